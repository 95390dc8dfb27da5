import { editSimilarity } from '../../../kernels/edit-distance.js'
import { skeleton } from '../../../kernels/skeleton.js'
import type { EntityLexicon } from '../../../lang/lexicon/entity.js'
import type { EntityKind, StoryEntity } from '../../../model/index.js'

/** Who speaks, as far as the articles tell: a person by name, a body, a thing that may be either, somebody named by a role ("Harbour spokeswoman"), or nobody. */
export interface Voice {
  readonly id: string | null
  readonly kind: 'person' | 'body' | 'thing' | 'role' | 'nobody'
  /** The words of the name, in the form they are compared in. */
  readonly words: readonly string[]
  /** Of those the ones that tell this body or holder of a role from others, not what they are. */
  readonly telling: readonly string[]
  /** Of a person the ids of the bodies named in the titles beside the name. */
  readonly speaksFor: ReadonlySet<string>
}

/** `akin`: not the same, but of one name, or of two that sound alike, as a ministry and its spokeswoman, or a body and one whose title says so; `perhaps`: nothing speaks for it or against it, as a body and a person. */
export type Acquaintance = 'same' | 'unknown' | 'akin' | 'perhaps' | 'other'

const NONE: ReadonlySet<string> = new Set()

export const NOBODY: Voice = { id: null, kind: 'nobody', words: [], telling: [], speaksFor: NONE }

export const voiceOf = (
  { id, kind, name }: StoryEntity,
  lexicon: EntityLexicon,
  speaksFor: ReadonlySet<string> = NONE,
): Voice =>
  isIssued(name, lexicon)
    ? NOBODY
    : {
        id,
        speaksFor,
        telling: tellingWords(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], kind, lexicon),
        kind:
          kind === 'person'
            ? kindOfPerson(name.match(/[\p{L}\p{N}]+/gu) ?? [])
            : kind === 'other'
              ? 'thing'
              : 'body',
        words: skeleton(name).match(/[\p{L}\p{N}]+/gu) ?? [],
      }

/** "a statement", "the letter": whose it is nothing tells. */
function isIssued(name: string, { issuedTexts, articles }: EntityLexicon): boolean {
  const words = (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => !articles.has(w))
  return words.length === 1 && issuedTexts.has(words[0]!)
}

/** Bare "ministry" means one that is named elsewhere; bare "report" any. */
function tellingWords(words: readonly string[], kind: EntityKind, lexicon: EntityLexicon): readonly string[] {
  const telling = words.filter((word) => !isCommon(word, lexicon))
  return (telling.length > 0 || kind === 'work' ? telling : words).map(skeleton)
}

/** "ministry", "spokesman", "report": words that many voices of a story have. */
const isCommon = (word: string, lexicon: EntityLexicon): boolean =>
  lexicon.organizationHeads.has(word) ||
  lexicon.titleHeads.has(word) ||
  lexicon.personNouns.has(word) ||
  lexicon.documentNouns.has(word) ||
  lexicon.groupHeads.has(word) ||
  lexicon.groupClasses.has(word)

const kindOfPerson = (words: readonly string[]): Voice['kind'] =>
  /^\p{Ll}/u.test(words.at(-1) ?? '') ? 'role' : 'person'

/** How two voices may be one. Symmetric. */
export function acquaintance(a: Voice, b: Voice): Acquaintance {
  if (a.id !== null && a.id === b.id) return 'same'
  if (a.kind === 'nobody' || b.kind === 'nobody') return 'unknown'
  if (isShortened(a.words, b.words)) return 'same'
  if (mayBePerson(a) && mayBePerson(b) && isLengthened(a.words, b.words)) return 'same'
  if (a.kind === 'person' && b.kind === 'person')
    return isMisspelt(a.words, b.words) ? 'same' : isMisheard(a.words, b.words) ? 'akin' : 'other'
  if (shareName(a, b) || speaksFor(a, b) || speaksFor(b, a)) return 'akin'
  return isBody(a) && isBody(b) ? 'other' : 'perhaps'
}

const mayBePerson = ({ kind }: Voice): boolean => kind === 'person' || kind === 'thing'
const isBody = ({ kind }: Voice): boolean => kind === 'body' || kind === 'thing'

const speaksFor = (person: Voice, body: Voice): boolean => body.id !== null && person.speaksFor.has(body.id)

/** Whether one name is the other without some of its words ("Renn", "Olga Renn"). */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 0 && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}

const SPELLING = 0.8
const LETTERS = 5

/** Last names a letter apart, with nothing in the first names against it. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.at(-1)!, b.at(-1)!]
  const [first, other] = [a.slice(0, -1), b.slice(0, -1)]
  const fits = first.length === 0 || other.length === 0 || first[0] === other[0]
  return fits && Math.min(x.length, y.length) >= LETTERS && editSimilarity(x, y) >= SPELLING
}

/** Whether one name is the other, first name and last, with words behind it that are not of the name ("Olga Renn Harbour Board"). */
function isLengthened(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const name = long.slice(0, short.length)
  return (
    short.length > 1 &&
    short.length < long.length &&
    short.slice(0, -1).every((word, i) => word === name[i]) &&
    (short.at(-1) === name.at(-1) || isMisspelt(short.slice(-1), name.slice(-1)))
  )
}

/** How like last names look of which one may be the other misheard. */
const MISHEARD = 0.5

/** One first name, and last names that may be one misheard ("Olga Tarrant", "Olga Darrand"). */
const isMisheard = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 &&
  b.length === 2 &&
  a[0] === b[0] &&
  Math.min(a[1]!.length, b[1]!.length) >= LETTERS &&
  editSimilarity(a[1]!, b[1]!) >= MISHEARD

/** Two known by roles alone may be one by any word of them. */
const shareName = (a: Voice, b: Voice): boolean =>
  a.kind === 'role' && b.kind === 'role'
    ? shareWord(a.words, b.words)
    : shareWord(a.telling, b.words) || shareWord(b.telling, a.words)

const shareWord = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => word.length >= LETTERS && b.includes(word))

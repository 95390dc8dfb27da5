import type { Entity } from '../../model/index.js'
import { titleWords } from '../../text/titles.js'
import { descriptors, stateAt, titlesOf, withOwner } from './borne.js'
import { isOwned } from './called.js'
import { genderOf } from './gender.js'
import type { Course } from './pronouns.js'
import { before, type Placed, type Scene, sentenceAt, tokenAt } from './scene.js'
import { headOf, type Phrase } from './source.js'

/** Mentions, and sentences, looked back at for whoever bears a title that the words may mean. */
const MOST = 60
const REACH = 12

/** "the diplomat", "the head of the region", "the pensioner": a person named before whose title or standing the words tell in another way. */
export function epithetBearer(scene: Scene, phrase: Phrase, at: number, last: Course['last']): Entity | null {
  if (!isDefinite(scene, phrase)) return null
  const asked = headship(scene, phrase) ?? scene.lexicon.callings.get(nounOf(scene, phrase))
  return (asked ? byTitle(scene, phrase, asked, at, last) : null) ?? inFocus(scene, phrase, at, last)
}

const nounOf = ({ text }: Scene, phrase: Phrase): string => headOf(text.tokens, phrase).lower

const isDefinite = ({ text, lexicon }: Scene, { first }: Phrase): boolean =>
  lexicon.definite.has(text.tokens[first - 1]?.lower ?? '')

/** What stands behind "head of (the)", and so which titles are asked for. */
function headship(scene: Scene, phrase: Phrase): readonly (readonly string[])[] | undefined {
  const { text, lexicon } = scene
  if (!lexicon.headWords.has(nounOf(scene, phrase))) return undefined
  if (!lexicon.ofWords.has(text.tokens[phrase.last]?.lower ?? '')) return undefined
  const article = lexicon.articles.has(text.tokens[phrase.last + 1]?.lower ?? '') ? 1 : 0
  const at = phrase.last + 1 + article
  // "the head of the city council", "of the region's clinics" is nobody's mayor or governor.
  if (/^(?:NOUN|PROPN|PART)$/.test(text.tokens[at + 1]?.pos ?? '')) return undefined
  return lexicon.headships.get(text.tokens[at]?.lower ?? '')
}

type Titles = readonly (readonly string[])[]

/** Whoever spoke last, if of such a title, else the last one named that bears one. */
function byTitle(
  scene: Scene,
  phrase: Phrase,
  asked: Titles,
  at: number,
  last: Course['last'],
): Entity | null {
  const here = sentenceAt(scene.text, at)
  const beside = besideHead(scene, phrase)
  const fits = (entity: Entity): boolean =>
    entity.mentions.some((m) => m.start < at && bears(scene, { ...m, entity }, asked, beside))
  if (last && isPerson(last.entity) && here - sentenceAt(scene.text, last.at) <= 2 && fits(last.entity))
    return last.entity
  const tried = new Set<Entity>()
  for (const { entity, start } of before(scene, at, MOST)) {
    if (here - sentenceAt(scene.text, start) > REACH) return null
    if (!isPerson(entity) || tried.has(entity)) continue
    if (fits(entity)) return isSuperseded(scene, phrase, start, at) ? null : entity
    tried.add(entity)
  }
  return null
}

/** A person with a name. */
const isPerson = ({ kind, name }: Entity): boolean =>
  kind === 'person' && /^\p{Lu}[^ ]*\p{Ll}/u.test(name) && /(?:^|[ -])\p{Lu}[^ ]*$/u.test(name)

/** Whether somebody without a name, brought in since, has the same noun. */
function isSuperseded(scene: Scene, phrase: Phrase, since: number, at: number): boolean {
  const head = nounOf(scene, phrase)
  return scene.strangers.some(
    (s) =>
      s.start > since && s.end <= at && scene.text.tokens[tokenAt(scene.text, s.end) - 1]!.lower === head,
  )
}

/** The nouns and states before the head of a description, which must stand around the title as well: "the Ruritanian diplomat", "the board spokesman". */
function besideHead(scene: Scene, { first, last }: Phrase): readonly string[] {
  const { text, lexicon } = scene
  const out: string[] = []
  for (let i = first; i < last - 1; i++) {
    const { lower, pos } = text.tokens[i]!
    const state = stateAt(text, lexicon, i)
    if (state) out.push(state.code)
    else if (/^(?:NOUN|PROPN)$/.test(pos) && !isCounted(scene, i)) out.push(...lower.split('-'))
  }
  return out
}

/** The "term" of "four-term". */
const isCounted = ({ text: { tokens } }: Scene, i: number): boolean =>
  tokens[i - 1]?.lower === '-' && tokens[i - 2]?.pos === 'NUM'

/** Whether one of the titles asked for stands around a mention, and what stands beside the word for it as well. */
function bears(scene: Scene, mention: Placed, asked: Titles, beside: readonly string[]): boolean {
  return titlesOf(scene, mention).some((title) => {
    const own = titleWords(scene.text, title)
    const around = descriptors(scene, withOwner(scene, title))
    return (
      beside.every((s) => around.has(s)) &&
      asked.some(
        (words) => own.has(words.at(-1) as string) && words.every((w) => own.has(w) || around.has(w)),
      )
    )
  })
}

/** Sentences looked back at for whom the text is about. */
const NEAR = 2

/** "the mother-of-two", "the pensioner", "the care worker": the named person the text is about, of whom it says nothing else, and no noun that the text has used before. */
function inFocus(scene: Scene, phrase: Phrase, at: number, last: Course['last']): Entity | null {
  const { text, lexicon } = scene
  const told = nounsOf(scene, phrase)
  if (told.length === 0 || isOwned(scene, phrase)) return null
  const personal = told.some((word) => lexicon.personalNouns.has(word))
  const head = nounOf(scene, phrase)
  if (!personal && (!lexicon.personNouns.has(head) || lexicon.titleHeads.has(head))) return null
  if (isBody(scene, head) || (!personal && isUsed(scene, head, text.tokens[phrase.first]!.start))) return null
  const focus = personNear(scene, at, last)
  if (!focus || !agrees(scene, focus, told)) return null
  return personal || focus.mentions.every((m) => titlesOf(scene, m).length === 0) ? focus : null
}

/** "the coast guard": a noun that means a body as well. */
const isBody = ({ lexicon }: Scene, noun: string): boolean =>
  lexicon.bodySorts.has(noun) || lexicon.publicBodies.has(noun) || lexicon.organizationHeads.has(noun)

const INSIDE = /^(?:NOUN|ADJ|NUM|PUNCT|ADP|PART|VERB|AUX)$/

/** The small words of a description, where it is nothing but nouns and adjectives: "mother-of-two" gives "mother", "of", "two". */
function nounsOf({ text }: Scene, { first, last }: Phrase): string[] {
  const out: string[] = []
  for (let i = first; i < last; i++) {
    const { lower, pos, start } = text.tokens[i]!
    if (text.text.charAt(start) !== lower.charAt(0) || !INSIDE.test(pos)) return []
    out.push(...lower.split('-'))
  }
  return out
}

/** Whether a text has a noun before a place. */
const isUsed = ({ text }: Scene, noun: string, at: number): boolean => {
  for (const { lower, start } of text.tokens) {
    if (start >= at) return false
    if (lower === noun) return true
  }
  return false
}

/** Whoever spoke last nearby, else the one named person of the sentences before. */
function personNear(scene: Scene, at: number, last: Course['last']): Entity | null {
  const here = sentenceAt(scene.text, at)
  if (last && isPerson(last.entity) && here - sentenceAt(scene.text, last.at) <= NEAR) return last.entity
  const found = new Set<Entity>()
  for (const { entity, start } of before(scene, at, MOST)) {
    if (here - sentenceAt(scene.text, start) > NEAR) break
    if (isPerson(entity)) found.add(entity)
  }
  return found.size === 1 ? [...found][0]! : null
}

/** Whether a description tells no other gender than a person has. */
export function agrees(scene: Scene, entity: Entity, words: readonly string[]): boolean {
  const told = words.map((w) => scene.lexicon.genderedTitles.get(w)).find((g) => g !== undefined)
  const own = genderOf(scene, entity)
  return !told || !own || told === own
}

import { firstFrom } from '../../kernels/lower-bound.js'
import type { Entity } from '../../model/index.js'
import type { Draft, Range } from './draft.js'
import type { Quotation } from './marks.js'
import { isComma, lowerAt, posAt, type Scene } from './scene.js'

/** Quotations that no cue claims: whole sentences right behind a sentence with a speaker, and words of a headline that the text quotes again. */
export function findOrphans(scene: Scene, drafts: readonly Draft[], entities: readonly Entity[]): Draft[] {
  const claimed = new Uint8Array(scene.tokens.length)
  for (const d of drafts) for (const c of d.content) claimed.fill(1, c.first, c.last)
  const headline = scene.text.sentences[0]?.paragraph
  const free = scene.quotations.filter(
    (q) => claimed[q.first] === 0 && (!q.single || scene.paragraphAt[q.first] === headline),
  )
  if (free.length === 0) return []
  const talk: Talk = { spoken: bySentence(scene, drafts), named: personSubjects(scene, entities) }
  let titles = 0
  return free.flatMap((q) => {
    const inHeadline = scene.paragraphAt[q.first] === headline && titles++ < MOST_TITLES
    const source = sourceBefore(scene, talk, q) ?? (inHeadline ? sourceOfSame(scene, drafts, q) : null)
    return source ? [{ source, cue: null, content: [q], rule: 'orphan-quotation' }] : []
  })
}

/** Quotations of a headline looked for again. */
const MOST_TITLES = 4

function bySentence(scene: Scene, drafts: readonly Draft[]): Map<number, Draft[]> {
  const found = new Map<number, Draft[]>()
  for (const d of drafts) {
    if (!d.cue || !d.source) continue
    const sentence = scene.sentenceAt[d.cue.first]!
    const kept = found.get(sentence)
    if (kept) kept.push(d)
    else found.set(sentence, [d])
  }
  return found
}

/** By sentence: who is reported in it, and the person it opens with as its subject. */
interface Talk {
  readonly spoken: ReadonlyMap<number, readonly Draft[]>
  readonly named: ReadonlyMap<number, Range>
}

/** Sentences looked back through. */
const BACK = 3

/** Whoever is reported or talked of in the sentence before, in one paragraph, where the quotation is a sentence of its own. */
function sourceBefore(scene: Scene, { spoken, named }: Talk, q: Quotation): Range | null {
  if (!isSentence(scene, q)) return null
  const here = scene.sentenceAt[q.first]!
  for (let s = here - 1; s >= Math.max(0, here - BACK); s--) {
    const before = scene.text.sentences[s]!
    if (before.paragraph !== scene.paragraphAt[q.first]) return null
    const [first, ...others] = spoken.get(s) ?? []
    if (first?.source)
      return others.every((d) => d.source!.first === first.source!.first) ? first.source : null
    const subject = named.get(s)
    if (subject) return subject
    // "Her first patient was a farmhand.": still about whoever came before.
    if (!goesOn(scene, before)) return null
  }
  return null
}

/** Whether a sentence opens with a pronoun or somebody's own. */
const goesOn = (scene: Scene, { first }: Range): boolean =>
  posAt(scene, first) === 'PRON' || scene.pack.attribution.possessivePronouns.has(lowerAt(scene, first))

/** Most tokens of title before a subject's name. */
const TITLE = 4

/** The persons that sentences open with: "Mr Roe, the mayor, has lost patience." */
function personSubjects(scene: Scene, entities: readonly Entity[]): Map<number, Range> {
  const found = new Map<number, Range>()
  for (const { kind, mentions } of entities) {
    if (kind !== 'person') continue
    for (const { start, end } of mentions) {
      const first = firstFrom(scene.tokens, start)
      const last = firstFrom(scene.tokens, end)
      const sentence = scene.sentenceAt[first]!
      const opening = scene.text.sentences[sentence]!.first
      if (first - opening > TITLE || found.has(sentence) || scene.quotationAt[first]! >= 0) continue
      if (
        opensWith(scene, opening, first) &&
        /^(?:VERB|AUX|ADV|,)$/.test(isComma(scene, last) ? ',' : posAt(scene, last))
      )
        found.set(sentence, { first: opening, last })
    }
  }
  return found
}

/** Nothing but a title before the name. */
function opensWith(scene: Scene, opening: number, name: number): boolean {
  for (let i = opening; i < name; i++) if (!/^(?:DET|NOUN|PROPN|ADJ)$/.test(posAt(scene, i))) return false
  return true
}

/** Whether a quotation opens and closes a sentence. */
function isSentence(scene: Scene, { first, last }: Quotation): boolean {
  if (scene.text.sentences[scene.sentenceAt[first]!]!.first !== first) return false
  if (!/^[.?!…]$/.test(lowerAt(scene, last - 2))) return false
  const closing = scene.text.sentences[scene.sentenceAt[last - 1]!]!
  for (let i = last; i < closing.last; i++) if (posAt(scene, i) !== 'PUNCT') return false
  return true
}

/** The source of the quotation that these words are of; headlines leave words out. */
function sourceOfSame(scene: Scene, drafts: readonly Draft[], q: Quotation): Range | null {
  const words = wordsOf(scene, q)
  if (words.length < SHORTEST) return null
  const same = drafts.find(
    (d) => d.source && d.content.some((c) => c.first >= q.last && isShortened(words, wordsOf(scene, c))),
  )
  return same?.source ?? null
}

/** Fewest words by which a quotation is known again. */
const SHORTEST = 3

/** How many times its length the stretch may have that a shortened quotation is taken from. */
const SPREAD = 2

/** Whether words stand in others in their order, not far apart. */
function isShortened(words: readonly string[], whole: readonly string[]): boolean {
  for (let start = whole.indexOf(words[0]!); start >= 0; start = whole.indexOf(words[0]!, start + 1)) {
    let at = 0
    const limit = Math.min(whole.length, start + SPREAD * words.length)
    for (let i = start; i < limit && at < words.length; i++) if (whole[i] === words[at]) at++
    if (at === words.length) return true
  }
  return false
}

function wordsOf({ tokens }: Scene, { first, last }: Range): string[] {
  const words: string[] = []
  for (let i = first; i < last; i++) if (/^[\p{L}\p{N}]/u.test(tokens[i]!.lower)) words.push(tokens[i]!.lower)
  return words
}

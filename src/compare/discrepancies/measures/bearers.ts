import type { Token } from '../../../model/index.js'
import type { Sight } from './sight.js'

/** What telling nouns apart takes of a sight. */
type Lexis = Pick<Sight, 'pack'>

/** Tokens of a noun phrase in front of its head. */
const PHRASE = 5

/** The last noun of the phrase that tokens open with; idle nouns say nothing. */
export function headBehind(tokens: readonly Token[], sight: Sight): string[] {
  const phrase = tokens.slice(0, PHRASE)
  const end = phrase.findIndex((_, i) => !isOfPhrase(phrase, i))
  const own = phrase.slice(0, end < 0 ? phrase.length : end)
  const head = own.findLast((t) => t.pos === 'NOUN') ?? (sight.joined ? lone(tokens) : undefined)
  return head === undefined ? [] : bearing(head, sight)
}

/** A phrase goes on up to what follows its noun: "mast | last week". */
const isOfPhrase = (phrase: readonly Token[], i: number): boolean => {
  const t = phrase[i]!
  return (
    /^(?:NOUN|PROPN)$/.test(t.pos) ||
    (phrase[i - 1]?.pos !== 'NOUN' && /^(?:ADJ|DET)$/.test(t.pos)) ||
    (t.pos === 'VERB' && phrase[i + 1]?.pos === 'NOUN')
  )
}

/** "A 9ft-wide well near": a word that taggers take for an adverb is a noun where nothing else can be. */
const lone = ([first, next]: readonly Token[]): Token | undefined =>
  first?.pos === 'ADV' && /^(?:ADP|AUX|PUNCT)$/.test(next?.pos ?? '') ? first : undefined

/** How many nouns in front may be what is measured: the subject, and the object of the verb. */
const NEAREST = 2

/** Nouns in front that may be what is measured, the nearest first. */
export const nounsBefore = (before: readonly Token[], lexis: Lexis): string[] =>
  before
    .filter((_, i) => isNoun(before, i))
    .slice(-NEAREST)
    .reverse()
    .flatMap((t) => bearing(t, lexis))

/** A noun, or what stands in its place: "the well froze", "a walled well measuring". */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (t.pos === 'NOUN') return true
  const [first, second] = [tokens[i - 1], tokens[i - 2]]
  const led = first?.pos === 'DET' || (second?.pos === 'DET' && /^(?:ADJ|VERB)$/.test(first?.pos ?? ''))
  return t.pos === 'ADV' && led && !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? 'NOUN')
}

/** "The mast was some 20 metres tall", "a mast measuring 20 metres": the nearest noun in front. */
export const nearest = (before: readonly Token[], lexis: Lexis): string[] =>
  nounsBefore(before, lexis).slice(0, 1)

/** Letters of a noun; shorter words are units. */
const SHORTEST = 3

const bearing = (t: Token, { pack }: Lexis): string[] => {
  const lemma = t.lemma.toLowerCase()
  const { idle } = pack.measure
  return lemma.length < SHORTEST || idle.has(lemma) || idle.has(t.lower) ? [] : [lemma]
}

/** Tokens from "of" or "from" to the name of what is meant. */
const LANDMARK = 7

/** From what a distance is: what is named, and the head of the phrase: "the border with Orland", "the town of Karsund". */
export function landmark(from: readonly Token[], sight: Sight): string[] {
  // "From reaching the wreck".
  const phrase = from[0]?.pos === 'VERB' ? from.slice(1) : from
  const first = phrase[0]
  const last = phrase[Math.min(LANDMARK, phrase.length) - 1]
  if (first === undefined || last === undefined) return []
  const cut = phrase.slice(0, LANDMARK).find((t) => /^[,.;:)]$/.test(t.lower))
  const reach = { ...sight.span, start: first.start, end: cut?.start ?? last.end }
  const named = sight.story.mentionsIn(reach).find((m) => m.entity.kind === 'place')
  return [...(named ? [named.entity.id] : []), ...headBehind(phrase, sight)]
}

/** Tokens in front of a distance that may say what is so far. */
const OFF = 10

/** What is so far off, by the nouns and the names in front: "the quarry, less than", "Karsund, a village". */
export function farOff({ before, span, story, pack }: Sight): string[] {
  const near = before.slice(-OFF)
  const subject = near.findLast((t) => /^(?:NOUN|PROPN|PRON)$/.test(t.pos))
  if (subject === undefined || subject.pos === 'PRON') return []
  const places = story.mentionsIn({ ...span, start: near[0]!.start, end: span.start }).slice(-1)
  const nouns = near.filter((t) => t.pos === 'NOUN' && !pack.measure.idle.has(t.lower)).slice(-NEAREST)
  return [...places.map((m) => m.entity.id), ...nouns.map((t) => t.lemma.toLowerCase())]
}

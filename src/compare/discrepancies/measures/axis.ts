import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'
import type { Told } from '../linking/told.js'
import { nearSentence } from '../places.js'

/** What a measure measures, and of what. */
export interface Axis {
  /** "depth", "width", "duration", "distance", "weight", or "size" where no word tells which. */
  readonly name: string
  /** Of what: lemmas of nouns, and the ids of entities; of a distance, from what. */
  readonly bearers: readonly string[]
  /** Of a distance, what is so far: nouns and the ids of places in front; empty where a pronoun stands for it. */
  readonly off: readonly string[]
}

/** A measure in its sentence: the words on either side, without hyphens, and without a bracket right behind it. */
interface Sight {
  readonly before: readonly Token[]
  readonly behind: readonly Token[]
  /** Whether it is joined to the word behind: "80m-deep", "four-day". */
  readonly joined: boolean
  readonly span: ArticleSpan
  readonly story: Story
  readonly pack: LanguagePack
}

/** How the measure of a dimension says what it measures; null where its words do not tell. */
export function axisOf({ span, dimensions, unit }: Told, story: Story, pack: LanguagePack): Axis | null {
  const sight = sightOf(span, story, pack)
  const { limits, passed } = pack.measure
  if (limits.has(sight.before.at(-1)?.lower ?? '')) return null
  const [dimension] = dimensions
  if (dimension === 'time' && passed.has(sight.behind[0]?.lower ?? '')) return null
  for (const find of FINDERS[dimension!] ?? []) {
    const found = find(sight)
    // "A 15-inch model" is called so.
    if (found?.name === 'size' && unit !== null && pack.measure.naming.has(unit)) return null
    if (found !== null && found.bearers.length > 0) return found
  }
  return null
}

function sightOf(span: ArticleSpan, story: Story, pack: LanguagePack): Sight {
  const sentence = nearSentence(span, story)
  const isWord = (t: Token): boolean => t.lower !== '-' && t.lower !== '‑'
  const before = tokensIn({ ...sentence, end: span.start }, story).filter(isWord)
  const behind = tokensIn({ ...sentence, start: span.end }, story).filter(isWord)
  return {
    before: before.slice(before.findLastIndex((t) => /^[;:]$/.test(t.lower)) + 1),
    behind: withoutBracket(behind),
    joined: /^-/.test(story.words({ ...span, start: span.end, end: span.end + 1 })) || hasHyphen(span, story),
    span,
    story,
    pack,
  }
}

const hasHyphen = (span: ArticleSpan, story: Story): boolean =>
  /\d[-‑]\p{L}|\p{L}[-‑]\p{L}/u.test(story.words(span))

/** "Some nine inches (23 cm) thick": what stands in brackets right behind is the same again. */
function withoutBracket(tokens: readonly Token[]): readonly Token[] {
  if (!/^[([]$/.test(tokens[0]?.lower ?? '')) return tokens
  const close = tokens.findIndex((t) => /^[)\]]$/.test(t.lower))
  return close < 0 || close > BRACKET ? tokens : tokens.slice(close + 1)
}

/** Tokens of a bracket. */
const BRACKET = 8

const axis = (name: string, bearers: readonly string[]): Axis => ({ name, bearers, off: [] })

type Find = (sight: Sight) => Axis | null

/** "Nine inches thick", "a 20-metre-tall mast", "three yards in diameter". */
const byAdjective: Find = (sight) => {
  const { behind, pack } = sight
  const { axisAdjectives, axisNouns } = pack.measure
  const name =
    axisAdjectives.get(behind[0]?.lower ?? '') ??
    (behind[0]?.pos === 'ADP' ? axisNouns.get(behind[1]?.lower ?? '') : undefined)
  if (name === undefined) return null
  const attribute = axisAdjectives.has(behind[0]!.lower) ? headBehind(behind.slice(1), sight) : []
  return axis(name, attribute.length > 0 ? attribute : subjectOf(sight))
}

/** "Has a thickness of barely nine inches", "gave the mast a height of 20m". */
const byNoun: Find = (sight) => {
  const { before, pack } = sight
  const near = before.slice(-AXIS_NOUN)
  const at = near.findLastIndex((t) => pack.measure.axisNouns.has(t.lower))
  if (at < 0 || near.slice(at + 1).some((t) => /^(?:NOUN|VERB|PROPN|NUM|PUNCT)$/.test(t.pos))) return null
  const front = before.slice(0, before.length - near.length + at)
  return axis(pack.measure.axisNouns.get(near[at]!.lower)!, nounsBefore(front, sight))
}

/** Tokens from the noun to its measure: "depth of just", "depth of no more than". */
const AXIS_NOUN = 6

/** "Nine leagues upstream of the mill", "25 km from Orlo": from what something is so far. */
const byDirection: Find = (sight) => {
  const { behind, pack } = sight
  const { directions, away } = pack.measure
  const led = behind[0]?.lower === 'away' || behind[0]?.lower === 'further' ? behind.slice(1) : behind
  const from = away.has(led[0]?.lower ?? '')
    ? led.slice(1)
    : directions.has(led[0]?.lower ?? '') && pack.comparison.ofWords.has(led[1]?.lower ?? '')
      ? led.slice(2)
      : []
  return { name: 'distance', bearers: landmark(from, sight), off: farOff(sight) }
}

/** "A four-day strike", "the 86-metre mast", "the 20m wooden tower": the noun that a measure stands in front of; "a 9cm-diameter pipe" says what of it. */
const byAttribute =
  (name: string): Find =>
  ({ behind, before, joined, ...sight }) => {
    if (!joined && before.at(-1)?.pos !== 'DET') return null
    const known = sight.pack.measure.axisNouns.get(behind[0]?.lower ?? '')
    const rest = known === undefined ? behind : behind.slice(1)
    return axis(known ?? name, headBehind(rest, { behind, before, joined, ...sight }))
  }

/** "Lasted nearly two winters", "went on for a month": how long its subject went on. */
const byLasting: Find = (sight) => {
  const { before, pack } = sight
  const { lasting, lengthLeads } = pack.measure
  const at = before.findLastIndex((t) => lasting.has(t.lemma.toLowerCase()) && t.pos === 'VERB')
  const led = at >= 0 && before.slice(at + 1).every((t) => lengthLeads.has(t.lower) || t.pos === 'ADV')
  return led ? axis('duration', nounsBefore(before.slice(0, at), sight).slice(0, 1)) : null
}

/** "Ended after two weeks": how long its subject had gone on. */
const byEnding: Find = (sight) => {
  const { before, pack } = sight
  const { ending, endingLeads, lengthLeads } = pack.measure
  const at = before.findLastIndex((t) => ending.has(t.lemma.toLowerCase()) && t.pos === 'VERB')
  const [lead, ...rest] = before.slice(at + 1)
  const led =
    at >= 0 &&
    endingLeads.has(lead?.lower ?? '') &&
    rest.every((t) => lengthLeads.has(t.lower) || t.pos === 'ADV')
  return led ? axis('duration', nounsBefore(before.slice(0, at), sight).slice(0, 1)) : null
}

/** "After three weeks of a bitter strike": the noun behind its "of". */
const byOf: Find = (sight) => {
  const { behind, pack } = sight
  return pack.comparison.ofWords.has(behind[0]?.lower ?? '')
    ? axis('duration', headBehind(behind.slice(1), sight))
    : null
}

/** "Weighing 180 kilos". */
const byWeighing: Find = (sight) => {
  const { before, pack } = sight
  const at = before.findLastIndex((t) => pack.measure.weighing.has(t.lemma.toLowerCase()))
  return at >= before.length - AXIS_NOUN && at >= 0
    ? axis('weight', nounsBefore(before.slice(0, at), sight).slice(0, 1))
    : null
}

const FINDERS: Readonly<Record<string, readonly Find[]>> = {
  length: [byAdjective, byDirection, byNoun, byAttribute('size')],
  mass: [byWeighing, byAdjective, byNoun, byAttribute('weight')],
  time: [byLasting, byEnding, byOf, byNoun, byAttribute('duration')],
  area: [byAttribute('size')],
}

/** Tokens of a noun phrase in front of its head. */
const PHRASE = 5

/** The last noun of the phrase that tokens open with; idle nouns say nothing. */
function headBehind(tokens: readonly Token[], sight: Sight): string[] {
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

/** Nouns in front that may be what is measured, the nearest first: the subject, or the object of the verb. */
const NEAREST = 2

const nounsBefore = (before: readonly Token[], sight: Sight): string[] =>
  before
    .filter((_, i) => isNoun(before, i))
    .slice(-NEAREST)
    .reverse()
    .flatMap((t) => bearing(t, sight))

/** A noun, or what stands in its place: "the well froze", "a walled well measuring". */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (t.pos === 'NOUN') return true
  const [first, second] = [tokens[i - 1], tokens[i - 2]]
  const led = first?.pos === 'DET' || (second?.pos === 'DET' && /^(?:ADJ|VERB)$/.test(first?.pos ?? ''))
  return t.pos === 'ADV' && led && !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? 'NOUN')
}

/** "The mast was some 20 metres tall", "a mast measuring 20 metres": the nearest noun in front. */
const subjectOf = (sight: Sight): string[] => nounsBefore(sight.before, sight).slice(0, 1)

/** Letters of a noun; shorter words are units. */
const SHORTEST = 3

const bearing = (t: Token, { pack }: Sight): string[] => {
  const lemma = t.lemma.toLowerCase()
  const { idle } = pack.measure
  return lemma.length < SHORTEST || idle.has(lemma) || idle.has(t.lower) ? [] : [lemma]
}

/** Tokens from "of" or "from" to the name of what is meant. */
const LANDMARK = 7

/** From what a distance is: what is named, and the head of the phrase: "the border with Orland", "the town of Karsund". */
function landmark(from: readonly Token[], sight: Sight): string[] {
  // "From reaching the bottom".
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
function farOff({ before, span, story, pack }: Sight): string[] {
  const near = before.slice(-OFF)
  const subject = near.findLast((t) => /^(?:NOUN|PROPN|PRON)$/.test(t.pos))
  if (subject === undefined || subject.pos === 'PRON') return []
  const places = story.mentionsIn({ ...span, start: near[0]!.start, end: span.start }).slice(-1)
  const nouns = near.filter((t) => t.pos === 'NOUN' && !pack.measure.idle.has(t.lower)).slice(-NEAREST)
  return [...places.map((m) => m.entity.id), ...nouns.map((t) => t.lemma.toLowerCase())]
}

import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Token } from '../../../model/index.js'
import type { Story } from '../../story.js'
import { farOff, headBehind, landmark, nearest, nounsBefore } from './bearers.js'
import { type Sight, sightOf } from './sight.js'

/** What a measure measures, and of what. */
export interface Axis {
  /** "depth", "width", "duration", "distance", "weight", or "size" where no word tells which. */
  readonly name: string
  /** Of what: lemmas of nouns, and the ids of entities; of a distance, from what. */
  readonly bearers: readonly string[]
  /** Of a distance, what is so far: nouns and the ids of places in front; empty where a pronoun stands for it. */
  readonly off: readonly string[]
}

/** A number of some dimension ("length", "time"), in a unit or none. */
interface Measure {
  readonly span: ArticleSpan
  readonly dimensions: readonly string[]
  readonly unit: string | null
}

/** How the measure of a dimension says what it measures; null where its words do not tell. */
export function axisOf({ span, dimensions, unit }: Measure, story: Story, pack: LanguagePack): Axis | null {
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

/** The dimension that the words right beside a measure name: "12 metres high", "a depth of 12 metres"; null where none does. */
export function dimensionNamed(span: ArticleSpan, story: Story, pack: LanguagePack): string | null {
  const sight = sightOf(span, story, pack)
  return (byAdjective(sight) ?? byNoun(sight))?.name ?? null
}

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
  return axis(name, attribute.length > 0 ? attribute : nearest(sight.before, sight))
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
const byDirection: Find = (sight) => ({
  name: 'distance',
  bearers: landmark(fromIn(sight), sight),
  off: farOff(sight),
})

/** The words behind a length and "north of" or "from". */
function fromIn({ behind, pack }: Sight): readonly Token[] {
  const { directions, away, onward } = pack.measure
  const led = onward.has(behind[0]?.lower ?? '') ? behind.slice(1) : behind
  if (away.has(led[0]?.lower ?? '')) return led.slice(1)
  return directions.has(led[0]?.lower ?? '') && pack.comparison.ofWords.has(led[1]?.lower ?? '')
    ? led.slice(2)
    : []
}

/** Whether the words behind a length tell where from. */
export const isFarOff = (sight: Sight): boolean => fromIn(sight).length > 0

/** "A four-day strike", "the 86-metre mast", "the 20m wooden tower": the noun that a measure stands in front of; "a 9cm-diameter pipe" says what of it. */
const byAttribute =
  (name: string): Find =>
  (sight) => {
    const { behind, before, joined, pack } = sight
    if (!joined && before.at(-1)?.pos !== 'DET') return null
    const known = pack.measure.axisNouns.get(behind[0]?.lower ?? '')
    return axis(known ?? name, headBehind(known === undefined ? behind : behind.slice(1), sight))
  }

/** "Lasted nearly two winters", "went on for a month": how long its subject went on. */
const byLasting: Find = ({ before, ...sight }) => {
  const at = lastVerb(before, sight.pack.measure.lasting)
  return at >= 0 && leadsOn(before.slice(at + 1), sight)
    ? axis('duration', nearest(before.slice(0, at), sight))
    : null
}

/** "Ended after two weeks": how long its subject had gone on. */
const byEnding: Find = ({ before, ...sight }) => {
  const { ending, endingLeads } = sight.pack.measure
  const at = lastVerb(before, ending)
  const led = endingLeads.has(before[at + 1]?.lower ?? '') && leadsOn(before.slice(at + 2), sight)
  return at >= 0 && led ? axis('duration', nearest(before.slice(0, at), sight)) : null
}

const lastVerb = (tokens: readonly Token[], lemmas: ReadonlySet<string>): number =>
  tokens.findLastIndex((t) => lemmas.has(t.lemma.toLowerCase()) && t.pos === 'VERB')

/** Nothing stands between a verb and its length of time but "for nearly" and the like. */
const leadsOn = (between: readonly Token[], { pack }: Pick<Sight, 'pack'>): boolean =>
  between.every((t) => pack.measure.lengthLeads.has(t.lower) || t.pos === 'ADV')

/** "After three weeks of a bitter strike": the noun behind its "of". */
const byOf: Find = (sight) => {
  const { behind, pack } = sight
  return pack.comparison.ofWords.has(behind[0]?.lower ?? '')
    ? axis('duration', headBehind(behind.slice(1), sight))
    : null
}

/** "Weighing 180 kilos". */
const byWeighing: Find = ({ before, ...sight }) => {
  const at = before.findLastIndex((t) => sight.pack.measure.weighing.has(t.lemma.toLowerCase()))
  return at >= 0 && at >= before.length - AXIS_NOUN
    ? axis('weight', nearest(before.slice(0, at), sight))
    : null
}

const FINDERS: Readonly<Record<string, readonly Find[]>> = {
  length: [byAdjective, byDirection, byNoun, byAttribute('size')],
  mass: [byWeighing, byAdjective, byNoun, byAttribute('weight')],
  time: [byLasting, byEnding, byOf, byNoun, byAttribute('duration')],
  area: [byAttribute('size')],
}

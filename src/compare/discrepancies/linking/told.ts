import { extended } from '../../../kernels/extended.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, StoryQuantity } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { isIncrement, isOfAftershock } from '../figures/circumstances.js'
import type { Figure } from '../figures/figure.js'
import { type Reading, readingsOf } from '../figures/movement.js'
import { isRuledOut, isSuperseded } from '../figures/replaced.js'
import { stateOf } from '../figures/things/counted-state.js'
import { type Reach, reachOf } from '../measures/reach.js'
import { sentenceOf, unlisted } from '../places.js'
import { partOf } from './parts.js'
import { MONEY, scaleOf } from './scales.js'
import { clauseOf, type Surroundings, surroundingsOf } from './surroundings.js'
import { isUnasked } from './unasked.js'
import { type WordReader, wordReader } from './words.js'

/** A number of a text with what it counts and what the text says around it. */
export interface Told extends Surroundings {
  readonly span: ArticleSpan
  /** What the rules read of it; null where they take it for nothing that can be counted. */
  readonly figure: Figure | null
  /** Only numbers of one dimension are held against each other. */
  readonly dimensions: readonly string[]
  /** How many of the dimension's unit its own has. */
  readonly factor: number
  /** In the dimension's unit, inclusive; null is unbounded. */
  readonly min: number | null
  readonly max: number | null
  readonly exact: boolean
  /** Given as about so much. */
  readonly about: boolean
  readonly unit: string | null
  /** Lemma of what is counted, and its class; null where the text has a bare number. */
  readonly noun: string | null
  readonly nounClass: string | null
  /** The kinds of thing it may count. */
  readonly kinds: readonly string[]
  readonly people: boolean
  readonly state: string | null
  /** Whether near it in its sentence there is no other of its dimension. */
  readonly alone: boolean
  /** How many other values its article has that count the same. */
  readonly rivals: number
  /** How many other values the whole story has that count the same. */
  readonly crowd: number
  /** Of a whole that its text also counts ("four of them"), or that whole ("four of the nine"). */
  readonly part: 'part' | 'whole' | null
  readonly increment: boolean
  /** The measure of an aftershock. */
  readonly aftershock: boolean
  /** How far one thing is from another, or how long a way is; null where its words tell neither. */
  readonly reach: Reach | null
  /** Given up, ruled out, or what took another's place. */
  readonly turned: boolean
}

/** All numbers of a story that may answer how many or how much. */
export function quantitiesTold(setting: Setting, figures: readonly Figure[]): Told[] {
  const { story, pack } = setting
  const read = wordReader(story, pack)
  const figureAt = new Map(figures.map((f) => [placeOf(f.span), f]))
  const unlistedOnes = new Set(unlisted(story.pool.quantities, story))
  const told = story.pool.quantities.flatMap((whole, index) =>
    unlistedOnes.has(whole) && !isUnasked(whole, story, pack)
      ? readingsOf(whole, story, pack).map((reading) => toldOf(reading, index, figureAt, setting, read))
      : [],
  )
  return withRivals(told)
}

const placeOf = ({ article, start, end }: ArticleSpan): string => `${article} ${start} ${end}`

/** A bare number as what its figure was found to be a reading of: "measuring 6.4 and 6.1". */
const asAdopted = (q: StoryQuantity, figure: Figure | null): StoryQuantity =>
  q.unit === null && figure?.thing.kind === 'measured' && figure.thing.class !== ''
    ? { ...q, unit: figure.thing.class }
    : q

function toldOf(
  { quantity, end: turn }: Reading,
  index: number,
  figureAt: ReadonlyMap<string, Figure>,
  setting: Setting,
  read: WordReader,
): Told {
  const { story, pack } = setting
  const span = { article: quantity.article, start: quantity.start, end: quantity.end }
  const figure = figureAt.get(placeOf(span)) ?? null
  const q = asAdopted(quantity, figure)
  const { dimension, factor } = scaleOf(q, pack)
  const around = surroundingsOf(span, index, setting, read)
  const clause = clauseOf(span, around.claim, story)
  const { min, max } = q.min === null && q.max === null ? { min: q.value, max: q.value } : q
  return extended(around, {
    span,
    figure,
    dimensions: dimensionsOf(q, dimension),
    factor,
    min: min === null ? null : min * factor,
    max: max === null ? null : max * factor,
    exact: q.approximation === 'exact',
    about: q.approximation === 'about',
    unit: q.unit,
    state: stateOf({ span, clause, counted: q.counted, figures: story.quantitiesIn(q.article) }, story, pack),
    alone: isAlone(q, dimension, setting),
    rivals: 0,
    crowd: 0,
    part: partOf(q, story, pack),
    increment: isIncrement(span, story, pack),
    aftershock: isMeasure(q) && isOfAftershock(span, story, pack),
    reach: dimension === 'length' ? reachOf(span, story, pack) : null,
    turned: turn !== null || isSuperseded(span, story, pack) || isRuledOut(span, story, pack),
    ...countedBy(q, story, pack),
  })
}

const isMeasure = (q: StoryQuantity): boolean => q.counted === null

/** Numbers from here on may be amounts of money that no coin is told of. */
const MILLION = 1e6

const dimensionsOf = (q: StoryQuantity, dimension: string): string[] =>
  dimension === 'count' && q.unit === null && (q.value ?? q.max ?? q.min ?? 0) >= MILLION
    ? ['count', MONEY]
    : [dimension]

function countedBy(
  q: StoryQuantity,
  story: Story,
  { comparison }: LanguagePack,
): Pick<Told, 'noun' | 'nounClass' | 'kinds' | 'people'> {
  const noun = nounOf(q, story)
  const nounClass = noun === null ? null : (comparison.countedClass.get(noun) ?? null)
  const names = [noun, nounClass].filter((n) => n !== null)
  return {
    noun,
    nounClass,
    kinds: names.flatMap((n) => comparison.countedKinds.get(n) ?? []),
    people: nounClass !== null && (comparison.people.has(nounClass) || comparison.fateOf.has(nounClass)),
  }
}

function nounOf(q: StoryQuantity, story: Story): string | null {
  if (q.counted === null) return q.unit
  const head = tokensIn({ article: q.article, ...q.counted }, story).findLast(
    (t) => t.pos === 'NOUN' || t.pos === 'PROPN',
  )
  return head?.lemma.toLowerCase() ?? q.unit?.split(' ').at(-1) ?? null
}

/** Characters between two numbers of one sentence that may be taken for each other. */
const BESIDE = 250

const isAlone = (q: StoryQuantity, dimension: string, { story, pack }: Setting): boolean => {
  const sentence = sentenceOf(q, story)
  return !story
    .quantitiesAt(sentence)
    .some(
      (o) =>
        o.start !== q.start &&
        Math.abs(o.start - q.start) < BESIDE &&
        scaleOf(o, pack).dimension === dimension,
    )
}

/** Each with how many other values of its dimension its article, and the story, have that count the same, or as little told what. */
function withRivals(told: readonly Told[]): Told[] {
  const values = new Map<string, Set<string>>()
  const thing = (t: Told): string => `${t.dimensions[0]} ${t.nounClass ?? t.noun ?? ''}`
  const own = (t: Told): string => `${t.span.article} ${thing(t)}`
  for (const t of told)
    for (const key of [own(t), thing(t)])
      values.set(key, (values.get(key) ?? new Set()).add(`${t.min} ${t.max}`))
  const others = (key: string): number => values.get(key)!.size - 1
  return told.map((t) => ({ ...t, rivals: others(own(t)), crowd: others(thing(t)) }))
}

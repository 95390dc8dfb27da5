import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, StoryClaim, StoryQuantity } from '../../../model/index.js'
import { inMereFurniture, inNotice } from '../../article-parts.js'
import { meaningOf, tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { holderOf } from '../answer.js'
import { dimensionNamed } from '../measures/axis.js'
import { sentenceOf } from '../places.js'
import { isRestated } from '../restated.js'
import { isConfirmed, isIncrement, isOfOtherEvent, isOfWhole, isPart, isPopulation } from './circumstances.js'
import { placeOfPart } from './confines.js'
import { takenAt, thingAt } from './counted.js'
import type { Figure } from './figure.js'
import { isLabel } from './label.js'
import type { Reading } from './movement.js'
import { pointsAtOne } from './one.js'
import { isOfOnePlace } from './one-place.js'
import { peopleOf } from './people.js'
import { around, claimOf, hullOf, wholeClause } from './place.js'
import { inRowWith } from './row.js'
import { sortsOf } from './sorts.js'
import { type Teller, tellerOf } from './teller.js'
import { stateOf, statesOf } from './things/counted-state.js'
import type { Counting, Thing } from './things/counting.js'
import { convictOf, inMonths } from './things/term.js'
import { isElliptic } from './things/thing.js'
import { attributesOf, namedIn, ownersOf, subjectsOf } from './things/whose.js'
import { type Turn, turnOf } from './turn.js'
import { whenOf } from './when.js'

/** What was read of an article before a figure. */
interface Before {
  readonly article: string
  readonly figures: readonly StoryQuantity[]
  /** What was counted so far. */
  readonly counted: readonly Figure[]
}

/** A place that counts or measures something. */
interface Sight extends Counting {
  readonly claim: StoryClaim | null
  readonly thing: Thing
  readonly turn: Turn
  /** What was counted last in front of it, where both may be of one thing. */
  readonly last: Figure | null
  /** The figure right in front of it in a row. */
  readonly before: Figure | null
  /** What it counts is taken up from a figure before it. */
  readonly taken: boolean
  /** Who gives it by the words around it. */
  readonly teller: Teller | null
  /** All quantities of its article. */
  readonly figures: readonly StoryQuantity[]
}

/** What one reading of a quantity counts or measures, with all that decides what it answers; null where that is nothing that could be held against others. */
export function figureOf(index: number, reading: Reading, before: Before, setting: Setting): Figure | null {
  const sight = sightOf(index, reading, before, setting)
  if (sight === null) return null
  const { quantity, span, claim, clause, thing, turn, taken } = sight
  const { story, pack } = setting
  return {
    quantity: thing.kind === 'term' ? inMonths(quantity, pack) : quantity,
    span,
    claim,
    thing,
    turn,
    taken,
    readingOf: null,
    ...statesAt(sight, setting),
    ...whoseAt(sight, setting),
    ...meaningAt(sight, setting),
    when: whenOf(span, clause, isOfEvent(thing, sight.state), setting),
    attributes: thing.kind === 'measured' ? attributesOf(span, clause, story) : NOTHING,
    dimension: thing.kind === 'measured' ? dimensionNamed(span, story, pack) : null,
    finding: claim ? (story.groupOf(claim.id)?.id ?? null) : null,
    converted: isRestated(quantity, story, pack),
    confirmed: isConfirmed(span, clause, story, pack),
    ...extentAt(sight, setting),
    ...voiceAt(sight, setting),
  }
}

function sightOf(
  index: number,
  { quantity, end }: Reading,
  { figures, counted }: Before,
  setting: Setting,
): Sight | null {
  const { story, pack } = setting
  const span = { article: quantity.article, start: quantity.start, end: quantity.end }
  if (saysNothing(quantity) || isLabel(quantity, story, pack) || inMereFurniture(span, story)) return null
  const claim = claimOf(index, span, story)
  const turn = end ?? turnOf(span, story, pack)
  if (claim?.negated && turn !== 'ruled-out' && isDenied(span, claim, story, pack)) return null
  const clause = claim ? wholeClause(hullOf(claim, span), story) : sentenceOf(span, story)
  const state = stateOf({ span, clause, counted: quantity.counted, figures }, story, pack)
  const last = counted.findLast((f) => areNear(f.quantity, quantity)) ?? null
  const looked = { counting: { quantity, span, clause, state }, turn, last: last?.thing ?? null }
  const own = thingAt(looked, setting)
  const thing = own ?? takenAt(looked, setting)
  if (thing === null || pointsAtOne(quantity, thing, pack)) return null
  if (isIncrement(span, story, pack) && isAddition(thing, counted)) return null
  if (isPopulation(span, story, pack) || isOfOtherEvent(span, story, pack)) return null
  const teller = tellerOf(span, sentenceOf(span, story), story, pack)
  const before = inRowWith(span, counted, story, pack)
  return { claim, thing, turn, last, before, taken: own === null, teller, figures, ...looked.counting }
}

/** What befell those it counts. */
function statesAt(
  { quantity, span, clause, state, thing, before, figures }: Sight,
  { story, pack }: Setting,
): Pick<Figure, 'state' | 'states'> {
  const own = state ?? (isThing(thing, pack) && before && isThing(before.thing, pack) ? before.state : null)
  return {
    state: thing.kind === 'fate' ? thing.class : isOfNobody(thing, own, pack) ? null : own,
    states: statesOf({ span, clause, counted: quantity.counted, figures }, story, pack),
  }
}

/** What befalls one of a row of things befalls the next: "flattened 90 barns, 12 chapels and 3 mills". */
const isThing = ({ kind, class: name }: Thing, { comparison }: LanguagePack): boolean =>
  kind === 'counted' && !comparison.people.has(name)

/** Who they are that it counts, and whose. */
function whoseAt(
  sight: Sight,
  { story, pack }: Setting,
): Pick<Figure, 'named' | 'people' | 'sorts' | 'owners' | 'subjects'> {
  const { quantity, span, clause, thing, last, before } = sight
  return {
    named: thing.kind === 'term' ? convictOf(sight, story, pack) : namedIn(quantity, story, pack),
    people: peopleOf(quantity, story, pack),
    sorts: sortsOf(quantity, story, pack),
    // Whoever has the wounded on their wards, it is the wounded that are counted.
    owners:
      thing.kind === 'fate'
        ? NOTHING
        : last !== null && isElliptic(sight, story)
          ? last.owners
          : clause.start >= span.start
            ? (before?.owners ?? NOTHING)
            : ownersOf(span, clause, story, pack),
    subjects: subjectsOf(span, clause, story, pack),
  }
}

/** What the words of its clause say, but for those that all of one bucket share, numbers and units: these tell nothing about the question. */
function meaningAt(
  { span, clause, thing }: Sight,
  { story, pack }: Setting,
): Pick<Figure, 'context' | 'near'> {
  const context = new Map(meaningOf(clause, story, pack))
  const near = new Map(meaningOf(around(span, clause), story, pack))
  for (const word of [`class ${thing.class}`, ...meaningOf(span, story, pack).keys()])
    for (const content of [context, near]) content.delete(word)
  return { context, near }
}

/** How much of the whole it counts, and where. */
function extentAt(sight: Sight, setting: Setting): Pick<Figure, 'part' | 'confined' | 'scene' | 'place'> {
  const { span, clause, claim, teller } = sight
  const part = isPartial(sight, setting)
  return {
    part,
    confined: !part && isOfOnePlace({ span, clause, teller, claim }, setting),
    scene: [],
    place: partTakenUp(sight)?.place ?? placeOfPart(span, clause, setting.story),
  }
}

function isPartial(sight: Sight, { story, pack }: Setting): boolean {
  const { quantity, span, thing } = sight
  if (pack.comparison.voteFates.has(thing.class)) return false
  // Who is badly hurt is of the injured, whether the text says so or not.
  if (thing.kind === 'fate' && pack.comparison.severity.has(thing.class)) return false
  return isPart(quantity, story, pack) || isOfWhole(span, story, pack) || partTakenUp(sight) !== null
}

/** The part before it, of whose whole it counts one more part. */
const partTakenUp = ({ taken, thing, last }: Sight): Figure | null =>
  taken && thing === last?.thing && last.part ? last : null

/** Who gives it. */
function voiceAt({ span, claim, thing, teller }: Sight, { story }: Setting): Pick<Figure, 'by' | 'voice'> {
  const holder = holderOf(claim, story)
  return {
    by: thing.kind === 'age' ? holder : (teller?.entity ?? (teller?.own ? null : holder)),
    voice: voiceOf(span, teller, holder, story),
  }
}

const NOTHING: ReadonlySet<string> = new Set()

/** Whether whom or what a figure counts is what an event did. */
const isOfEvent = (thing: Thing, state: string | null): boolean =>
  (thing.kind === 'fate' && thing.class !== 'aboard') || (thing.kind === 'counted' && state !== null)

/** A notice tells of two figures which is right. */
const voiceOf = (span: ArticleSpan, teller: Teller | null, holder: string | null, story: Story): string =>
  `${span.article} ${teller?.words ?? holder ?? ''} ${inNotice(span, story) ? span.start : ''}`

/** Tokens behind a figure that may deny it. */
const DENIAL = 5

/** "Sixteen voted for it and none against": of a clause that denies something, whether it is what the figure counts. */
function isDenied(span: ArticleSpan, claim: StoryClaim, story: Story, pack: LanguagePack): boolean {
  const { negators } = pack.claim
  const before = tokensIn({ ...span, start: claim.start, end: Math.max(claim.start, span.start) }, story)
  const behind = tokensIn({ ...span, end: Math.max(span.end, claim.end) }, story).slice(0, DENIAL)
  return [...before, ...behind].some((t) => negators.has(t.lower))
}

/** Nothing that befalls people befalls what is kept of them (rows "carry" a password) or a measure (a reward of so much for an arrest). */
const isOfNobody = (thing: Thing, state: string | null, { comparison }: LanguagePack): boolean =>
  state !== null &&
  comparison.fates.has(state) &&
  (thing.kind === 'measured' || comparison.records.has(thing.class))

/** "Another 12" adds to a count that was given; of a fate that was not counted before ("… and another 22 are missing") it is the first count. */
const isAddition = (thing: Thing, counted: readonly Figure[]): boolean =>
  thing.kind !== 'fate' || counted.length === 0 || counted.some((f) => f.thing.class === thing.class)

/** Two counts of one thing are seldom further apart. */
const TENFOLD = 10

/** Whether two numbers may be of one thing. */
function areNear(a: StoryQuantity, b: StoryQuantity): boolean {
  const [x, y] = [a, b].map((q) => q.value ?? q.max ?? q.min ?? 0) as [number, number]
  return x <= y * TENFOLD && y <= x * TENFOLD
}

/** No bounds at all. */
const saysNothing = (q: StoryQuantity): boolean =>
  (q.value === null && q.min === null && q.max === null) ||
  (q.counted !== null && q.value !== null && q.value < 1)

import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, StoryClaim, StoryQuantity } from '../../../model/index.js'
import { type Content, meaningOf, tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { holderOf } from '../answer.js'
import { dimensionNamed } from '../measures/axis.js'
import { sentenceOf, unlisted } from '../places.js'
import type { Chain } from './chain.js'
import {
  isConfirmed,
  isConverted,
  isIncrement,
  isOfOtherEvent,
  isOfWhole,
  isPart,
  isPopulation,
} from './circumstances.js'
import { placeOfPart } from './confines.js'
import { takenAt, thingAt } from './counted.js'
import { isLabel } from './label.js'
import { type Reading, readingsOf } from './movement.js'
import { isOfOnePlace } from './one-place.js'
import { peopleOf } from './people.js'
import { around, claimOf, hullOf, inFurniture, inNotice, wholeClause } from './place.js'
import { type Sorts, sortsOf } from './sorts.js'
import { type Teller, tellerOf } from './teller.js'
import { stateOf, statesOf } from './things/counted-state.js'
import type { Thing } from './things/counting.js'
import { convictOf, inMonths } from './things/term.js'
import { isElliptic } from './things/thing.js'
import { attributesOf, namedIn, ownersOf, subjectsOf } from './things/whose.js'
import { type Turn, turnOf } from './turn.js'
import { whenOf } from './when.js'

/** A quantity with what decides whether another answers the same question. */
export interface Figure {
  readonly quantity: StoryQuantity
  readonly span: ArticleSpan
  readonly claim: StoryClaim | null
  readonly thing: Thing
  /** What befell or concerns the counted things ("dead", "sent"); null where the words tell nothing. */
  readonly state: string | null
  /** All that the clause joins to it: "killed or injured". */
  readonly states: ReadonlySet<string>
  /** Entities inside and right behind the counting phrase ("Dravenian troops"). */
  readonly named: ReadonlySet<string>
  /** The people by whose name they are counted ("40 Orlanders"), where the story counts those of several. */
  readonly people: string | null
  /** Which people its noun counts. */
  readonly sorts: Sorts
  /** Who has the counted things, where "have" says it. */
  readonly owners: ReadonlySet<string>
  /** Entities in front of the clause's verb. */
  readonly subjects: ReadonlySet<string>
  /** The year that it is of, where that is another than the article's; or the month or vaguer time in which an event befell whom it counts. */
  readonly when: string | null
  readonly context: Content
  /** What the words right around the figure say. */
  readonly near: Content
  /** Of a measure: the words that say what is measured. */
  readonly attributes: ReadonlySet<string>
  /** Of a measure: the dimension that the words right beside it name ("high", "a depth of"). */
  readonly dimension: string | null
  readonly finding: string | null
  /** One part of a whole that the text also counts. */
  readonly part: boolean
  /** Where those are whom it counts, where the story counts them at several places. */
  readonly scene: Chain
  /** The places behind it, which tell a part from other parts ("41 were in the district of Karsund"). */
  readonly place: ReadonlySet<string>
  /** Another amount, right in front of it, told in other money: "1.4 billion crowns ($1.6 billion)". */
  readonly converted: boolean
  /** Told as sure ("confirmed cases"), where others may not be. */
  readonly confirmed: boolean
  /** Counted at one place only. */
  readonly confined: boolean
  /** Which of two figures its article says it is: the one given up, the one that is ruled out, or the one that took its place. */
  readonly turn: Turn
  /** What it counts is not said by its own words, but taken up from a figure before it. */
  readonly taken: boolean
  /** Of a bare measure: the place of the measure it is one more reading of. */
  readonly readingOf: string | null
  /** Who gives it, by an attribution or by the words around it; null where nobody is named. */
  readonly by: string | null
  /** Whose figure it is: one article gives one voice one figure. */
  readonly voice: string
}

/** The figures of a story that count or measure something, in canonical order; figures of what was added ("two more") are left out. */
export function figuresOf(setting: Setting): Figure[] {
  const { story } = setting
  const figures: Figure[] = []
  for (const [article, indexes] of byArticle(story)) {
    const own = indexes.map((i) => story.pool.quantities[i]!)
    const counted: Figure[] = []
    for (const index of indexes)
      for (const reading of readingsOf(story.pool.quantities[index]!, story, setting.pack)) {
        const figure = figureOf(index, reading, { article, figures: own, counted }, setting)
        if (figure === null) continue
        figures.push(figure)
        if (figure.thing.kind === 'counted' || figure.thing.kind === 'fate') counted.push(figure)
      }
  }
  return figures
}

function byArticle(story: Story): Map<string, number[]> {
  const { quantities } = story.pool
  const told = new Set(unlisted(quantities, story))
  const lists = new Map<string, number[]>()
  quantities.forEach((q, i) => {
    if (!told.has(q)) return
    const list = lists.get(q.article)
    if (list) list.push(i)
    else lists.set(q.article, [i])
  })
  return lists
}

const NOTHING: ReadonlySet<string> = new Set()

/** What was read of an article before a figure. */
interface Before {
  readonly article: string
  readonly figures: readonly StoryQuantity[]
  /** What was counted so far. */
  readonly counted: readonly Figure[]
}

function figureOf(
  index: number,
  { quantity, end }: Reading,
  { figures, counted }: Before,
  setting: Setting,
): Figure | null {
  const { story, pack } = setting
  const span = { article: quantity.article, start: quantity.start, end: quantity.end }
  if (saysNothing(quantity) || isLabel(quantity, story, pack) || inFurniture(span, story)) return null
  const claim = claimOf(index, span, story)
  const turn = end ?? turnOf(span, story, pack)
  if (claim?.negated && turn !== 'ruled-out' && isDenied(span, claim, story, pack)) return null
  const clause = claim ? wholeClause(hullOf(claim, span), story) : sentenceOf(span, story)
  const state = stateOf({ span, clause, counted: quantity.counted, figures }, story, pack)
  const last = counted.findLast((f) => areNear(f.quantity, quantity)) ?? null
  const counting = { quantity, span, clause, state }
  const looked = { counting, turn, last: last?.thing ?? null }
  const own = thingAt(looked, setting)
  const thing = own ?? takenAt(looked, setting)
  if (thing === null || (isIncrement(span, story, pack) && isAddition(thing, counted))) return null
  if (isPopulation(span, story, pack) || isOfOtherEvent(span, story, pack)) return null
  const context = new Map(meaningOf(clause, story, pack))
  const near = new Map(meaningOf(around(span, clause), story, pack))
  // What all of one bucket share tells nothing about the question, nor do numbers and units.
  for (const word of [`class ${thing.class}`, ...meaningOf(span, story, pack).keys()])
    for (const content of [context, near]) content.delete(word)
  const isTaken = own === null
  const teller = tellerOf(span, sentenceOf(span, story), story, pack)
  const holder = holderOf(claim, story)
  const part =
    !pack.comparison.voteFates.has(thing.class) &&
    // Who is badly hurt is of the injured, whether the text says so or not.
    !(thing.kind === 'fate' && pack.comparison.severity.has(thing.class)) &&
    (isPart(quantity, story, pack) ||
      isOfWhole(span, story, pack) ||
      (isTaken && thing === last?.thing && last.part))
  return {
    quantity: thing.kind === 'term' ? inMonths(quantity, pack) : quantity,
    span,
    claim,
    thing,
    state: thing.kind === 'fate' ? thing.class : isOfRecords(thing, state, pack) ? null : state,
    states: statesOf({ span, clause, counted: quantity.counted, figures }, story, pack),
    named: thing.kind === 'term' ? convictOf(counting, story, pack) : namedIn(quantity, story, pack),
    people: peopleOf(quantity, story, pack),
    sorts: sortsOf(quantity, story, pack),
    // Whoever has the wounded on their wards, it is the wounded that are counted.
    owners:
      thing.kind === 'fate'
        ? NOTHING
        : last !== null && isElliptic(counting, story)
          ? last.owners
          : ownersOf(span, clause, story, pack),
    subjects: subjectsOf(span, clause, story, pack),
    when: whenOf(span, clause, isOfEvent(thing, state), setting),
    context,
    near,
    attributes: thing.kind === 'measured' ? attributesOf(span, clause, story) : NOTHING,
    dimension: thing.kind === 'measured' ? dimensionNamed(span, story, pack) : null,
    finding: claim ? (story.groupOf(claim.id)?.id ?? null) : null,
    part,
    confined: !part && isOfOnePlace({ span, clause, teller, claim }, setting),
    scene: [],
    place: isTaken && thing === last?.thing && last.part ? last.place : placeOfPart(span, clause, story),
    converted: isConverted(quantity, figures, story),
    confirmed: isConfirmed(span, clause, story, pack),
    turn,
    taken: isTaken,
    readingOf: null,
    by: thing.kind === 'age' ? holder : (teller?.entity ?? (teller?.own ? null : holder)),
    voice: voiceOf(span, teller, holder, story),
  }
}

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

/** Nothing that befalls people befalls what is kept of them: rows "carry" a password. */
const isOfRecords = (thing: Thing, state: string | null, { comparison }: LanguagePack): boolean =>
  state !== null && comparison.records.has(thing.class) && comparison.fates.has(state)

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

/** No bounds at all; or "one victim", which points at somebody and counts nobody. */
const saysNothing = (q: StoryQuantity): boolean =>
  (q.value === null && q.min === null && q.max === null) ||
  (q.value === 1 && q.approximation === 'exact') ||
  (q.counted !== null && q.value !== null && q.value < 1)

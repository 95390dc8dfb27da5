import { listsBy } from '../../../kernels/lists.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { Setting } from '../../setting.js'
import { boundsDisjoint } from '../relations/bounds.js'
import { areOfOnePlace } from './chain.js'
import { isOfAftershock } from './circumstances.js'
import type { Figure } from './figure.js'
import { dimensionsMeet, disjointOnlyByAbsence, ownersMeet, placesMeet, statesMeet } from './meeting.js'
import { sortsMeet } from './sorts.js'
import { timesMeet } from './times.js'
import { boundsOf, sizeOf, valueKey } from './value.js'

/**
 * Whether nothing speaks against two figures counting the same thing: another state, another part, other people, another owner,
 * another time; nor that one article gives both in one voice, which does not contradict itself.
 */
export function comparison(
  figures: readonly Figure[],
  event: (article: string) => number,
  setting: Setting,
): (a: Figure, b: Figure) => boolean {
  const { pack } = setting
  const toldApart = toldApartIn(figures)
  const ofAftershock = new Set(
    figures.filter((f) => f.thing.kind === 'measured' && isOfAftershock(f.span, setting.story, pack)),
  )
  return (a, b) =>
    event(a.span.article) === event(b.span.article) &&
    statesMeet(a, b, pack.comparison.apart) &&
    a.part === b.part &&
    (!a.part || placesMeet(a, b)) &&
    classesMeet(a, b, setting) &&
    (a.thing.kind !== 'measured' || (a.quantity.change === null) === (b.quantity.change === null)) &&
    dimensionsMeet(a, b) &&
    timesMeet(a, b) &&
    areOfOnePlace(a.scene, b.scene) &&
    disjointOnlyByAbsence(a.named, b.named) &&
    a.people === b.people &&
    sortsMeet(a, b) &&
    (a.thing.kind === 'fate' || a.thing.kind === 'term' || disjointOnlyByAbsence(a.subjects, b.subjects)) &&
    ownersMeet(a, b) &&
    ofAftershock.has(a) === ofAftershock.has(b) &&
    areOfOneScale(a, b) &&
    mayBeOneAge(a, b) &&
    !exceedsAll(a, b) &&
    !exceedsAll(b, a) &&
    !toldApart(a, b)
}

/** Years, and the share of a life, by which two articles may be off about one age. */
const YEARS_OFF = 2
const SHARE_OFF = 0.1

/** A girl of twelve and a girl of sixteen, neither with a name, are two. */
function mayBeOneAge(a: Figure, b: Figure): boolean {
  if (a.thing.kind !== 'age' || a.thing.noun === null) return true
  const [x, y] = [sizeOf(a), sizeOf(b)]
  return Math.abs(x - y) <= Math.max(YEARS_OFF, SHARE_OFF * Math.max(x, y))
}

/** How many times as many of a kind may be told as of all, before they are others. */
const FIVEFOLD = 5

/** 400 children in custody, eleven people arrested: so many of a kind are no kind of so few. */
const exceedsAll = (a: Figure, b: Figure): boolean =>
  a.thing.kind === 'fate' &&
  b.thing.noun === 'person' &&
  a.thing.noun !== null &&
  a.thing.noun !== 'person' &&
  a.turn === b.turn &&
  sizeOf(a) > FIVEFOLD * sizeOf(b)

/** How many times as great one count of people may be as another of what befell the same. */
export const SCALE = 100

/** Twelve dead in an attack, two million in a war: tolls so far apart are of two events. */
function areOfOneScale(a: Figure, b: Figure): boolean {
  if (a.turn !== b.turn && a.span.article === b.span.article) return true
  const [less, more] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number]
  if (a.thing.class === 'displaced') return more <= MEASURED * less
  if (a.thing.kind === 'fate') return more <= SCALE * Math.max(1, less)
  return a.thing.kind !== 'measured' || more <= MEASURED * less
}

/** How many times as great one measure of a thing may be as another: a decimal point slips. */
const MEASURED = 10

/** How far apart, at most, a number of people and one of their records may be. */
const LIKE_SIZE = 1.5
/** Smaller numbers are alike by chance. */
const MANY = 1000

/** Money is measured in many coins. */
export const isMoney = ({ thing }: Figure, { comparison }: LanguagePack): boolean =>
  thing.kind === 'measured' && comparison.money.has(thing.class)

/** From here on two amounts are seldom equal by chance. */
const LARGE = 1e5

/** "1.4 billion crowns", "1.4 billion dollars": the same amount of other money. */
const isOtherMoney = (a: Figure, b: Figure, pack: LanguagePack): boolean =>
  isMoney(a, pack) &&
  isMoney(b, pack) &&
  a.thing.class !== b.thing.class &&
  sizeOf(a) >= LARGE &&
  sizeOf(a) === sizeOf(b)

/** Whether one counts people and the other what may be kept of each of them. */
export function arePeopleAndRecords(a: Figure, b: Figure, { pack }: Setting): boolean {
  const { people, records } = pack.comparison
  const counted = (f: Figure, classes: ReadonlySet<string>): boolean =>
    f.thing.kind === 'counted' && classes.has(f.thing.class)
  return (counted(a, people) && counted(b, records)) || (counted(a, records) && counted(b, people))
}

/** Whether two numbers are great, and about as great. */
export function areLike(a: Figure, b: Figure): boolean {
  const [less, more] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number]
  return less >= MANY && more <= less * LIKE_SIZE
}

/** "People" may be anybody. */
const classesMeet = (a: Figure, b: Figure, setting: Setting): boolean =>
  a.thing.class === b.thing.class ||
  a.thing.class === 'person' ||
  b.thing.class === 'person' ||
  isOtherMoney(a, b, setting.pack) ||
  arePeopleAndRecords(a, b, setting)

/** Pairs of values that one article gives in one voice, none of them as given up: they count different things, there and elsewhere. */
function toldApartIn(figures: readonly Figure[]): (a: Figure, b: Figure) => boolean {
  const pairs = new Set<string>()
  for (const list of listsBy(figures, (f) => f.voice).values())
    list.forEach((a, i) => {
      for (const b of list.slice(0, i))
        if (sameBucket(a, b) && areApart(a, b) && !isWholeAndPart(a, b)) pairs.add(pairKey(a, b))
    })
  return (a, b) => pairs.size > 0 && pairs.has(pairKey(a, b))
}

const sameBucket = (a: Figure, b: Figure): boolean =>
  a.thing.kind === b.thing.kind && a.thing.class === b.thing.class

/** "274 passengers and 38 crew, or 312 in all": the people whom something befell, and a kind of them. */
const isWholeAndPart = (a: Figure, b: Figure): boolean =>
  a.thing.kind === 'fate' && (a.thing.noun === 'person') !== (b.thing.noun === 'person')

const areApart = (a: Figure, b: Figure): boolean =>
  a.turn === null && b.turn === null && boundsDisjoint(boundsOf(a), boundsOf(b))

const pairKey = (a: Figure, b: Figure): string =>
  [a, b]
    .map((f) => `${f.thing.kind} ${f.thing.class} ${valueKey(f)}`)
    .sort()
    .join(' ')

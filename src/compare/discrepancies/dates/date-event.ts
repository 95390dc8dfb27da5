import { parseDay } from '../../../kernels/calendar.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan } from '../../../model/index.js'
import { type Content, likeness, massOf } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { closeKinOf, type Kin, kinOf } from '../kin.js'
import { type Dated, datedClaims, precisionOf } from './dated.js'
import { ANY, areOfTwoClasses, likeDoing, sameBounds, sameDoing, sameOrdinal } from './happening.js'
import { areNear, hasDay } from './moment.js'

/** How alike two clauses must be, their dates aside, to date the same happening. */
export const ALIKE = 0.42
/** … where what happened is not said with the same verb. */
const MUCH_ALIKE = 0.6
/** How much weight the words must have that both say ("the fire broke out"). */
const TELLING = 4
/** How much of what the one that says less says the other must say too, of doings of one class; and of one that says little. */
const MOST = 0.5
const NEARLY_ALL = 0.8
/** Of years, or of dates told more and less exactly, how much of what says more the other must say. */
const MOST_OF_ALL = 0.75
/** … where it names a person, whom a pronoun of the other may stand for. */
const OF_PERSON = 0.35
/** What a clause must say beside its doing to be known again by it. */
const SOMETHING = 2.5

/** How surely two dated clauses tell of one happening, 0..1; the same doing counts for much. */
export function sameHappening(setting: Setting): (a: Dated, b: Dated) => number {
  const kin = kinOf(setting.pack)
  const close = closeKinOf(setting.pack)
  const main = mainEvent(setting.story, setting)
  const isOneDeed = deedTest(setting, main, close)
  return (a, b) => {
    if (areOfOthers(a, b, setting)) return 0
    const alike = likeness(a.meaning, b.meaning)
    if (sameOrdinal(a.happening, b.happening, kin)) return Math.max(alike, ALIKE)
    if (isOneOnset(a, b) && areOfMain(a, b, main, setting.pack)) return Math.max(alike, ALIKE)
    const years = [a, b].some((d) => precisionOf(d) === 'year')
    if (years && sameBounds(a.happening, b.happening, close)) return ALIKE
    if (isOneDeed(a, b)) return Math.max(alike, ALIKE)
    if (years || precisionOf(a) !== precisionOf(b)) return 0
    // Where hours have no day, two clauses may be one finding for the words of their hours alone.
    const one = a.verb !== null && b.verb !== null && a.finding !== null && a.finding === b.finding
    if (one && [a, b].every(({ moment }) => hasDay(moment))) return 1
    if (sameDoing(a.happening, b.happening, close)) return Math.max(alike, strictly(a, b, setting, kin))
    if (areOfTwoClasses(a.happening, b.happening)) return 0
    return alike >= MUCH_ALIKE && kin.told(a.meaning, b.meaning) >= TELLING ? alike : 0
  }
}

/** Whether two clauses are of persons, and none of the one is of the other: "she was to marry in May" beside "they parted in June". */
function areOfOthers(a: Dated, b: Dated, { story }: Setting): boolean {
  const personsOf = ({ persons, core }: Dated): readonly string[] =>
    persons().length > 0 ? persons() : [...core.keys()].filter((id) => story.entity(id)?.kind === 'person')
  const [x, y] = [personsOf(a), personsOf(b)]
  return x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id))
}

/** "The quake hit at 4:52", "the ground shook at 5:52": whether both tell by the hour when an event began, or by the hour and by the day of the week. */
export const isOneOnset = (a: Dated, b: Dated): boolean =>
  [a, b].every((d) => d.happening.onset !== null && (precisionOf(d) === 'hour' || isOfNamedDay(d))) &&
  areNear(a.moment, b.moment)

/** "On Friday", "on 5 May", where no year is known. */
const isOfNamedDay = (d: Dated): boolean => precisionOf(d) === 'day' && !hasDay(d.moment)

/** … of one class, where both name it; what is not named is the event that the story is about. */
function areOfMain(a: Dated, b: Dated, main: string | null, { happening }: LanguagePack): boolean {
  const [x, y] = [a.happening.onset, b.happening.onset]
  // Of other events, and those that a story may have several of, a day is no bearing.
  const isKnown = (onset: string | null): boolean => onset === main || onset === ANY
  if (
    [a, b].some(isOfNamedDay) &&
    !(main !== null && !happening.recurring.has(main) && isKnown(x) && isKnown(y))
  )
    return false
  return x === y || (x === ANY && y === main) || (y === ANY && x === main)
}

/** How many times a word must stand to weigh as much as one more article that has it. */
const AN_ARTICLE = 100

/**
 * Of the places of dates that tell when an event began, the class of the event; what a clause does not name is the event that the story is
 * about, and of days only that one counts. Left out are events that a story may have several of.
 */
export function onsetsOf(setting: Setting): ReadonlyMap<string, string> {
  const main = mainEvent(setting.story, setting)
  const { recurring } = setting.pack.happening
  return new Map(
    datedClaims(setting).flatMap((d) => {
      const event = d.happening.onset === ANY ? main : d.happening.onset
      const tells = precisionOf(d) === 'hour' || (precisionOf(d) === 'day' && event === main)
      return tells && event !== null && !recurring.has(event) ? [[placeOf(d.span), event] as const] : []
    }),
  )
}

/** One text for a place. */
export const placeOf = ({ article, start }: ArticleSpan): string => `${article} ${start}`

/** The class of the event that most articles of a story name: the one it is about, of two in as many that which is named more often; null where none stands out. */
function mainEvent({ pool }: Story, { pack }: Setting): string | null {
  const counts = new Map<string, number>()
  for (const { annotated } of pool.articles) {
    const named = annotated.tokens.flatMap((t) => pack.comparison.events.get(t.lemma.toLowerCase()) ?? [])
    for (const event of new Set(named)) counts.set(event, (counts.get(event) ?? 0) + AN_ARTICLE)
    for (const event of named) counts.set(event, (counts.get(event) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > 2 * AN_ARTICLE && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** Without the words for the doing itself. */
const restOf = (said: Content, doings: ReadonlySet<string>, stem: (word: string) => string): Content =>
  new Map([...said].filter(([word]) => !doings.has(word) && !doings.has(stem(word))))

/** "Landed in Karsund at 10:15 p.m.", "its guests reach the hall in Karsund at 10:15 a.m.": whether two clauses tell one doing, or one of its class, of the same thing. */
function deedTest(setting: Setting, main: string | null, kin: Kin): (a: Dated, b: Dated) => boolean {
  const { story, pack } = setting
  const isAfterLast = afterLastTest(setting, main, kin)
  const isPerson = (id: string): boolean => story.entity(id)?.kind === 'person'
  const knowsPersons = (a: Dated, b: Dated): boolean =>
    [...a.core.keys()].every((id) => !isPerson(id) || b.meaning.has(id) || b.around().has(id))
  return (a, b) => {
    const like = likeDoing(a.happening, b.happening)
    if (!like && !sameDoing(a.happening, b.happening, kin)) return false
    if (!knowsPersons(a, b) || !knowsPersons(b, a)) return false
    if (like && (isAfterLast(a, b) || isAfterLast(b, a))) return true
    const doings = doingsOf(a, b)
    const once = [...a.happening.classes].some(
      (c) => pack.happening.once.has(c) && b.happening.classes.has(c),
    )
    const years = [a, b].some((d) => precisionOf(d) === 'year')
    const how = { kin, once, like, coarse: years || precisionOf(a) !== precisionOf(b) }
    if (a.leans && b.leans)
      return once && isTold(restOf(a.around(), doings, pack.claim.stem), b.around(), 0, 2 * TELLING, kin)
    const whole = (d: Dated): Content => restOf(d.meaning, doings, pack.claim.stem)
    const core = (d: Dated): Content => restOf(d.core, doings, pack.claim.stem)
    if (a.leans || b.leans) {
      const [full, thin] = a.leans ? [b, a] : [a, b]
      const known = new Map([...thin.around(), ...thin.meaning])
      const share = how.coarse ? NEARLY_ALL : full.names.some(isPerson) ? OF_PERSON : MOST
      const named = full.names.every((id) => known.has(id))
      if (named && [core(full), whole(full)].some((said) => isTold(said, known, share, TELLING, kin)))
        return true
    }
    return (
      areOfOne(core(a), core(b), how) ||
      areOfOne(whole(a), whole(b), how) ||
      (once && !years && (isAround(core(a), b, kin) || isAround(core(b), a, kin)))
    )
  }
}

/** The words for either doing, those of phrases one by one. */
const doingsOf = (a: Dated, b: Dated): ReadonlySet<string> =>
  new Set([a, b].flatMap((d) => d.happening.doings.flatMap((w) => [w, ...w.split(' ')])))

interface How {
  readonly kin: Kin
  /** Their doings are of one class; and of one that befalls a thing once. */
  readonly like: boolean
  readonly once: boolean
  /** Told by the year, or one more exactly than the other. */
  readonly coarse: boolean
}

/** Whether the thing that one clause tells a doing of is told around the other. */
const isAround = (said: Content, { around }: Dated, kin: Kin): boolean =>
  isTold(said, around(), NEARLY_ALL, TELLING, kin)

/** How long before the first article a doing must be to be none of the story’s own, and how long after the last of its kind to be set against it. */
const DAYS_BEFORE = 2
const A_YEAR = 366

/** Whether a date lies after one that is said to be of the last of several. */
export const comesAfterLast = (a: Dated, b: Dated, { happening }: LanguagePack): boolean =>
  happening.lastRanks.has(a.happening.ordinal?.rank ?? '') &&
  b.happening.ordinal === null &&
  b.moment.from > a.moment.to

/** "Its last blast was in May", "blasting was heard in June": a doing of the kind, put after what is said to be the last; not of the event that the story is about. */
function afterLastTest(
  { story, pack }: Setting,
  main: string | null,
  kin: Kin,
): (a: Dated, b: Dated) => boolean {
  const { comparison } = pack
  const days = story.pool.articles.flatMap((a) => parseDay(a.referenceDate) ?? [])
  const before = Math.min(...days) - DAYS_BEFORE
  return (a, b) =>
    comesAfterLast(a, b, pack) &&
    b.moment.to <= before &&
    b.moment.from - a.moment.to <= A_YEAR &&
    !b.happening.doings.some((d) => main !== null && comparison.events.get(d) === main) &&
    kin.told(restOf(a.around(), doingsOf(a, b), pack.claim.stem), b.around()) >= TELLING
}

/** Whether what the one that says less says of its doing the other says too. */
function areOfOne(x: Content, y: Content, { kin, like, once, coarse }: How): boolean {
  const [less, more] = massOf(x) <= massOf(y) ? [x, y] : [y, x]
  return (
    (isTold(less, more, NEARLY_ALL, coarse ? TELLING : SOMETHING, kin) &&
      (!coarse || isTold(more, less, MOST_OF_ALL, TELLING, kin))) ||
    (like && !coarse && isTold(less, more, MOST, TELLING, kin)) ||
    (once && isTold(less, more, 1, 1, kin) && massOf(more) - kin.told(more, less) < SOMETHING + 1)
  )
}

/** Whether a share of what is said stands in what else is said, and enough of it. */
function isTold(said: Content, within: Content, share: number, least: number, kin: Kin): boolean {
  const told = kin.told(said, within)
  return told >= least && told >= share * massOf(said)
}

/** How many words for what is done both have. */
const sharedDoings = ({ happening: a }: Dated, { happening: b }: Dated): number =>
  new Set(a.doings.flatMap((d) => d.split(' ')).filter((w) => b.doings.some((d) => d.split(' ').includes(w))))
    .size

/** How much two clauses of one doing say in common; of a short one nearly all, and something beside the doing. */
function strictly(a: Dated, b: Dated, { pack }: Setting, kin: Kin): number {
  const doings = doingsOf(a, b)
  const [x, y] = [a, b].map((d) => restOf(d.meaning, doings, pack.claim.stem)) as [Content, Content]
  const enough = kin.told(x, y) >= SOMETHING && kin.told(a.meaning, b.meaning) >= TELLING
  // "Filed charges", "the charges were filed": one verb and what it is done to.
  if (enough && kin.told(x, y) >= TELLING && sharedDoings(a, b) > 1) return ALIKE
  return Math.max(kin.likeness(a.meaning, b.meaning), enough ? kin.containment(a.meaning, b.meaning) / 2 : 0)
}

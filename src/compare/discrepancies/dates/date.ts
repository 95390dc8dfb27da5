import { append } from '../../../kernels/lists.js'
import { byCodeUnit } from '../../../model/index.js'
import { unitsDiffer } from '../../figures-apart.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Story } from '../../story.js'
import { type Answer, asOf, type Stand, standsOf } from '../answer.js'
import { askedClause } from '../asked-clause.js'
import { type Draft, draft } from '../draft.js'
import { eventsOf } from '../linked.js'
import { groupByQuestion } from '../questions.js'
import { ALIKE, comesAfterLast, isOneOnset, sameHappening } from './date-event.js'
import { DATE_RULES, isRoughlyOne, isWithin } from './date-relations.js'
import { wordsOf } from './date-uses.js'
import { answerKey, type Dated, datedClaims, precisionOf, refDay } from './dated.js'
import { ranksDiffer } from './happening.js'
import { hasDay, liesAfter, minutesBetween, weekdaysDiffer } from './moment.js'

/** Questions of when that are answered with different months, days or hours. */
export const dateDrafts = (setting: Setting): Draft[] =>
  dateQuestions(setting)
    .map((group) => ({ group, stands: standsOf(group.map((d) => answerOf(d, setting))) }))
    .filter(({ group, stands }) => isQuestion(group) && !areAllOne(stands, setting.story))
    .map(({ group, stands }) =>
      draft(
        'date',
        askedClause(
          group.map((d) => d.claim),
          setting,
        ),
        stands,
        DATE_RULES,
        setting,
      ),
    )

/** Dated claims by the happening that they date. */
function dateQuestions(setting: Setting): Dated[][] {
  const { story, pack } = setting
  const dated = datedClaims(setting)
  const score = sameHappening(setting)
  const event = eventsOf(story)
  const toldApart = toldApartIn(dated, score)
  const printed = byWording(dated, (d) => [event(d.claim.article), isToCome(d, setting)], story)
  const named = namedIn(story)
  // An article knows whom and what a clause names, or it tells of something else.
  const knows = (a: Dated, b: Dated): boolean =>
    printed.get(b)!.some(({ claim }) => a.names.every((id) => named.get(claim.article)?.has(id) === true))
  const groups = groupByQuestion([...printed.keys()], {
    bucket: (d) => String(event(d.claim.article)),
    comparable: (a, b) =>
      (isToCome(a, setting) === isToCome(b, setting) || a.atOnce || b.atOnce) &&
      !saysTheSame(a, b) &&
      !numbersDiffer(a, b) &&
      !daysDiffer(a, b) &&
      !(isNewsAndPast(a, b) || isNewsAndPast(b, a)) &&
      a.besides === b.besides &&
      (!ranksDiffer(a.happening, b.happening, pack) ||
        comesAfterLast(a, b, pack) ||
        comesAfterLast(b, a, pack)) &&
      ((knows(a, b) && knows(b, a)) || isOneOnset(a, b)) &&
      !toldApart(a, b),
    score,
    threshold: () => ALIKE,
  })
  const order = new Map(dated.map((d, i) => [d, i]))
  return groups.map((group) =>
    group.flatMap((d) => printed.get(d)!).sort((a, b) => order.get(a)! - order.get(b)!),
  )
}

/**
 * What articles print in one wording, of one day and by one person, under the first of them: of a hundred copies one is compared. What
 * leans on the words around it stands alone.
 */
function byWording(
  dated: readonly Dated[],
  traits: (d: Dated) => readonly unknown[],
  story: Story,
): ReadonlyMap<Dated, readonly Dated[]> {
  const lists = new Map<string, Dated[]>()
  for (const d of dated) {
    const place = d.leans ? `${d.claim.article} ${d.claim.start}` : null
    const told = [answerKey(d), d.by, d.besides, d.ruledOut, d.atOnce, d.inferred, d.words, place]
    const key = [...traits(d), ...told, ...d.names, story.words(claimSpan(d.claim))].join('\n')
    append(lists, key, d)
  }
  return new Map([...lists.values()].map((list) => [list[0]!, list]))
}

/** By article the entities it names. */
function namedIn({ pool }: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>()
  for (const { id, mentions } of pool.entities)
    for (const { article } of mentions) named.set(article, (named.get(article) ?? new Set()).add(id))
  return named
}

/** "This morning" in two articles: the words are one, whatever day each was written on. */
const saysTheSame = (a: Dated, b: Dated): boolean =>
  a.inferred &&
  b.inferred &&
  (holdsWords(a.words, b.words) || holdsWords(b.words, a.words)) &&
  answerKey(a) !== answerKey(b)

/** Whether the words of one date are all among those of the other: "Wednesday", "Wednesday morning". */
const holdsWords = (all: string, some: string): boolean => {
  const words = new Set(wordsOf(all))
  return wordsOf(some).every((w) => words.has(w))
}

/** Whether two clauses tell other figures in one unit, or name other things of one kind: "flight 12" and "flight 40". */
function numbersDiffer(a: Dated, b: Dated): boolean {
  const measured = a.figures.filter((x) => x.unit !== null)
  const named = a.numbered.length > 0 && b.numbered.length > 0
  return unitsDiffer(measured, b.figures) || (named && !a.numbered.some((n) => b.numbered.includes(n)))
}

/** How far apart hours may lie of which nobody tells that they are of one day. */
const FAR_APART = 120

/** "At ten on Monday", "at eleven on Tuesday": hours whose days are unknown, or told to be two. */
const daysDiffer = (a: Dated, b: Dated): boolean =>
  [a, b].every((d) => precisionOf(d) === 'hour') &&
  ![a, b].every(({ moment }) => hasDay(moment)) &&
  (weekdaysDiffer(a.moment, b.moment) || minutesBetween(a.moment, b.moment) > FAR_APART)

/** "On Sunday", "at 4:52", beside "in 2002": news tells the day of its own event by its name, what is told by the year is another. */
const isNewsAndPast = (news: Dated, past: Dated): boolean =>
  !hasDay(news.moment) && ['year', 'month', 'span'].includes(precisionOf(past)) && hasDay(past.moment)

/** Planned, possible or asked for, or lying ahead of its text whatever its verb says ("takes effect on Monday"). */
const isToCome = ({ claim, moment }: Dated, { story }: Setting): boolean =>
  claim.modality !== 'actual' || liesAfter(moment, refDay(claim.article, story))

/** Pairs of dates that one article gives in one voice for happenings that are alike: they are of two happenings, there and elsewhere. */
function toldApartIn(
  dated: readonly Dated[],
  score: (a: Dated, b: Dated) => number,
): (a: Dated, b: Dated) => boolean {
  const key = (a: Dated, b: Dated): string => [answerKey(a), answerKey(b)].sort(byCodeUnit).join(' ')
  const voices = new Map<string, Dated[]>()
  for (const d of dated) {
    const voice = `${precisionOf(d)} ${d.claim.article} ${d.by ?? ''}`
    append(voices, voice, d)
  }
  const pairs = new Set(
    [...voices.values()].flatMap((list) =>
      list.flatMap((a, i) =>
        list
          .slice(0, i)
          .filter((b) => answerKey(a) !== answerKey(b) && !a.ruledOut && !b.ruledOut && score(a, b) >= ALIKE)
          .map((b) => key(a, b)),
      ),
    ),
  )
  return (a, b) => pairs.has(key(a, b))
}

/** Dates of one article answer two ways only where one of them is ruled out. */
const isQuestion = (group: readonly Dated[]): boolean =>
  new Set(group.map((d) => d.claim.article)).size > 1 || group.some((d) => d.ruledOut)

/** Whether all positions are one date, told more or less exactly; not where one tells by name a day that another tells otherwise. */
const areAllOne = (stands: readonly Stand[], story: Story): boolean =>
  stands.every((a, i) =>
    stands.slice(0, i).every((b) => isRoughlyOne(a, b) || (isWithin(a, b) && !isToldOtherwise(a, b, story))),
  )

/** "On Friday" beside "just before half past five", "on 5 May" beside "last Friday"; not beside "Friday, 5 May". */
function isToldOtherwise(a: Stand, b: Stand, story: Story): boolean {
  const keys = [a, b].flatMap((s) => s.answers.map(({ key }) => key))
  if (!keys.some(isNamedDay) || !keys.every((key) => isNamedDay(key) || key.startsWith('T'))) return false
  const [x, y] = [a, b].map((s) => s.answers.map(({ span }) => story.words(span).toLowerCase()))
  return !x!.some((p) => y!.some((q) => holdsWords(p, q) || holdsWords(q, p)))
}

const isNamedDay = (key: string): boolean => /^-(?:W-|-\d\d-)/.test(key)

function answerOf(dated: Dated, setting: Setting): Answer {
  const { claim, span, by, ruledOut, rough, value, moment, clock } = dated
  // A date in front of its claim would be taken for the day of what is said.
  const told = setting.story.article(claim.article).referenceDate
  return {
    claim,
    span,
    key: answerKey(dated),
    value,
    by,
    asOf: span.start < claim.start ? told : asOf({ ...claimSpan(claim), end: claim.start + 1 }, setting),
    approximate: rough,
    moment,
    clock,
    ahead: liesAfter(moment, refDay(claim.article, setting.story)),
    turn: ruledOut ? 'superseded' : null,
  }
}

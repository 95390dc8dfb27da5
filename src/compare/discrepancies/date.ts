import type { ArticleSpan, Modality, StoryClaim, StoryDate } from '../../model/index.js'
import { contains } from '../../model/index.js'
import { type Content, likeness, meaningOf } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, type Stand, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'
import { linkTest } from './linked.js'
import { groupByQuestion } from './questions.js'

/** How alike two clauses must be, their dates aside, to date the same happening. */
const ALIKE = 0.42

/** A claim that says when. */
interface Dated {
  readonly claim: StoryClaim
  readonly date: StoryDate
  readonly meaning: Content
  readonly finding: string | null
}

/** Questions of when that are answered with different days or hours. */
export function dateDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const linked = linkTest(story)
  const dated = datedClaims(setting)
  const rarest = rarestShared(dated)
  const questions = groupByQuestion(dated, {
    bucket: (d) => `${precision(d)} ${rarest(d)}`,
    comparable: (a, b) =>
      linked(a.claim.article, b.claim.article) && sameKind(a.claim.modality, b.claim.modality),
    score: (a, b) => (a.finding !== null && a.finding === b.finding ? 1 : likeness(a.meaning, b.meaning)),
    threshold: () => ALIKE,
  })
  return questions
    .map((group) => ({ group, stands: standsOf(group.map((d) => answerOf(d, setting))) }))
    .filter(({ stands }) => stands.length > 1)
    .map(({ group, stands }) => draft('date', claimSpan(group[0]!.claim), stands, RULES, setting))
}

function datedClaims({ story, pack }: Setting): Dated[] {
  return story.pool.claims.flatMap((claim) => {
    const dates = claim.dates
      .map((i) => story.pool.dates[i]!)
      .filter((d) => /^\d{4}-\d\d-\d\d/.test(d.value ?? ''))
    // A second date is mostly the one that is ruled out ("on Tuesday, not on Monday").
    if (dates.length === 0 || claim.negated) return []
    const date = dates[0]!
    const meaning = new Map(meaningOf(claimSpan(claim), story, pack))
    for (const word of meaningOf(
      { article: claim.article, start: date.start, end: date.end },
      story,
      pack,
    ).keys())
      meaning.delete(word)
    return [{ claim, date, meaning, finding: story.groupOf(claim.id)?.id ?? null }]
  })
}

/** Days are compared with days, hours with hours. */
const precision = ({ date }: Dated): string =>
  date.value?.includes('T') ? 'hour' : date.value?.includes('/') ? 'span' : 'day'

const sameKind = (a: Modality, b: Modality): boolean => (a === 'actual') === (b === 'actual')

/** For each claim the heaviest word that another dated claim has too: claims that date one happening share it. */
function rarestShared(dated: readonly Dated[]): (d: Dated) => string {
  const counts = new Map<string, number>()
  for (const { meaning } of dated)
    for (const word of meaning.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return ({ meaning }) =>
    [...meaning]
      .filter(([word]) => (counts.get(word) ?? 0) > 1)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

function answerOf({ claim, date }: Dated, setting: Setting): Answer {
  const span = { article: date.article, start: date.start, end: date.end }
  const value = date.value ?? ''
  // The hour is what is compared: its day is mostly inferred.
  const key = value.includes('T') ? value.slice(value.indexOf('T')) : value
  return {
    claim,
    span,
    key,
    value,
    by: holderOf(claim, setting.story),
    asOf: asOf({ ...claimSpan(claim), end: claim.start + 1 }, setting),
  }
}

const noticed = (s: Stand, story: Story): ArticleSpan | undefined =>
  s.position.spans.find((p) => story.article(p.article).metadata.notices.some((n) => contains(n, p)))

const RULES: readonly RelationRule[] = [
  (a, b, { story }) =>
    noticed(a, story) || noticed(b, story)
      ? judged('correction', 'own-notice', 'The outlet’s own notice replaces one date by the other.', a, b)
      : null,
  (a, b) =>
    a.position.value.startsWith(b.position.value) || b.position.value.startsWith(a.position.value)
      ? judged('rounding', 'date-within', 'One date lies within the other.', a, b)
      : null,
  (a, b) => {
    const planned = (s: Stand): boolean =>
      s.answers.every((x) => x.claim !== null && x.claim.modality !== 'actual')
    const [x, y] = [a.position.asOf, b.position.asOf]
    return planned(a) && planned(b) && x !== null && y !== null && x !== y
      ? judged('update', 'plan-changed', 'A plan, given another date by what was said later.', a, b)
      : null
  },
  (a, b, { sameBody }) =>
    a.position.asOf !== b.position.asOf && sameBody(a.position.by, b.position.by)
      ? judged('update', 'same-source-later', 'The same source gave another date on another day.', a, b)
      : null,
  (a, b) => judged('conflict', 'dates-apart', 'The same happening is put on different dates.', a, b),
]

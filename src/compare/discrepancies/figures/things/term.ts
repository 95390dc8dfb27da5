import type { LanguagePack } from '../../../../lang/pack.js'
import type { StoryQuantity, Token } from '../../../../model/index.js'
import { tokensIn } from '../../../content.js'
import type { Mention, Story } from '../../../story.js'
import { nearSentence, sentenceOf } from '../../places.js'
import type { Counting, Thing } from './counting.js'

/** A term is either given, or only asked for, threatened, or suspended: these are not compared with each other. */
type TermKind = 'given' | 'asked' | 'possible' | 'suspended'

/** Tokens on either side of a length of time that may say it is a punishment. */
const BEFORE = 14
const BEHIND = 6

/** "Four and a half years in prison": the punishment that a length of time is; null where it is none. */
export function termOf(counting: Counting, story: Story, pack: LanguagePack): Thing | null {
  const { quantity: q, span } = counting
  const { termUnits } = pack.comparison
  if (q.unit === null || !termUnits.has(q.unit) || isRange(q)) return null
  const sentence = nearSentence(span, story)
  const before = tokensIn({ ...span, start: sentence.start, end: span.start }, story).slice(-BEFORE)
  const behind = tokensIn({ ...span, start: span.end, end: sentence.end }, story).slice(0, BEHIND)
  if (!isPunishment(before, behind, pack)) return null
  return { kind: 'term', class: termKind(before, behind, pack), noun: null }
}

/** "Terms of between two and 40 years" are of several people. */
const isRange = ({ min, max }: StoryQuantity): boolean => min !== null && max !== null && min !== max

/** A verb of sentencing in front; or "prison" beside it and a verb by which it is given, got or asked for. */
function isPunishment(before: readonly Token[], behind: readonly Token[], pack: LanguagePack): boolean {
  const { sentencing, prisons, bestowing, afterLength } = pack.comparison
  if (behind[0] && afterLength.has(behind[0].lower)) return false
  const told = before.slice(before.findLastIndex((t) => /^[;:“”"]$/.test(t.lower)) + 1)
  if (told.some((t) => isIn(t, sentencing))) return true
  const near = [...told, ...behind]
  return near.some((t) => isIn(t, prisons)) && near.some((t) => isIn(t, bestowing))
}

function termKind(before: readonly Token[], behind: readonly Token[], pack: LanguagePack): TermKind {
  const { suspending, demanding, threatening } = pack.comparison
  const all = [...before, ...behind]
  if (all.some((t) => isIn(t, suspending))) return 'suspended'
  if (before.some((t) => isIn(t, demanding))) return 'asked'
  return before.some((t) => isIn(t, threatening)) ? 'possible' : 'given'
}

const isIn = (t: Token, set: ReadonlySet<string>): boolean =>
  set.has(t.lemma.toLowerCase()) || set.has(t.lower)

/** Who has to serve it: the last person named in front of it who is neither behind "by" nor of the court; else nobody. */
export function convictOf({ span }: Counting, story: Story, pack: LanguagePack): ReadonlySet<string> {
  const sentence = sentenceOf(span, story)
  const person = story
    .mentionsIn({ ...span, start: sentence.start, end: span.start })
    .filter((m) => m.entity.kind === 'person' && !isOfCourt(m, story, pack))
    .at(-1)
  return new Set(person ? [person.entity.id] : [])
}

/** "Judge Ola Brandt", "by Ola Brandt". */
function isOfCourt(m: Mention, story: Story, { comparison }: LanguagePack): boolean {
  const before = tokensIn({ ...m, start: Math.max(0, m.start - 20), end: m.start }, story).at(-1)
  const first = tokensIn(m, story)[0]
  return [before, first].some(
    (t) => t !== undefined && (comparison.courtWords.has(t.lower) || comparison.sourceWords.has(t.lower)),
  )
}

/** A term with its bounds in months: "four and a half years" and "54 months" are one. */
export function inMonths(q: StoryQuantity, pack: LanguagePack): StoryQuantity {
  const months = pack.comparison.termUnits.get(q.unit ?? '') ?? 1
  const scaled = (n: number | null): number | null => (n === null ? null : Math.round(n * months * 100) / 100)
  return { ...q, value: scaled(q.value), min: scaled(q.min), max: scaled(q.max) }
}

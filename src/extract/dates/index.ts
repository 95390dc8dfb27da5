import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, DateMention, DateType, Sentence, Span } from '../../model/index.js'
import { type DayNumber, parseDay } from './calendar.js'
import { findTimes, hasTrigger, sentenceLexemes } from './find.js'
import { REFINERS } from './refine/index.js'
import type { Context, Resolved } from './resolve/context.js'
import { resolveTime } from './resolve/index.js'
import { directionOf } from './tense.js'
import type { Time } from './time.js'

/** An expression with its place, before it is resolved. */
export interface Expression extends Span {
  readonly time: Time
  readonly rule: string
  readonly sentence: Sentence
}

/**
 * Expressions of time resolved to EDTF, in reading order. Which are found does not depend on the reference.
 * @param reference the day the text speaks from (EDTF), or null: then only what the text states in full has a value,
 * and days of a month take their year from full dates of the same text.
 */
export function extractDates(
  text: AnnotatedText,
  reference: string | null,
  pack: LanguagePack,
): DateMention[] {
  return resolveAll(text, findExpressions(text, pack.date), parseDay(reference), pack.date)
}

function findExpressions(text: AnnotatedText, lexicon: DateLexicon): Expression[] {
  const found = text.sentences
    .filter((sentence) => hasTrigger(text, sentence, lexicon))
    .flatMap((sentence) => expressionsOf(text, sentence, lexicon))
  return found
}

function expressionsOf(text: AnnotatedText, sentence: Sentence, lexicon: DateLexicon): Expression[] {
  const lx = sentenceLexemes(text, sentence)
  const times = REFINERS.reduce((list, refine) => refine(list, lx, lexicon), findTimes(lx, lexicon))
  return times.map(({ first, last, time, rule }) => ({
    start: lx.at(first).start,
    end: lx.at(last - 1).end,
    time,
    rule,
    sentence,
  }))
}

/** Resolves in reading order: what was spoken of last helps with "the following week" and "a year earlier". */
function resolveAll(
  text: AnnotatedText,
  expressions: readonly Expression[],
  reference: DayNumber | null,
  lexicon: DateLexicon,
): DateMention[] {
  const anchors = reference === null ? fullDays(expressions) : []
  let last: DayNumber | null = null
  let lastQuarter: string | null = null
  return expressions.map((e) => {
    const context: Context = {
      reference,
      anchor: nearestAnchor(anchors, e.start),
      direction: directionOf(text, e.sentence, e, lexicon),
      last,
      lastQuarter,
    }
    const resolved = resolveTime(e.time, context)
    last = parseDay(resolved.value) ?? last
    if (/^\d{4}-3[3-6]$/.test(resolved.value ?? '') && e.time.kind === 'quarter') lastQuarter = resolved.value
    return mention(e, resolved)
  })
}

const mention = ({ start, end, time, rule }: Expression, { value, basis }: Resolved): DateMention => ({
  start,
  end,
  type: typeOf(time),
  value,
  basis,
  rule,
})

function typeOf(time: Time): DateType {
  if (time.kind === 'clock') return 'time'
  if (time.kind === 'duration' || time.kind === 'set') return time.kind
  return 'date'
}

interface Anchor {
  readonly at: number
  readonly day: DayNumber
}

/** The days that a text states with their year. */
function fullDays(expressions: readonly Expression[]): Anchor[] {
  return expressions.flatMap(({ time, start }) => {
    const { value } = resolveTime(time, NOWHERE)
    const day = parseDay(value)
    return day === null ? [] : [{ at: start, day }]
  })
}

const NOWHERE: Context = {
  reference: null,
  anchor: null,
  direction: 'unknown',
  last: null,
  lastQuarter: null,
}

/** The one last read before `offset`, else the first. Anchors are in reading order. */
function nearestAnchor(anchors: readonly Anchor[], offset: number): DayNumber | null {
  let [low, high] = [0, anchors.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (anchors[middle]!.at <= offset) low = middle + 1
    else high = middle
  }
  return (anchors[low - 1] ?? anchors[0])?.day ?? null
}

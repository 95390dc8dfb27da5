import { parseDay } from '../../kernels/calendar.js'
import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, DateMention, Sentence } from '../../model/index.js'
import type { Expression } from './expression.js'
import { findTimes, sentenceLexemes } from './find.js'
import { stampedMinutes } from './heading.js'
import { hasTrigger } from './heads.js'
import { REFINERS } from './refine/index.js'
import { resolveInOrder } from './resolve/in-order.js'

/**
 * Expressions of time resolved to EDTF, in reading order. Which are found does not depend on the reference.
 * @param reference the day the text speaks from (EDTF), with the hour where it is known, or null: then only what the text
 * states in full has a value, and days of a month take their year from full dates of the same text.
 */
export function extractDates(
  text: AnnotatedText,
  reference: string | null,
  pack: LanguagePack,
): DateMention[] {
  const expressions = findExpressions(text, pack.date)
  const day = parseDay(reference)
  const published = minutesOf(reference) ?? stampedMinutes(text, expressions, day)
  return resolveInOrder(text, expressions, day, published, pack.date)
}

/** Minutes into the day of an EDTF time; null where it has none, or one in universal time, whose hour is not the text's. */
function minutesOf(reference: string | null): number | null {
  const m = /T(\d\d):(\d\d)(?!.*Z)/.exec(reference ?? '')
  return m && Number(m[1]) * 60 + Number(m[2])
}

function findExpressions(text: AnnotatedText, lexicon: DateLexicon): Expression[] {
  return text.sentences
    .filter((sentence) => hasTrigger(text, sentence, lexicon))
    .flatMap((sentence) => expressionsOf(text, sentence, lexicon))
}

function expressionsOf(text: AnnotatedText, sentence: Sentence, lexicon: DateLexicon): Expression[] {
  const lx = sentenceLexemes(text, sentence)
  const found = findTimes(lx, lexicon)
  const times =
    found.length === 0 ? found : REFINERS.reduce((list, refine) => refine(list, lx, lexicon), found)
  return times.map(({ first, last, time, rule }) => ({
    start: lx.at(first).start,
    end: lx.at(last - 1).end,
    time,
    rule,
    sentence,
  }))
}

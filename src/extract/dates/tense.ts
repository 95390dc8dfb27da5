import { lowerBound } from '../../kernels/lower-bound.js'
import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { AnnotatedText, Sentence, Span, Token } from '../../model/index.js'

/** Where the verb that governs an expression puts it, seen from the day of writing. */
export type Direction = 'past' | 'future' | 'unknown'

/** How many tokens away a governing verb is looked for. */
const WINDOW = 25

/** Reads tense and preposition around an expression of time: the nearest verb before it decides, else the nearest after. */
export function directionOf(
  text: AnnotatedText,
  sentence: Sentence,
  span: Span,
  lexicon: DateLexicon,
): Direction {
  const at = tokenAt(text, sentence, span.start)
  if (at > sentence.first && lexicon.futurePrepositions.has(text.tokens[at - 1]!.lower)) return 'future'
  if (at > sentence.first && lexicon.pastPrepositions.has(text.tokens[at - 1]!.lower)) return 'past'
  if (
    followsPresent(text, sentence, at, lexicon) ||
    isScheduled(text, sentence, at, lexicon) ||
    isSubject(text, sentence, at, span, lexicon)
  )
    return 'future'
  if (splitsPerfect(text, sentence, at, lexicon) || isOfPastEvent(text, sentence, at, lexicon)) return 'past'
  if (isCalledOff(text, sentence, at, span, lexicon)) return 'future'
  const left = scan(text, lexicon, at - 1, Math.max(sentence.first, at - WINDOW), -1)
  if (left === 'future') return left
  if (left !== 'past' && at > sentence.first + 1 && lexicon.soonAs.has(wordsBefore(text, at))) return 'future'
  const borders = left === 'unknown' && bordersFuture(text, sentence, at, lexicon)
  if (borders && at > sentence.first + 1) return 'future'
  if (left !== 'unknown') return left
  let after = at
  while (after < sentence.last && text.tokens[after]!.start < span.end) after++
  if (at <= sentence.first + 1) after = afterAside(text, sentence, after)
  const right = scan(text, lexicon, after, Math.min(sentence.last - 1, after + WINDOW), 1)
  // "By Friday, forty had left" tells of what was; "By Friday, everybody out" of what is to be.
  return borders && right === 'unknown' ? 'future' : right
}

/** How many small words may stand between a verb and its date: "informed already in". */
const SMALL = 3

/**
 * Whether nothing ahead can be meant: "since May", or a plain verb in the past right before the date ("began in May"), but one that
 * settles what is to come ("planned in May").
 */
export function isSurelyPast(
  text: AnnotatedText,
  sentence: Sentence,
  span: Span,
  lexicon: DateLexicon,
): boolean {
  const at = tokenAt(text, sentence, span.start)
  const before = text.tokens.slice(Math.max(sentence.first, at - 1 - SMALL), at)
  if (lexicon.pastPrepositions.has(before.at(-1)?.lower ?? '')) return true
  const verb = before.findLastIndex((t) => !BESIDE.has(t.pos))
  if (verb < 0) return false
  const { lower, pos } = before[verb]!
  const helped = lexicon.pastAuxiliaries.has(before[verb - 1]?.lower ?? '')
  const plain =
    (pos === 'VERB' || (helped && lower.endsWith(lexicon.pastEnding))) &&
    !lexicon.commitments.has(lower) &&
    !lexicon.arranging.has(lower)
  const toldWhen = lexicon.within.has(before.at(-1)!.lower)
  return plain && toldWhen && (helped || verbAt(text, lexicon, at - before.length + verb) === 'past')
}

const BESIDE: ReadonlySet<string> = new Set(['ADP', 'ADV', 'PRON'])

/** "by Friday"; and in a headline "closed from Friday", where no figure is compared with that day's. */
function bordersFuture(text: AnnotatedText, sentence: Sentence, at: number, lexicon: DateLexicon): boolean {
  const { tokens } = text
  const { first } = sentence
  const word = at > first ? tokens[at - 1]!.lower : ''
  if (lexicon.weakFuturePrepositions.has(word)) return true
  if (!lexicon.from.has(word) || !isHeadline(text, sentence)) return false
  return !tokens.slice(Math.max(first, at - 1 - FIGURE), at - 1).some((t) => t.pos === 'NUM')
}

/** The first line, or one right below it that is a paragraph by itself and ends without a mark. */
function isHeadline({ text, paragraphs }: AnnotatedText, { paragraph, start, end }: Sentence): boolean {
  const line = paragraphs[paragraph]
  return (
    paragraph === 0 ||
    (paragraph < HEADLINES &&
      line !== undefined &&
      start - line.start < 2 &&
      !/[.!?:,;"”’']\s*$/.test(text.slice(Math.max(start, end - 4), end)))
  )
}

/** How many lines may stand above the body: a kicker and the headline. */
const HEADLINES = 2

/** How many tokens before a preposition a figure makes it compare: "up 5 per cent from July". */
const FIGURE = 3

const wordsBefore = ({ tokens }: AnnotatedText, at: number): string =>
  `${tokens[at - 2]!.lower} ${tokens[at - 1]!.lower}`

/** How many tokens may stand between a verb in the present and its day: "starts on". */
const ADJACENT = 2

/** "opens Friday", "starts on May 5": a verb of beginning or ending in the present, right before the date. */
function followsPresent(text: AnnotatedText, sentence: Sentence, at: number, lexicon: DateLexicon): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - ADJACENT); i--) {
    const { lower, pos } = text.tokens[i]!
    if (lexicon.presentVerbs.has(lower) || (i < at - 1 && lexicon.presentCopulas.has(lower))) return true
    if (pos !== 'ADP') return false
  }
  return false
}

/** How many tokens back the verb of a schedule may stand: "takes effect on". */
const SCHEDULE = 4

/** "It takes effect on Thursday": in prose, a verb in the present before the day and its preposition tells what is to come. */
function isScheduled(text: AnnotatedText, sentence: Sentence, at: number, lexicon: DateLexicon): boolean {
  if (sentence.paragraph === 0 || !lexicon.presentPrepositions.has(text.tokens[at - 1]?.lower ?? ''))
    return false
  for (let i = at - 2; i >= Math.max(sentence.first, at - 1 - SCHEDULE); i--) {
    const token = text.tokens[i]!
    if (token.pos === 'PUNCT' || token.pos === 'AUX') return false
    if (token.pos === 'VERB')
      return isPresent(text, sentence, i, lexicon) && !toldAsPast(text, sentence, i, lexicon)
  }
  return false
}

/** A finite verb in the present that reports nothing; "and travel", "to travel" and "had travelled" are none. */
function isPresent({ tokens }: AnnotatedText, { first }: Sentence, i: number, lexicon: DateLexicon): boolean {
  const { lower } = tokens[i]!
  if (lower.endsWith(lexicon.pastEnding) || lexicon.irregularPasts.has(lower)) return false
  if (lexicon.presentReports.has(lower) || lower.endsWith(lexicon.presentParticiple)) return false
  const before = tokens[i - 1]
  return i > first && before !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(before.pos)
}

/** Whether a verb in the past stands before another in its clause: "told the Post on", where a name looks like a verb. */
function toldAsPast(text: AnnotatedText, { first }: Sentence, verb: number, lexicon: DateLexicon): boolean {
  for (let i = verb - 1; i >= first && !isBreak(text.tokens[i]!, lexicon); i--)
    if (verbAt(text, lexicon, i) === 'past') return true
  return false
}

/** "Saturday is declared a day of mourning": a day that opens its clause, with a verb in the present right behind it. */
function isSubject(
  { tokens }: AnnotatedText,
  { first, last }: Sentence,
  at: number,
  { end }: Span,
  lexicon: DateLexicon,
): boolean {
  if (at > first && !isBreak(tokens[at - 1]!, lexicon)) return false
  const next = tokens.slice(at, last).find((t) => t.start >= end)
  return lexicon.presentCopulas.has(next?.lower ?? '')
}

/** "has on Monday fallen": the day between the parts of a perfect. */
function splitsPerfect(
  { tokens }: AnnotatedText,
  { first }: Sentence,
  at: number,
  { perfect }: DateLexicon,
): boolean {
  const before = tokens[at - 1]?.pos === 'ADP' ? at - 2 : at - 1
  return before >= first && perfect.has(tokens[before]!.lower)
}

/** How many tokens back the word may stand that makes a noun tell of what has happened. */
const EVENT = 9

/** "will not answer the alleged attack on Harby on Friday": a noun with such a word before it, and no verb nearer to the date. */
function isOfPastEvent(
  { tokens }: AnnotatedText,
  { first }: Sentence,
  at: number,
  { befell }: DateLexicon,
): boolean {
  for (let i = at - 1; i >= Math.max(first, at - EVENT); i--) {
    if (befell.has(tokens[i]!.lower))
      return NAMING.has(tokens[i + 1]?.pos ?? '') && OPENING.has(tokens[i - 1]?.pos ?? '')
    if (!PHRASE.has(tokens[i]!.pos)) return false
  }
  return false
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const OPENING: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP'])
const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'NUM'])

/** A mark between clauses, which an apostrophe is not. */
const isBreak = ({ pos, lower }: Token, { possessive }: DateLexicon): boolean =>
  pos === 'PUNCT' && !/^['’]$/.test(lower) && !possessive.test(lower)

/** How far from a day the verb that takes it off may stand. */
const CALLED_OFF = 6

/** "called off Saturday’s match", "Friday’s vote has been postponed": what is taken off lay ahead. */
function isCalledOff(
  text: AnnotatedText,
  { first, last }: Sentence,
  at: number,
  span: Span,
  lexicon: DateLexicon,
): boolean {
  if (!lexicon.possessive.test(text.text.slice(span.end, span.end + 2))) return false
  const verbIn = (from: number, to: number): boolean =>
    text.tokens.slice(from, to).some((t) => t.pos === 'VERB' && lexicon.calledOff.has(t.lower))
  const before = verbIn(Math.max(first, at - 2), at)
  const after = text.tokens.slice(at, Math.min(last, at + CALLED_OFF))
  const perfect = after.findIndex((t) => lexicon.perfect.has(t.lower))
  return before || (perfect > 0 && verbIn(at + perfect, Math.min(last, at + perfect + 3)))
}

/** How long an aside between commas may be. */
const ASIDE = 6

/** Behind "…, added the envoy," where such an aside follows a date that opens its sentence. */
function afterAside({ tokens }: AnnotatedText, sentence: Sentence, after: number): number {
  if (tokens[after]?.lower !== ',') return after
  for (let i = after + 2; i < Math.min(sentence.last, after + 2 + ASIDE); i++)
    if (tokens[i]!.lower === ',') return tokens.slice(after, i).some((t) => t.pos === 'VERB') ? i + 1 : after
  return after
}

/** Index of the token that covers or follows an offset, by bisection. */
export const tokenAt = ({ tokens }: AnnotatedText, { first, last }: Sentence, offset: number): number =>
  lowerBound(first, last, (i) => tokens[i]!.end <= offset)

function scan(text: AnnotatedText, lexicon: DateLexicon, from: number, to: number, step: number): Direction {
  for (let i = from; step < 0 ? i >= to : i <= to; i += step) {
    if (step > 0 && CLOSING.test(text.tokens[i]!.lower)) return 'unknown'
    const verdict = verbAt(text, lexicon, i)
    if (verdict !== 'unknown') return verdict
  }
  return 'unknown'
}

/** What follows the end of a quotation tells of saying it, not of what was said. */
const CLOSING = /^[”"]$/

function verbAt(text: AnnotatedText, lexicon: DateLexicon, i: number): Direction {
  const token = text.tokens[i]!
  if (lexicon.futureVerbs.has(token.lower) && token.pos !== 'NOUN') return 'future'
  if (lexicon.pastAuxiliaries.has(token.lower)) return 'past'
  if (token.pos !== 'VERB') return 'unknown'
  if (i > 0 && governedByFuture(text, lexicon, i)) return 'future'
  const past =
    token.lower.endsWith(lexicon.pastEnding) ||
    (lexicon.irregularPasts.has(token.lower) && !lexicon.presentCopulas.has(text.tokens[i - 1]?.lower ?? ''))
  return past ? 'past' : 'unknown'
}

/** "will be held", "agreed to leave": an auxiliary of the future or a commitment within reach before the verb. */
function governedByFuture(text: AnnotatedText, lexicon: DateLexicon, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const token = text.tokens[k]!
    if (token.pos === 'PUNCT') return false
    if (token.pos === 'AUX' && (lexicon.futureVerbs.has(token.lower) || allows(text, lexicon, k, i)))
      return true
    if (lexicon.infinitive.has(token.lower) && token.pos === 'PART')
      return isCommitted(text, lexicon, k) || isToBe(text, k, i)
  }
  return false
}

/** "may return", "must leave": a present modal right before its verb; "may have left" tells of what was. */
const allows = ({ tokens }: AnnotatedText, lexicon: DateLexicon, modal: number, verb: number): boolean =>
  modal === verb - 1 && lexicon.presentModals.has(tokens[modal]!.lower)

/** "the deal to be signed on Friday": a noun, "to", an auxiliary and a verb. */
const isToBe = ({ tokens }: AnnotatedText, infinitive: number, verb: number): boolean =>
  verb === infinitive + 2 && tokens[infinitive + 1]!.pos === 'AUX' && tokens[infinitive - 1]?.pos === 'NOUN'

/** Whether a commitment stands before an infinitive, "agreed with the union to", or the infinitive adds what is to come: "a truce, to begin". */
function isCommitted(text: AnnotatedText, lexicon: DateLexicon, infinitive: number): boolean {
  if (text.tokens[infinitive - 1]?.lower === ',') return true
  for (let j = infinitive - 1; j >= Math.max(0, infinitive - 4); j--) {
    const { lower, pos } = text.tokens[j]!
    if (pos === 'PUNCT') return false
    if (lexicon.commitments.has(lower) || lexicon.futureVerbs.has(lower)) return true
    if (pos === 'VERB') return false
  }
  return false
}

/** The sentence that holds an offset, by bisection; null where none does. */
export function sentenceAt({ sentences }: AnnotatedText, offset: number): Sentence | null {
  const found = sentences[lowerBound(0, sentences.length, (i) => sentences[i]!.end <= offset)]
  return found && found.start <= offset ? found : null
}

import { type ArticleSpan, contains } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Answer } from '../answer.js'
import { sentenceOf } from '../places.js'
import { strictBound } from '../relations/bounds.js'
import { isMoney } from './comparable.js'
import { countedOn, hourOf } from './counted-on.js'
import type { Figure } from './figure.js'
import { isGrave, isTallied } from './tallied.js'
import { boundsOf, valueKey } from './value.js'

/** A term is given as about so many years where it is no more than half a year off. */
const HALF_A_YEAR = 6

/** What a figure says to its question. */
export function answerOf(figure: Figure, setting: Setting): Answer {
  const { quantity, span, claim, thing, confined, turn } = figure
  const day = countedOn(span, claim, setting)
  const takenBack = isTakenBack(span, setting)
  return {
    claim,
    span,
    // What an outlet takes back is a position of its own, whoever else still gives it.
    key: [
      valueKey(figure),
      takenBack ? span.article : '',
      isMoney(figure, setting.pack) ? thing.class : '',
    ].join(' '),
    value: valueIn(figure),
    by: figure.by,
    asOf: day,
    hour: hourOf(span, day, setting),
    bounds: boundsOf(figure),
    open: strictBound(quantity),
    approximate: quantity.approximation === 'about',
    ...(thing.kind === 'term' ? { room: quantity.unit === 'year' ? HALF_A_YEAR : 1 } : {}),
    rough: quantity.approximation === 'several',
    counts: thing.noun,
    states: figure.states,
    confined,
    turn,
    takenBack,
    ...(thing.kind === 'measured' ? { unit: thing.class } : {}),
    converted: figure.converted,
    part: figure.part,
    confirmed: figure.confirmed,
    grave: isGrave(span, setting),
    goesOn: goesOn(figure, setting),
    oneByOne: thing.kind === 'fate' && setting.pack.comparison.oneByOne.has(thing.class),
    grows: thing.kind === 'fate' ? (setting.pack.comparison.growing.get(thing.class) ?? null) : null,
  }
}

/** Whether a notice gives a figure as what was printed before. */
export function isTakenBack(span: ArticleSpan, { story, pack }: Setting): boolean {
  const notice = story.article(span.article).metadata.notices.find((n) => contains(n, span))
  if (notice === undefined) return false
  const sentence = sentenceOf(span, story)
  const tells = tokensIn(sentence, story).some(
    (t) => pack.comparison.earlierVersion.has(t.lower) || pack.comparison.ownWords.has(t.lower),
  )
  // The figure that holds stands in a later sentence.
  const rest = { article: span.article, start: sentence.end, end: notice.end }
  return tells || tokensIn(rest, story).some((t) => t.pos === 'NUM')
}

/** A count of what befalls people or things, in the year of its article; who is aboard or how many there is room for does not change. */
const goesOn = ({ span, state, when, turn, thing }: Figure, setting: Setting): boolean =>
  (turn === 'renewed' && thing.kind !== 'measured') ||
  (when === null &&
    (state === null
      ? thing.kind === 'counted' && isTallied(span, setting)
      : !setting.pack.comparison.lasting.has(state)))

function valueIn({ quantity: { value, min, max }, thing }: Figure): string {
  const number = value !== null ? String(value) : `${min ?? ''}–${max ?? ''}`
  return thing.kind === 'term' ? `${number} months` : number
}

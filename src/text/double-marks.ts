import type { MarkedStretch, Span } from '../model/index.js'

/** A double mark with what it would cost to read it as an opening or as a closing one. */
interface DoubleMark extends Span {
  readonly opening: number
  readonly closing: number
  /** Of reading it as neither: a sign of inches, a slip. */
  readonly stray: number
  /** Straight marks look the same at both ends, so none is nested in another. */
  readonly straight: boolean
}

const DOUBLE_MARKS = /``|''|[“”„‟"«»″]/g
const SPACE = /\s/
/** What an opening mark may touch on its left, a closing one on its right. */
const BRACKETS_BEFORE = /[([{—–\-/…‘']/
const STOPS_AFTER = /[)\]}—–\-/….,;:!?’']/
const STOPS = /[.,?!…]/
const DIGIT = /[0-9]/

/** Costs are halves of a contradiction: 0 is what the spacing says, 4 what no hurried writer does. */
const SURE = 0
const NEVER = 5
/** An opening mark whose closing one is missing, before the next or before the end. */
const UNCLOSED = 3.5
const STRAY = 4
/** Of leaving a mark out that may stand for inches: "a 6-foot 2" fence". */
const INCHES = 0.5
/** Within marks, characters that cost nothing, and those behind them that cost one. */
const LENGTH = 600
const MOST_FOR_LENGTH = 3

/**
 * The double quotation marks of a stretch of text in pairs, outermost only, in reading order. Marks are paired by their direction where it is
 * told by their form or the space beside them; where that is missing or contradicts (`bombs fell, " he said. "We …, "he told`), by the
 * order that contradicts least over the whole stretch (a shortest path over the states outside, inside, nested). Linear in its length.
 */
export function pairDoubleMarks(text: string, within: Span): MarkedStretch[] {
  const marks = doubleMarksIn(text, within)
  return marks.length === 0 ? [] : stretchesOf(marks, leastContradicting(marks), within.end)
}

function doubleMarksIn(text: string, within: Span): DoubleMark[] {
  const marks: DoubleMark[] = []
  for (const m of text.slice(within.start, within.end).matchAll(DOUBLE_MARKS)) {
    const start = within.start + m.index
    marks.push(weigh(text, within, { start, end: start + m[0].length }, m[0]))
  }
  return marks
}

function weigh(text: string, within: Span, span: Span, form: string): DoubleMark {
  const before = span.start > within.start ? text.charAt(span.start - 1) : ' '
  const after = span.end < within.end ? text.charAt(span.end) : ' '
  const straight = !/[“”„«»`]/.test(form)
  const [opening, closing] = straight
    ? byShape(text, within, span, before, after)
    : byForm(form, before, after)
  const stray = DIGIT.test(before) && straight ? INCHES : STRAY
  // Two apostrophes stand for a closing mark: the opening one is two grave accents.
  return {
    start: span.start,
    end: span.end,
    straight,
    stray,
    closing,
    opening: form === "''" ? opening + 1 : opening,
  }
}

type Costs = readonly [opening: number, closing: number]

const FREE_BEFORE = (c: string): boolean => SPACE.test(c) || BRACKETS_BEFORE.test(c)
const FREE_AFTER = (c: string): boolean => SPACE.test(c) || STOPS_AFTER.test(c)

/** Marks with a direction of their own, at times set the wrong way round. */
function byForm(form: string, before: string, after: string): Costs {
  const looksOpening = FREE_BEFORE(before) && !FREE_AFTER(after)
  const looksClosing = !FREE_BEFORE(before) && FREE_AFTER(after)
  if (/[”»]/.test(form)) return [looksOpening ? 2 : NEVER, SURE]
  return [SURE, form === '“' && looksClosing ? 1 : NEVER]
}

/** Straight marks: by the space on their sides, and where that does not tell by what stands there. */
function byShape(text: string, within: Span, { start, end }: Span, before: string, after: string): Costs {
  const freeBefore = FREE_BEFORE(before)
  const freeAfter = FREE_AFTER(after)
  if (freeBefore && !freeAfter) return [SURE, closingCost(lastOf(text, within.start, start), after)]
  if (freeAfter && !freeBefore) return [/[:,]/.test(before) && SPACE.test(after) ? 1.5 : 3, SURE]
  if (start === within.start) return [SURE, NEVER]
  if (end === within.end) return [NEVER, SURE]
  const last = lastOf(text, within.start, start)
  const next = firstOf(text, end, within.end)
  if (last === ':') return [SURE, 2]
  if (STOPS_AFTER.test(next)) return [2, SURE]
  if (last === ',' && isLower(next)) return [2, SURE]
  if (STOPS.test(last)) return [0.8, 0.2]
  return [0.4, 0.6]
}

/** What it costs to close with a mark that stands like an opening one: little behind a comma before small letters, `, "he said`. */
function closingCost(last: string, after: string): number {
  if (last === ',') return isLower(after) ? 0.6 : 1.2
  return STOPS.test(last) ? 1.6 : last === ':' ? NEVER : 3
}

const isLower = (c: string): boolean => c !== c.toUpperCase()

/** Most white space looked over beside a mark. */
const GAP = 4

/** The last character before an offset that is no white space. */
function lastOf(text: string, from: number, before: number): string {
  for (let i = before - 1; i >= Math.max(from, before - GAP); i--)
    if (!SPACE.test(text.charAt(i))) return text.charAt(i)
  return ''
}

/** The first character from an offset on that is no white space. */
function firstOf(text: string, from: number, limit: number): string {
  for (let i = from; i < Math.min(limit, from + GAP); i++)
    if (!SPACE.test(text.charAt(i))) return text.charAt(i)
  return ''
}

/** What a mark is read as. Reopening: the mark before has no closing one. */
type Role = 'opens' | 'closes' | 'stray' | 'reopens'

const OUTSIDE = 0
const INSIDE = 1
const NESTED = 2
const DEEPEST = 3

interface Step {
  readonly from: number
  readonly role: Role
}

/** The roles of marks in order that contradict their spacing least. */
function leastContradicting(marks: readonly DoubleMark[]): Role[] {
  let costs: number[] = [0, Infinity, Infinity]
  const steps: (Step | null)[][] = []
  let at = marks[0]!.start
  for (const mark of marks) {
    const long = Math.min(MOST_FOR_LENGTH, Math.max(0, (mark.start - at) / LENGTH - 1))
    const entered = [costs[OUTSIDE]!, costs[INSIDE]! + long, costs[NESTED]! + long]
    const next = [Infinity, Infinity, Infinity]
    const step: (Step | null)[] = [null, null, null]
    const go = (from: number, to: number, role: Role, cost: number): void => {
      const total = entered[from]! + cost
      if (total >= next[to]!) return
      next[to] = total
      step[to] = { from, role }
    }
    go(OUTSIDE, INSIDE, 'opens', mark.opening)
    go(INSIDE, OUTSIDE, 'closes', mark.closing)
    go(INSIDE, INSIDE, 'reopens', mark.opening + UNCLOSED)
    if (!mark.straight) {
      go(INSIDE, NESTED, 'opens', mark.opening + 1)
      go(NESTED, INSIDE, 'closes', mark.closing)
    }
    for (let state = 0; state < DEEPEST; state++) go(state, state, 'stray', mark.stray)
    costs = next
    steps.push(step)
    at = mark.end
  }
  return walkBack(steps, cheapestEnd(costs))
}

const cheapestEnd = ([outside, inside, nested]: readonly number[]): number => {
  const open = inside! + UNCLOSED
  if (outside! <= open && outside! <= nested! + 2 * UNCLOSED) return OUTSIDE
  return open <= nested! + 2 * UNCLOSED ? INSIDE : NESTED
}

function walkBack(steps: readonly (readonly (Step | null)[])[], end: number): Role[] {
  const roles: Role[] = []
  let state = end
  for (let i = steps.length - 1; i >= 0; i--) {
    const { from, role } = steps[i]![state]!
    roles.push(role)
    state = from
  }
  return roles.reverse()
}

function stretchesOf(marks: readonly DoubleMark[], roles: readonly Role[], end: number): MarkedStretch[] {
  const found: MarkedStretch[] = []
  const open: number[] = []
  marks.forEach((mark, i) => {
    const role = roles[i]!
    if (role === 'reopens') {
      found.push({ start: open[0]!, end: mark.start, closed: false })
      open[0] = mark.start
    } else if (role === 'opens') open.push(mark.start)
    else if (role === 'closes') {
      const start = open.pop()!
      if (open.length === 0) found.push({ start, end: mark.end, closed: true })
    }
  })
  if (open.length > 0) found.push({ start: open[0]!, end, closed: false })
  return found
}

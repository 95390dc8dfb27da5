import type { Reason } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { type Answer, asOf } from '../answer.js'
import type { Draft } from '../draft.js'
import { draftOfValues } from '../linking/drafts.js'
import { isOneValue, middleOf } from '../linking/questions.js'
import type { Told } from '../linking/told.js'
import { measureQuestions } from './questions.js'

/** Questions of how long, how far, how deep and how heavy, by what is measured and of what. */
export const measureDrafts = (
  told: readonly Told[],
  answerOf: (told: Told) => Answer | null,
  setting: Setting,
): Draft[] =>
  measureQuestions(told, setting).flatMap((group) => {
    const more = isRunning(group, setting) ? RUNNING : {}
    return draftOfValues(valuesIn(group), reasonOf(group), answerOf, setting, more)
  })

const RUNNING = { goesOn: true, grows: 'up' } as const

const reasonOf = (group: readonly Told[]): Reason => ({
  rule: 'same-measure',
  text: 'Both measure the same of the same thing.',
  spans: group.slice(0, 2).map((t) => t.span),
})

/** Those who tell one value, in whatever unit, together. */
function valuesIn(group: readonly Told[]): Told[][] {
  const values: Told[][] = []
  for (const t of group) {
    const value = values.find((v) => isOneValue(v[0]!, t))
    if (value) value.push(t)
    else values.push([t])
  }
  return values
}

/** By how many days at most what has lasted longer may be off from the days that passed. */
const SLACK = 1

/** "After 11 days of bombardment", two days later "after 13": whether lengths of time grew as the days went by. */
function isRunning(group: readonly Told[], setting: Setting): boolean {
  const [first, ...rest] = group.map((t) => ({ days: middleOf(t), on: asOf(t.span, setting) }))
  if (group[0]?.dimensions[0] !== 'time' || !first?.on) return false
  const passed = (a: string, b: string): number => (Date.parse(a) - Date.parse(b)) / 86_400_000
  return rest.every(
    ({ days, on }) => on !== null && Math.abs(days - first.days - passed(on, first.on!)) <= SLACK,
  )
}

/** The minute of the day that an EDTF value gives, or null. */
export function minuteOf(value: string): number | null {
  const time = /^\d{4}-\d\d-\d\dT(\d\d):(\d\d)/.exec(value)
  return time === null ? null : Number(time[1]) * 60 + Number(time[2])
}

/** Two who look at the clock may be this many minutes apart. */
const CLOCKS = 10

export type TimesAgreement = 'none' | 'same' | 'different'

/** Whether two claims that both give a time of day give one time. */
export function compareTimes(a: readonly number[], b: readonly number[]): TimesAgreement {
  if (a.length === 0 || b.length === 0) return 'none'
  return a.some((x) => b.some((y) => Math.abs(x - y) <= CLOCKS)) ? 'same' : 'different'
}

import type { Draft } from '../draft.js'
import { clock, dayOfMonth, era, inDate, year } from './dates.js'
import type { Context, Guard } from './guard.js'
import { hour, minutesPast } from './hours.js'
import {
  address,
  alsoNamed,
  chained,
  emergency,
  item,
  labelled,
  numbered,
  ordinal,
  prefixed,
  suffixed,
} from './labels.js'
import { lone, pronoun } from './pronouns.js'
import { tabled } from './tables.js'

const GUARDS: readonly Guard[] = [
  inDate,
  suffixed,
  ordinal,
  prefixed,
  chained,
  numbered,
  address,
  item,
  clock,
  hour,
  minutesPast,
  dayOfMonth,
  era,
  year,
  labelled,
  alsoNamed,
  emergency,
  pronoun,
  lone,
]

/** The drafts that state a quantity. */
export function keepQuantities(drafts: readonly Draft[], context: Context): Draft[] {
  const rows = tabled(drafts, context)
  return drafts.filter((draft) => rows.has(draft) || !GUARDS.some((guard) => guard(draft, context)))
}

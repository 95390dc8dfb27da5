import type { HolidayRule, TimeUnit } from '../../lang/lexicon/date.js'

/** A year as a text gives it: the number, or its distance from the reference year; null where it gives none. */
export type YearRef = number | { readonly shift: number } | null

/** From where a shift counts: the reference day, or the time last spoken of. */
type Anchor = 'reference' | 'context'

/** Which of the recurring ones, by the text's own word (last −1, this 0, next 1); null where it has none. */
type Which = number | null

/** What an expression of time states, before anything is inferred from a reference day. */
export type Time =
  | {
      readonly kind: 'day'
      readonly year: YearRef
      readonly month: number
      readonly day: number
      /** The weekday named with it. */
      readonly weekday?: number
    }
  | {
      readonly kind: 'numeric'
      /** Day and month in either order, as both are possible. */
      readonly parts: readonly [number, number]
      readonly year: number
      /** The weekday named beside it. */
      readonly weekday: number | null
    }
  | { readonly kind: 'toward'; readonly which: number; readonly day: Time }
  | { readonly kind: 'day-of-month'; readonly day: number }
  | { readonly kind: 'month'; readonly year: YearRef; readonly month: number; readonly which: Which }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly century: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which; readonly from: Anchor }
  /** "Wednesday of last week": a day of the week so many weeks from the present one. */
  | { readonly kind: 'weekday-of-week'; readonly weekday: number; readonly shift: number }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly shift: number; readonly from: Anchor }
  | {
      readonly kind: 'shifted'
      readonly unit: TimeUnit
      readonly count: number | null
      readonly direction: number
      readonly from: Anchor
    }
  /** A part of a day whose day is not told: "the night", "overnight", "by dawn". */
  | { readonly kind: 'part'; readonly part: 'night' | 'evening' | 'light' }
  /** "That night": the last one spoken of, or that of the day spoken of. */
  | { readonly kind: 'that-night' }
  /** The night that ends on a day, of which it has the date; `both`: its two days were told. */
  | { readonly kind: 'night-to'; readonly into: Time; readonly both: boolean }
  | { readonly kind: 'season'; readonly season: number; readonly year: YearRef; readonly which: Which }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: YearRef }
  | { readonly kind: 'half'; readonly half: number; readonly year: YearRef }
  | { readonly kind: 'week-of'; readonly day: Time }
  | { readonly kind: 'latest-quarter' }
  | { readonly kind: 'like-period'; readonly year: YearRef }
  | { readonly kind: 'year-before' }
  | { readonly kind: 'holiday'; readonly rule: HolidayRule; readonly year: YearRef; readonly which: Which }
  | {
      readonly kind: 'clock'
      readonly hour: number
      readonly minute: number
      /** Whether the words tell the half of the day: "a quarter to eleven" leaves it open. */
      readonly half: 'told' | 'open'
      readonly on: Time | null
    }
  /** A day, month or year so far from another that is named beside it. */
  | {
      readonly kind: 'moved'
      readonly unit: TimeUnit
      readonly count: number
      readonly direction: number
      readonly of: Time
    }
  /** So many minutes from an hour: "an hour before midnight". */
  | { readonly kind: 'beside-clock'; readonly minutes: number; readonly of: Time }
  | { readonly kind: 'range'; readonly from: Time; readonly to: Time }
  | { readonly kind: 'open'; readonly from: Time }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end'; readonly of: Time }
  | { readonly kind: 'duration'; readonly value: string | null }
  | { readonly kind: 'set'; readonly value: string | null }
  | { readonly kind: 'vague' }

export const VAGUE: Time = { kind: 'vague' }

/** An expression found at the lexemes `first … last - 1`. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly time: Time
  readonly rule: string
}

/** What a small reader has read, and where it stopped. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}

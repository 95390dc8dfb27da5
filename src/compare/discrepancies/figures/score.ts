import { likeness } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Kin } from '../kin.js'
import { placeOf } from './adopt.js'
import { isTakenBack } from './answer.js'
import { areLike } from './comparable.js'
import type { Figure } from './figure.js'
import { sizeOf } from './value.js'

/** Figures of one finding answer one question, but a measure only where the words around it are alike: a sentence may measure twice. */
export function scoreOf(a: Figure, b: Figure, kin: Kin, setting: Setting): number {
  // Of two figures in one sentence one took the place of the other.
  if (a.turn !== b.turn && a.span.article === b.span.article && isNear(a, b)) return 1
  if (isReadingOf(a, b) || isTakenBackFrom(a, b, setting) || isTakenBackFrom(b, a, setting)) return 1
  if (a.thing.kind === 'measured' && a.thing.class !== b.thing.class)
    return likeness(a.context, b.context) >= OTHER_MONEY || (a.finding !== null && a.finding === b.finding)
      ? 1
      : 0
  if (a.thing.kind === 'measured') return isRounded(a, b) ? 1 : measureScore(a, b, kin)
  if (a.thing.kind === 'term' && [...a.named].some((id) => b.named.has(id))) return 1
  if (a.finding !== null && a.finding === b.finding) return 1
  if (a.thing.kind === 'counted' && [...a.owners].some((o) => b.owners.has(o))) return 1
  return likeness(a.context, b.context) + (areLike(a, b) ? LIKER : 0)
}

/** An outlet takes back a measure of which its text has another of like size. */
const isTakenBackFrom = (a: Figure, b: Figure, setting: Setting): boolean =>
  a.thing.kind === 'measured' &&
  a.thing.class === b.thing.class &&
  a.span.article === b.span.article &&
  Math.max(sizeOf(a), sizeOf(b)) <= 2 * Math.min(sizeOf(a), sizeOf(b)) &&
  isTakenBack(a.span, setting) &&
  !isTakenBack(b.span, setting)

/** How alike the whole clauses of two measures must be, beside the words right around them. */
const SAME_MATTER = 0.3

/** How alike the clauses of one amount in two moneys must be. */
const OTHER_MONEY = 0.1

/** Whether one is a reading of the measure that the other is, or both are of a third. */
const isReadingOf = (a: Figure, b: Figure): boolean => {
  const [x, y] = [a.readingOf ?? placeOf(a), b.readingOf ?? placeOf(b)]
  return (a.readingOf !== null || b.readingOf !== null) && x === y
}

/** "6.8 percent lower", "lost almost 7 per cent": two measures that one finding gives about alike are one, whatever its words. */
const isRounded = (a: Figure, b: Figure): boolean =>
  a.finding !== null &&
  a.finding === b.finding &&
  (a.quantity.approximation === 'about') !== (b.quantity.approximation === 'about') &&
  Math.min(sizeOf(a), sizeOf(b)) >= Math.max(sizeOf(a), sizeOf(b)) * ALMOST

/** What a rounded number has at least of the other. */
const ALMOST = 0.95

/** Of pairs that are equally likely, those of like size come first. */
const LIKER = 1e-5

/** Characters between two figures of which one took the place of the other. */
const TURN = 60

const isNear = (a: Figure, b: Figure): boolean =>
  Math.max(a.span.start, b.span.start) - Math.min(a.span.end, b.span.end) <= TURN

/** Measures answer one question where they are of one thing by their own words; else the words around must be very much alike. */
function measureScore(a: Figure, b: Figure, kin: Kin): number {
  const oneMatter = likeness(a.context, b.context) >= SAME_MATTER
  const words = oneMatter ? likeness(a.near, b.near) : 0
  if (a.attributes.size === 0 || b.attributes.size === 0) return words
  const one = [...a.attributes].some((x) => [...b.attributes].some((y) => kin.akin(x, y)))
  return one ? Math.max(words, kin.likeness(a.context, b.context)) : words / 2
}

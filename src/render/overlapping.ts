import {
  type ArticleSpan,
  contains,
  overlap,
  type Reading,
  type Variant,
  type VariantKind,
} from '../model/index.js'

/** For each variant the one that tells it: itself where no other has all its readings. */
export function hostsOf(places: readonly Variant[]): (v: Variant) => Variant {
  const hosts = new Map(places.flatMap((v) => hostOf(v, places).map((h) => [v, h] as const)))
  const shownIn = (v: Variant): Variant => {
    const host = hosts.get(v)
    return host ? shownIn(host) : v
  }
  return shownIn
}

/** The first variant that overlaps another in the base and has every reading of it; of two alike the earlier stays. */
function hostOf(v: Variant, places: readonly Variant[]): Variant[] {
  const at = places.indexOf(v)
  const host = places.find(
    (h, i) => h !== v && overlapInBase(h, v) && tells(h, v) && (i < at || !tells(v, h)),
  )
  return host ? [host] : []
}

const overlapInBase = (a: Variant, b: Variant): boolean =>
  a.readings[0]!.spans.some((x) => b.readings[0]!.spans.some((y) => meets(x, y)))

/** Whether two places share characters. */
export const meets = (x: ArticleSpan, y: ArticleSpan): boolean => x.article === y.article && overlap(x, y) > 0

/** Whether each reading of `v` beside the base's stands within one of `host`. */
const tells = (host: Variant, v: Variant): boolean =>
  v.readings.slice(1).every((r) => r.spans.length > 0 && readingOf(host, r) > 0)

/** Which reading of `host` holds all the words of a reading; -1 for none. */
const readingOf = (host: Variant, { spans }: Reading): number =>
  host.readings.findIndex((h, i) => i > 0 && spans.every((s) => h.spans.some((w) => within(s, w))))

/** By the index of a reading of `host`, the kind that a variant told there gives the same words. */
export const foreignKinds = (host: Variant, told: readonly Variant[]): Map<number, VariantKind> =>
  new Map(
    told
      .filter((v) => v.kind !== host.kind)
      .flatMap((v) => v.readings.slice(1).map((r) => [readingOf(host, r), v.kind] as const)),
  )

/** Whether a place lies in another. */
export const within = (s: ArticleSpan, outer: ArticleSpan): boolean =>
  s.article === outer.article && contains(outer, s)

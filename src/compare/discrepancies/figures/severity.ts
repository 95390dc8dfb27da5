import type { Setting } from '../../setting.js'
import type { Figure } from './figure.js'
import { sizeOf } from './value.js'

/** The fate of which the badly hurt are a part. */
const HURT = 'injured'

/** So great a share of the hurt may be told of all of them. */
const MOST = 0.5

/**
 * Figures of which those that count the badly hurt may count all the hurt: no article counts both, and they are at least half as many as some
 * article counts hurt. Six of ten hurt, told by two articles, are one question with a part; two of ten are two questions.
 */
export function withSeverity(figures: readonly Figure[], { pack }: Setting): Figure[] {
  const hurt = figures.filter((f) => isFate(f, HURT))
  if (hurt.length === 0) return [...figures]
  const counting = new Set(hurt.map((f) => f.span.article))
  const classes = [...new Set(pack.comparison.severity.values())]
  const told = new Set(
    classes.filter((c) => figures.some((f) => isFate(f, c) && counting.has(f.span.article))),
  )
  const least = MOST * Math.min(...hurt.map(sizeOf))
  return figures.map((f) =>
    classes.some((c) => isFate(f, c) && !told.has(c)) && sizeOf(f) >= least
      ? { ...f, thing: { ...f.thing, class: HURT }, state: HURT }
      : f,
  )
}

const isFate = ({ thing }: Figure, of: string): boolean => thing.kind === 'fate' && thing.class === of

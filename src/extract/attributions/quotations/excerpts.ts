import type { Draft, Range } from '../draft.js'
import { lowerAt, posAt, type Scene } from '../scene.js'

/** Excerpts, with the outlet that brackets behind them name: "… (Harbour Post)". */
export const findExcerpts = (scene: Scene): Draft[] =>
  scene.excerpts.map((content) => ({
    source: creditBehind(scene, content.last),
    cue: null,
    content: [content],
    kind: 'direct' as const,
    rule: 'excerpt',
  }))

/** Most tokens of a credit. */
const CREDIT = 6

/** The name in brackets right behind a stretch. */
function creditBehind(scene: Scene, at: number): Range | null {
  if (lowerAt(scene, at) !== '(') return null
  let last = at + 1
  while (posAt(scene, last) === 'PROPN' && last - at <= CREDIT) last++
  return last > at + 1 ? { first: at + 1, last } : null
}

/** Contents without the marks around an excerpt that they open or close. */
export function withoutOuterMarks({ excerpts }: Scene, drafts: readonly Draft[]): Draft[] {
  if (excerpts.length === 0) return [...drafts]
  const opening = new Set(excerpts.map((e) => e.first))
  const closing = new Set(excerpts.map((e) => e.last))
  const bare = ({ first, last }: Range): Range => ({
    first: opening.has(first) ? first + 1 : first,
    last: closing.has(last) ? last - 1 : last,
  })
  return drafts.map((d) => ({ ...d, content: d.content.map(bare).filter((c) => c.first < c.last) }))
}

import { byCodeUnit, type StoryClaim } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { type Telling, tellingOf } from './tellings.js'

/** More wordings of one finding than these are not held against each other: those that most articles print come first. */
const MOST = 24

/** One wording of a finding, and all claims that print it. */
export interface Wording {
  readonly telling: Telling
  readonly claims: readonly StoryClaim[]
}

/** The wordings of a finding that several articles tell, in canonical order; of all others none. */
export function wordingsOf(claims: readonly StoryClaim[], setting: Setting): Wording[] {
  if (articlesOf(claims).size < 2) return []
  const byWords = new Map<string, StoryClaim[]>()
  for (const c of [...claims].sort(byPlace)) {
    const words = setting.plainWords(c)
    byWords.set(words, [...(byWords.get(words) ?? []), c])
  }
  return [...byWords.values()]
    .sort((a, b) => articlesOf(b).size - articlesOf(a).size || byPlace(a[0]!, b[0]!))
    .slice(0, MOST)
    .map((own) => ({ telling: tellingOf(own[0]!, setting), claims: own }))
}

/**
 * Pairs of wordings that two articles print, neither of which denies the other or measures something else, by their places in a list, the
 * lower first.
 */
export const pairsOf = (wordings: readonly Wording[], story: Story): (readonly [number, number])[] =>
  wordings.flatMap((b, j) =>
    wordings.slice(0, j).flatMap((a, i) => (mayDiffer(a, b, story) ? [[i, j] as const] : [])),
  )

const mayDiffer = (a: Wording, b: Wording, story: Story): boolean =>
  a.telling.claim.negated === b.telling.claim.negated &&
  articlesOf([...a.claims, ...b.claims]).size > 1 &&
  !measureApart(a.telling, b.telling) &&
  !areOfOneQuotation(a.telling.claim, b.telling.claim, story)

/** "40 metres long", "12 metres wide" */
const measureApart = ({ dimensions: a }: Telling, { dimensions: b }: Telling): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((d) => b.has(d))

/** Whether both are of one quotation, whose wordings its collation sets side by side. */
function areOfOneQuotation(a: StoryClaim, b: StoryClaim, story: Story): boolean {
  const said = story.saidIn(b.attribution)
  return (
    [a, b].every((c) => story.attribution(c.attribution)?.kind === 'direct') &&
    story.saidIn(a.attribution).some((u) => said.includes(u))
  )
}

const articlesOf = (claims: readonly StoryClaim[]): Set<string> => new Set(claims.map((c) => c.article))

const byPlace = (a: StoryClaim, b: StoryClaim): number =>
  byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end

import { type Ancestor, byCodeUnit, type Reason } from '../../model/index.js'
import type { Relation } from './relation.js'

/** The texts inferred: one for each agency and group of articles that go back to its text together. Ids are T1, T2 … */
export function inferAncestors(relations: readonly Relation[]): Ancestor[] {
  const groups: { name: string; articles: Set<string>; because: Reason[] }[] = []
  for (const { edge, ancestor } of relations) {
    if (ancestor === null) continue
    const because = edge.because.filter((r) => r.rule === 'agency-text')
    const touching = groups.filter(
      (g) => g.name === ancestor && (g.articles.has(edge.from) || g.articles.has(edge.to)),
    )
    const joined = {
      name: ancestor,
      articles: new Set([...touching.flatMap((g) => [...g.articles]), edge.from, edge.to]),
      because: [...touching.flatMap((g) => g.because), ...because],
    }
    for (const g of touching) groups.splice(groups.indexOf(g), 1)
    groups.push(joined)
  }
  return groups
    .map((g) => ({ name: g.name, articles: [...g.articles].sort(byCodeUnit), because: g.because }))
    .sort((x, y) => byCodeUnit(x.articles.join('\n'), y.articles.join('\n')) || byCodeUnit(x.name, y.name))
    .map((g, i) => ({ id: `T${i + 1}`, ...g }))
}

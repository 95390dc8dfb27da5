import {
  type AnalysedArticle,
  type Attribution,
  bySpan,
  type Claim,
  contains,
  hull,
  type Span,
} from '../../model/index.js'
import type { Block } from './block.js'

/** The article with the blocks among its attributions, ids in reading order. Attributions read out of a block go into it. */
export function withAttributions(a: AnalysedArticle, blocks: readonly Block[]): AnalysedArticle {
  const inBlock = (x: Attribution): Block | undefined => blocks.find((b) => isReadOutOf(x, b.content))
  const kept = a.extraction.attributions.filter((x) => !inBlock(x))
  const added = blocks.map((b, i) => ({ block: b, attribution: toAttribution(b, `new${i}`) }))
  const ordered = [...kept, ...added.map((x) => x.attribution)].sort((x, y) =>
    bySpan(hull(x.content), hull(y.content)),
  )
  const renamed = new Map(ordered.map((x, i) => [x.id, `q${i + 1}`]))
  for (const x of a.extraction.attributions) {
    const block = inBlock(x)
    const into = added.find((y) => y.block === block)
    if (into) renamed.set(x.id, renamed.get(into.attribution.id)!)
  }
  const idOf = (id: string | null): string | null => (id === null ? null : (renamed.get(id) ?? null))
  const attributions = ordered.map((x) => ({ ...x, id: renamed.get(x.id)!, parent: idOf(x.parent) }))
  const claimOf = (c: Claim): Claim => {
    const into = added.find((y) => contains(y.block.content, c))
    return { ...c, attribution: idOf(into ? into.attribution.id : c.attribution) }
  }
  return { ...a, extraction: { ...a.extraction, attributions, claims: a.extraction.claims.map(claimOf) } }
}

/** Whether an attribution's content and cue lie in a block, its own last words perhaps beyond it. */
function isReadOutOf({ content, cue }: Attribution, block: Span): boolean {
  const whole = hull(content)
  return (
    contains(block, whole) ||
    (cue !== null && contains(block, cue) && contains(block, { ...whole, end: whole.start }))
  )
}

const toAttribution = ({ content, source, speaker, cued, rule }: Block, id: string): Attribution => ({
  id,
  kind: 'direct',
  source,
  cue: cued?.cue ?? null,
  content: [content],
  marked: [],
  speaker,
  parent: null,
  stance: cued?.stance ?? 'stated',
  rule,
})

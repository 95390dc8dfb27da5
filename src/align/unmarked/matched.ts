import type { LanguagePack } from '../../lang/pack.js'
import { type AnalysedArticle, overlap, type Sentence, type Span } from '../../model/index.js'
import type { QuotedIndex } from '../utterances/units/quoted-sentences.js'
import { type Block, contentOf } from './block.js'
import { isVerbatim } from './likeness.js'

/** Sentences that nobody is said to say and that another article has word for word in marks. */
export function matched(
  a: AnalysedArticle,
  sentences: readonly Sentence[],
  index: QuotedIndex,
  pack: LanguagePack,
): Block[] {
  const blocks: Span[][] = []
  let open = false
  for (const s of sentences) {
    const said = a.extraction.attributions.some((x) => x.content.some((c) => overlap(c, s) > 0))
    const same = !said && isVerbatim(a, s, index, pack)
    if (same && open) blocks.at(-1)!.push(s)
    else if (same) blocks.push([s])
    open = same
  }
  return blocks.map((body) => ({
    content: contentOf(a, body),
    source: null,
    speaker: null,
    cued: null,
    rule: 'unmarked-matched',
  }))
}

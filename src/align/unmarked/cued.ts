import type { LanguagePack } from '../../lang/pack.js'
import { type AnalysedArticle, type Attribution, contains, hull, type Sentence } from '../../model/index.js'
import type { QuotedIndex } from '../utterances/units/quoted-sentences.js'
import { type Block, contentOf } from './block.js'
import { isLike, isVerbatim, speaksInFirstPerson } from './likeness.js'

/** A paragraph that ends in a cue: "…, she added." */
export function cued(
  a: AnalysedArticle,
  sentences: readonly Sentence[],
  index: QuotedIndex,
  pack: LanguagePack,
): Block[] | null {
  const last = sentences.at(-1)!
  const attribution = a.extraction.attributions.find((x) => endsWithCue(x, last))
  if (!attribution) return null
  // What stands before words of somebody else is not said with this cue.
  const other = sentences.findLastIndex((s) => s !== last && holdsOther(a, s, attribution))
  const body = [...sentences.slice(other + 1, -1), { ...last, end: hull(attribution.content).end }]
  const enough =
    body.length > 1
      ? speaksInFirstPerson(a, body, pack) || isLike(a, body, index, pack)
      : isVerbatim(a, body[0]!, index, pack)
  if (!enough) return null
  const { source, speaker } = attribution
  return [{ content: contentOf(a, body), source, speaker, cued: attribution, rule: 'unmarked-cued' }]
}

/** Whether a sentence names another speaker with a cue. */
const holdsOther = ({ extraction }: AnalysedArticle, s: Sentence, { speaker }: Attribution): boolean =>
  extraction.attributions.some((x) => x.cue !== null && contains(s, x.cue) && x.speaker !== speaker)

/** Whether the attribution's content opens the sentence and its cue closes it. */
const endsWithCue = (a: Attribution, s: Sentence): boolean =>
  a.kind === 'indirect' &&
  a.cue !== null &&
  a.content.length === 1 &&
  contains(s, a.cue) &&
  a.content[0]!.start === s.start &&
  a.cue.start > a.content[0]!.end

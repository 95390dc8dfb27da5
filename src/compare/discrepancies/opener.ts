import type { LanguagePack } from '../../lang/pack.js'
import type { ArticleSpan, PartOfSpeech, Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Story } from '../story.js'

/** A clause without the words that hang it on the words before it: “which”, “after”, “that”, “and”. */
export function withoutOpener(span: ArticleSpan, story: Story, pack: LanguagePack): ArticleSpan {
  if (opensSentence(span, story)) return span
  const words = tokensIn(span, story)
  const first = words.findIndex((t, i) => t.pos !== 'PUNCT' && !hangs(t, words[i + 1], pack))
  const opens = words.slice(0, Math.max(0, first)).some((t) => t.pos !== 'PUNCT')
  return opens && words.length - first >= FEWEST ? { ...span, start: words[first]!.start } : span
}

/** "When the mill burned, …": nothing stands before it. */
const opensSentence = ({ article, start }: ArticleSpan, story: Story): boolean =>
  story.article(article).annotated.sentences.some((s) => s.start === start)

/** Words that are still a question. */
const FEWEST = 3

const hangs = ({ lower, pos }: Token, next: Token | undefined, { claim }: LanguagePack): boolean =>
  pos === 'CCONJ' ||
  claim.relativePronouns.has(lower) ||
  claim.subordinators.has(lower) ||
  (claim.complementizers.has(lower) && (pos !== 'DET' || (next !== undefined && NEW_SUBJECT.has(next.pos))))

/** "That they left" and "that the mill burned", not "that mill". */
const NEW_SUBJECT: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'DET', 'PROPN'])

import {
  type ArticleSpan,
  contains,
  type DiscrepancyKind,
  overlap,
  type Span,
  type Token,
} from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'

/** What outlets' own corrections and clarifications take back, and what they put in its place. */
export function noticeDrafts(setting: Setting): Draft[] {
  const { story } = setting
  return story.pool.articles.flatMap(({ article, metadata }) =>
    metadata.notices
      .filter((n) => n.kind === 'correction' || n.kind === 'clarification')
      .flatMap((n) => draftOf(article.id, n, setting)),
  )
}

/** The sentence that tells of the earlier version is withdrawn; the next says what holds. */
function draftOf(article: string, notice: Span, setting: Setting): Draft[] {
  const { story } = setting
  const sentences = story
    .article(article)
    .annotated.sentences.filter((s) => overlap(s, notice) > 0)
    .map((s) => ({ article, start: Math.max(s.start, notice.start), end: Math.min(s.end, notice.end) }))
  const at = sentences.findIndex((s) => tellsOfEarlier(s, setting))
  const [earlier, right] = [sentences[at], sentences[at + 1]]
  if (at < 0 || !earlier || !right || onlyMends(right, setting)) return []
  const stands = standsOf([
    answerOf(withdrawnIn(earlier, story), 'withdrawn', setting),
    answerOf(bare(right, story), 'corrected', setting),
  ])
  const about = withdrawnIn(earlier, story)
  return [draft(kindOf(about, right, story), about, stands, RULES, setting)]
}

/** What a notice is about: a figure, a day, words in marks, else whether something is so. */
function kindOf(withdrawn: ArticleSpan, right: ArticleSpan, { pool, words }: Story): DiscrepancyKind {
  const both = (list: readonly ArticleSpan[]): boolean =>
    [withdrawn, right].every((s) => list.some((x) => x.article === s.article && contains(s, x)))
  if (both(pool.quantities)) return 'quantity'
  if (both(pool.dates)) return 'date'
  return /[“”"«]/u.test(words(withdrawn)) ? 'wording' : 'stance'
}

/** "An earlier version of this article said …", "in our report of Tuesday we quoted …", "yesterday we wrote that …". */
function tellsOfEarlier(s: ArticleSpan, { story, pack }: Setting): boolean {
  const words = tokensIn(s, story)
  const { earlierVersion, ownWords, printing } = pack.comparison
  const printed = (t: Token): boolean => t.pos === 'VERB' && printing.has(t.lemma.toLowerCase())
  return words.some(
    (t, i) =>
      earlierVersion.has(t.lower) ||
      (ownWords.has(t.lower) && words.slice(i + 1, i + 1 + NEAR).some(printed)),
  )
}

/** "The figure has been corrected": what is right is not told. */
const onlyMends = (s: ArticleSpan, { story, pack }: Setting): boolean =>
  tokensIn(s, story).some((t) => t.pos === 'VERB' && pack.comparison.mending.has(t.lemma.toLowerCase()))

/** Room for an adverb between an outlet and what it did: "we first wrote". */
const NEAR = 3

/** What the earlier version said: the last claim of the sentence, its words in marks if it has any. */
function withdrawnIn(sentence: ArticleSpan, story: Story): ArticleSpan {
  const claim = story.claimsIn(sentence.article).findLast((c) => contains(sentence, c))
  return claim ? { article: claim.article, start: claim.start, end: claim.end } : bare(sentence, story)
}

/** A sentence without the stop at its end. */
function bare(s: ArticleSpan, story: Story): ArticleSpan {
  const words = story.words(s)
  return { ...s, end: s.start + words.replace(/[\s.!]+$/u, '').length }
}

function answerOf(span: ArticleSpan, value: string, setting: Setting): Answer {
  const { story } = setting
  const claim = story.claimsIn(span.article).find((c) => overlap(c, span) > 0) ?? null
  const by = holderOf(claim, story)
  return { claim, span, key: value, value, by, asOf: asOf(span, setting), holds: value === 'corrected' }
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('correction', 'own-notice', 'The outlet’s own notice replaces one by the other.', a, b),
]

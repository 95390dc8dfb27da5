import type { LanguagePack } from '../../lang/pack.js'
import { type AnalysedArticle, type Attribution, bySpan, contains, type Span } from '../../model/index.js'

// Below an embedded post stands its author: a name and "(@handle)".
const POST_AUTHOR = /\(@\w{1,40}\)/
/** A text in which so much of the sentences speaks in the first person is its author's own (a column). */
const COLUMN = 0.25

/**
 * Words of others in an article: what its attributions have in marks, whatever else stands between double quotation marks, embedded
 * posts, and sentences in the first person, which in a report are statements printed without marks. An excerpt from another report in
 * marks is copied text: of its words only the speakers' are others'.
 */
export function quotedStretches(analysed: AnalysedArticle, pack: LanguagePack): Span[] {
  const { annotated, extraction } = analysed
  const excerpts = extraction.attributions.filter(isExcerpt).flatMap((a) => a.content)
  const attributed = extraction.attributions
    .filter((a) => !isExcerpt(a))
    .flatMap((a) => (a.kind === 'direct' ? a.content : a.marked))
  const marked = annotated.marked.filter(
    (stretch) => stretch.closed && !excerpts.some((e) => contains(stretch, e)),
  )
  const outside = merged([...attributed, ...marked, ...posts(analysed)])
  return merged([...outside, ...firstPerson(analysed, outside, pack)])
}

const isExcerpt = ({ rule }: Attribution): boolean => rule === 'excerpt'

/** Paragraphs that are posts: the author's name is in them, or makes up the beginning of the next one. */
function posts({ article, annotated }: AnalysedArticle): Span[] {
  return annotated.paragraphs.flatMap((paragraph, i) => {
    const m = POST_AUTHOR.exec(article.text.slice(paragraph.start, paragraph.end))
    if (!m) return []
    const above = m.index < 60 ? annotated.paragraphs[i - 1] : undefined
    return above ? [above, paragraph] : [paragraph]
  })
}

function firstPerson(
  { article, annotated }: AnalysedArticle,
  outside: readonly Span[],
  pack: LanguagePack,
): Span[] {
  const found: Span[] = []
  let own = 0
  let at = 0
  for (const { start, end } of annotated.sentences) {
    while (at < outside.length && outside[at]!.end <= start) at++
    if (at < outside.length && outside[at]!.start < end) continue
    own++
    if (pack.metadata.firstPerson.test(article.text.slice(start, end))) found.push({ start, end })
  }
  return found.length < own * COLUMN ? found : []
}

/** The spans in order, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort(bySpan)) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}

import {
  type ArticleSpan,
  bySpan,
  contains,
  type Dossier,
  type Finding,
  type StoryClaim,
} from '../model/index.js'

/** Characters looked at on either side for where a sentence begins and ends. */
const FAR = 240
const ENDS = /[.!?]["'”’»)]*(?=\s|$)|\n/
const BEGINS = /^[\s\S]*(?:[.!?]["'”’»)]*\s|\n)\s*/

/**
 * Looks up what the words of a finding are a part of, for those that are no clause of their own ("for 60 crowns a share"): the shortest claim
 * that holds them and more, else what stands around them up to a full stop; null for a whole clause, and where nothing stands around it.
 */
export function aroundIn({ articles, claims }: Dossier): (finding: Finding) => ArticleSpan | null {
  const texts = new Map(articles.map((a) => [a.id, a.text]))
  const byArticle = new Map<string, StoryClaim[]>()
  for (const c of claims) {
    const list = byArticle.get(c.article)
    if (list) list.push(c)
    else byArticle.set(c.article, [c])
  }
  return ({ whole, summarySpan: s }) => {
    if (whole) return null
    const longer = (byArticle.get(s.article) ?? []).filter(
      (c) => contains(c, s) && c.end - c.start > s.end - s.start,
    )
    const [host] = longer.sort((a, b) => a.end - a.start - (b.end - b.start) || bySpan(a, b))
    return host === undefined
      ? sentenceAround(texts.get(s.article) ?? '', s)
      : { article: s.article, start: host.start, end: host.end }
  }
}

function sentenceAround(text: string, { article, start, end }: ArticleSpan): ArticleSpan | null {
  const before = text.slice(Math.max(0, start - FAR), start)
  const after = text.slice(end, end + FAR)
  const from = BEGINS.exec(before)?.[0].length
  const to = ENDS.exec(after)?.index
  // What goes on beyond reach is cut between words.
  const opens = start - before.length + (from ?? (start <= FAR ? 0 : before.indexOf(' ') + 1))
  const closes = end + (to ?? (after.length < FAR ? after.length : after.lastIndexOf(' ')))
  const around = text.slice(opens, closes)
  const span = { article, start: opens, end: opens + around.trimEnd().length }
  return span.end - span.start > end - start + 1 ? span : null
}

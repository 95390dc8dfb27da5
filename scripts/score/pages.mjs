// Scores what is found in an article's page: the body among the furniture, and what the page says of itself.
import { harmonic } from './measures.mjs'
import { day, plain } from './values.mjs'

/** The paragraphs of an article's text without headline and furniture: what is to be found in its page. */
function bodyOf(event, id) {
  const { headline } = event.gold.articles[id]
  const apart = [
    ...event.furniture.filter((f) => f.article === id),
    ...(headline ? [event.place(headline)] : []),
  ]
  let body = ''
  let from = 0
  for (const { start, end } of apart.sort((a, b) => a.start - b.start)) {
    body += `${event.texts[id].slice(from, start)}\n`
    from = end
  }
  return body + event.texts[id].slice(from)
}

/** F1 of runs of four words, each run counted as often as it occurs. */
export function bodyF1(want, got) {
  const wanted = runs(want)
  const found = runs(got)
  const left = new Map()
  for (const r of wanted) left.set(r, (left.get(r) ?? 0) + 1)
  const both = found.filter((r) => {
    const n = left.get(r) ?? 0
    left.set(r, n - 1)
    return n > 0
  }).length
  return harmonic(found.length ? both / found.length : 0, wanted.length ? both / wanted.length : 0)
}

function runs(text) {
  const words = plain(text).split(' ')
  return words.slice(0, Math.max(0, words.length - 3)).map((_, i) => words.slice(i, i + 4).join(' '))
}

/** `extraction` of the page of article `id`. */
export function scorePage(event, id, extraction) {
  const gold = event.gold.articles[id]
  const facts = [
    plain(extraction.meta.title ?? '') === plain(gold.headline.text),
    plain(extraction.meta.outlet ?? '') === plain(gold.outlet),
    day(extraction.meta.publishedAt) === day(gold.publishedAt),
  ]
  return {
    'page.body': bodyF1(bodyOf(event, id), extraction.text ?? ''),
    'page.meta': facts.filter(Boolean).length / facts.length,
  }
}

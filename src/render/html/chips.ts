import type { ArticleSpan } from '../../model/index.js'
import { lettersUpTo, type View } from '../view.js'
import { type Html, html } from './markup.js'

/** More letters than this on one line are folded. */
const CAP = 12
/** Folded letters beyond this are only counted. */
const REST = 60
/** From how many articles on a letter has no hint. */
const MANY = 40
/** Characters of a place's words that its letter shows as a hint. */
const HINT = 160

/** The address of a place in the page: letter and offset of its article. */
export const anchor = (view: View, s: ArticleSpan): string => `${view.letter(s.article)}.${s.start}`

/** A letter that leads to a place in its article; its hint is left out where there are many articles. */
export const chip = (view: View, s: ArticleSpan): Html => linked(view, s, 1)

/** Of several places in one article the first shows its letter, the others their number. */
const linked = (view: View, s: ArticleSpan, nth: number): Html =>
  html`<a class="${nth > 1 ? 'chip more' : 'chip'}" href="#${anchor(view, s)}" data-end="${s.end}"${isMany(view) ? null : html` title="${hint(view.words(s))}"`}><span class="sr">Article ${nth > 1 && `${view.letter(s.article)}, place `}</span>${nth > 1 ? nth : view.letter(s.article)}${pageOf(view, s)}</a>`

/** The page of a place in a document that has pages. */
const pageOf = (view: View, s: ArticleSpan): Html | null =>
  view.page(s) === '' ? null : html` <small>${view.page(s)}</small>`

const isMany = ({ dossier }: View): boolean => dossier.articles.length > MANY

const hint = (words: string): string => (words.length > HINT ? `${words.slice(0, HINT)}…` : words)

/** A letter for each place; of many the rest is folded, of very many counted. */
export function chips(view: View, spans: readonly ArticleSpan[]): Html {
  const kept = spans.length > CAP + 2 ? CAP : spans.length
  const rest = spans.slice(kept, kept + REST)
  const left = spans.length - kept - rest.length
  const nth = numbered(spans)
  const show = (list: readonly ArticleSpan[]): Html => html`${list.map((s) => linked(view, s, nth.get(s)!))}`
  return html`<span class="chips" data-rove>${show(spans.slice(0, kept))}</span>${
    rest.length > 0 &&
    html`<details class="rest"><summary>+${spans.length - kept}</summary><span class="chips" data-rove>${show(rest)}</span>${left > 0 && html` <span class="count">and ${left} not listed</span>`}</details>`
  }`
}

/** Which place of its article each is, from 1. */
function numbered(spans: readonly ArticleSpan[]): Map<ArticleSpan, number> {
  const seen = new Map<string, number>()
  return new Map(
    spans.map((s) => {
      const nth = (seen.get(s.article) ?? 0) + 1
      seen.set(s.article, nth)
      return [s, nth]
    }),
  )
}

/** Letters of articles where there is no place to lead to. */
export const letters = (view: View, articles: readonly string[]): Html =>
  html`<span class="letters">${lettersUpTo(view, articles, CAP)}</span>`

/** The words at a place, leading there. */
export const quoted = (view: View, s: ArticleSpan): Html => leading(view, s, view.words(s))

/** Some words that lead to a place. */
export const leading = (view: View, s: ArticleSpan, words: string): Html =>
  html`<a class="words" href="#${anchor(view, s)}" data-end="${s.end}">${words}</a>${pageOf(view, s)}`

/** The first `most` of a list, the rest folded under how many and what they are. */
export function folded<T>(
  items: readonly T[],
  most: number,
  what: string,
  show: (shown: readonly T[]) => Html,
): Html {
  if (items.length <= most + 1) return show(items)
  return html`${show(items.slice(0, most))}<details class="fold"><summary>${items.length - most} ${what}</summary>${show(items.slice(most))}</details>`
}

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
export const chip = (view: View, s: ArticleSpan): Html =>
  html`<a class="chip" href="#${anchor(view, s)}" data-end="${s.end}"${isMany(view) ? null : html` title="${hint(view.words(s))}"`}><span class="sr">Article </span>${view.letter(s.article)}${pageOf(view, s)}</a>`

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
  return html`<span class="chips" data-rove>${spans.slice(0, kept).map((s) => chip(view, s))}</span>${
    rest.length > 0 &&
    html`<details class="rest"><summary>+${spans.length - kept}</summary><span class="chips" data-rove>${rest.map((s) => chip(view, s))}</span>${left > 0 && html` <span class="count">and ${left} not listed</span>`}</details>`
  }`
}

/** Letters of articles where there is no place to lead to. */
export const letters = (view: View, articles: readonly string[]): Html =>
  html`<span class="letters">${lettersUpTo(view, articles, CAP)}</span>`

/** The words at a place, leading there. */
export const quoted = (view: View, s: ArticleSpan): Html =>
  html`<a class="words" href="#${anchor(view, s)}" data-end="${s.end}">${view.words(s)}</a>${pageOf(view, s)}`

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

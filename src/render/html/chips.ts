import type { ArticleSpan } from '../../model/index.js'
import type { View } from '../view.js'
import { type Html, html } from './markup.js'

/** The address of a place in the page: letter and offset of its article. */
export const anchor = (view: View, s: ArticleSpan): string => `${view.letter(s.article)}.${s.start}`

/** A letter that leads to a place in its article. */
export const chip = (view: View, s: ArticleSpan): Html =>
  html`<a class="chip" href="#${anchor(view, s)}" data-end="${s.end}" title="${view.words(s)}"><span class="sr">Article </span>${view.letter(s.article)}</a>`

/** A chip for each place, in reading order. */
export const chips = (view: View, spans: readonly ArticleSpan[]): Html =>
  html`<span class="chips">${spans.map((s) => chip(view, s))}</span>`

/** The words at a place, leading there. */
export const quoted = (view: View, s: ArticleSpan): Html =>
  html`<a class="words" href="#${anchor(view, s)}" data-end="${s.end}">${view.words(s)}</a>`

import type { DossierArticle } from '../../model/index.js'
import { gradedName } from '../grades.js'
import { neutralise } from '../neutralise.js'
import { clip, displayWidth, pad } from '../width.js'
import { more, type Page, widest } from './page.js'

/** Columns that one article needs to be told by its title. */
const CELL = 46
const ROWS = 5

/** The letters and what they stand for, in as many columns as fit. */
export function articleLines(page: Page): string[] {
  const { view, width, paint } = page
  const { articles } = view.dossier
  const abreast = Math.max(1, Math.min(Math.floor(width / CELL), Math.ceil(articles.length / 2)))
  const shown = page.all ? articles : articles.slice(0, Math.max(ROWS * abreast, 8))
  const cell = Math.floor((width - 2 * (abreast - 1) - 1) / abreast)
  const letters = widest(
    shown.map((a) => view.letter(a.id)),
    6,
  )
  const rows = Math.ceil(shown.length / abreast)
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: abreast }, (_, column) => shown[row + column * rows])
      .filter((a): a is DossierArticle => a !== undefined)
      .map((a) => {
        const text = clip(told(a, page, cell > 70), cell - letters - 2)
        const fill = ' '.repeat(Math.max(0, cell - letters - 2 - displayWidth(text)))
        return `${paint.strong(pad(view.letter(a.id), letters))}  ${text}${fill}`
      })
      .join('  ')
      .trimEnd(),
  )
  return [...lines.map((l) => ` ${l}`), ...more(articles.length - shown.length, page, 'more articles')]
}

/** "2025-03-11 11:30 Northmere Courier, Agency: title", without what is not known, the hour only where there is room. */
function told(a: DossierArticle, { view }: Page, precise: boolean): string {
  const names = [a.outlet, a.agency].filter((x): x is string => x !== null).join(', ')
  const who = gradedName(names, a.reliability).trim()
  const when = (a.publishedAt ?? '').slice(0, precise ? 16 : 10).replace('T', ' ')
  return neutralise(`${when} ${who === '' ? '' : `${who}:`} ${view.title(a)}`)
}

import { neutralise } from '../neutralise.js'
import { hanging, type Listing, lettersWithin, type Page } from './page.js'

const NOTES = 5

export function noteLines(page: Page): Listing {
  const { view, width, all } = page
  const { notes } = view.dossier
  const shown = all ? notes : notes.slice(0, NOTES)
  const lines = shown.flatMap((n) => {
    const whole = n.articles?.length === view.dossier.articles.length
    const letters = whole ? 'all' : lettersWithin(page, n.articles ?? [], width / 4)
    const where = letters === '' ? '' : `${letters}: `
    return hanging(' ', where + neutralise(n.message), width, undefined, all ? undefined : 2)
  })
  return { lines, shown: shown.length, total: notes.length }
}

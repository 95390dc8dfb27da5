import type { DriftEnd } from '../../model/index.js'
import { driftMark, driftWords } from '../drift-words.js'
import { hanging, type Listing, type Page } from './page.js'

const ENTRIES = 2

/** What one article states more surely than another, those along the lineage first; cut, a line each. */
export function driftLines(page: Page): Listing {
  const { view, width, paint, all } = page
  const { drift } = view.dossier
  const shown = all ? drift : drift.slice(0, ENTRIES)
  return {
    lines: shown.flatMap((d) => {
      const what = driftWords(d)
      const ends = `${endWords(d.from, page)} ${driftMark(d)} ${endWords(d.to, page)}`
      const [first = '', ...rest] = hanging(` ${what}  `, ends, width, undefined, all ? 9 : 1)
      return [` ${paint.strong(what)}${first.slice(what.length + 1)}`, ...rest]
    }),
    shown: shown.length,
    total: drift.length,
  }
}

/** The words in question; with everything shown, the claim they stand in too. */
function endWords({ article, spans: [words, claim] }: DriftEnd, { view, all }: Page): string {
  const within = all && claim ? ` in “${view.words(claim)}”` : ''
  return `${view.letter(article)} “${words ? view.words(words) : ''}”${within}`
}

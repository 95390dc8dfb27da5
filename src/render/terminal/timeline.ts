import type { TimelineEntry } from '../../model/index.js'
import { undatedCount } from '../digest.js'
import { articlesOf } from '../view.js'
import { citedWithin, columns, type Listing, lettersWithin, more, type Page, widest } from './page.js'

const ENTRIES = 5

/** What happened when, in order; cut, it keeps the entries that most articles carry. */
export function timelineLines(page: Page): Listing {
  const { view, width, paint } = page
  const entries = view.dossier.timeline
  const shown = page.all ? entries : mostCarried(entries)
  const date = widest(
    shown.map((t) => t.date),
    24,
  )
  const rows = shown.map((t) => ({
    t,
    letters: lettersWithin(page, articlesOf(t.spans), Math.floor(width * 0.16)),
  }))
  const letters = widest(
    rows.map((r) => r.letters),
    width,
  )
  const kind = width < 80 ? 0 : 9
  const text = width - 1 - date - letters - 4 - (kind === 0 ? 0 : kind + 2)
  const lines = rows.map(
    ({ t, letters: where }) =>
      ` ${columns([t.date, t.kind, citedWithin(page, t.spans[0], text), where], [date, kind, text, letters], [paint.strong, paint.dim])}`,
  )
  const left = page.all && entries.length > 0 ? undatedCount(view.dossier) : 0
  const undated = more(left, page, left === 1 ? 'finding could not be dated' : 'findings could not be dated')
  return { lines: [...lines, ...undated], shown: shown.length, total: entries.length }
}

/** The entries that most articles carry, of equals those nearest to the most carried one. */
function mostCarried(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const ranked = entries
    .map((t, at) => ({ t, at, carried: new Set(articlesOf(t.spans)).size }))
    .filter(({ t }) => t.kind !== 'published')
    .sort((a, b) => b.carried - a.carried)
  const centre = ranked[0]?.at ?? 0
  const near = ({ at }: { at: number }): number => Math.abs(at - centre)
  return ranked
    .sort((a, b) => b.carried - a.carried || near(a) - near(b))
    .slice(0, ENTRIES)
    .sort((a, b) => a.at - b.at)
    .map(({ t }) => t)
}

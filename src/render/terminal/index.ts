import type { Dossier } from '../../model/index.js'
import { viewOf } from '../view.js'
import { displayWidth, wrap } from '../width.js'
import { articleLines } from './articles.js'
import { discrepancyLines } from './differences.js'
import { driftLines } from './drift.js'
import { FINDING_LEGEND, singleLines, summaryLines } from './findings.js'
import { lineageLines } from './lineage.js'
import { noteLines } from './notes.js'
import type { Listing, Page } from './page.js'
import { colours, noColours } from './paint.js'
import { utteranceLines } from './quotations.js'
import { timelineLines } from './timeline.js'
import { verdictLines } from './verdict.js'

/** How a dossier is laid out for a terminal. */
export interface TerminalOptions {
  /** Columns; default 100, at least 40. */
  readonly width?: number
  /** Mark words with colour; default false. */
  readonly colour?: boolean
  /** Show every entry of every section; default false. */
  readonly all?: boolean
}

/** A part of the page; `empty` is what it says where there is nothing to show, null where it is then left out. */
interface Section {
  readonly title: string
  readonly lines: (page: Page) => Listing
  readonly empty: string | null
  readonly legend?: string
}

const SECTIONS: readonly Section[] = [
  { title: 'What happened', lines: summaryLines, empty: 'No claim was found.', legend: FINDING_LEGEND },
  {
    title: 'Where they differ',
    lines: discrepancyLines,
    empty: 'No differing answers were found; that is no proof that there are none.',
  },
  {
    title: 'How the quotations vary',
    lines: utteranceLines,
    empty: 'No quotation is carried in different words.',
  },
  { title: 'What became surer on the way', lines: driftLines, empty: null },
  { title: 'What only one article says', lines: singleLines, empty: 'Nothing.' },
  { title: 'Timeline', lines: timelineLines, empty: 'No claim could be dated.' },
  {
    title: 'Who copied whom',
    lines: lineageLines,
    empty: 'No shared passage outside quotations was found.',
  },
  { title: 'What could not be told', lines: noteLines, empty: 'Nothing to report.' },
]

/** The dossier as text for a terminal, ending in a line break. Control characters of the articles are neutralised. */
export function renderTerminal(dossier: Dossier, options: TerminalOptions = {}): string {
  const page: Page = {
    view: viewOf(dossier),
    width: Math.max(40, options.width ?? 100),
    paint: options.colour ? colours : noColours,
    all: options.all === true,
  }
  const blocks = [[...verdictLines(page), ...articleLines(page)], ...SECTIONS.map((s) => section(s, page))]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function section({ title, lines, empty, legend }: Section, page: Page): string[] {
  const { paint, width } = page
  const listing = lines(page)
  if (listing.lines.length === 0 && empty === null) return []
  if (listing.lines.length === 0 && empty !== null)
    return [paint.heading(title.toUpperCase()), ...wrap(empty, width - 1).map((l) => ` ${l}`)]
  const cut = listing.shown < listing.total ? `${listing.shown} of ${listing.total}` : ''
  const how = cut && `${cut}, --all for more`
  const aside = [legend, how].filter(Boolean).join('   ')
  const room = width - displayWidth(title) - 2
  const shown = [aside, how].find((s) => displayWidth(s) <= room) ?? cut
  const gap = ' '.repeat(Math.max(0, width - displayWidth(title) - displayWidth(shown)))
  return [paint.heading(title.toUpperCase()) + (shown === '' ? '' : gap + paint.dim(shown)), ...listing.lines]
}

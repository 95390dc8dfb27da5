import type { Dossier } from '../../model/index.js'
import { viewOf } from '../view.js'
import type { Page } from './page.js'
import { colours, noColours } from './paint.js'
import {
  articleLines,
  discrepancyLines,
  lineageLines,
  noteLines,
  singleLines,
  summaryLines,
  timelineLines,
  utteranceLines,
} from './sections.js'

export interface TerminalOptions {
  /** Columns; default 100, at least 40. */
  readonly width?: number
  /** Mark words with colour; default false. */
  readonly colour?: boolean
  /** Show every entry of every section; default false. */
  readonly all?: boolean
}

const SECTIONS: readonly (readonly [string, (page: Page) => string[], string])[] = [
  ['Articles', articleLines, ''],
  ['What happened', summaryLines, 'No claim was found.'],
  [
    'Where they differ',
    discrepancyLines,
    'No differing answers were found; that is no proof that there are none.',
  ],
  ['How the quotations vary', utteranceLines, 'No quotation is carried in different words.'],
  ['What only one article says', singleLines, 'Nothing.'],
  ['Timeline', timelineLines, 'No claim could be dated.'],
  ['Who copied whom', lineageLines, 'No shared passage outside quotations was found.'],
  ['What could not be told', noteLines, 'Nothing to report.'],
]

/** The dossier as text for a terminal, ending in a line break. Control characters of the articles are neutralised. */
export function renderTerminal(dossier: Dossier, options: TerminalOptions = {}): string {
  const paint = options.colour ? colours : noColours
  const width = Math.max(40, options.width ?? 100)
  const page: Page = {
    view: viewOf(dossier),
    width,
    paint,
    limit: options.all ? Number.POSITIVE_INFINITY : 6,
  }
  return SECTIONS.map(([title, section, empty]) => {
    const lines = section(page)
    const body = lines.length > 0 ? lines : [` ${empty}`]
    return `${paint.heading(title.toUpperCase())}\n${body.join('\n')}\n`
  }).join('\n')
}

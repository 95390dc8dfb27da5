import { questions, shared, variedUtterances } from '../digest.js'
import type { View } from '../view.js'
import { discrepancies } from './differences.js'
import { drift } from './drift.js'
import { others, singles, summary } from './findings.js'
import { lineage } from './lineage.js'
import type { Html } from './markup.js'
import { matrix } from './matrix.js'
import { notes } from './notes.js'
import { quotations } from './quotations.js'
import { timeline } from './timeline.js'

/** A part of the page, with what it says where there is nothing to show. */
export interface Section {
  readonly id: string
  readonly title: string
  /** The title in the navigation. */
  readonly short: string
  readonly lead: string
  readonly count: (view: View) => number
  readonly body: (view: View) => Html | null
  readonly empty: string
}

export const SECTIONS: readonly Section[] = [
  {
    id: 'happened',
    title: 'What happened',
    short: 'Happened',
    lead: 'What the articles tell first and most of them carry, in a source’s own words.',
    count: ({ dossier }) => dossier.summary.length,
    body: summary,
    empty: 'No claim was found.',
  },
  {
    id: 'differ',
    title: 'Where they differ',
    short: 'Differences',
    lead: 'One question each, with every answer, who gives it and when.',
    count: ({ dossier }) => questions(dossier).length,
    body: discrepancies,
    empty: 'No differing answers were found; that is no proof that there are none.',
  },
  {
    id: 'quotations',
    title: 'How the quotations vary',
    short: 'Quotations',
    lead: 'Each utterance in its base text; a number marks a place where witnesses differ, its readings follow.',
    count: ({ dossier }) => variedUtterances(dossier).length,
    body: quotations,
    empty: 'No quotation is carried in different words.',
  },
  {
    id: 'drift',
    title: 'What became surer on the way',
    short: 'Drift',
    lead: 'Hedges, bounds and sources that one text has and another from the same source has not.',
    count: ({ dossier }) => dossier.drift.length,
    body: drift,
    empty: 'No statement was found that lost a hedge, a bound or its source; that is no proof that none did.',
  },
  {
    id: 'agree',
    title: 'What else several carry',
    short: 'Shared',
    lead: 'Other findings of two or more articles.',
    count: ({ dossier }) => shared(dossier).filter((f) => !dossier.summary.includes(f.id)).length,
    body: others,
    empty: 'Nothing else.',
  },
  {
    id: 'matrix',
    title: 'Who carries what',
    short: 'Matrix',
    lead: 'A letter leads to the place; a dot marks what an article leaves out.',
    count: ({ dossier }) => shared(dossier).length,
    body: matrix,
    empty: 'No finding stands in two articles.',
  },
  {
    id: 'single',
    title: 'What only one article says',
    short: 'Single',
    lead: '',
    count: ({ dossier }) => dossier.findings.filter((f) => f.articles.length === 1).length,
    body: singles,
    empty: 'Nothing.',
  },
  {
    id: 'timeline',
    title: 'Timeline',
    short: 'Timeline',
    lead: '',
    count: ({ dossier }) => dossier.timeline.length,
    body: timeline,
    empty: 'No claim could be dated.',
  },
  {
    id: 'lineage',
    title: 'Who copied whom',
    short: 'Lineage',
    lead: 'By passages shared outside quotations.',
    count: ({ dossier }) => dossier.lineage.length + dossier.ancestors.length,
    body: lineage,
    empty: 'No shared passage outside quotations was found.',
  },
  {
    id: 'untold',
    title: 'What could not be told',
    short: 'Untold',
    lead: '',
    count: ({ dossier }) => dossier.notes.length,
    body: notes,
    empty: 'Nothing to report.',
  },
]

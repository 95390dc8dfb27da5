import { expect, test } from 'vitest'
import type { Discrepancy, StoryAttribution, Utterance } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { markedIn, questions, variedUtterances } from '../../src/render/digest.js'
import { renderTerminal } from '../../src/render/terminal/index.js'
import { dossierFrom } from '../support/dossiers.js'

const attribution = (id: string, kind: StoryAttribution['kind']) =>
  ({ id, kind }) as unknown as StoryAttribution

test('what somebody gives in quotation marks comes before what all report', () => {
  const d = dossierFrom(['The mill burned.'], ['x'])
  const [model] = d.utterances
  const utterance = (id: string, ...attributions: string[]): Utterance => ({ ...model!, id, attributions })
  const dossier = {
    ...d,
    attributions: [attribution('a', 'indirect'), attribution('b', 'direct'), attribution('c', 'mixed')],
    utterances: [utterance('U1', 'a', 'a', 'a'), utterance('U2', 'a', 'b'), utterance('U3', 'c')],
  }
  expect(variedUtterances(dossier).map((u) => u.id)).toEqual(['U2', 'U3', 'U1'])
  expect(dossier.utterances.map(markedIn(dossier))).toEqual([false, true, true])
})

test('of what one article alone says, what names or counts something comes first', () => {
  const page = renderTerminal(
    read([
      {
        id: 'a',
        text: 'The mill burned on Monday. Nobody knew why the wheel had stood still. Odo Varnik lost 40 sheep in it.',
      },
      { id: 'b', text: 'The mill burned on Monday.' },
    ]),
  )
  expect(page).toMatch(/ONLY ONE ARTICLE SAYS.*\n A {2}Odo Varnik lost 40 sheep/)
})

test('questions come in the order in which the summary tells their answers, trifles last', () => {
  const d = dossierFrom(['Nine people died and 40 were hurt. The mill burned.'], ['x'])
  const [f] = d.findings
  const at = (start: number) => ({ article: 'a0', start, end: start + 4 })
  const question = (id: string, start: number, more: Partial<Discrepancy> = {}): Discrepancy => ({
    ...{ id, kind: 'quantity', about: '', aboutSpan: null, findings: [f!.id], utterances: [], pairs: [] },
    relation: 'conflict',
    positions: [{ value: '', by: null, asOf: null, claims: [], spans: [at(start)] }],
    ...more,
  })
  const discrepancies = [
    question('wording', 0, { relation: 'wording', kind: 'attribution' }),
    question('scope', 0, { relation: 'scope' }),
    question('untold', 40, { findings: [] }),
    question('elsewhere', 40),
    question('hurt', 16),
    question('died', 0),
  ]
  const words = { ...f!, summarySpan: { article: 'a0', start: 0, end: 33 } }
  const dossier = { ...d, findings: [words], summary: [f!.id], discrepancies }
  expect(questions(dossier).map((q) => q.id)).toEqual([
    'died',
    'hurt',
    'elsewhere',
    'untold',
    'scope',
    'wording',
  ])
})

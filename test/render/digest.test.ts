import { expect, test } from 'vitest'
import type { StoryAttribution, Utterance } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { markedIn, variedUtterances } from '../../src/render/digest.js'
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

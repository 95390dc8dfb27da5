import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/pipeline.js'
import { renderTerminal } from '../../src/render/terminal/index.js'
import { displayWidth } from '../../src/render/width.js'
import { anyDossier, dossierFrom } from '../support/dossiers.js'
import { exampleArticles } from '../support/examples.js'

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n')

const toll = dossierFrom(
  [
    'The mill at Orrin burned for nine hours and 14 workers were hurt.',
    'Fourteen workers were hurt in a fire.',
    '火事で 14 人が負傷した。',
  ],
  ['Orrin Post', 'Vale Times', '通信社'],
)

describe('the terminal dossier', () => {
  test.each([60, 100, 200])('at %i columns', (width) => {
    expect(renderTerminal(toll, { width })).toMatchSnapshot()
  })

  test('tells a passage in common by its words', () => {
    const both = 'lifted the bell from the bed of the river'
    const texts = [
      `Divers ${both} on Monday. The parish had looked for it since the flood took the tower down. Nobody in Orrin expects to hear it ring before the winter, as the clapper is still missing and the frame must be cast anew in the capital. Children from two schools came to watch, and the baker sold every loaf he had before noon. The council pays for a new tower.`,
      `Vale has a museum at last. Its doors open in the old customs house, where rope, lamps and the models of nine ships fill two floors. Tickets cost as much as a cup of tea, and pupils pay nothing. A crew from the town ${both} in May, and the keeper means to show what they found beside it: four anchors, a plough and a stone lion without a head.`,
    ]
    const dossier = read(texts.map((text, i) => ({ id: `a${i}`, text })))
    expect(renderTerminal(dossier, { width: 200 })).toContain(`both have “${both}”; from where is not known`)
  })

  test.each(['ferry-fire', 'border-statement'])('of %s is as reviewed', async (event) => {
    await expect(renderTerminal(read(exampleArticles(event)))).toMatchFileSnapshot(`../golden/${event}.txt`)
  })

  test.each(['ferry-fire', 'border-statement'])(
    'of %s stays about one screen, and cuts nothing of the sections',
    (event) => {
      const dossier = read(exampleArticles(event))
      const text = renderTerminal(dossier)
      expect(linesOf(text).length).toBeLessThanOrEqual(74)
      expect(text.match(/^[A-Z][A-Z ]+(?= {2}|$)/gm)?.map((t) => t.trim())).toEqual([
        'WHAT HAPPENED',
        'WHERE THEY DIFFER',
        'HOW THE QUOTATIONS VARY',
        ...(dossier.drift.length > 0 ? ['WHAT BECAME SURER ON THE WAY'] : []),
        'WHAT ONLY ONE ARTICLE SAYS',
        'TIMELINE',
        'WHO COPIED WHOM',
        'WHAT COULD NOT BE TOLD',
      ])
      expect(linesOf(renderTerminal(dossier, { all: true })).length).toBeGreaterThan(linesOf(text).length)
    },
  )

  test('no line is wider than the width, whatever the articles hold', () => {
    fc.assert(
      fc.property(anyDossier, fc.integer({ min: 40, max: 220 }), fc.boolean(), (dossier, width, all) => {
        for (const line of linesOf(renderTerminal(dossier, { width, all })))
          expect(displayWidth(line), line).toBeLessThanOrEqual(width)
      }),
      { numRuns: 300 },
    )
  })

  test('nothing in it steers a terminal, and without colour there is no escape', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(renderTerminal(dossier, { all: true })).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        )
      }),
    )
  })

  test('colour changes nothing but the escapes', () => {
    const plain = renderTerminal(toll)
    const coloured = renderTerminal(toll, { colour: true })
    expect(coloured).toContain('\u001b[')
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain)
  })

  test('columns stay aligned under wide characters', () => {
    const at = linesOf(renderTerminal(toll))
      .filter((l) => l.includes('2025-03-11  ') && l.startsWith('   '))
      .map((l) => displayWidth(l.slice(0, l.indexOf('2025-03-11'))))
    expect(at.length).toBe(3)
    expect(new Set(at).size).toBe(1)
  })

  test('a long list of letters is folded', () => {
    const many = dossierFrom(
      Array.from({ length: 60 }, (_, i) => `A dam broke above village ${i}.`),
      ['Dam Daily'],
    )
    expect(renderTerminal(many)).toMatch(/A B C D E F \+54/)
    expect(linesOf(renderTerminal(many)).length).toBeLessThan(70)
  })

  test('an empty dossier says what it lacks', () => {
    const none = dossierFrom(['x'], ['y'])
    const text = renderTerminal({ ...none, findings: [], summary: [], discrepancies: [], utterances: [] })
    expect(text).toContain('No differing answers were found; that is no proof that there are none.')
  })
})

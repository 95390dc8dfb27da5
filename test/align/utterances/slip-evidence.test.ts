import { expect, it } from 'vitest'
import { read } from '../../../src/index.js'

const said = (word: string): string =>
  `“We will rebuild the eastern quay before the winter ${word} arrive,” said Mayor Olga Renn.`
const PROSE = `The board of Tellmark voted on Friday to close the old pier for good after divers found rotten timber below the waterline. Ferries now leave from the fish market, and the harbour master expects the works to take until the second week of November.`

it('adds a slip that both articles have to what speaks for their kinship', () => {
  const texts = [
    said('storms'),
    said('storms'),
    said('storms'),
    `${PROSE}\n${said('storks')}`,
    `${PROSE}\n${said('storks')}`,
  ]
  const { lineage } = read(texts.map((text, i) => ({ id: `a${i}`, text })))
  const kin = lineage.find((e) => [e.from, e.to].sort().join(' ') === 'a3 a4')
  expect(kin?.because.map((r) => r.rule)).toContain('shared-slip')
  for (const e of lineage.filter((x) => x !== kin))
    expect(e.because.map((r) => r.rule)).not.toContain('shared-slip')
})

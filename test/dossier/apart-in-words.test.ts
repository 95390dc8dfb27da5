import { expect, test } from 'vitest'
import { read } from '../../src/pipeline.js'

const REPORT =
  'Tarvo, 3 March 2031\n\nTwelve people died when a boiler of the Ostrand mill in Tarvo burst on Sunday, the mayor, Nils Hagen, said. The mill makes paper.'
const MOURNING =
  'Tarvo, 4 March 2031\n\nCandles at the Ostrand mill: Tarvo mourns fourteen dead. Nils Hagen, the mayor, laid a wreath at the gate.'
const OTHER =
  'Kolbe, 4 March 2031\n\nCandles at the brewery of Kolbe: the town mourns sixteen dead. Piet Anders, the bishop, read a psalm in the square.'

const figures = (...texts: string[]): string[] =>
  read(texts.map((text, i) => ({ id: `${i}`, text }))).discrepancies.flatMap((d) =>
    d.positions.map((p) => String(p.value)),
  )

test('articles about one event differ, though no two of their clauses say the same', () => {
  expect(figures(REPORT, MOURNING)).toEqual(['12', '14'])
})

test('those about another event do not', () => {
  expect(figures(REPORT, OTHER)).toEqual([])
})

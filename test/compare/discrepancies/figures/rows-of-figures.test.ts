import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../../../src/compare/discrepancies/figures/figures.js'
import { analyse } from '../../../../src/extract/index.js'
import { packOf } from '../../../../src/extract/languages.js'
import { identify } from '../../../../src/model/index.js'
import { settingOfStory } from '../../../../src/pipeline.js'
import { figuresIn } from '../../../support/figures.js'

/** Each figure of a text with what befell what it counts, and who has it. */
function read(text: string): string[] {
  const setting = settingOfStory(identify([{ id: 's', text }]).map((a) => analyse(a, packOf(a))))
  const names = (ids: ReadonlySet<string>): string =>
    [...ids].map((id) => setting.story.entity(id)?.name ?? id).join()
  return figuresOf(setting).map((f) => `${setting.story.words(f.span)} ${f.state ?? '–'} ${names(f.owners)}`)
}

describe('of a row of figures', () => {
  const storm = 'A storm struck the valley of Karsund on Monday.'
  const told = (a: string, b: string): string[] =>
    figuresIn(`2031-05-06 ${storm} ${a}`, `2031-05-06 ${storm} ${b}`)

  test.each([
    [
      'what befell one befell the next',
      'The storm destroyed 90 barns, 12 chapels and 31 mills in Karsund.',
      'In Karsund the storm destroyed 38 mills, the council said.',
      ['conflict quantity: 31 mills (A) / 38 mills (B)'],
    ],
    [
      'none is a part where what is included is told without a number',
      'The storm destroyed 90 barns, 12 chapels including timber chapels, and 31 mills in Karsund.',
      'In Karsund the storm destroyed 38 mills, the council said.',
      ['conflict quantity: 31 mills (A) / 38 mills (B)'],
    ],
  ])('%s', (_, a, b, expected) => expect(told(a, b)).toEqual(expected))
})

describe('what one has', () => {
  const farm = 'The court in Karsund met on Monday.'
  const told = (a: string, b: string): string[] =>
    figuresIn(`2031-05-06 ${farm} ${a}`, `2031-05-06 ${farm} ${b}`)

  test.each([
    [
      'goes on in a row, and behind "who" and "having"',
      'Rolf Arden openly admits having numerous boats and dozens of goats but has sold some.',
      'Rolf Arden, who has two brothers and more than 130 goats, left by a side door.',
      ['conflict quantity: dozens of goats (A) / more than 130 goats (B)'],
    ],
    [
      'is not what another has',
      'Rolf Arden openly admits having numerous boats and dozens of goats but has sold some.',
      'Tove Brandt, who has two brothers and more than 130 goats, left by a side door.',
      [],
    ],
    [
      'is not what a sentence later tells of another',
      'Rolf Arden openly admits having numerous boats and dozens of goats but has sold some.',
      'The judge met Arden. Has the county more than 130 goats?',
      [],
    ],
  ])('%s', (_, a, b, expected) => expect(told(a, b)).toEqual(expected))
})

test.each([
  ['Rolf Arden has two mills and 130 goats.', ['two mills – Rolf Arden', '130 goats – Rolf Arden']],
  ['Rolf Arden, who has 130 goats, left.', ['130 goats – Rolf Arden']],
  ['Rolf Arden admits to having 130 goats.', ['130 goats – Rolf Arden']],
  ['Rolf Arden denies having 130 goats.', ['130 goats – Rolf Arden']],
  ['Rolf Arden had a row with 130 goats.', ['130 goats – ']],
  ['Rolf Arden spoke of the mill, which has 130 goats.', ['130 goats – ']],
])('who has what: %s', (text, expected) => expect(read(text)).toEqual(expected))

test.each([
  ['The hail spared the barns, as well as 31 mills, two of which fell in, he said.', ['31 mills – ']],
  ['The hail missed 31 mills that collapsed later.', ['31 mills destroyed ']],
])('what befell a part befell not all: %s', (text, expected) => expect(read(text)).toEqual(expected))

describe('a count of one', () => {
  const fire = 'A fire broke out in the mill of Karsund on Monday.'
  const told = (a: string, b: string): string[] =>
    figuresIn(`2031-05-06 ${fire} ${a}`, `2031-05-06 ${fire} ${b}`)

  test.each([
    ['The fire spread fast, killing one.', ['update quantity: one (A) / Four people (B)']],
    ['One person died in the fire.', ['update quantity: One person (A) / Four people (B)']],
    ['One baker died in the fire.', []],
  ])('%s', (a, expected) => expect(told(a, 'Four people died in the fire.')).toEqual(expected))
})

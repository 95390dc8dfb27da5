import { describe, expect, test } from 'vitest'
import { entitiesOf, groupsOf } from '../../support/entities.js'

// A text, and the mentions that must be of one entity.
const ONE: [string, string, string][] = [
  ['last name', 'The mayor, Jane Fallow, spoke. Fallow left.', 'Jane Fallow | Fallow'],
  ['first name of three', 'President Kim Dae Won spoke on Monday. Kim left.', 'Kim Dae Won | Kim'],
  ['family name first', 'Spokeswoman Hua Lianyi spoke. Then Hua left.', 'Hua Lianyi | Hua'],
  [
    'a given name that is a state',
    'Director Chad Tollemer spoke. Tollemer left.',
    'Chad Tollemer | Tollemer',
  ],
  [
    'a nickname',
    'They met Jane "The Axe" Fallow. Oliver Fallow came. Fallow left. Jane Fallow ran.',
    'Jane "The Axe" Fallow | Fallow | Jane Fallow',
  ],
  ['title of its holder', 'NATO chief Jane Fallow spoke. The NATO chief left.', 'Jane Fallow | NATO chief'],
  [
    'title before the name is known',
    'Foreign Secretary warns of floods\nForeign Secretary Jane Fallow spoke.',
    'Foreign Secretary | Jane Fallow',
  ],
  [
    'title behind a comma',
    'Jane Fallow, the Transport Secretary, spoke. The Transport Secretary left.',
    'Jane Fallow | Transport Secretary | Transport Secretary',
  ],
  [
    'state by name, capital and office',
    'Russia refused. Moscow said so, and the Kremlin agreed.',
    'Russia | Moscow | Kremlin',
  ],
  [
    'acronym in brackets',
    'The National Harbour Board (NHB) spoke. NHB left.',
    'National Harbour Board | NHB | NHB',
  ],
  [
    'name in brackets with small words',
    'The Danish intelligence (known as FTX) spoke. FTX left.',
    'Danish intelligence | FTX | FTX',
  ],
  [
    'acronym by its letters',
    'The National Harbour Board spoke. The NHB left.',
    'National Harbour Board | NHB',
  ],
  ['usual name and acronym', 'The United Nations spoke. The UN left.', 'United Nations | UN'],
  [
    'end of a longer name',
    'The Nordic Harbour Council met. The Harbour Council left.',
    'Nordic Harbour Council | Harbour Council',
  ],
  ['accents', 'Minister Jane Prütz spoke. Later Prutz left.', 'Jane Prütz | Prutz'],
  ['region', 'Fighting in Kraków region went on. They left Kraków.', 'Kraków region | Kraków'],
  [
    'two spellings of one sound',
    'It rained in Khar-e-Borz. They left Khar-i-Borz.',
    'Khar-e-Borz | Khar-i-Borz',
  ],
  [
    'a camp and its modifier',
    'Refugees fled to Brolla refugee camp. They left Brolla camp.',
    'Brolla refugee camp | Brolla camp',
  ],
  [
    'first word of a longer name',
    'Skarn Air Lines was sorry. A Skarn flight was late, and Skarn paid.',
    'Skarn Air Lines | Skarn | Skarn',
  ],
  [
    'people of one state',
    'Danish troops left. The soldiers from Denmark came.',
    'Danish troops | soldiers from Denmark',
  ],
]

describe('one entity', () => {
  test.each(ONE)('%s', (_, text, expected) => {
    expect(groupsOf(text)).toContain(expected)
  })
})

// A text, and two mentions that must stay apart.
const APART: [string, string, string, string][] = [
  ['two of one last name', 'Jane Fallow met Peter Fallow.', 'Jane Fallow', 'Peter Fallow'],
  ['a capital as a city', 'Norway refused. They met in Oslo on Monday.', 'Norway', 'Oslo'],
  [
    'ministers of two states',
    'Danish Minister Jane Fallow spoke. The Swedish Minister left.',
    'Jane Fallow',
    'Swedish Minister',
  ],
]

describe('two entities', () => {
  test.each(APART)('%s', (_, text, first, second) => {
    const groups = groupsOf(text).map((g) => g.split(' | '))
    const one = groups.findIndex((g) => g.includes(first))
    const other = groups.findIndex((g) => g.includes(second))
    expect(one).toBeGreaterThanOrEqual(0)
    expect(other).toBeGreaterThanOrEqual(0)
    expect(one).not.toBe(other)
  })
})

test('a shared capital is its state only where the state is named', () => {
  expect(groupsOf('New Zealand refused. They asked what Wellington wanted.')).toEqual([
    'New Zealand | Wellington',
  ])
  expect(entitiesOf('They asked what Wellington wanted.').map((e) => e.name)).toEqual(['Wellington'])
})

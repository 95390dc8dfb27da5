import { expect, test } from 'vitest'
import { profileOf } from '../../src/cluster/terms.js'
import { english, spanish } from '../../src/index.js'

const PACKS = { english, spanish }

test.each([
  ['english', 'ferries', 'ferry'],
  ['english', 'policemen', 'policeman'],
  ['english', 'witnesses', 'witness'],
  ['spanish', 'jueces', 'juez'],
  ['spanish', 'autoridades', 'autoridad'],
] as const)('in %s %s may be the plural of %s', (language, plural, one) =>
  expect(PACKS[language].entity.singularsOf(plural)).toContain(one),
)

test.each([
  ['english', 'harbour'],
  ['spanish', 'policemen'],
] as const)('in %s %s is the plural of nothing', (language, word) =>
  expect(PACKS[language].entity.singularsOf(word)).toEqual([]),
)

test.each([
  ['english', 'ferries', 'ferry'],
  ['english', 'harbour’s', 'harbour'],
  ['english', 'glass', 'glass'],
  ['english', 'luces', 'luce'],
  ['spanish', 'luces', 'luz'],
  ['spanish', 'barcos', 'barco'],
  ['spanish', 'gas', 'gas'],
] as const)('in %s stories are clustered for %s by %s', (language, word, term) =>
  expect(profileOf({ id: 'a', text: word }, PACKS[language]).terms).toEqual([term]),
)

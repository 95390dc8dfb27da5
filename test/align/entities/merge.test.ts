import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeEntities } from '../../../src/align/entities/index.js'
import { analyse } from '../../../src/extract/index.js'
import { english } from '../../../src/lang/en/index.js'
import type { StoryEntity } from '../../../src/model/index.js'

const analysed = (texts: readonly string[]) =>
  texts.map((text, i) => analyse({ id: `a${i + 1}`, text, language: 'en' }, english))

const merged = (...texts: string[]): readonly StoryEntity[] =>
  mergeEntities(analysed(texts), english).entities

/** The story's entity with a mention of these words in an article. */
function mentionOf(
  texts: readonly string[],
  entities: readonly StoryEntity[],
  article: number,
  words: string,
): StoryEntity {
  const start = texts[article - 1]!.indexOf(words)
  const found = entities.find((e) =>
    e.mentions.some(
      (m) => m.article === `a${article}` && m.start === start && m.end === start + words.length,
    ),
  )
  if (!found)
    throw new Error(`no mention of ${words} in a${article}: ${JSON.stringify(entities.map((e) => e.name))}`)
  return found
}

// First text, words in it; second text, words in it; the rule that makes them one, or null where they must stay two.
const PAIRS: [string, string, string, string, string, string | null][] = [
  [
    'the same name',
    'Jane Fallow spoke on Monday.',
    'Jane Fallow',
    'Later Jane Fallow left.',
    'Jane Fallow',
    'same-name',
  ],
  [
    'a last name',
    'The mayor, Jane Fallow, spoke.',
    'Jane Fallow',
    'Later Mrs Fallow left the hall.',
    'Fallow',
    'last-name',
  ],
  [
    'a whole name behind a body',
    'The Skarn strike goes on. Drask Union Odile Berg said no.',
    'Drask Union Odile Berg',
    'The mayor met Odile Berg on Monday.',
    'Odile Berg',
    'whole-name',
  ],
  [
    'one ministry of a state, called in two ways',
    'Corvania’s Defence Ministry said no.',
    'Defence Ministry',
    'The Corvanian Ministry of Defence said no. Corvania is near.',
    'Corvanian Ministry of Defence',
    'same-body',
  ],
  [
    'ministries of two states',
    'Corvania’s Defence Ministry said no.',
    'Defence Ministry',
    'Halmark’s Defence Ministry said no.',
    'Defence Ministry',
    null,
  ],
  [
    'a ministry by its letters',
    'The Defence Ministry of Corvania said no.',
    'Defence Ministry of Corvania',
    'The Corvanian MoD said no.',
    'Corvanian MoD',
    'same-body',
  ],
  [
    'the spokesman of a body, who has a name elsewhere',
    'A spokeswoman for the Harbour Board said no.',
    'spokeswoman for the Harbour Board',
    'Harbour Board spokeswoman Jane Fallow said no.',
    'Jane Fallow',
    'same-spokesman',
  ],
  [
    'the spokesman of a body without a name, twice',
    'A spokesman for the Harbour Board said no.',
    'spokesman for the Harbour Board',
    'A Harbour Board spokesman said no.',
    'Harbour Board spokesman',
    'same-spokesman',
  ],
  [
    'spokesmen of two bodies',
    'The Harbour Board met. A spokesman for the Miners’ Union said no.',
    'spokesman for the Miners’ Union',
    'A Harbour Board spokesman said no.',
    'Harbour Board spokesman',
    null,
  ],
  [
    'a spokeswoman is not he',
    'A spokeswoman for the Harbour Board said no.',
    'spokeswoman for the Harbour Board',
    'Harbour Board spokesman Peter Marlow said no.',
    'Peter Marlow',
    null,
  ],
  [
    'one without a name by what another article quotes of them by name',
    'The mill is shut. A weaver said: “The looms stood still for eleven days in May.”',
    'weaver',
    '“The looms stood still for eleven days in May,” Jane Fallow said.',
    'Jane Fallow',
    'same-words',
  ],
  [
    'two of whom few words are quoted',
    'The mill is shut. A weaver said: “We are safe now.”',
    'weaver',
    '“We are safe now,” Jane Fallow said.',
    'Jane Fallow',
    null,
  ],
  [
    'another spelling of a last name',
    'Magda Werro spoke on Monday.',
    'Magda Werro',
    'Later Magda Werrow left the hall.',
    'Magda Werrow',
    'spelling',
  ],
  [
    'two last names that only look alike',
    'Magda Carter spoke on Monday.',
    'Magda Carter',
    'Later Magda Carver left the hall.',
    'Magda Carver',
    null,
  ],
  [
    'a last name of two people',
    'The mayor, Jane Fallow, met Peter Fallow.',
    'Jane Fallow',
    'Later President Fallow left the hall.',
    'Fallow',
    null,
  ],
  [
    'two first names',
    'Jane Fallow spoke on Monday.',
    'Jane Fallow',
    'Later Peter Fallow left.',
    'Peter Fallow',
    null,
  ],
  [
    'a middle initial',
    'The mayor, Jane Fallow, spoke.',
    'Jane Fallow',
    'Mayor Jane Q. Fallow left the hall.',
    'Jane Q. Fallow',
    'fuller-name',
  ],
  [
    'a transliteration',
    'Minister Viktor Brezhenko spoke.',
    'Viktor Brezhenko',
    'Minister Victor Brejenko left the hall.',
    'Victor Brejenko',
    null,
  ],
  [
    'a doubled letter',
    'Minister Anna Halvorsen spoke.',
    'Anna Halvorsen',
    'Minister Anna Halvorssen left the hall.',
    'Anna Halvorssen',
    'spelling',
  ],
  [
    'accents',
    'Minister José Prütz spoke.',
    'José Prütz',
    'Minister Jose Prutz left the hall.',
    'Jose Prutz',
    'same-name',
  ],
  [
    'a state and its capital',
    'Norway refused.',
    'Norway',
    'They asked what Oslo refused.',
    'Oslo',
    'same-state',
  ],
  ['a capital as a city', 'Norway refused.', 'Norway', 'They met in Oslo on Monday.', 'Oslo', null],
  [
    'an acronym',
    'The National Harbour Board spoke.',
    'National Harbour Board',
    'Officials of the NHB left.',
    'NHB',
    'acronym',
  ],
  [
    'a region with and without its head',
    'Fighting in Kraków border region went on.',
    'Kraków border region',
    'They left Kraków on Monday.',
    'Kraków',
    'same-name',
  ],
  [
    'a ministry and its official',
    'The Danish foreign ministry refused.',
    'Danish foreign ministry',
    'A Danish foreign ministry official said no.',
    'Danish foreign ministry official',
    null,
  ],
  [
    'a place is not a person’s last name',
    'They left Texas on Monday.',
    'Texas',
    'The mayor, Jane Texas, spoke.',
    'Jane Texas',
    null,
  ],
  [
    'a short name that one text explains',
    'The Danish intelligence (known as FTX) spoke.',
    'Danish intelligence',
    'Officials of the FTX left.',
    'FTX',
    'same-form',
  ],
  [
    'a title by its bearer',
    'NATO Secretary General Jane Fallow spoke.',
    'Jane Fallow',
    'The NATO Secretary General left the hall.',
    'NATO Secretary General',
    'same-title',
  ],
  [
    'a title of another body',
    'NATO Secretary General Jane Fallow spoke.',
    'Jane Fallow',
    'The UN Secretary General left the hall.',
    'UN Secretary General',
    null,
  ],
  [
    'the end of a longer name',
    'The Nordic Harbour Council met.',
    'Nordic Harbour Council',
    'The Harbour Council met again.',
    'Harbour Council',
    'name-end',
  ],
  [
    'a company without its head',
    'Skarn Ferries said it was sorry.',
    'Skarn Ferries',
    'They asked Skarn, which said nothing.',
    'Skarn',
    'name-stem',
  ],
  [
    'the one body of a state',
    'The Danish Intelligence Service spoke.',
    'Danish Intelligence Service',
    'They heard that Danish intelligence had said no.',
    'Danish intelligence',
    'body-of-state',
  ],
  [
    'people of one state',
    'They saw Danish troops there.',
    'Danish troops',
    'They met soldiers from Denmark there.',
    'soldiers from Denmark',
    'same-group',
  ],
]

describe('entities of two articles', () => {
  test.each(PAIRS)('%s', (_, first, a, second, b, rule) => {
    const texts = [first, second]
    const entities = merged(...texts)
    const one = mentionOf(texts, entities, 1, a)
    const other = mentionOf(texts, entities, 2, b)
    expect(one === other).toBe(rule !== null)
    if (rule !== null) expect(one.because.map((r) => r.rule)).toContain(rule)
  })
})

test('a reason shows a mention of each side', () => {
  const texts = ['The mayor, Jane Fallow, spoke.', 'Later Mrs Fallow left the hall.']
  const [entity] = merged(...texts).filter((e) => e.kind === 'person')
  const [reason] = entity!.because
  expect(reason!.spans.map((s) => texts[Number(s.article.slice(1)) - 1]!.slice(s.start, s.end))).toEqual([
    'Jane Fallow',
    'Fallow',
  ])
})

test('named by the fullest name, other forms as aliases', () => {
  const [entity] = merged(
    'The mayor, Jane Fallow, spoke. Fallow left. Fallow came back.',
    'Mayor Fallow was late.',
  ).filter((e) => e.kind === 'person')
  expect([entity!.name, entity!.aliases]).toEqual(['Jane Fallow', ['Fallow']])
})

test('two of one last name stay two through any number of articles', () => {
  const entities = merged(
    'Jane Fallow met Peter Fallow.',
    'Mr Fallow spoke to reporters.',
    'Mrs Fallow spoke to reporters.',
    'The mayor, Jane Fallow, spoke.',
  )
  const jane = entities.find((e) => e.name === 'Jane Fallow')
  const peter = entities.find((e) => e.name === 'Peter Fallow')
  expect(jane).toBeDefined()
  expect(peter).toBeDefined()
})

test('two first names are not joined through a last name between them', () => {
  const texts = ['Mr Fallow spoke to reporters.', 'Peter Fallow met Jane Fallow.', 'Later Jane Fallow left.']
  const entities = merged(...texts)
  expect(mentionOf(texts, entities, 2, 'Peter Fallow')).not.toBe(mentionOf(texts, entities, 2, 'Jane Fallow'))
  expect(mentionOf(texts, entities, 2, 'Jane Fallow')).toBe(mentionOf(texts, entities, 3, 'Jane Fallow'))
})

test('the order of articles changes nothing', () => {
  const texts = [
    'Finance Minister Jane Fallow met NATO officials in Oslo.',
    'Fallow told Norway that the National Harbour Board (NHB) was closed.',
    'The NHB and Jane Falow disagreed. Danish troops left.',
    'Peter Fallow saw soldiers from Denmark and the finance minister.',
  ]
  const articles = analysed(texts)
  const plain = (order: readonly number[]) => {
    const { entities, of } = mergeEntities(
      order.map((i) => articles[i]!),
      english,
    )
    return { entities, of: [...of].map(([a, ids]) => [a, [...ids]]).sort() }
  }
  const expected = plain([0, 1, 2, 3])
  const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
  fc.assert(
    fc.property(orders, (order) => {
      expect(plain(order)).toEqual(expected)
    }),
  )
})

test('every entity of every article has its place', () => {
  const articles = analysed(['Jane Fallow met NATO officials in Oslo.', 'Danish troops met Jane Fallow.'])
  const { entities, of } = mergeEntities(articles, english)
  const ids = new Set(entities.map((e) => e.id))
  for (const { article, extraction } of articles)
    for (const e of extraction.entities) expect(ids.has(of.get(article.id)?.get(e.id) ?? '')).toBe(true)
})

test('thousands of articles on one person make one entity', () => {
  const one = analyse({ id: 'x', text: 'Jane Fallow spoke. Fallow left.', language: 'en' }, english)
  const many = Array.from({ length: 3000 }, (_, i) => ({ ...one, article: { ...one.article, id: `a${i}` } }))
  expect(mergeEntities(many, english).entities.map((e) => e.mentions.length)).toEqual([6000])
})

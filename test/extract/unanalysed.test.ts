import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/extract/index.js'
import { LONGEST_TEXT } from '../../src/extract/unanalysed.js'
import { detectLanguage } from '../../src/lang/detect.js'
import { english } from '../../src/lang/en/index.js'

const extract = (text: string, given = {}) => analyse({ id: 'a', text, ...given }, english).extraction

const ENGLISH =
  'The harbour council of Westmere voted on Monday to close the old lift bridge for repairs until spring.'
const GERMAN =
  'Der Hafenrat von Westmere hat am Montag beschlossen, die alte Hebebrücke bis zum Frühjahr zu schließen.'
const UKRAINIAN =
  'Портова рада у понеділок вирішила закрити старий підйомний міст на ремонт до весни наступного року.'

describe('an article that cannot be analysed has empty lists and a note', () => {
  test.each([
    ['language-not-supported', GERMAN, {}],
    ['language-not-supported', ENGLISH, { language: 'sv' }],
    ['only-furniture', 'Share Tweet Email\nAdvertisement\nRead more: Harby opens a ferry line', {}],
    ['empty-text', ' \n\u00a0\n', {}],
    ['text-over-limit', 'a'.repeat(LONGEST_TEXT + 1), {}],
  ])('%s', (code, text, given) => {
    const found = extract(text, given)
    expect(found.notes.map((n) => n.code)).toEqual([code])
    expect([
      found.sentences,
      found.entities,
      found.attributions,
      found.quantities,
      found.dates,
      found.claims,
    ]).toEqual(Array(6).fill([]))
  })

  test.each([
    ['English', ENGLISH, {}],
    ['English by tag', ENGLISH, { language: 'en-GB' }],
    ['too short to tell', 'Die Brücke', {}],
    ['a text that is its title', ENGLISH, { title: ENGLISH }],
  ])('%s is analysed', (_name, text, given) => {
    const found = extract(text, given)
    expect(found.notes).toEqual([])
    expect(found.sentences.length).toBe(1)
  })

  test('notes of the reading are kept', () => {
    const note = { code: 'html-too-deep', message: 'x' }
    expect(extract(ENGLISH, { notes: [note] }).notes).toEqual([note])
    expect(extract(GERMAN, { notes: [note] }).notes[0]).toEqual(note)
  })
})

test('a long article is read to its end, each part of it as any other', () => {
  const part = `${ENGLISH} “We had no choice,” Mayor Ana Berg said. Some 12 people came.`
  const times = 2000
  const text = Array(times).fill(part).join('\n\n')
  const { article, extraction } = analyse({ id: 'a', text }, english, { model: false })
  expect(article.text.length).toBeGreaterThan(300_000)
  expect(extraction.sentences.length).toBe(3 * times)
  expect(extraction.quantities.length).toBe(times)
  expect(extraction.attributions.length).toBe(times)
  expect(extraction.dates.length).toBe(times)
  const last = extraction.claims.at(-1)!
  expect(text.slice(last.start, last.end)).toBe('Some 12 people came')
})

test.each([
  [ENGLISH, 'en'],
  [`${ENGLISH} ${ENGLISH} They said that the bridge and the lock were the oldest of their kind.`, 'en'],
  [`${GERMAN} The Old Bridge and The Lock. ${GERMAN}`, 'de'],
  [GERMAN, 'de'],
  [UKRAINIAN, 'uk'],
  ['Share', null],
  ['', null],
  ['12 345 678 '.repeat(50), null],
  ['\ud800\udc00\ud800 '.repeat(50), null],
])('language of “%s”', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

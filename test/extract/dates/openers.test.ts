import fc from 'fast-check'
import { expect, test } from 'vitest'
import { found, type Scene } from '../../../src/extract/dates/finders/finder.js'
import { LISTED } from '../../../src/extract/dates/finders/index.js'
import { Lexemes, lexemesOf } from '../../../src/extract/dates/lexemes.js'
import { findersAt } from '../../../src/extract/dates/openers.js'
import { english } from '../../../src/lang/en/index.js'
import { spanish } from '../../../src/lang/es/index.js'
import type { DateLexicon } from '../../../src/lang/lexicon/date.js'

const FINDERS = LISTED.map(({ finder }) => finder)

/** A lexicon's lists, phrases word by word. */
const listsOf = (lexicon: DateLexicon): string[][] =>
  Object.values(lexicon).flatMap((list) => {
    if (!(list instanceof Set || list instanceof Map)) return []
    const words = [...list.keys()].flatMap((phrase: string) => phrase.split(' '))
    return words.length > 0 ? [words] : []
  })

const INNER = [
  null,
  found('weekday', 2, 4, { kind: 'weekday', weekday: 1, which: null, from: 'reference' }),
  found('day-month', 2, 4, { kind: 'day', year: 2031, month: 3, day: 4 }),
  found('clock', 2, 4, { kind: 'clock', hour: 9, minute: 0, half: 'told', on: null }),
]

/** What may follow a word that opens an expression. */
const TAILS = {
  English: [
    '',
    'of March 2031',
    'of 4 March',
    '4 March',
    'quarter',
    'third quarter',
    'period',
    'years',
    'day',
    'week',
    'hours of dawn',
    '3 days',
    'two days',
    'Monday of March',
    'Monday',
    'before yesterday',
    'before last',
    'to ten',
    'to Sunday',
    'dawn',
    'ago',
  ],
  Spanish: [
    '',
    'de marzo de 2031',
    'de 2031',
    'trimestre',
    'pasado',
    'años',
    'día',
    'semana',
    '3 días',
    'al domingo',
  ],
} as const

/** The finders that would have found something and are not asked. */
function missedAt(text: string, lexicon: DateLexicon): string[] {
  // Months and days of the week have a capital.
  const cased = text.replace(/\p{L}+/gu, (w) =>
    lexicon.months.has(w) || lexicon.weekdays.has(w) ? w[0]!.toUpperCase() + w.slice(1) : w,
  )
  const lx = new Lexemes(lexemesOf(cased, { start: 0, end: cased.length }))
  if (!/^[\p{L}\d']/u.test(lx.lower(0))) return []
  const asked = findersAt(lx, 0, lexicon)
  return INNER.flatMap((inner) => {
    const scene: Scene = { lx, lexicon, again: () => inner }
    return FINDERS.flatMap((finder) => {
      const got = asked.includes(finder) ? null : finder(scene, 0)
      return got === null ? [] : [`${cased}: ${got.rule}`]
    })
  })
}

for (const [language, { date: lexicon }] of [
  ['English', english],
  ['Spanish', spanish],
] as const) {
  const definite = [...lexicon.definite]
  const word = fc.oneof(
    // List by list: else the words of short lists would hardly ever meet.
    { weight: 6, arbitrary: fc.oneof(...listsOf(lexicon).map((list) => fc.constantFrom(...list))) },
    { weight: 2, arbitrary: fc.constantFrom(...definite) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('1', '4', '11', '21', '80', '90', '1998', '2024', '0930', 'th', 's', 'q'),
    },
    { weight: 1, arbitrary: fc.constantFrom("'", '-', '.', ',', ':', '/', 'bridge') },
  )
  const piece = fc.record({ word, capital: fc.boolean(), glued: fc.integer({ min: 0, max: 3 }) })
  const written = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) =>
      pieces
        .map(
          (p) =>
            (p.glued === 0 ? '' : ' ') +
            (p.capital ? p.word[0]!.toUpperCase() : p.word[0]!) +
            p.word.slice(1),
        )
        .join(''),
    )

  test(`${language}: a finder that is not asked would have found nothing`, () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...INNER), (text, inner) => {
        const lx = new Lexemes(lexemesOf(text, { start: 0, end: text.length }))
        const scene: Scene = { lx, lexicon, again: () => inner }
        for (let i = 0; i < lx.length; i++) {
          // No expression begins with a mark but a decade: "’80s".
          if (!/^[\p{L}\d']/u.test(lx.lower(i))) continue
          const asked = findersAt(lx, i, lexicon)
          for (const finder of FINDERS)
            if (!asked.includes(finder) && finder(scene, i) !== null)
              throw new Error(`${i}: ${finder(scene, i)?.rule}`)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test(`${language}: … at any listed word, with the article before it or without`, () => {
    const missed: string[] = []
    for (const opened of ['', `${definite[0]} `])
      for (const listed of new Set(listsOf(lexicon).flat()))
        for (const tail of TAILS[language]) missed.push(...missedAt(`${opened}${listed} ${tail}`, lexicon))
    expect(missed).toEqual([])
  })

  test(`${language}: few finders are asked at common words`, () => {
    const lx = new Lexemes(lexemesOf(`${definite[0]} bridge`, { start: 0, end: 20 }))
    expect(findersAt(lx, 0, lexicon).length).toBeLessThan(FINDERS.length / 3)
    expect(findersAt(lx, 1, lexicon)).toEqual([])
  })
}

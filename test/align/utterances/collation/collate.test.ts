import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collate } from '../../../../src/align/utterances/collation/collate.js'
import { englishCollationLexicon } from '../../../../src/lang/en/collation.js'
import { drawn } from '../../../support/witness-table.js'

const SIGILS = ['A', 'B', 'C', 'D', 'E']

function table(...texts: string[]): string[] {
  const witnesses = texts.map((text, i) => ({ sigil: SIGILS[i]!, text }))
  return drawn(collate(witnesses, englishCollationLexicon), SIGILS.slice(0, texts.length))
}

describe('collation of wordings', () => {
  it('sets a substitution in one column', () => {
    expect(table('The ferry left at noon', 'The ferry sailed at noon')).toEqual([
      'A | The | ferry | left | at | noon |',
      'B | The | ferry | sailed | at | noon |',
    ])
  })

  it('sets an addition against a gap, and a longer replacement at the end of its place', () => {
    expect(table('They blame the crew', 'They openly accuse the crew')).toEqual([
      'A | They | - | blame | the | crew |',
      'B | They | openly | accuse | the | crew |',
    ])
  })

  it('keeps an omission in one piece among repeated words', () => {
    expect(table('the cook who fed the sailor left', 'the cook left')).toEqual([
      'A | the | cook | who | fed | the | sailor | left |',
      'B | the | cook | - | - | - | - | left |',
    ])
  })

  it('lets spellings, numbers, contractions and compounds meet', () => {
    expect(
      table(
        'Twelve thousand didn’t honour the e-mail',
        '12,000 did not honor the email',
        '12 000 did not honour the e mail',
      ),
    ).toEqual([
      'A | Twelve thousand | didn’t | honour | the | e-mail |',
      'B | 12,000 | did not | honor | the | email |',
      'C | 12 000 | did not | honour | the | e mail |',
    ])
  })

  it('does not cross on a transposition', () => {
    expect(table('On Sunday the pier burned', 'the pier burned on Sunday')).toEqual([
      'A | On | Sunday | the | pier | burned | - | - |',
      'B | - | - | the | pier | burned | on | Sunday |',
    ])
  })

  it('places fragments in the whole', () => {
    expect(
      table('It is an open threat to our port and to our people', 'an open threat', 'threat to our port'),
    ).toEqual([
      'A | It | is | an | open | threat | to | our | port | and | to | our | people |',
      'B | - | - | an | open | threat | - | - | - | - | - | - | - |',
      'C | - | - | - | - | threat | to | our | port | - | - | - | - |',
    ])
  })

  it('keeps marks with their words and gives odd witnesses a place', () => {
    expect(table('“No,” he said.', 'no (he said)', '…', '')).toEqual([
      'A | - | “No,” | he | said. |',
      'B | - | no | (he | said) |',
      'C | … | - | - | - |',
      'D | - | - | - | - |',
    ])
    expect(collate([])).toEqual([])
  })

  const vocabulary = [
    'the',
    'The',
    'boat',
    'boats',
    'sank',
    'two',
    '2',
    '12 000',
    '12000',
    "don't",
    'do',
    'not',
    'long-term',
    '–',
    '“a',
    'b”',
    '\u200bboat',
    'ﬁre',
  ]
  const text = fc
    .array(fc.constantFrom(...vocabulary), { maxLength: 9 })
    .chain((words) => fc.constantFrom(' ', '  ', '\n').map((space) => words.join(space)))
  const texts = fc.array(text, { minLength: 1, maxLength: 5 })

  it('gives every witness back, character by character', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        ),
        (all) => {
          const found = collate(
            all.map((t, i) => ({ sigil: `${i}`, text: t })),
            englishCollationLexicon,
          )
          all.forEach((t, w) => {
            expect(found.map((c) => c[w] ?? '').join('')).toBe(t)
          })
          expect(found.every((c) => c.length === all.length && c.some((cell) => cell !== null))).toBe(true)
        },
      ),
    )
  })

  it('is the same table in any order of the witnesses', () => {
    const shuffled = texts.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(
          all.map((_, i) => i),
          { minLength: all.length },
        ),
      ),
    )
    const byMarks = (all: string[]): boolean => all.every((t) => /[\p{L}\p{N}]/u.test(t))
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        fc.pre(byMarks(all))
        const witnesses = all.map((t, i) => ({ sigil: `${i}`, text: t }))
        const one = collate(witnesses, englishCollationLexicon)
        const other = collate(
          order.map((i) => witnesses[i]!),
          englishCollationLexicon,
        )
        expect(other.map((c) => all.map((_, i) => c[order.indexOf(i)]))).toEqual(one.map((c) => [...c]))
      }),
    )
  })

  it('holds up under one word repeated without end and a thousand witnesses', () => {
    const long = 'over '.repeat(20_000)
    const found = collate([
      { sigil: 'A', text: long },
      { sigil: 'B', text: `${long}now` },
    ])
    expect(found.length).toBe(20_001)
    const many = Array.from({ length: 1000 }, (_, i) => ({ sigil: `${i}`, text: `ship ${i} went down` }))
    expect(collate(many).length).toBe(4)
  })
})

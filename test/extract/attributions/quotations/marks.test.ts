import { describe, expect, test } from 'vitest'
import { attributionsOf, readMarked, shown } from '../../../support/attributions.js'

const LONG = 'The water rose all night and the pumps stood still. '.repeat(14)

describe('quotations in clumsily spaced marks', () => {
  test.each([
    '[q "Two barges sank in the lock, "] [c said] [s Orla Penn]. The lock is shut.',
    '[q "Two barges sank in the lock, "][s she] [c told] reporters in Westvale.',
    '[q1 "Two barges sank, "][s1 Penn] [c1 said]. The lock is shut. [q2 "We saw a third go down, "] [s2 the keeper] [c2 said].',
    '[s The keeper] [c said]: [q "We saw a third go down. "] The lock is shut.',
    '[q "Why was it open? "] [s the keeper] [c asked].',
  ])('%s', (marked) => {
    const { text, expected } = readMarked(marked)
    expect(shown(text, attributionsOf(text))).toEqual(expected)
  })
})

describe('a quotation that is not closed', () => {
  test.each([
    '[q "Two barges sank in the lock,] [s she] [c said]. The lock is shut.',
    '[q "We saw them go. Two barges sank in the lock,] [s the keeper] [c told] reporters. The lock is shut.',
    `[s The keeper] [c said]: [q "We saw a third go down.] ${LONG}`,
    `The keeper saw "a third barge go down. ${LONG}[q2 "We were lucky, "] [s2 Penn] [c2 said]. ${LONG}`,
    '[s The keeper] [c said]: [q "We saw a third go down. It was late.]',
  ])('%s', (marked) => {
    const { text, expected } = readMarked(marked)
    expect(shown(text, attributionsOf(text))).toEqual(expect.arrayContaining([...expected]))
    expect(attributionsOf(text).every((a) => a.content.every((c) => c.end - c.start < 300))).toBe(true)
  })

  test('goes on to the end of its paragraph where the next one takes it up', () => {
    const { text, expected } = readMarked(
      `[s The keeper] [c said]: [q "We saw a third go down. ${LONG.trim()}]\n\n[q "It was late."]`,
    )
    expect(shown(text, attributionsOf(text))).toEqual(expected)
  })
})

test('what is said behind a quotation that is over is another’s, whatever closes it', () => {
  for (const close of ['"', " ''", "''", ' "']) {
    const { text, expected } = readMarked(
      `[q1 "Two barges sank in the lock,${close}] [s1 Orla Penn] [c1 said]. [q2 "Some keepers were afraid. Everyone was calling home.${close}] [s3 Hale] [c3 said] [q3 divers spent two hours in the water].`,
    )
    expect(shown(text, attributionsOf(text)).filter((line) => line.startsWith('Hale'))).toEqual(
      expected.filter((line) => line.startsWith('Hale')),
    )
  }
})

test('paragraphs of one quotation that stand in one line are pieces in marks of one attribution', () => {
  const text =
    '"Two barges sank, " Penn said. "A third was towed away at noon. "Now we want to know why it went so far. " The lock is shut.'
  const [only, ...others] = attributionsOf(text)
  expect(others).toEqual([])
  expect(only?.kind).toBe('direct')
  expect(only?.content.map((c) => text.slice(c.start, c.end))).toEqual([
    '"Two barges sank, "',
    '"A third was towed away at noon.',
    '"Now we want to know why it went so far. "',
  ])
})

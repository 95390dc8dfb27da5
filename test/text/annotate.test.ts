import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/lang/en/index.js'
import type { AnnotatedText } from '../../src/model/index.js'
import { annotate } from '../../src/text/annotate.js'

const sentencesOf = (text: string): string[] =>
  annotate(text, english).sentences.map((s) => text.slice(s.start, s.end))

/** The text with every token replaced by dots of its length: what is left must be white space and dots. */
function uncovered({ text, tokens }: AnnotatedText): string {
  const chars = [...Array(text.length).keys()].map((i) => text.charAt(i))
  for (const t of tokens) for (let i = t.start; i < t.end; i++) chars[i] = ''
  return chars.join('').replace(/[\s\u0000-\u001f\u007f-\u009f\u200b\ufeff]/g, '')
}

describe('sentences', () => {
  test.each([
    [
      'a question before its cue',
      'He asked, “Why now?” she said. Nobody knew.',
      ['He asked, “Why now?” she said.', 'Nobody knew.'],
    ],
    [
      'a cue after the closing mark',
      '“We are safe.” said the captain. He left.',
      ['“We are safe.” said the captain.', 'He left.'],
    ],
    [
      'a closing mark with a space before it',
      'He said: "We are safe. " The boat left. "Are we? " he asked. "We are, "she said.',
      ['He said: "We are safe. "', 'The boat left.', '"Are we? " he asked.', '"We are, "she said.'],
    ],
    [
      'a closing mark of two apostrophes',
      "He said: ``We are safe. '' The boat left. \"Are we? '' he asked.",
      ["He said: ``We are safe. ''", 'The boat left.', "\"Are we? '' he asked."],
    ],
    [
      'titles and initials',
      'Lt. Gen. Orrin Vale met Mr. J. R. Doss in St. Ulm. They ate.',
      ['Lt. Gen. Orrin Vale met Mr. J. R. Doss in St. Ulm.', 'They ate.'],
    ],
    [
      'a headline above its text',
      'Ferry burns off Karsund\nThe ship was empty.',
      ['Ferry burns off Karsund', 'The ship was empty.'],
    ],
    [
      'the party and state of a senator',
      'Sen. Ada Brand, D-N.Y., met Rep. Orrin Vale (R-Ga.) on Friday. They ate.',
      ['Sen. Ada Brand, D-N.Y., met Rep. Orrin Vale (R-Ga.) on Friday.', 'They ate.'],
    ],
    [
      'short titles',
      'We saw Const. Ada Brand and Det. Sgt. Orrin Vale. They met Supt. Vale’s wife, Rev. Ines Brand. He is a det. The rest left.',
      [
        'We saw Const. Ada Brand and Det. Sgt. Orrin Vale.',
        'They met Supt. Vale’s wife, Rev. Ines Brand.',
        'He is a det.',
        'The rest left.',
      ],
    ],
    [
      'names of sites',
      'We saw Quay.com would open, and news.harbour.co.uk, the site, fell. It ended.com Yes.',
      ['We saw Quay.com would open, and news.harbour.co.uk, the site, fell.', 'It ended.com Yes.'],
    ],
    [
      'hours at the end',
      'It burned down at 10:30 p.m. Police came at 11 p. m. Friday. At 5 a.m. Mayor Brand spoke. It ends at 3 p.m. EST today. It shut at 4 p.m. Mayor Brand left.',
      [
        'It burned down at 10:30 p.m.',
        'Police came at 11 p. m. Friday.',
        'At 5 a.m. Mayor Brand spoke.',
        'It ends at 3 p.m. EST today.',
        'It shut at 4 p.m.',
        'Mayor Brand left.',
      ],
    ],
    ['a trailing line break', 'All is well.\n', ['All is well.']],
    ['nothing', '', []],
    ['only blanks', ' \n\u00a0\u2028 ', []],
  ])('%s', (_, text, expected) => expect(sentencesOf(text)).toEqual(expected))
})

describe('tokens', () => {
  const foreign = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.stringMatching(/^[“”‘’"'«»\u00a0\u2028\u202f\ufeff\u000b\u0000 .,!?\n\ud800A-Ca-c0-9-]{0,120}$/),
  )

  test('every character is in a token or is white space, and no two tokens overlap', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const annotated = annotate(text, english)
        expect(uncovered(annotated)).toBe('')
        annotated.tokens.forEach((t, i) => {
          expect(t.end).toBeGreaterThan(t.start)
          expect(t.start).toBeGreaterThanOrEqual(annotated.tokens[i - 1]?.end ?? 0)
        })
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  test('every token is in one sentence, and sentences follow each other', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const { sentences, tokens } = annotate(text, english)
        expect(sentences.reduce((n, s) => n + s.last - s.first, 0)).toBe(tokens.length)
        sentences.forEach((s, i) => {
          expect(s.first).toBe(sentences[i - 1]?.last ?? 0)
        })
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  test('one long line is cut without loss', () => {
    const text = 'The harbour master said 12 boats had left. '.repeat(3000)
    expect(uncovered(annotate(text, english))).toBe('')
  })
})

test('how a text is cut does not depend on what was read before it', () => {
  const text = 'Odrun Vasqelar’s boat sank. “Odrun Vasqelar’s,” he said, was Odrun Vasqelar’s (Vasqelar’s).'
  const fresh = annotate(text, english)
  for (const before of [
    'Vasqelar’s',
    '“Vasqelar’s',
    'Vasqelar’s,',
    'X-Vasqelar’s/Vasqelar’s',
    '(Vasqelar’s)',
  ])
    annotate(before, english)
  for (let i = 0; i < 50; i++) annotate(`Odrun${i} Vasqelar’s${i} Vasqelar’s.`, english)
  expect(annotate(text, english)).toEqual(fresh)
})

import { describe, expect, it } from 'vitest'
import { told } from '../../../support/utterances.js'

const SAID = ' said Mayor Olga Renn.'
const QUAY = '“We will rebuild the eastern quay before the winter storms arrive,”'
const quay = (from: string, to: string): string => `${QUAY.replace(from, to)}${SAID}`

/** `rule: text {articles of its places}` of each remark. */
function remarks(...texts: string[]): string[] {
  const { utterances } = told(...texts)
  return utterances.flatMap((u) =>
    u.remarks.map(
      (r) => `${r.rule}: ${r.text} {${[...new Set(r.spans.map((s) => s.article))].sort().join('')}}`,
    ),
  )
}

describe('remarks on an utterance', () => {
  it.each([
    [
      'the opposite of a word',
      quay('before', 'after'),
      'opposite: “before” in one is “after” in another: the opposite is said. {ab}',
    ],
    [
      'a negation put in',
      quay('will rebuild', 'will not rebuild'),
      'negation: “not” stands in one and not in another: the opposite is said. {ab}',
    ],
    [
      'a hedge put in',
      quay('will rebuild', 'will perhaps rebuild'),
      'hedge-dropped: “perhaps” is left out: what was said with reserve is given as certain. {ab}',
    ],
    [
      'a limit put in',
      quay('the eastern', 'only the eastern'),
      'limit-dropped: “only” is left out: what was limited is said of all. {ab}',
    ],
  ])('%s', (_, other, expected) => {
    expect(remarks(`${QUAY}${SAID}`, other)).toContain(expected)
  })

  it('a wrong word that a quotation shares with a rendering in other words', () => {
    const right =
      '“The closure of the eastern quay is a heavy blow to the town’s long struggle against the winter floods,” said Mayor Olga Renn.'
    const wrong = right.replace('town’s long', 'town trial long')
    const rendered =
      'Mayor Olga Renn said: “The shutting of the eastern quay is a heavy blow in the trial of the town, as to its struggle of many years against the winter floods.”'
    const expected =
      'shared-slip: “trial”, which no other quotation has there, is also in another article’s rendering: both probably follow one faulty text. {bc}'
    expect(remarks(right, wrong, rendered)).toContain(expected)
    expect(remarks(right, right.replace('town’s long', 'town struggle long'), rendered)).not.toContain(
      expected,
    )
    expect(remarks(right, wrong, rendered.replace('in the trial of', 'for')).join()).not.toContain('shared')
  })

  it('a condition that a quotation ends before, and one that a paraphrase leaves out', () => {
    const whole =
      '“We will rebuild the eastern quay before the winter, if the state pays half of it,” said Mayor Olga Renn.'
    const expected = 'condition-dropped: The condition “if the state pays half of it” is left out. {ab}'
    expect(
      remarks(whole, 'Mayor Olga Renn said: “We will rebuild the eastern quay before the winter.”'),
    ).toContain(expected)
  })

  it('words left out within the marks, with and without a sign of it', () => {
    const whole =
      '“We will rebuild the old eastern quay and the fish market before the winter storms arrive,”'
    const cut = whole.replace(' and the fish market', '')
    expect(remarks(`${whole}${SAID}`, `${cut}${SAID}`)).toEqual([
      'silent-cut: “and the fish market” is left out within the marks, without a sign of omission. {ab}',
    ])
    const signed = whole.replace('and the fish market', '…')
    expect(remarks(`${whole}${SAID}`, `${signed}${SAID}`)).toEqual([
      'ellipsis: At the sign of omission, “and the fish market” is left out. {ab}',
    ])
  })

  it('a slip, and one that several share', () => {
    const right = [quay('', ''), quay('', ''), quay('', '')]
    const slip = quay('storms', 'storks')
    expect(remarks(...right, slip)).toEqual(['slip: “storks” is probably a slip for “storms”. {abcd}'])
    expect(remarks(...right, slip, slip)).toEqual([
      'shared-slip: “storks” for “storms” is in several articles: probably a slip they have from one source. {de}',
    ])
  })

  it('words in marks that one article alone has', () => {
    const right = [quay('', ''), quay('', '')]
    expect(remarks(...right, quay('rebuild', 'repaint'))).toEqual([
      'words-of-one: “repaint” stands in marks in one article alone; the others quote “rebuild”. {abc}',
    ])
  })

  it('a rendering in words of the same meaning, and one from memory', () => {
    const whole = '“This is a clear breach of the harbour accord and a dangerous step for our ships,”'
    const rendered = '“It is an obvious violation of the harbour agreement and a risky step for our vessels,”'
    expect(remarks(`${whole}${SAID}`, `${rendered}${SAID}`).map((r) => r.split(':')[0])).toEqual([
      'back-translation',
    ])
  })

  it('nothing of a rendering where only the spelling differs', () => {
    const british = '“All of us were mesmerised and energised by the colour of the harbour,”'
    const american = '“All of us were mesmerized and energized by the color of the harbor,”'
    expect(remarks(`${british}${SAID}`, `${american}${SAID}`)).toEqual([])
  })

  it('one quotation given to two people', () => {
    expect(remarks(`${QUAY}${SAID}`, `${QUAY} said Governor Piet Dahl.`)).toEqual([
      'speaker-differs: The same words are given to two different speakers. {ab}',
    ])
  })

  it('a sentence that one of several who quote the speech has alone', () => {
    const found = remarks(
      `${QUAY.replace(',”', '. The harbour master stole a crane from the mill,”')}${SAID}`,
      `${QUAY}${SAID}`,
      `${QUAY}${SAID}`,
    )
    expect(found).toEqual([
      'unique: No other article has these words, though several quote the same speaker on the same occasion. {a}',
    ])
  })

  it.each([
    ['the same words', quay('', '')],
    [
      'free spelling',
      '“We will recognise the colour of the eastern quay before the storms arrive,” said Mayor Olga Renn.',
      '“We will recognize the color of the eastern quay before the storms arrive,” said Mayor Olga Renn.',
    ],
    [
      'the month of May',
      '“The quay will reopen in May before the fishing boats return,” said Mayor Olga Renn.',
      'Mayor Olga Renn said the quay would reopen before the fishing boats return.',
    ],
    [
      'a paraphrase',
      `${QUAY}${SAID}`,
      'Mayor Olga Renn said the town would rebuild the quay before the winter storms.',
    ],
    ['an inflection', `${QUAY}${SAID}`, quay('storms', 'storm')],
  ])('none on %s', (_, one, other = one) => {
    expect(remarks(one, other)).toEqual([])
  })

  it('are the same in any order of the articles', () => {
    const texts = [
      `${QUAY}${SAID}`,
      quay('storms', 'storks'),
      quay('before', 'after'),
      quay('will rebuild', 'will not rebuild'),
    ]
    const rules = (list: readonly string[]): string[] =>
      remarks(...list).map((r) => r.slice(0, r.indexOf(' {')))
    expect(rules([...texts].reverse()).sort()).toEqual(rules(texts).sort())
  })
})

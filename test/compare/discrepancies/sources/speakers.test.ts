import { describe, expect, test } from 'vitest'
import { discrepancyLines, hasDiscrepancy, story } from '../../../support/story.js'

const lines = (...texts: readonly string[]): string[] => discrepancyLines(story(...texts))

describe('one quotation and its speakers', () => {
  test('one quotation in two mouths: conflict', () =>
    hasDiscrepancy(
      [
        '2031-05-06 “He took the money, he hid the money and he lied about it,” the prosecutor, Emil Hartmann, told the court.',
        '2031-05-06 “He took the money, he hid the money and he lied about it,” said Judge Ruth Sandvik.',
      ],
      /conflict attribution: “He took the money.*by Emil Hartmann \(A\) \/ “He took the money.*by Ruth Sandvik \(B\)/,
    ))

  test('“she” is the only one named in the paragraph before', () =>
    hasDiscrepancy(
      [
        '2031-05-06 “I did not choose this firm,” Education Minister Ilse Falk told reporters.\n\n“A ministry cannot be led by someone who has to explain herself,” she added.',
        '2031-05-06 Prime Minister Emil Hartmann was brutal. “A ministry cannot be led by someone who has to explain herself,” he said.',
      ],
      /conflict attribution: “A ministry.*by Ilse Falk \(A\) \/ “A ministry.*by Emil Hartmann \(B\)/,
    ))

  test('a report in other words of what another article quotes somebody else with', () =>
    hasDiscrepancy(
      [
        '2031-05-06 “The river is nobody’s private garden,” said Harbour Minister Ilse Falk.',
        '2031-05-06 The river is not a private garden of somebody, stressed Mayor Emil Hartmann.',
      ],
      /conflict attribution: .*by Ilse Falk \(A\) \/ .*by Emil Hartmann \(B\)/,
    ))

  test.each([
    [
      'what one article has from both is what one said after the other',
      '2031-05-06 “The river is nobody’s private garden,” said Harbour Minister Ilse Falk. “The river is nobody’s private garden,” agreed Mayor Emil Hartmann.',
      '2031-05-06 “The river is nobody’s private garden,” said Mayor Emil Hartmann.',
    ],
    [
      'an office may be that of the one named elsewhere',
      '2031-05-06 “The river is nobody’s private garden,” the Prime Minister said.',
      '2031-05-06 “The river is nobody’s private garden,” said Emil Hartmann.',
    ],
    [
      'what everybody says is said by two',
      '2031-05-06 “I believe they are all on the wrong side of history,” said Judge Ruth Sandvik.',
      '2031-05-06 “Those who sold the wood are on the wrong side of history,” said Emil Hartmann.',
    ],
    [
      'the name of a thing is given by two',
      '2031-05-06 “Small dairies are the fastest growing branch of the mountain cheese trade,” said farmer Ilse Falk.',
      '2031-05-06 “With the copper kettles of the old brewery, the cellars under the castle and the herds of both valleys, our new company can feed the fastest growing branch of the mountain cheese trade,” said carter Ola Brandt.',
    ],
    [
      'who is named in what is said did not say it',
      '2031-05-06 “Hartmann came to the mill and shouted at the carpenters,” said Ruth Sandvik.',
      '2031-05-06 Emil Hartmann was there. “Hartmann came to the mill and shouted at the carpenters,” he said.',
    ],
    [
      'what one says that others agreed on is the speaker’s',
      '2031-05-06 “Both towns have agreed on a fishing truce along the whole of the river bank,” said Harbour Minister Ilse Falk.',
      '2031-05-06 Ilse Falk said that Hartmann and Sandvik agreed on the fishing truce along the whole of the river bank. Emil Hartmann was there.',
    ],
    [
      'of two with one first name one is taken for the other',
      '2031-05-06 “The river is nobody’s private garden,” said Emil Hartmann.',
      '2031-05-06 “The river is nobody’s private garden,” said Emil Storvik.',
    ],
  ])('%s', (_, a, b) => expect(lines(a, b).filter((l) => l.startsWith('conflict attribution'))).toEqual([]))

  test('what three are given is a slogan', () =>
    expect(
      lines(
        '2031-05-06 “The river is nobody’s private garden,” said Harbour Minister Ilse Falk.',
        '2031-05-06 “The river is nobody’s private garden,” said Mayor Emil Hartmann.',
        '2031-05-06 “The river is nobody’s private garden,” said Judge Ruth Sandvik.',
      ).filter((l) => l.startsWith('conflict attribution')),
    ).toEqual([]))

  test('a spokeswoman’s words may be those of the one she speaks for', () =>
    expect(
      lines(
        '2031-05-06 “He took the money, he hid the money and he lied about it,” the prosecutor’s spokeswoman, Inga Moll, told the court.',
        '2031-05-06 “He took the money, he hid the money and he lied about it,” said prosecutor Emil Hartmann.',
      ).filter((l) => l.startsWith('conflict attribution')),
    ).toEqual([]))

  test('one person by two spellings of a name is one mouth', () =>
    expect(
      lines(
        '2031-05-06 “He took the money, he hid the money and he lied about it,” Envoy Magda Ferrow said.',
        '2031-05-06 “He took the money, he hid the money and he lied about it,” Envoy Magda Ferro said.',
      ).filter((l) => l.includes('attribution')),
    ).toEqual([]))

  test('who “she” is may be mistaken: no difference is made of it', () =>
    expect(
      lines(
        '2031-05-06 “He took the money, he hid the money and he lied about it,” the prosecutor, Emil Hartmann, told the court.',
        '2031-05-06 Judge Ruth Sandvik sat beside Mayor Ola Brandt. “He took the money, he hid the money and he lied about it,” she said.',
      ).filter((l) => l.includes('attribution')),
    ).toEqual([]))
})

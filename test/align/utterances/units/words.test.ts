import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../src/align/utterances/units/words.js'
import { englishCollationLexicon } from '../../../../src/lang/en/collation.js'

const forms = (text: string): string =>
  wordsOf(text, englishCollationLexicon)
    .map((w) => `${text.slice(w.start, w.end)}=${w.forms.join('+')}`)
    .join('; ')

describe('words of a witness', () => {
  it.each([
    ['twenty-one of 1,250', 'twenty-one=21; of=of; 1,250=1250'],
    ['two hundred and five or 2.5 million', 'two hundred and five=205; or=or; 2.5 million=2500000'],
    ['three thousand five', 'three thousand five=3005'],
    ['one two three', 'one=1; two=2; three=3'],
    ['and a thousand', 'and=and; a=a; thousand=thousand'],
    ['can’t they’ve Ann’s', "can’t=can+not; they’ve=they+have; Ann’s=ann's"],
    ['in 2024 100 ships', 'in=in; 2024=2024; 100=100; ships=ships'],
    ['x\u200by ﬁn', 'x\u200by=xy; ﬁn=fin'],
    // A letter whose compatibility form holds a space.
    ['\ufc5e x', '\ufc5e=\u064c\u0651; x=x'],
    ['A & B', 'A=a; &=and; B=b'],
    ['— … !', ''],
  ])('%s', (text, expected) => {
    expect(forms(text)).toBe(expected)
  })
})

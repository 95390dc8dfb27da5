import { describe, expect, test } from 'vitest'
import { gendersOf } from '../../../src/extract/speakers/pronoun-genders.js'
import { english } from '../../../src/lang/en/index.js'
import { analysed } from '../../support/analysed.js'
import { speakersOf } from '../../support/speakers.js'

const CASES: [string, string, (string | null)[]][] = [
  [
    'a name in nothing but capitals, whatever stands before it, but no shout',
    'The mast was up, {SKN} said. {The state agency SKN} said no, and {the QVL} said yes. NOT {SAFE} said the wall. He went to the mill at noon.',
    ['SKN', 'SKN', 'QVL', null],
  ],
  [
    'whose promise it is, by a mark behind the name or the title',
    'Mayor Jane Fallow met the packers. {Fallow’s} promise that the mill stays was kept. {The mayor’s} hopes that it would were high. {The kiln’s} promise fell.',
    ['Jane Fallow', 'Jane Fallow', null],
  ],
  [
    'no one whom a clause on a place or a thing brings in',
    '{Bakers in Osk, where Jane Fallow is mayor,} said no. {A dairy, which Oliver Quist ran,} said yes. {Jane Fallow, who ran a dairy,} left.',
    ['Bakers in Osk', 'dairy', 'Jane Fallow'],
  ],
  [
    'whom a name before a comma calls so, not one whom the sentence names by the way',
    'Jane Fallow, {a nurse} told the Post that it rained. In talks with Jane Fallow, {a baker} said no. Jane Fallow, {a mill} said, burned.',
    ['Jane Fallow', 'baker', 'mill'],
  ],
  [
    'a daughter by name is no “he”',
    'Oliver Quist fell. The veteran has a daughter, Bryn, and {he} said no.',
    ['Oliver Quist'],
  ],
  [
    'a wife without a comma is no “he”',
    'Oliver Quist fell. His wife Bryn left. {He} said no.',
    ['Oliver Quist'],
  ],
  [
    'whoever speaks through his wife may be',
    'Through his wife, {Bryn Marlow} said no. {He} left.',
    ['Bryn Marlow', 'Bryn Marlow'],
  ],
  [
    'where they sit, be it told with a verb’s form, but not what they do',
    '{Some bakers in surrounding villages} said no. {Bakers in town selling bread} said yes.',
    ['bakers in surrounding villages', 'Bakers in town'],
  ],
  [
    'those who are counted, not their number',
    '{Dozens of bakers} said yes. {A growing number of residents} came. {A few of her colleagues} left.',
    ['bakers', 'residents', 'colleagues'],
  ],
  ['no count without those counted', '{The majority} said no.', [null]],
  [
    'some and others, who are not each other nor the same again',
    '{Some} said no. {Others} said yes. {Some in the choir} left. {Some bakers} came.',
    ['Some', 'Others', 'Some in the choir', 'bakers'],
  ],
  [
    'people in the plural, small or with the capital of a sentence or a party',
    '{Backers of the plan} said no. {Proponents} said yes. The {Liberals} left. {Buildings} fell.',
    ['Backers of the plan', 'Proponents', 'Liberals', null],
  ],
  [
    'the one of a party, but not what somebody is by the way',
    '{The top Liberal} said no. {A Liberal} left.',
    ['top Liberal', null],
  ],
  [
    'what stands right behind “to”, be it taken for a verb',
    'The road was shut, according to {records}. It was icy, according to {police}. He had, according to {walk}, left.',
    ['records', 'police', null],
  ],
  [
    'whoever it is, not when it was',
    '{European inspectors this week} said no. {Doctors late on Friday} said yes. {The bakers next door} left.',
    ['European inspectors', 'Doctors', 'bakers'],
  ],
  [
    'what a relative clause with a time stands behind, but no determiner',
    'The Harbour Board met the Miners’ Union, {which last week} said no. {Which firm} said so is open.',
    ['Miners’ Union', 'Which firm'],
  ],
  [
    'people of whom many speak, not where they are',
    'The board was met by Danish officials, {many of whom} said no. Snow lay in Norway, {some of whom} left.',
    ['Danish officials', null],
  ],
  [
    'what else a name stands beside',
    'Snow fell in the harbour, and Oliver Quist, a former baker at the harbour and a critic of the new tax, offered help. {He} said no.',
    ['Oliver Quist'],
  ],
  [
    'whoever acts for somebody',
    '{A representative for his office} said no. {A lawyer for the Harbour Board} said yes.',
    ['representative for his office', 'Harbour Board'],
  ],
  [
    'a bearer of an office, behind a county called by a first name as well',
    '{Florence County Sheriff Oliver Quist} said no. {Harrow County Executive Jane Fallow} said yes. {Investigator Ada Brand} left.',
    ['Oliver Quist', 'Jane Fallow', 'Ada Brand'],
  ],
  [
    'those of a party, who are no person',
    'The bill is in the House. {House Liberals} said no. {She} said yes.',
    ['House Liberals', null],
  ],
  ['a name in a headline, without its verb', 'Norway’s {Oliver} Says “Yes” to It', ['Oliver']],
  [
    'a maker of things as the body it is',
    'Skarn Motors Ltd is shut. {The carmaker} said no.',
    ['Skarn Motors Ltd'],
  ],
]

describe('people and bodies no name tells', () => {
  test.each(CASES)('%s', (_, marked, expected) => {
    expect(speakersOf(marked)).toEqual(expected)
  })
})

test('whoever speaks for somebody bears not his name', () => {
  const text =
    'Oliver Quist left. He was ill. Oliver Quist came back. He slept. “It is late,” said a spokesman for Quist.'
  expect(gendersOf([analysed('a', text)], english).get('Quist')).toBe('male')
})

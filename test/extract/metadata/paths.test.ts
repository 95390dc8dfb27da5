import { describe, expect, test } from 'vitest'
import { extractMetadata } from '../../../src/extract/metadata/index.js'
import { english } from '../../../src/lang/en/index.js'

const HEADLINE = 'Westmere closes its old lift bridge'
const PROSE =
  'The harbour council of Westmere voted on Monday to close the old lift bridge for repairs until spring.'
const MORE =
  'Councillor Ana Berg said the work would cost far more than the town had first been told in June.'

const read = (text: string) => extractMetadata({ id: 'a', text }, english)

/** The lines of a text that are furniture. */
function furniture(...lines: readonly string[]): string[] {
  const text = lines.join('\n\n')
  return read(text).boilerplate.map((s) => text.slice(s.start, s.end))
}

const above = (line: string) => read([line, HEADLINE, PROSE, MORE].join('\n\n')).meta
const below = (line: string) => read([HEADLINE, line, PROSE, MORE].join('\n\n')).meta

describe('a path through a site', () => {
  test.each([
    ['Union of Harbours › Press › Statements', 'Union of Harbours'],
    ['Harbour Office of Westmere > Current > Reports', 'Harbour Office of Westmere'],
    ['Bridge Weekly ⟩ Repairs ⟩ Thursday 6 November 2031', 'Bridge Weekly'],
    ['Home › Press › Statements', null],
    ['News » World » Harbours', null],
  ])('%s', (line, outlet) => {
    expect(above(line).outlet).toBe(outlet)
    expect(read([line, HEADLINE, PROSE, MORE].join('\n\n')).headline?.start).toBe(line.length + 2)
  })
  test.each([
    'Harby > Westmere',
    'Why the bridge closed > and what it means for you > and for all the people of Harby',
  ])('is none: %s', (line) => {
    expect(above(line).outlet).toBeNull()
  })
})

describe('a weblog’s line', () => {
  test('opens with its name and what it says of itself', () => {
    const { outlet, publishedAt } = below(
      'Harbour Crumbs: all about quays. Posted by Jo on November 6, 2031 at 9:05 pm. Filed under: bridges, grumbling',
    )
    expect([outlet, publishedAt]).toEqual(['Harbour Crumbs', '2031-11-06T21:05'])
  })
})

describe('beside an outlet and a day', () => {
  test.each([
    ['Westmere Courier, 6.11.2031, QVN', 'QVN'],
    ['Westmere Courier, 6.11.2031, Norvane', 'Norvane'],
    ['Westmere Courier, 6 November 2031. Translated from Harbish', null],
    ['Westmere Radio News, 6 November 2031. By Ana Berg. Listen (4:12)', null],
  ])('%s', (line, agency) => {
    expect(below(line).agency).toBe(agency)
  })
  test('an agency’s own text is the agency’s, by its whole name', () => {
    const text = `${HEADLINE}\n\nNorland Press | 6 November 2031, 06:20\n\nWESTMERE (NP) — ${PROSE}\n\n${MORE}\n`
    const { agency, outlet } = read(text).meta
    expect([agency, outlet]).toEqual(['Norland Press', null])
  })
  test('a place alone with its day is where the text was written', () => {
    expect(below('Harby, 6 November 2031').dateline).toBe('Harby')
  })
})

describe('a row of links', () => {
  test.each([
    'Next report: 11 September, 12:00. Press office | Imprint | Accessibility',
    '23 comments | Subscribe to the Larder | Older: What a label says',
    'Print this page | Easy language',
    'Share Tweet Send to a mate',
    'HAVE YOU seen the bridge fall? Ring our news desk',
    'Read also on Harbour Digest: How bridges are mended',
    'This text was supplied by Harby Quays and is published as received.',
    'Media contact: Lena Varr, Communications',
  ])('%s', (line) => {
    expect(furniture(HEADLINE, PROSE, MORE, line)).toEqual([line])
  })
  test.each([
    'The toll: 12 dead | 14 hurt | nobody missing, officials said on Monday.',
    'Have you ever rung a bell? Anna has, and the town still talks of it.',
    'Read also what the council had said of the bridge before: nothing at all.',
    'This text was supplied with a smile, and nobody in the room could say why it had been kept from them for so long a time, or by whom, or what for.',
  ])('is none: %s', (line) => {
    expect(furniture(HEADLINE, PROSE, line, MORE)).toEqual([])
  })
  test('names the outlet whose text it stands under', () => {
    expect(
      read(`${HEADLINE}\n\n${PROSE}\n\n${MORE}\n\nRead also on Harbour Digest: How bridges are mended`).meta
        .outlet,
    ).toBe('Harbour Digest')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractMetadata } from '../../../src/extract/metadata/index.js'
import { english } from '../../../src/lang/en/index.js'
import type { Article } from '../../../src/model/index.js'
import { mark, unmark } from '../../support/marked-lines.js'

const read = (text: string, given: Partial<Article> = {}) =>
  extractMetadata({ id: 'a', text, ...given }, english)

/** Headline, furniture, notices and credits shown in place. */
function shown(text: string, given: Partial<Article> = {}): string {
  const found = read(text, given)
  return mark(text, [
    ...(found.headline === null ? [] : [{ ...found.headline, label: 'headline' }]),
    ...found.boilerplate.map((s) => ({ ...s, label: 'furniture' })),
    ...found.notices.map((s) => ({ ...s, label: s.kind })),
  ])
}
const credits = (text: string): string =>
  mark(
    text,
    read(text).credits.map((c) => ({ ...c, label: c.kind })),
  )

const PROSE =
  'The harbour council of Westmere voted on Monday to close the old lift bridge for repairs until spring.'
const MORE =
  'Councillor Ana Berg said the work would cost far more than the town had first been told in June.'

describe('the opening', () => {
  test.each([
    [
      'a headline glued to the text',
      `⟦headline Westmere council votes to close the lift bridge⟧\n${PROSE}\n${MORE}`,
    ],
    ['a headline that asks', `⟦headline Will the Westmere bridge ever open again?⟧\n\n${PROSE}`],
    [
      'agency and stamp',
      `⟦headline Westmere closes its bridge⟧\n\n⟦furniture Reuters Published 04 Nov, 2031 03:27am⟧\n\n${PROSE}`,
    ],
    [
      'by-line with a role',
      `⟦headline Westmere closes its bridge⟧\n⟦furniture By Ana Berg, Political Correspondent⟧\n${PROSE}`,
    ],
    [
      'by-line with agency and day',
      `⟦headline Westmere closes its bridge⟧\n⟦furniture By Ana Berg | AFP | November 4, 2031⟧\n${PROSE}`,
    ],
    [
      'two writers',
      `⟦headline Westmere closes its bridge⟧\n⟦furniture By Ana Berg and Lucas van der Meer⟧\n${PROSE}`,
    ],
    [
      'a name between headline and text',
      `⟦headline Westmere closes its bridge⟧\n⟦furniture Ana Berg⟧\n${PROSE}`,
    ],
    ['a date prefix', `⟦furniture date 2031-11-04⟧ ${PROSE}\n${MORE}`],
    [
      'share row and stamp',
      `⟦headline Westmere closes its bridge⟧\n⟦furniture Share Tweet Email⟧\n⟦furniture Updated: 4 November 2031, 10:15 GMT⟧\n${PROSE}`,
    ],
    [
      'a stamp glued to the headline',
      `⟦headline Westmere closes its bridge⟧ ⟦furniture Reuters Published 04 Nov, 2031 03:27am⟧ WESTMERE: ${PROSE}`,
    ],
    [
      'a stamp at the end of the headline',
      `⟦headline Westmere closes its bridge⟧ ⟦furniture Updated: 2031-11-04 09:53⟧\n${PROSE}`,
    ],
    ['a labelled by-line', `⟦furniture BYLINE: Ana Berg⟧\n\n${PROSE}`],
    [
      'no headline: a date in the first sentence',
      `The bridge was first published on 4 November 2031 in the old maps of ${PROSE}`,
    ],
    ['no headline: the first line is a sentence', `${PROSE}\n${MORE}`],
    ['no headline: one line only', 'Westmere closes its bridge'],
    ['a quotation is no headline', `“We will close it.”\n${PROSE}`],
  ])('%s', (_name, marked) => {
    expect(shown(unmark(marked).text)).toBe(marked)
  })

  test.each([
    [
      'Reuters Published 04 Nov, 2031 03:27am',
      { agency: 'Reuters', publishedAt: '2031-11-04T03:27', byline: null },
    ],
    ['Published: 4 November 2031 17.05 GMT', { publishedAt: '2031-11-04T17:05Z' }],
    ['First published Tuesday, November 4, 2031 08:38 PM', { publishedAt: '2031-11-04T20:38' }],
    ['2031-11-04', { publishedAt: '2031-11-04' }],
    ['November 4, 2031 | 12:10am', { publishedAt: '2031-11-04T00:10' }],
    ['By Euronews with AP', { outlet: 'Euronews', agency: 'Associated Press', byline: null }],
    ['Ana Berg, BBC News, Westmere', { outlet: 'BBC', byline: 'Ana Berg' }],
    ['4 November, 14:26', { publishedAt: null }],
    ['Posted 28/10/2031', { publishedAt: '2031-10-28' }],
    ['03/04/2031', { publishedAt: null }],
    ['Updated: 4 November 2031', { publishedAt: '2031-11-04', modifiedAt: '2031-11-04' }],
    ['By Ana Berg, AP', { agency: 'Associated Press', byline: 'Ana Berg' }],
    ['By Ana Berg and Lucas van der Meer in Westmere', { byline: 'Ana Berg and Lucas van der Meer' }],
    ['31 February 2031', { publishedAt: null }],
  ])('the line “%s” under the headline', (line, wanted) => {
    expect(read(`Westmere closes its bridge\n${line}\n${PROSE}`).meta).toMatchObject(wanted)
  })

  test('what was given wins over what is found', () => {
    const text = `Westmere closes its bridge\nBy Ana Berg\n4 November 2031\n${PROSE}`
    const given = {
      title: 'Bridge shut',
      byline: 'Li Wei',
      publishedAt: '2031-11-05',
      outlet: 'Quay Post',
      language: 'en-GB',
    }
    expect(read(text, given).meta).toMatchObject(given)
  })

  test('with a title given, only that title is the headline', () => {
    expect(read(`What happens next\n${PROSE}`, { title: 'Bridge shut' }).headline).toBeNull()
    expect(read(`Bridge shut!\n${PROSE}`, { title: 'Bridge Shut' }).headline).toEqual({ start: 0, end: 12 })
  })
})

describe('datelines', () => {
  test.each([
    ['WESTMERE (AP) — The council voted.', 'WESTMERE', 'Associated Press'],
    ['WESTMERE, Nov 4 (Reuters) - The council voted.', 'WESTMERE', 'Reuters'],
    ['Westmere, Norland (AFP) – The council voted.', 'Westmere, Norland', 'Agence France-Presse'],
    ['(Reuters) - The council voted.', null, 'Reuters'],
    ['WESTMERE: The council voted.', 'WESTMERE', null],
    ['WESTMERE/HARBY, November 4 — The council voted.', 'WESTMERE/HARBY', null],
    ['OSLO: The council voted.', 'OSLO', null],
    ['WESTMERE, November 4. /TASS/. The council voted.', 'WESTMERE', 'TASS'],
    [
      'Westmere [Norland], November 4 (ANI): The council voted.',
      'Westmere [Norland]',
      'Asian News International',
    ],
    ['WESTMERE, Nov. 4 (Yonhap) -- The council voted.', 'WESTMERE', 'Yonhap'],
    ['HARBY: The council voted.', null, null],
    ['BREAKING: The council voted.', null, null],
    ['WESTMERE, Nov 4 (Quayside Trust) - The council voted.', 'WESTMERE', 'Quayside Trust'],
    ['Ana Berg — the mayor since May — voted.', null, null],
    ['NORDA: The alliance NORDA voted.', null, null],
    ['The council (AP) voted.', null, null],
  ])('%s', (line, dateline, agency) => {
    expect(read(`${line} ${PROSE}`).meta).toMatchObject({ dateline, agency })
  })

  test('a dated one with its year tells the day', () => {
    expect(read(`WESTMERE, 4 November 2031 (AFP) - ${PROSE}`).meta.publishedAt).toBe('2031-11-04')
  })

  test.each([
    ['The Quay Post', 'Sign up for all offers of The Quay Post’s products and services.'],
    ['Quay Post', 'View all Quay Post newsletters.'],
    ['Quay Post', 'Like Quay Post World on Facebook'],
  ])('the outlet %s that a form or link names as its own', (outlet, line) => {
    expect(read(`${PROSE}\n${MORE}\n${line}`).meta.outlet).toBe(outlet)
  })

  test('an outlet in brackets is the outlet', () => {
    expect(read(`(CNN) ${PROSE}\n${MORE}`)).toMatchObject({
      headline: null,
      meta: { outlet: 'CNN', agency: null, title: null },
    })
    expect(read(`WESTMERE (Harby Gazette) — ${PROSE}`).meta).toMatchObject({
      outlet: 'Harby Gazette',
      dateline: 'WESTMERE',
    })
  })

  test.each([
    { byline: 'The Associated Press' },
    { byline: 'By Ana Berg, AP' },
    { outlet: 'Associated Press' },
  ])('an agency given as %o is the agency', (given) => {
    expect(read(PROSE, given).meta.agency).toBe('Associated Press')
  })

  test('it is text, not furniture', () => {
    expect(read(`WESTMERE (AP) — ${PROSE}`).boilerplate).toEqual([])
  })
})

describe('furniture in the body', () => {
  test.each([
    ['a button at the end of a paragraph', `${PROSE} ⟦furniture Share⟧\n\n${MORE}`],
    ['a button between two sentences', `${PROSE} ⟦furniture Share⟧ ${MORE}`],
    ['buttons in a row at the end', `${PROSE} ⟦furniture Share Send Print⟧\n${MORE}`],
    ['a button behind a name', `${PROSE} Ana Berg Mayor of Westmere ⟦furniture Share⟧\n${MORE}`],
    ['a row of services', `${PROSE}\n${MORE}\n⟦furniture Radio Harby – Follow us – Frequencies⟧`],
    ['a button on its own line', `${PROSE}\n⟦furniture Share⟧\n${MORE}`],
    ['a section heading', `${PROSE}\n\n⟦furniture What the council knew⟧\n\n${MORE}`],
    [
      'a caption with its credit',
      `${PROSE}\n⟦furniture The lift bridge in May, before the storm. (Photo: Quay Post)⟧`,
    ],
    [
      'a caption and its credit',
      `${PROSE}\n⟦furniture The lift bridge in May, before the storm. Photo: Quay Post⟧\n${MORE}`,
    ],
    ['a credit alone', `${PROSE}\n⟦furniture Photo: Ana Berg/Quay Post⟧\n${MORE}`],
    ['read also', `${PROSE}\n⟦furniture Read also: Harby opens a second ferry line⟧\n${MORE}`],
    [
      'newsletter',
      `${PROSE}\n⟦furniture Sign up for our daily newsletter to get the best of Westmere⟧\n${MORE}`,
    ],
    ['cookies', `⟦furniture We use cookies to improve your experience on our site.⟧\n${PROSE}\n${MORE}`],
    ['advertisement', `${PROSE}\n⟦furniture ADVERTISEMENT⟧\n${MORE}`],
    ['a source line', `${PROSE}\n${MORE}\n⟦furniture Source: Reuters⟧`],
    ['patrons', `${PROSE}\n⟦furniture Support the Quay Post or become our patron!⟧`],
    [
      'a by-line with a short year',
      `⟦headline Westmere closes its bridge⟧\n⟦furniture By Ana Berg - 11/18/31 11:04 PM⟧\n${PROSE}`,
    ],
    [
      'a form to sign up',
      `${PROSE}\n⟦furniture Newsletter Sign Up Get the harbour news every morning in your inbox. Please enter your e-mail address. Something went wrong; try again later. Thank you for subscribing.⟧\n${MORE}`,
    ],
    [
      'a caption behind its credit',
      `${PROSE}\n⟦furniture Getty Images The lift bridge stood open to ships for most of the summer⟧\n${MORE}`,
    ],
    [
      'the switch of a caption',
      `${PROSE}\n⟦furniture Enlarge this image toggle caption Ana Berg/Quay Post⟧\n${MORE}`,
    ],
    ['who helped from where', `${PROSE}\n⟦furniture Li Wei and Ana Berg contributed from Harby.⟧`],
    [
      'a row of titles',
      `${PROSE}\n⟦furniture Harby opens a second ferry line in June⟧\n⟦furniture What the lift bridge has cost so far⟧\n⟦furniture The engineers who warned of rust ten years ago⟧`,
    ],
    [
      'titles of other articles behind a label',
      `${PROSE}\n⟦furniture Read more:⟧\n⟦furniture Harby opens a second ferry line in June⟧`,
    ],
    ['desk line at the end', `${PROSE}\n⟦furniture (Reporting by Ana Berg; Editing by Li Wei)⟧`],
    ['by-line at the end', `${PROSE}\n${MORE}\n⟦furniture By Ana Berg⟧`],
  ])('%s', (_name, marked) => {
    expect(shown(unmark(marked).text)).toBe(marked)
  })

  test.each([
    ['a share that is a word', `${PROSE} Share prices fell at once. ${MORE}`],
    [
      'the label of a block quote',
      `${PROSE}\n\nWe have to close it now, and I am sorry for that and for the cost of it.\n\nAna Berg, Mayor of Westmere\n\n${MORE}`,
    ],
    [
      'the name above a statement',
      `${PROSE} The statement of the ferry company, in full, was as follows:\n\nQuay Ferries\n\nWe are sorry for the long wait at the quay and for the cost of it.`,
    ],
    ['a source who is a person', `${PROSE}\n\nSource: Ana Berg on the radio\n\n${MORE}`],
    ['a question the text asks', `${PROSE}\n\nDid that mean the town would pay for it all?\n\n${MORE}`],
    ['a question in an interview', `${PROSE}\n\nANA BERG: Why not close it?\n\n${MORE}`],
    ['a cry', `${PROSE}\n\nThat is a lot of crowns!\n\n${MORE}`],
    ['a short sentence', `${PROSE}\n\nNobody objected.\n\n${MORE}`],
    ['a short quotation', `${PROSE}\n\n“It is time”\n\n${MORE}`],
    [
      'a line broken in mid-sentence',
      `${PROSE}\nAlso on Monday the harbour\ncouncil voted to pay for a second ferry from the old quay.`,
    ],
    [
      'a verse at the end',
      `${PROSE}\n\nI stood alone beside the old lift bridge\nI saw the ships go out to sea\nI never saw my harbour town again`,
    ],
    ['one last line without a stop', `${PROSE}\n\nThe council will meet again on Monday at noon`],
    [
      'prose with a word of a form',
      `${PROSE} Nobody need subscribe to that. ${MORE} The newsletter of the council said so.`,
    ],
    ['a list', `${PROSE}\n\nThe bridge\n\nThe ferry\n\nThe tunnel`],
    [
      'prose on photographs',
      `Photo editors at the council said that the pictures of the bridge had been taken in May by a passer-by.`,
    ],
    [
      'prose on sharing',
      `Share this burden, the mayor told the council, and the bridge will stand for another hundred years or more.`,
    ],
  ])('none in %s', (_name, text) => {
    expect(shown(text)).toBe(text)
  })
})

describe('notices', () => {
  test.each([
    ['correction', `Correction: An earlier version gave the cost as 12 million crowns. It is 14 million.`],
    ['correction', `An earlier version of this article said the bridge closed in May. It closed in June.`],
    ['correction', `CORRECTION (Nov 5, 2031): The mayor’s name is Ana Berg.`],
    [
      'correction',
      `This article was amended on 5 November 2031 because the cost was given in the wrong currency.`,
    ],
    ['correction', `Editor’s note: A previous version of this story misstated the name of the bridge.`],
    ['clarification', `Clarification: The council voted on the lift bridge only.`],
    ['retraction', `This story has been retracted.`],
    ['retraction', `Retraction: the report of 4 November rested on a forged letter.`],
    ['update', `This story has been updated with a comment from the council.`],
    ['update', `Update 10:15 GMT: The bridge is closed.`],
  ])('%s: %s', (kind, line) => {
    const text = `${PROSE}\n${line}\n${MORE}`
    expect(shown(text)).toBe(`${PROSE}\n⟦${kind} ${line}⟧\n${MORE}`)
  })

  test.each(['CORRECTION:', 'Correction: November 5, 2031'])('“%s” labels the line below it', (label) => {
    const marked = `${PROSE}\n⟦correction ${label}\nThe cost is 14 million crowns, not 12 million.⟧\n${MORE}`
    expect(shown(unmark(marked).text)).toBe(marked)
  })

  test('one after other sentences of its line', () => {
    const marked = `${PROSE} ⟦correction An earlier version of this article misstated the month. It said May.⟧`
    expect(shown(unmark(marked).text)).toBe(marked)
  })

  test.each([
    'The council said the correction of the plans had taken a year.',
    'Updates on the bridge were given twice a day by the council.',
    'The previous article of the treaty said that tolls were free.'.replace('article', 'clause'),
    'Corrections officers stood by as the bridge was closed.',
  ])('none in: %s', (line) => {
    expect(read(`${PROSE}\n${line}\n${MORE}`).notices).toEqual([])
  })
})

describe('credits', () => {
  test.each([
    'The mayor told ⟦agency Reuters⟧ that the bridge was shut.',
    'The bridge was shut, ⟦agency AFP⟧ reported.',
    'Citing two engineers, the ⟦outlet Quayside Gazette⟧ reported that the bolts had rusted.',
    'The bolts had rusted, according to the newspaper ⟦outlet Harby Daily Courier⟧.',
    'In an interview with the ⟦outlet BBC⟧, she said so again.',
    'WESTMERE (⟦agency AP⟧) — The bridge was shut.',
    'Copyright 2031 ⟦agency The Associated Press⟧. All rights reserved.',
    'The ⟦agency AFP⟧ contributed to this report.',
    'As ⟦outlet Quayside News⟧ reported, the bolts had rusted.',
  ])('%s', (marked) => {
    expect(credits(unmark(marked).text)).toBe(marked)
  })

  test.each([
    'The Times were hard, she told the council.',
    'She works for Reuters in Harby.',
    'The council told Harby that it would pay.',
  ])('none in: %s', (text) => {
    expect(credits(text)).toBe(text)
  })
})

describe('the outlet that speaks of itself', () => {
  test.each([
    ['The bolts had rusted, Quayside sources said.', 'Quayside'],
    ['The Quayside Post understands that the bolts had rusted.', 'Quayside Post'],
    ['The bolts had rusted, Norlandian sources said.', null],
    ['The bolts had rusted, Army sources said.', null],
    ['The bolts had rusted, NORDA sources said.', null],
    ['Harby was warned. The bolts had rusted, Harby sources said.', null],
    ['The bolts had rusted, Reuters sources said.', null],
    ['Ana Berg understands that the bolts had rusted.', null],
    ['The bolts had rusted, sources said.', null],
  ])('%s → %s', (text, outlet) => {
    expect(read(text).meta.outlet).toBe(outlet)
  })
})

test.each([
  ['https://www.quay.example/news/1?a=b', 'quay.example'],
  ['no address', null],
])('the outlet of %s is %s where nothing else names it', (url, outlet) => {
  expect(read(PROSE, { url }).meta.outlet).toBe(outlet)
  expect(read(PROSE, { url, outlet: 'Quay Post' }).meta.outlet).toBe('Quay Post')
})

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      PROSE,
      MORE,
      'Share',
      'By Ana Berg',
      'Reuters Published 04 Nov, 2031 03:27am',
      'Photo: Li Wei',
      'Heading here',
    ),
    fc.constantFrom(
      'WESTMERE (AP) — The',
      'date 2031-11-04 x',
      'told Reuters',
      'Correction: no.',
      '\u00a0',
      '\u2028',
      '(Photo: X)',
    ),
  )
  test('spans are inside it, in order, apart', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\u2028'),
        (lines, gap) => {
          const text = lines.join(gap)
          const found = read(text)
          let end = 0
          for (const s of found.boilerplate) {
            expect(s.start).toBeGreaterThanOrEqual(end)
            expect(s.end).toBeGreaterThan(s.start)
            end = s.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
          for (const s of [...found.notices, ...found.credits])
            expect(text.slice(s.start, s.end).length).toBe(s.end - s.start)
        },
      ),
      { numRuns: 400 },
    )
  })

  test.each([
    'Share ',
    'By Ana ',
    '(Photo: ',
    'WESTMERE, ',
    'told Reuters ',
    'date 2031-11-04 ',
    'Sign up newsletter ',
    'share this ',
    'A B ',
    '1 Nov 2031 ',
    '. Share',
    'Correction ',
    'cookies ',
  ])('200 KB of “%s” come to an end', (trigger) => {
    for (const gap of ['', '\n']) {
      const text = (trigger + gap).repeat(Math.ceil(200_000 / (trigger.length + gap.length)))
      const found = read(text)
      expect(found.boilerplate.every((s) => s.end <= text.length)).toBe(true)
    }
  })
})

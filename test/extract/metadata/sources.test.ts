import { describe, expect, test } from 'vitest'
import { extractMetadata } from '../../../src/extract/metadata/index.js'
import { english } from '../../../src/lang/en/index.js'
import type { Article } from '../../../src/model/index.js'
import { mark, unmark } from '../../support/marked-lines.js'

const read = (text: string, given: Partial<Article> = {}) =>
  extractMetadata({ id: 'a', text, ...given }, english)

function shown(text: string): string {
  const found = read(text)
  return mark(text, [
    ...(found.headline === null ? [] : [{ ...found.headline, label: 'headline' }]),
    ...found.boilerplate.map((s) => ({ ...s, label: 'furniture' })),
  ])
}

const HEADLINE = 'Westmere closes its old lift bridge'
const PROSE =
  'The harbour council of Westmere voted on Monday to close the old lift bridge for repairs until spring.'
const MORE =
  'Councillor Ana Berg said the work would cost far more than the town had first been told in June.'

describe('no imprint', () => {
  test.each([
    'On Tuesday 4 November 2031, the council met, and voted.',
    'Westmere, 4 November 2031, was a quiet town.',
    'In Harby, on 4 November 2031, nobody came to the quay before the doors had long been shut again.',
    'Ana Berg left on 4 November 2031, her lawyer said.',
  ])('%s', (line) => {
    expect(read(`${HEADLINE}\n\n${line}\n\n${PROSE}\n\n${MORE}\n`).meta.outlet).toBeNull()
  })
})

describe('an outlet on a line of its own under the headline', () => {
  test('is one by its last word', () => {
    const { meta } = read(
      `${HEADLINE}\n\nHarby Vale Post\nAna Berg, Westmere\nTuesday 4 November 2031, 6.40pm\n\n${PROSE}\n\n${MORE}\n`,
    )
    expect([meta.outlet, meta.byline]).toEqual(['Harby Vale Post', 'Ana Berg'])
  })
})

describe('a name and a place of which nothing is known', () => {
  test('are writer and place above a line with the day', () => {
    const { meta } = read(
      `${HEADLINE}\n\nHarby Vale Post\nJutte Sollin, Upper Lunt\nTuesday 4 November 2031, 6.40pm\n\n${PROSE}\n\n${MORE}\n`,
    )
    expect(meta.byline).toBe('Jutte Sollin')
  })
  test('are nothing above prose', () => {
    expect(read(`${HEADLINE}\n\nJutte Sollin, Upper Lunt\n\n${PROSE}\n\n${MORE}\n`).meta.byline).toBeNull()
  })
})

describe('calls to readers and steps between posts', () => {
  test.each([
    'Were you there? Email our news team',
    'Got a story? Ring the newsdesk on 5550 100',
    'Text us on 81199',
    '17 comments. Older post | Newer post',
    'Next entry »',
  ])('%s', (line) => {
    expect(shown(`${HEADLINE}\n\n${PROSE}\n\n${MORE}\n\n${line}\n`)).toContain(`⟦furniture ${line}⟧`)
  })
  test.each([
    'Were you there when the bell rang, she asked the keeper.',
    'Text us, the clerk had told them twice.',
    'Next post to be cut is the harbour pilot’s.',
  ])('prose: %s', (line) => {
    expect(shown(`${HEADLINE}\n\n${PROSE}\n\n${line}\n\n${MORE}\n`)).not.toContain('⟦furniture')
  })
})

describe('a place in capitals and a full stop', () => {
  test('is the dateline', () => {
    expect(read(`${HEADLINE}\n\nWESTMERE. ${PROSE}\n\n${MORE}\n`).meta.dateline).toBe('WESTMERE')
  })
  test.each(['BREAKING. ', 'NVSR. ', ''])('%j is none', (start) => {
    expect(read(`${HEADLINE}\n\n${start}${PROSE} The NVSR agreed.\n\n${MORE}\n`).meta.dateline).toBeNull()
  })
})

describe('a source line under the headline', () => {
  test.each([
    ['Norvane Published 4 Nov, 2031 09:42am', { outlet: 'Norvane', publishedAt: '2031-11-04T09:42' }],
    ['Daily Anchor, Tuesday 4 November 2031', { outlet: 'Daily Anchor', publishedAt: '2031-11-04' }],
    [
      'By Quay Tribune staff | 14/11/2031 16:05',
      { outlet: 'Quay Tribune', publishedAt: '2031-11-14T16:05', byline: null },
    ],
    ['Quay Gazette, 4 November 2031, 11.30am', { outlet: 'Quay Gazette', publishedAt: '2031-11-04T11:30' }],
    [
      'Harby Public Radio | November 4, 2031 6:20 PM',
      { outlet: 'Harby Public Radio', publishedAt: '2031-11-04T18:20' },
    ],
    ['Harby Herald · Tue 4 Nov 2031 07.15', { outlet: 'Harby Herald', publishedAt: '2031-11-04T07:15' }],
    ['Harby Mercury 04.11.2031', { outlet: 'Harby Mercury', publishedAt: '2031-11-04' }],
    [
      'By Ana Berg, Harby Observer | Tuesday, November 4, 2031, 2:10 p.m.',
      { outlet: 'Harby Observer', byline: 'Ana Berg', publishedAt: '2031-11-04T14:10' },
    ],
    [
      'Harby Echo, Tue 4 Nov 2031. Norvane',
      { outlet: 'Harby Echo', agency: 'Norvane', publishedAt: '2031-11-04' },
    ],
    [
      'Harby Chronicle, English edition, 04.11.2031',
      { outlet: 'Harby Chronicle', publishedAt: '2031-11-04' },
    ],
    [
      'Harby Dispatch • Thu 06/11/2031, 07:00 • Jens Orm',
      { outlet: 'Harby Dispatch', byline: 'Jens Orm', publishedAt: '2031-11-06T07:00' },
    ],
    [
      'Quay Valley Weekly. Tuesday 4th November 2031. Words and pictures: Tove Dahl',
      { outlet: 'Quay Valley Weekly', byline: 'Tove Dahl', publishedAt: '2031-11-04' },
    ],
    [
      '4 November 2031 / 07:15 / THE HARBY MESSENGER',
      { outlet: 'THE HARBY MESSENGER', publishedAt: '2031-11-04T07:15' },
    ],
    ['harbytimes.example | 4 Nov 2031', { outlet: 'harbytimes.example', publishedAt: '2031-11-04' }],
    [
      'By Ana Berg and Lucas Orm, Tuesday 4 November 2031',
      { byline: 'Ana Berg and Lucas Orm', outlet: null },
    ],
    [
      'Quay Lantern » Companies » Ports   04/11/2031 16:20, Tuesday',
      { outlet: 'Quay Lantern', publishedAt: '2031-11-04T16:20' },
    ],
    [
      'Slipway Notes, a weblog from the quay. Posted by gullwatcher on Tuesday, November 4, 2031 at 9:12 AM',
      { outlet: 'Slipway Notes', byline: null, publishedAt: '2031-11-04T09:12' },
    ],
    [
      'THE SPYGLASS, issue 212. 2031-11-04 08:00 UTC. Written by Ivar Sund. Was this forwarded to you? Subscribe',
      { outlet: 'THE SPYGLASS', byline: 'Ivar Sund', publishedAt: '2031-11-04T08:00Z' },
    ],
    [
      'Harby Valley Gazette. Tuesday, 4 November 2031. From our reporters Ana Berg and Lucas Orm in Westmere',
      { outlet: 'Harby Valley Gazette', byline: 'Ana Berg and Lucas Orm', publishedAt: '2031-11-04' },
    ],
    [
      'By Ana Berg, Daily Lantern. 07:05, 4 Nov 2031. 214 comments',
      { outlet: 'Daily Lantern', byline: 'Ana Berg', publishedAt: '2031-11-04T07:05' },
    ],
    [
      'Radio Harby online, 4 November 2031, 18:30, Ana Berg',
      { outlet: 'Radio Harby', byline: 'Ana Berg', publishedAt: '2031-11-04T18:30' },
    ],
    ['Tue 4 Nov 2031 | World | Our foreign desk | Share this article', { outlet: null }],
    ['Town Whistle • Tue 4 November • Tech • 3 min read', { outlet: 'Town Whistle', publishedAt: null }],
    [
      'by the Kerb Voice collective, 4 Nov 2031 at 22:47',
      { outlet: 'Kerb Voice', publishedAt: '2031-11-04T22:47' },
    ],
    [
      'Published: 15:33, 4 November 2031 | Morning Spark Reporters and Norvane',
      { outlet: 'Morning Spark', agency: 'Norvane' },
    ],
    [
      'Published 4 November 2031 09:00 GMT, updated 5 November 2031 14:30 GMT',
      { publishedAt: '2031-11-04T09:00Z', modifiedAt: '2031-11-05T14:30Z' },
    ],
    [
      'Harby Post | Published 4 Nov 2031 09:00 | Updated 11:30',
      { outlet: 'Harby Post', modifiedAt: '2031-11-04T11:30' },
    ],
    ['4 November 2031, 9am CET', { publishedAt: '2031-11-04T09:00+01:00' }],
    ['4 November 2031 09:00 UTC+3', { publishedAt: '2031-11-04T09:00+03:00' }],
    ['By Norvane', { agency: 'Norvane' }],
    ['By Runa Berg at Quay harbour', { byline: 'Runa Berg' }],
    ['Runa Berg, world affairs', { byline: 'Runa Berg' }],
    ['Runa Berg, Harby Post', { byline: 'Runa Berg', outlet: 'Harby Post' }],
    ['Photographs by Runa Berg', { byline: null }],
    ['By Our Staff Reporter', { byline: null, outlet: null }],
    ['From our correspondent in Harby', { byline: null, outlet: null }],
    ['Ana Berg and Tor Vik', { byline: 'Ana Berg and Tor Vik' }],
    [
      'By Ana Berg and Tor Vik of the Harby Courier',
      { byline: 'Ana Berg and Tor Vik', outlet: 'Harby Courier' },
    ],
    ['Text: Ana Berg  Photos: Tor Vik', { byline: 'Ana Berg' }],
    ['Ana Berg (Norvane)', { byline: 'Ana Berg', outlet: null }],
    ['Harby Courier and agencies', { outlet: 'Harby Courier', agency: null }],
    ['HARBY STAR | POLITICS | 4 Nov 2031', { outlet: 'HARBY STAR', agency: null }],
    ['Harby, 4 November 2031', { outlet: null, publishedAt: '2031-11-04' }],
    ['Outlet: The Lookout', { outlet: 'The Lookout' }],
    ['Source: Harby Courier', { outlet: 'Harby Courier' }],
    ['Published 2 hours ago', { publishedAt: null }],
  ])('%s', (line, wanted) => {
    const text = `${HEADLINE}\n\n${line}\n\n${PROSE}\n\n${MORE}`
    expect(read(text).meta).toMatchObject({ title: HEADLINE, ...wanted })
    expect(shown(text)).toBe(`⟦headline ${HEADLINE}⟧\n\n⟦furniture ${line}⟧\n\n${PROSE}\n\n${MORE}`)
  })

  test.each([
    'A Tuesday to forget, 4 November 2031',
    'The bridge closes on 4 November 2031',
    'Ana Berg resigned on 4 November 2031',
  ])('none in “%s”', (line) => {
    const found = read(`${HEADLINE}\n${line}\n${PROSE}\n${MORE}`)
    expect(found.meta).toMatchObject({ publishedAt: null, outlet: null, byline: null })
    expect(found.boilerplate).toEqual([])
  })
})

describe('above the headline', () => {
  test.each([
    [
      'outlet and stamp',
      `⟦furniture Harbour Times 2031-11-04 08:05⟧\n\n⟦headline ${HEADLINE}⟧\n\n${PROSE}`,
      'Harbour Times',
    ],
    [
      'in capitals',
      `⟦furniture QUAYSIDE NOW 2031-11-04 08:05⟧\n⟦headline ${HEADLINE}⟧\n${PROSE}`,
      'QUAYSIDE NOW',
    ],
    ['a masthead', `⟦furniture Harby Gazette⟧\n⟦headline ${HEADLINE}⟧\n\n${PROSE}`, 'Harby Gazette'],
    [
      'a masthead and a stamp',
      `⟦furniture Old Quay Islander⟧\n⟦furniture Tuesday 4 November 2031⟧\n\n⟦headline ${HEADLINE}⟧\n\n⟦furniture By Runa Berg⟧\n\n${PROSE}`,
      'Old Quay Islander',
    ],
    [
      'a masthead by a name that people talk to',
      `⟦furniture Quay Lookout⟧\n⟦headline ${HEADLINE}⟧\n${PROSE} She told the Lookout so.`,
      'Quay Lookout',
    ],
    ['a kicker', `⟦furniture World news⟧\n⟦headline ${HEADLINE}⟧\n${PROSE}`, null],
    ['a kicker in capitals', `⟦furniture EXCLUSIVE⟧\n⟦headline ${HEADLINE}⟧\n${PROSE}`, null],
    [
      'a headline of three capitals and a deck',
      `⟦headline Westmere Closes Bridge⟧\nRepairs will last until spring\n${PROSE}`,
      null,
    ],
  ])('%s', (_name, marked, outlet) => {
    const { text } = unmark(marked)
    expect(shown(text)).toBe(marked)
    expect(read(text).meta.outlet).toBe(outlet)
  })
})

describe('the headline', () => {
  test.each([
    [
      'with its outlet after it',
      `⟦headline ${HEADLINE}⟧⟦furniture  | Harby Courier⟧\n\n${PROSE}`,
      'Harby Courier',
    ],
    ['with a label', `⟦furniture Headline: ⟧⟦headline ${HEADLINE}⟧\n\n${PROSE}`, null],
    ['with a dash of its own', `⟦headline Westmere closes its bridge - at last⟧\n\n${PROSE}`, null],
    [
      'printed as one, with a full stop',
      `⟦headline Westmere Council Votes To Close Old Lift Bridge.⟧\n\n${PROSE}`,
      null,
    ],
    [
      'with a full stop, above the day',
      `⟦headline Westmere council votes to close the old lift bridge.⟧\n⟦furniture 2031-11-04⟧\n${PROSE}`,
      null,
    ],
    ['no sentence', `Westmere and Harby will close both of their old lift bridges.\n\n${PROSE}`, null],
  ])('%s', (_name, marked, outlet) => {
    const { text } = unmark(marked)
    expect(shown(text)).toBe(marked)
    expect(read(text).meta.outlet).toBe(outlet)
  })
})

describe('at the foot', () => {
  test.each([
    ['Norvane', { agency: 'Norvane' }],
    ['(Norvane)', { agency: 'Norvane' }],
    ['— AFP', { agency: 'Agence France-Presse' }],
    ['Harby Post, 4 November 2031', { outlet: 'Harby Post', publishedAt: '2031-11-04' }],
    ['Words: Runa Berg', { byline: 'Runa Berg' }],
    ['Photograph: Runa Berg', { byline: null }],
    ['- ENDS -', { agency: null }],
  ])('%s', (line, wanted) => {
    const text = `${PROSE}\n\n${MORE}\n\n${line}`
    expect(read(text).meta).toMatchObject(wanted)
    expect(shown(text)).toBe(`${PROSE}\n\n${MORE}\n\n⟦furniture ${line}⟧`)
  })

  test.each(['Westmere', 'Politics', 'Ana', 'Norway'])('the topic “%s” is no agency', (line) => {
    expect(read(`${PROSE}\n\n${MORE}\n\n${line}`).meta.agency).toBeNull()
  })

  test('a dated entry of a list is no source line', () => {
    const found = read(`${PROSE}\n\n${MORE}\n\nCllr. Tor Vik (Harby) — Announced March 23, 2031`)
    expect(found.boilerplate).toEqual([])
    expect(found.meta).toMatchObject({ publishedAt: null, byline: null })
  })

  test('the day under a correction is its own', () => {
    const found = read(
      `${PROSE}\n\n${MORE}\n\nAn earlier version of this article misstated the cost.\n\nFriday, November 7, 2031`,
    )
    expect(found.meta.publishedAt).toBeNull()
    expect(found.notices).toHaveLength(1)
  })

  test('the day of a correction is not the day of publication', () => {
    const { meta } = read(`${PROSE}\n\n${MORE}\n\nCorrection: November 5, 2031`)
    expect(meta).toMatchObject({ publishedAt: null, outlet: null })
  })
})

describe('agencies outside any list', () => {
  test.each([
    ['WESTMERE, Norland (Norvane) — The council voted.', 'WESTMERE, Norland', 'Norvane'],
    ['WESTMERE (Norvane) - The council voted.', 'WESTMERE', 'Norvane'],
    ['WESTMERE, NVA. The council voted.', 'WESTMERE', 'NVA'],
    ['WESTMERE, 4 November, NVA. The council voted.', 'WESTMERE', 'NVA'],
    ['Westmere, 4 November (Norvane) – The council voted.', 'Westmere', 'Norvane'],
    ['WESTMERE (Norway) — The council voted.', null, null],
    ['WESTMERE, UAE. The council voted.', null, null],
    ['Ana Berg (Harby) — once a mayor — voted.', null, null],
    ['The bridge (Norvane) was shut.', null, null],
  ])('%s', (line, dateline, agency) => {
    expect(read(`${line} ${PROSE}`).meta).toMatchObject({ dateline, agency })
  })

  test('what the dateline credits is the agency of the source line, too', () => {
    const { meta } = read(`${HEADLINE}\n\nNorvane | 4 November 2031 17:32\n\nWESTMERE (Norvane) - ${PROSE}`)
    expect(meta).toMatchObject({ agency: 'Norvane', outlet: null, dateline: 'WESTMERE' })
  })
})

describe('the order of 11/03/2025', () => {
  // 11 March 2025 was a Tuesday, 3 November a Monday.
  test.each([
    ['told by the day of the week beside it', 'Tue 11/03/2025', 'It rained.', '2025-03-11'],
    ['and the other way round', 'Mon 11/03/2025', 'It rained.', '2025-11-03'],
    ['contradicted by it', 'Fri 11/03/2025', 'It rained.', null],
    ['full stops', '11.03.2025', 'It rained.', '2025-03-11'],
    ['a clock of 24 hours', '11/03/2025 16:05', 'It rained.', '2025-03-11'],
    ['other dates in numbers', '11/03/2025', 'The last check was on 14/02/2025.', '2025-03-11'],
    ['and the other way round', '11/03/2025', 'The last check was on 10/14/2025.', '2025-11-03'],
    ['days with a month', '11/03/2025', 'The last check was on 14 February.', '2025-03-11'],
    ['and the other way round', '11/03/2025', 'The last check was on October 28.', '2025-11-03'],
    ['spelling', '11/03/2025', 'The harbour is 2 kilometres away.', '2025-03-11'],
    ['and the other way round', '11/03/2025', 'The harbor is two kilometers away.', '2025-11-03'],
    ['nothing', '11/03/2025', 'It rained.', null],
  ])('%s: %s', (_name, stamp, prose, wanted) => {
    const filler =
      'The council had met before to talk of the bridge, and it is to hear the builders of it soon.'
    expect(
      read(`${HEADLINE}\n\nHarby Post | ${stamp}\n\n${filler} ${prose}`).meta.publishedAt?.slice(0, 10) ??
        null,
    ).toBe(wanted)
  })
})

test.each([
  'Quay Post | ',
  'Tue 11/03/2025 ',
  '4 Nov ',
  'By A and B, ',
  'A. B. ',
  '(A) ',
  'WESTMERE, ',
  'told the Post ',
])('200 KB of “%s” come to an end', (trigger) => {
  for (const gap of ['', '\n']) {
    const text = (trigger + gap).repeat(Math.ceil(200_000 / (trigger.length + gap.length)))
    expect(read(text).boilerplate.every((s) => s.end <= text.length)).toBe(true)
  }
})

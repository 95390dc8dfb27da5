import { describe, expect, it } from 'vitest'
import { goldOf } from '../../scripts/examples/gold.mjs'
import { readMarkup } from '../../scripts/examples/markup.mjs'

const event = {
  id: 'pier',
  title: 'A pier is closed',
  eventDate: '2025-05-06',
  entities: {
    'e-board': { kind: 'organization', name: 'Harbour Board', names: ['Harbour Board'] },
    'e-spokesman': { kind: 'person', name: 'spokesman' },
    'e-roe': { kind: 'person', name: 'Ada Roe', names: ['Ada Roe', 'Roe'] },
    'e-tarnish': { kind: 'government', name: 'Tarn', names: ['Tarn'], adjectives: ['Tarnish'] },
  },
  utterances: {
    'u-closed': {
      speaker: 'e-roe',
      base: 'The pier is closed for good.',
      variants: [
        {
          kind: 'omission',
          note: 'b01 stops early',
          readings: [
            { text: 'for good', in: 'a01' },
            { text: '', in: 'b01' },
          ],
        },
      ],
    },
  },
  findings: {
    'f-closed': { summary: 'The pier is closed.', origins: { by: [['e-roe']], why: 'Roe alone' } },
    'f-hurt': { summary: 'Twelve were hurt.' },
  },
  discrepancies: {
    'd-hurt': {
      kind: 'quantity',
      about: 'How many were hurt',
      severity: 'conflict',
      note: '',
      positions: [{ value: '12' }, { value: 'about 15', by: 'e-roe', asOf: '2025-05-06' }],
    },
  },
  timeline: { 't-closed': { date: '2025-05-06', kind: 'happened', event: 'The pier was closed' } },
}
const head = { outlet: null, agency: null, referenceDate: '2025-05-07', referenceDateNote: 'Given.' }
const article = (key: string, marked: string) => ({ key, file: `${key}-x.txt`, head, ...readMarkup(marked) })
const goldFrom = (a: string, b = 'Nothing here.') =>
  goldOf({ ...event, utterances: {} }, [article('a01', a), article('b01', b)])
const witnessed = (a: string, b: string) => goldOf(event, [article('a01', a), article('b01', b)])

describe('names', () => {
  const mentions = (marked: string, id: string): string[] =>
    goldFrom(marked)
      .entities.find((e: { id: string }) => e.id === id)
      .mentions.map(
        (m: { text: string; n: number; optional?: boolean }) => `${m.text} ${m.n}${m.optional ? ' ?' : ''}`,
      )

  it('are marked wherever they stand alone, the longest first', () => {
    expect(mentions('Ada Roe spoke. Roe left. Roebuck stayed.', 'e-roe')).toEqual(['Ada Roe 1', 'Roe 2'])
  })
  it('are marked within words marked for somebody else, and left out where told', () => {
    const marked = 'The {e e-spokesman|Harbour Board spokesman} and {!|the Harbour Board} chair'
    expect(mentions(marked, 'e-board')).toEqual(['Harbour Board 1'])
    expect(mentions(marked, 'e-spokesman')).toEqual(['Harbour Board spokesman 1'])
  })
  it('are optional as adjectives', () => {
    expect(mentions('Tarnish boats left Tarn', 'e-tarnish')).toEqual(['Tarnish 1 ?', 'Tarn 2'])
  })
})

describe('quantities', () => {
  const one = (marked: string) => {
    const { text, value, min, max, approximation, kind, counts } = goldFrom(marked).quantities[0]
    return [text, value, min, max, approximation, kind, counts]
  }
  it.each([
    ['{n 12: hurt|Twelve people}', ['Twelve people', 12, 12, 12, 'exact', 'count', 'hurt']],
    ['{n about 300: aboard|some 300}', ['some 300', 300, null, null, 'about', 'count', 'aboard']],
    ['{n over 280: ashore|more than 280}', ['more than 280', 280, 280, null, 'over', 'count', 'ashore']],
    [
      '{n money up-to 3500000: cost|up to 3.5m}',
      ['up to 3.5m', 3500000, null, 3500000, 'up-to', 'money', 'cost'],
    ],
    ['{n about 350..450: men|350 to 450}', ['350 to 450', null, 350, 450, 'about', 'count', 'men']],
    ['{n several 200..: boats|hundreds}', ['hundreds', null, 200, null, 'several', 'count', 'boats']],
    ['{n ordinal 11: brigade|11th}', ['11th', 11, null, null, 'exact', 'ordinal', 'brigade']],
  ])('%s', (marked, expected) => {
    expect(one(marked)).toEqual(expected)
  })
  it('must say what they count', () => {
    expect(() => goldFrom('{n 12|Twelve}')).toThrow('does not say what it counts')
  })
})

describe('dates', () => {
  const one = (marked: string) => goldFrom(marked).dates[0]
  it('have a core without the preposition, or the one marked', () => {
    expect(one('{d 2025-05-06 r|on Tuesday}')).toMatchObject({
      text: 'on Tuesday',
      core: 'Tuesday',
      relative: true,
    })
    expect(one('{d 2025-05-06 y|late on {k|6 May}}')).toMatchObject({
      core: '6 May',
      yearInferred: true,
      relative: false,
    })
  })
  it('need a note where they have no value', () => {
    expect(one('{d - ?: vague|recently}')).toMatchObject({ value: null, optional: true, note: 'vague' })
    expect(() => goldFrom('{d -|recently}')).toThrow('needs a note')
  })
})

describe('quotes and utterances', () => {
  const gold = witnessed(
    '“{q1 d e-roe|{w u-closed|The pier is closed for good.} Go home}”, {s 1|Roe} {c 1|said} {o 1|at noon}.',
    'It was “{q1 p e-roe u=u-closed|closed}”, {s 1|she} {c 1|said}.',
  )
  it('have speaker, cue and occasion by their number', () => {
    expect(gold.quotes[0]).toMatchObject({
      id: 'qa01-01',
      kind: 'direct',
      text: 'The pier is closed for good. Go home',
      speakerAnchor: { text: 'Roe', n: 1 },
      cue: { text: 'said' },
      addressOrOccasion: 'at noon',
    })
    expect(gold.quotes[1]).toMatchObject({ kind: 'partial', addressOrOccasion: null })
  })
  it('witness by the stretch marked or as a whole', () => {
    const [u] = gold.utterances
    expect(u.witnesses.map((w: { text: string; form: string }) => [w.text, w.form])).toEqual([
      ['The pier is closed for good.', 'verbatim'],
      ['closed', 'partial'],
    ])
    expect(u.variants[0].readings.map((r: { quotes: string[] }) => r.quotes)).toEqual([
      ['qa01-01'],
      ['qb01-01'],
    ])
  })
  it('lend speaker and cue to their fragments', () => {
    const { quotes } = goldFrom('{s 1|Roe} {c 1|called} {q1 i e-roe|the pier “{q2 p e-roe|a ruin}”}')
    expect(quotes[1]).toMatchObject({
      kind: 'partial',
      speakerAnchor: { text: 'Roe' },
      cue: { text: 'called' },
    })
  })
  it('reach from mark to mark', () => {
    expect(() => goldFrom('“{q1 d e-roe|Go home}.” ')).toThrow('does not reach from mark to mark')
    expect(goldFrom('“{q1 d e-roe|Go home},” she said').quotes).toHaveLength(1)
  })
  it('refuse a witness outside every quote, and a reading that nobody has', () => {
    expect(() => witnessed('{w u-closed|closed}', '')).toThrow('stands in no quote')
    expect(() => witnessed('“{q1 d e-roe u=u-closed|The pier is shut}”', '')).toThrow('nobody has "for good"')
  })
})

describe('what spans articles', () => {
  const quoted = '“{q1 d e-roe u=u-closed|The pier is closed for good.}” '
  const gold = witnessed(
    `${quoted}{t t-closed; f f-closed e-board>e-roe confirmed ~ accept=e-roe/-|It is closed}; {n 12: hurt; x d-hurt:1|12} hurt`,
    `${quoted.replace(' for good', '')}{f f-closed -|Closed}, {n about 15: hurt; x d-hurt:2|about 15} hurt`,
  )
  it('has chains from the reporter outwards', () => {
    expect(gold.findings[0].mentions).toEqual([
      {
        article: 'a01',
        text: 'It is closed',
        n: 1,
        attribution: ['e-board', 'e-roe'],
        stance: 'confirmed',
        implicit: true,
        accept: [['e-roe'], []],
      },
      { article: 'b01', text: 'Closed', n: 1, attribution: [], stance: 'stated' },
    ])
    expect(gold.origins).toEqual([{ finding: 'f-closed', independent: 1, by: [['e-roe']], why: 'Roe alone' }])
  })
  it('has positions and timeline entries where marked', () => {
    const [d] = gold.discrepancies
    expect(d.positions.map((p: { mentions: { text: string }[] }) => p.mentions.map((m) => m.text))).toEqual([
      ['12'],
      ['about 15'],
    ])
    expect(gold.timeline[0]).toMatchObject({
      date: '2025-05-06',
      kind: 'happened',
      mentions: [{ text: 'It is closed' }],
    })
  })
  it.each([
    ['{f f-open -|Open}', 'no finding f-open'],
    ['{x d-hurt:3|12}', 'no position d-hurt:3'],
    ['{e e-nobody|Nobody}', 'no entity e-nobody'],
    ['{t t-never|never}', 'no timeline entry t-never'],
    ['{z|what}', 'no such mark: z'],
  ])('refuses %s', (marked, message) => {
    expect(() => witnessed(`${quoted}${marked}`, quoted.replace(' for good', ''))).toThrow(message)
  })
})

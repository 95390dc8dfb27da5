import { describe, expect, test } from 'vitest'
import { attributionsOf, readMarked, shown } from '../../support/attributions.js'

const FOUND: Record<string, readonly string[]> = {
  'quotation before its cue': [
    '[q “The bridge is safe,”] [s Mayor Orla Penn] [c said] on Tuesday.',
    '[q "The bridge is safe,"] [c said] [s Orla Penn, the mayor of Westvale].',
    '[q ‘The bridge is safe,’] [s she] [c said].',
    "[q ''The bridge is safe,''] [s the engineer] [c added].",
    '[q «The bridge is safe»], [s the engineer] [c said].',
    '[q “Is it safe?”] [s he] [c asked].',
  ],
  'quotation after its cue': [
    '[s Penn] [c said]: [q “The bridge is safe.”]',
    '[s Penn] [c said], [q “The bridge is safe.”]',
  ],
  'quotation split around its cue': [
    '[q “The bridge,”] [s Penn] [c said], [q “is safe.”]',
    '[q “The bridge is safe,”] [s Penn] [c said]. [q “We checked it twice.”]',
  ],
  'quotation over paragraphs': [
    '[q “The bridge is safe,”] [s Penn] [c said]. [q “We checked it.]\n\n[q “Then we checked again.”]',
  ],
  'indirect speech': [
    '[s The minister] [c said] [q that the bridge would open in May].',
    '[s The minister] [c said] [q the bridge would open in May].',
    '[s Penn] [c told] reporters [q that the bridge would open in May].',
    '[q The bridge would open in May], [s the minister] [c said].',
    '[q The bridge], [s the minister] [c said], [q would open in May].'.replace(
      '[q The bridge]',
      '[q The bridge is shut and]',
    ),
  ],
  'mixed speech': [
    '[s The minister] [c said] [q the bridge was “as safe as any”].',
    '[q The bridge was “as safe as any,”] [s the minister] [c said].',
  ],
  'according to': [
    '[c According to] [s the survey], [q the bridge needs new cables].',
    '[q The bridge needs new cables], [c according to] [s the survey].',
  ],
  'verb chains': ['[s Penn] [c went on to state] [q that the bridge was safe].'],
  nouns: [
    "The vote turned on [s Penn]'s [c claim] [q that the bridge was safe].",
    'The road was closed before [s her] [c warning] [q that the bridge would fall].',
  ],
  'other complements': [
    '[s She] [c urged] [q drivers to stay at home].',
    '[s Penn] [c called] [q the delay a disgrace].',
    '[s The council] [c confirmed] [q the closure of the bridge].',
    '[s They] [c called on] [q the council to act].',
  ],
}

describe('rules find', () => {
  for (const [kind, cases] of Object.entries(FOUND))
    test.each(cases)(`${kind}: %s`, (marked) => {
      const { text, expected } = readMarked(marked)
      expect(shown(text, attributionsOf(text))).toEqual(expected)
    })
})

describe('rules leave alone', () => {
  test.each([
    'The “safe” bridge fell into the river.',
    'The so-called “expert” never came back.',
    'She read “The Long Bridge” on the train.',
    'The said bridge was closed.',
    'They sold copies of the Westvale Sun at the station.',
    "The workers' bridge and the builders' road are closed.",
    "It was the '90s, and rock 'n' roll was new.",
    'A reported crime is a crime on the books.',
    'The claim that won the race was Low Water.',
  ])('%s', (text) => expect(shown(text, attributionsOf(text))).toEqual([]))
})

describe('rules look beyond one clause', () => {
  const found = (text: string): string[] => shown(text, attributionsOf(text))
  test('a participle has the subject of its sentence', () => {
    expect(found('Penn said the bridge was safe, adding that it would reopen.')).toEqual([
      'Penn · adding · that it would reopen',
      'Penn · said · the bridge was safe',
    ])
  })
  test('so has a second verb', () => {
    expect(found('Penn urged drivers to wait and stressed that the bridge was safe.')).toEqual([
      'Penn · stressed · that the bridge was safe',
      'Penn · urged · drivers to wait',
    ])
  })
  test('a quotation that goes on after a paragraph belongs to the cue it has there', () => {
    expect(found('Penn said: “The bridge is safe.\n\n“It will reopen,” the engineer said.')).toEqual([
      'Penn · said · “The bridge is safe.',
      'the engineer · said · “It will reopen,”',
    ])
  })
  test('a paragraph of quotation alone goes on with the last speaker', () => {
    expect(found('“The bridge is safe,” Penn said.\n\n“It will reopen in May.”')).toEqual([
      'Penn ·  · “It will reopen in May.”',
      'Penn · said · “The bridge is safe,”',
    ])
  })
  test('a paragraph of its own cue does not', () => {
    expect(found('“The bridge is safe,” Penn said.\n\n“It will reopen,” Low said.')).toHaveLength(2)
  })
  test('a block without marks is taken whole when its cue comes last', () => {
    const block = 'This bridge is safe. Cars crossed it all night. It will reopen in May'
    expect(found(`${block}, Penn emphasized. Share`)).toEqual([`Penn · emphasized · ${block}`])
  })
  test('but not in a text that puts speech in marks', () => {
    const text =
      '“We have looked at every cable of it,” Low said.\n\nThe bridge is old. Cars crossed it. It will reopen in May, Penn emphasized.'
    expect(found(text)).toContain('Penn · emphasized · It will reopen in May')
  })
  test('a block without marks may carry its speaker as a label', () => {
    const text = 'We shall open the bridge in May. Nobody need worry. Orla Penn Mayor of Westvale'
    const [only] = attributionsOf(text)
    expect(found(text)).toEqual([
      'Orla Penn Mayor of Westvale ·  · We shall open the bridge in May. Nobody need worry.',
    ])
    expect(only?.kind).toBe('direct')
  })
  test('a quotation may be signed behind a dash', () => {
    expect(found('“We shall open the bridge in May.” — Orla Penn, mayor of Westvale')).toEqual([
      'Orla Penn, mayor of Westvale · — · “We shall open the bridge in May.”',
    ])
    expect(found('The “safe” bridge — a long one — fell into the river.')).toEqual([])
  })
  test('a heading is no label', () => {
    expect(
      found('The US was told. The plan is ready.\n\nRole of the Westvale Council in the Bridge Plan'),
    ).toEqual([])
  })
  test('who is cited said it, who cites carries it', () => {
    const text = 'The Gazette, citing a former guard, wrote that the vault was empty.'
    expect(found(text)).toEqual([
      'The Gazette · wrote · that the vault was empty',
      'a former guard · citing · that the vault was empty',
    ])
    expect(attributionsOf(text).map((a) => a.parent)).toEqual(['q2', null])
  })
})

describe('an attribution', () => {
  test('is mixed when marks cover a part, and names the fragments', () => {
    const text = 'Penn said the bridge was “as safe as any” and “a beauty”.'
    const [found] = attributionsOf(text)
    expect(found?.kind).toBe('mixed')
    expect(found?.marked.map((m) => text.slice(m.start, m.end))).toEqual(['“as safe as any”', '“a beauty”'])
  })
  test('is nested in the one that reports its cue', () => {
    const found = attributionsOf('The Gazette reported that a former guard said the vault was empty.')
    expect(found.map((a) => a.parent)).toEqual([null, 'q1'])
  })
  test.each([
    ['The ministry confirmed that the dam broke.', 'confirmed'],
    ['The ministry did not confirm that the dam broke.', 'questioned'],
    ['The ministry denied that the dam broke.', 'denied'],
    ['The ministry claimed that the dam broke.', 'alleged'],
    ['The ministry estimated that 40 homes were lost.', 'estimated'],
    ['The ministry said that the dam broke.', 'stated'],
  ])('takes its stance from the cue: %s', (text, stance) =>
    expect(attributionsOf(text)[0]?.stance).toBe(stance),
  )
})

describe('text made to hurt', () => {
  test.each(['“', '"', "'", '" said ', 'he said ', ', said ', 'according to ', '“a” he said, '])(
    'of %s only',
    (piece) => {
      const text = piece.repeat(Math.ceil(20_000 / piece.length))
      for (const a of attributionsOf(text)) for (const c of a.content) expect(c.end).toBeGreaterThan(c.start)
    },
  )
})

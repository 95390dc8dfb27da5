import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../../src/align/utterances/collation/variant-kind.js'
import { english } from '../../../../src/index.js'
import { type Told, told } from '../../../support/utterances.js'

const SAID = ' said Mayor Olga Renn.'

const bases = (t: Told): string[] =>
  t.utterances.map((u) => u.base.map((b) => (b.span ? b.text : `[${b.text}]`)).join(' | '))

/** `kind: base {} : reading {articles}` */
const apparatus = (t: Told): string[] =>
  t.utterances.flatMap((u) =>
    u.variants.map(
      (v) =>
        `${v.kind}: ${v.readings.map((r) => `${r.text || '–'} {${[...new Set(r.attributions.map(t.articleOf))].join('')}}`).join(' : ')}`,
    ),
  )

const QUAY = '“We will rebuild the eastern quay before the winter storms arrive,”'

describe('two differences with little words between', () => {
  const said = (what: string): string =>
    `The guild offers a reward for hints leading to the ${what} behind the raid, police said.`

  it.each([
    [
      'are two where the first only leaves out or adds',
      'capture and sentencing of the thief or thieves',
      'capture of the burglar',
      ['omission: sentencing {a} : – {b}', 'wording: thief or thieves {a} : burglar {b}'],
    ],
    [
      'are one where both put it in other words',
      'capture of the thief',
      'conviction of the burglar',
      ['wording: capture of the thief {a} : conviction of the burglar {b}'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(apparatus(told(said(a), said(b)))).toEqual(expected)
  })
})

describe('a place that a report cannot be read at, since its marks begin there', () => {
  const A =
    '“Mayor Dorn and I have met, and both hold that the eastern quay and the mill are sound,” captain Olga Renn said.'
  const C = 'Captain Olga Renn said that she and Dorn “hold that the eastern quay and the mill are sound.”'
  it.each([
    [
      'has one of its own beside it',
      'Captain Olga Renn said that she and the mayor had spoken and “both hold that the eastern quay and the mill are sound.”',
      [
        'wording: Dorn and I have met {a} : had spoken {b} : she {c}',
        'wording: Dorn and I have met, and both {a} : she and Dorn {c}',
      ],
    ],
    ['is not repeated where it can', C, ['wording: Dorn and I have met, and both {a} : she and Dorn {bc}']],
  ])('%s', (_, b, expected) => {
    expect(apparatus(told(A, b, C))).toEqual(expected)
  })
})

describe('the base text', () => {
  it('has no two words side by side that no witness has so', () => {
    const t = told(
      '“My neighbours never begged for a single coin from the fund and were never paid one,” said Olga Renn.',
      '“My neighbours never grabbed a single coin from the fund,” said Olga Renn.',
      '“My neighbours have never wanted a coin from the fund and never got one,” said Olga Renn.',
    )
    expect(bases(t)).toEqual([
      'My neighbours never begged for a single coin from the fund and were never paid one',
    ])
  })

  it('mixes no two renderings of one sentence', () => {
    const said = '“It is a door left ajar, and it is for the parties to keep it open,” said Olga Renn.'
    const t = told(
      said,
      said,
      '“It is a half-opened door and the sides have to take care that it does not fall shut,” said Olga Renn.',
      '“It is only a gate which stands a little open, and it depends on the sides that nobody slams it,” said Olga Renn.',
    )
    expect(bases(t)[0]).toBe('It is a door left ajar, and it is for the parties to keep it open')
  })

  it('is what most witnesses have, each word as one of them prints it', () => {
    const t = told(
      `${QUAY}${SAID}`,
      `${QUAY.replace('eastern', 'western')}${SAID}`,
      `${QUAY.replace('rebuild', 'repair')}${SAID}`,
    )
    expect(bases(t)).toEqual(['We will rebuild the eastern quay before the winter storms arrive'])
    for (const { base } of t.utterances)
      for (const { text, span } of base)
        expect(t.textOf(span!.article).slice(span!.start, span!.end)).toBe(text)
  })

  it('leaves out what an editor put in', () => {
    const t = told(`${QUAY.replace('quay', 'quay [near the mill]')}${SAID}`, `${QUAY}${SAID}`)
    expect(bases(t)).toEqual(['We will rebuild the eastern quay before the winter storms arrive'])
    expect(apparatus(t)).toEqual(['addition: quay {b} : quay [near the mill {a}'])
  })

  it('has the fuller end, whoever cut it', () => {
    const cut = `${QUAY.replace(' arrive', '')}${SAID}`
    expect(bases(told(cut, cut, `${QUAY}${SAID}`))).toEqual(bases(told(`${QUAY}${SAID}`)))
  })

  it('of reports is the one that has most in common with the others, not one that tells more', () => {
    const t = told(
      'A fuel leak closed the old eastern tunnel before dawn on Sunday, police said.',
      'A fuel leak closed the old eastern tunnel on Monday, police said.',
      'A driver who had been resting noticed the fuel leak that closed the tunnel and rang his own depot, police said.',
    )
    expect(bases(t)).toEqual(['A fuel leak closed the old eastern tunnel before dawn on Sunday'])
  })

  it('is the fragment where only a fragment is quoted', () => {
    const t = told('Mayor Olga Renn called the closure “a grave mistake for the region”.')
    expect(bases(t)).toEqual(['a grave mistake for the region'])
    expect(apparatus(t)).toEqual([])
  })
})

describe('variants', () => {
  it.each([
    ['wording', 'rebuild', 'repair', 'wording: rebuild {a} : repair {b}'],
    ['omission', 'the winter storms', 'storms', 'omission: the winter {a} : – {b}'],
    ['spelling', 'rebuild', 're-build', 'spelling: rebuild {a} : re-build {b}'],
    ['polarity', 'will rebuild', 'will not rebuild', 'omission: not rebuild {b} : rebuild {a}'],
  ])('%s', (_, from, to, expected) => {
    const found = apparatus(told(`${QUAY}${SAID}`, `${QUAY.replace(from, to)}${SAID}`))
    // With two witnesses the fuller one is the base.
    expect(found).toEqual([expected])
  })

  it('tell numbers apart from their spelling', () => {
    const claim = (n: string): string =>
      `“Some ${n} herrings have been salted or smoked in this shed,”${SAID}`
    expect(apparatus(told(claim('600,000'), claim('500,000')))).toEqual(['number: 600,000 {a} : 500,000 {b}'])
    expect(apparatus(told(claim('600,000'), claim('600 000')))).toEqual([
      'spelling: 600,000 {a} : 600 000 {b}',
    ])
    expect(apparatus(told(claim('600,000'), claim('600,000')))).toEqual([])
  })

  it.each([['a word', 'rebuild', 'soon rebuild', 'rebuild {a} : soon rebuild {b}']])(
    'show %s that is added with the word beside it',
    (_, from, to, expected) => {
      const found = apparatus(told(`${QUAY}${SAID}`, `${QUAY.replace(from, to)}${SAID}`, `${QUAY}${SAID}`))
      expect(found.map((f) => f.replace('{ac}', '{a}'))).toEqual([`addition: ${expected}`])
    },
  )

  it('are cut at the marks: what stands before them is the article’s own', () => {
    const t = told(
      '“We are heartbroken by the loss of the old mill,” said Mayor Olga Renn.',
      'Mayor Olga Renn called herself “deeply heartbroken by the loss of the old mill”.',
    )
    expect(apparatus(t)).toEqual(['wording: are heartbroken {a} : deeply heartbroken {b}'])
  })

  it('say where a quotation breaks off', () => {
    const t = told(
      '“We will rebuild the eastern quay before the winter, if the state pays half of it,” said Mayor Olga Renn.',
      'Mayor Olga Renn said: “We will rebuild the eastern quay before the winter.”',
    )
    expect(apparatus(t)).toEqual(['omission: if the state pays half of it {a} : – {b}'])
  })

  it.each([
    [
      'copied and cut short',
      'A barge sank at the eastern lock and a deckhand was taken to hospital, and the canal was closed, police said.',
      'A barge sank at the eastern lock and a deckhand was taken to hospital, police said.',
      ['omission: canal was closed {a} : – {b}'],
    ],
    [
      'told in other words',
      'A barge sank at the eastern lock and a deckhand was taken to hospital, and the canal was closed, police said.',
      'Police said that at the eastern lock a barge had gone down and that one deckhand was now in hospital.',
      [],
    ],
  ])('of a report %s', (_, whole, other, expected) => {
    const found = apparatus(told(whole, other))
    expect(found.filter((f) => f.includes('closed'))).toEqual(expected)
  })

  it('say that the clause is left out which the sentence depends on', () => {
    const t = told(
      'Mayor Olga Renn said it was possible that the milk for the cheese had not been heated enough.',
      'The milk that went into the cheese had not been heated enough, Mayor Olga Renn said.',
    )
    expect(apparatus(t)).toContain('omission: possible {a} : – {b}')
  })

  it('have nothing of the reporter’s words before the marks', () => {
    const t = told(
      '“We will rebuild the eastern quay before the winter storms arrive,” said Mayor Olga Renn.',
      'Mayor Olga Renn said that on her watch “we will rebuild the eastern quay before the winter storms arrive”.',
    )
    expect(apparatus(t)).toEqual([])
  })

  it('of a rendering in other words are shown by themselves, and the whole beside the base', () => {
    const t = told(
      '“This is a clear breach of the harbour treaty and a danger to our ships,” said Mayor Olga Renn.',
      '“This is a breach of the harbour treaty and a danger to our ships,” said Mayor Olga Renn.',
      '“It is an obvious violation of the harbour agreement and a threat to our vessels,” said Mayor Olga Renn.',
    )
    expect(apparatus(t).slice(0, 3)).toEqual([
      'translation: This is a clear breach {a} : It is an obvious violation {c}',
      'omission: clear {a} : – {b} : obvious {c}',
      'translation: treaty {ab} : agreement {c}',
    ])
    expect(apparatus(t).at(-1)).toMatch(
      /^translation: This is a clear breach .* : It is an obvious .* \{c\}$/,
    )
  })

  it('join neighbouring differences into one reading a witness', () => {
    const t = told(
      `${QUAY}${SAID}`,
      `${QUAY.replace('rebuild the eastern quay', 'repair our northern pier')}${SAID}`,
    )
    expect(apparatus(t)).toEqual(['wording: rebuild the eastern quay {a} : repair our northern pier {b}'])
  })

  it('show a word that changed its place with all it passed', () => {
    const t = told(
      `“They must stop these attacks immediately and go home,”${SAID}`,
      `“They must immediately cease these attacks and go home,”${SAID}`,
    )
    expect(apparatus(t)).toEqual([
      'wording: immediately cease these attacks {b} : stop these attacks immediately {a}',
    ])
  })

  it('of a paraphrase are those that change what is said', () => {
    const t = told(
      `${QUAY}${SAID}`,
      'Mayor Olga Renn said that she would rebuild the western quay before winter storms arrived.',
    )
    expect(t.utterances.length).toBe(1)
    const found = apparatus(t).join('\n')
    expect(found).toContain('western')
    expect(found).not.toMatch(/: the \{/)
  })

  it('of reports are shown with the noun they belong to, and no further', () => {
    const leak = (what: string) => `A ${what} closed the old eastern tunnel before dawn, police said.`
    expect(apparatus(told(leak('fuel leak'), leak('leak')))).toEqual(['omission: fuel leak {a} : leak {b}'])
    const taken = (when: string) => `The driver was taken ${when}to the harbour hospital, police said.`
    expect(apparatus(told(taken('by helicopter '), taken('')))).toEqual(['omission: helicopter {a} : – {b}'])
  })

  it('of a report that has a few of its words are shown whole', () => {
    const said =
      'The gang that robbed the depot is very dangerous and will be hunted through every valley of the north'
    const t = told(`“${said},”${SAID}`, 'Mayor Olga Renn described her own neighbours as “very dangerous”.')
    expect(apparatus(t)).toEqual([`wording: ${said} {a} : her own neighbours as “very dangerous {b}`])
  })

  it('mark who prints the words without marks', () => {
    const t = told(
      `${QUAY.replace(',”', '. Nobody will lose a berth,”')}${SAID}`,
      `The board met.\nWe will rebuild the eastern quay before the winter storms arrive. Nobody will lose a berth, Olga Renn said.`,
    )
    expect(t.utterances.flatMap((u) => u.variants.map((v) => v.kind))).toEqual(['unmarked', 'unmarked'])
  })

  it('have their own words at their spans, the base first, and do not depend on the order', () => {
    const words = fc.shuffledSubarray(['rebuild', 'repair', 'mend', 'restore', 'replace'], {
      minLength: 3,
      maxLength: 5,
    })
    fc.assert(
      fc.property(words, (verbs) => {
        const t = told(...verbs.map((v) => `${QUAY.replace('rebuild', v)}${SAID}`))
        const sets = t.utterances.flatMap((u) =>
          u.variants.map((v) => new Set(v.readings.map((r) => r.text))),
        )
        expect(sets).toEqual([new Set(verbs)])
        for (const u of t.utterances)
          for (const v of u.variants)
            for (const r of v.readings)
              expect(r.spans.map((s) => t.textOf(s.article).slice(s.start, s.end))).toEqual(
                r.spans.map(() => r.text),
              )
      }),
      { numRuns: 8 },
    )
  })
})

describe('kinds of variants', () => {
  it.each([
    ['addition', '', 'old'],
    ['omission', 'old', ''],
    ['number', 'twelve ships', '14 ships'],
    ['spelling', 'twelve ships', '12 ships'],
    ['spelling', 'the twelfth ship', 'the 12th ship'],
    ['spelling', 'Karsund Rescue Service', 'KRS'],
    ['wording', 'the twelfth ship', 'the tenth ship'],
    ['wording', 'Karsund Rescue Service', 'KRC'],
    ['spelling', 'fuelling', 'fueling'],
    ['spelling', 'Brändt', 'Brandt'],
    ['wording', 'talks', 'talk'],
    ['wording', 'house', 'home'],
  ])('%s: %s, %s', (kind, a, b) => {
    expect(
      kindOf(
        [a, b].map((text) => ({ text, rendered: false, translated: false })),
        english,
      ),
    ).toBe(kind)
  })

  it('translation: all who differ put the whole in words of the same meaning', () => {
    const told = (text: string, translated: boolean) => ({ text, rendered: true, translated })
    expect(kindOf([told('cease', false), told('stop', true)], english)).toBe('translation')
    expect(kindOf([told('cease', false), told('stop', true), told('end', false)], english)).toBe('wording')
  })
})

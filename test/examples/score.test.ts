import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventOf, loadEvent } from '../../scripts/score/event.mjs'
import { bCubed, f1Of, pairUp } from '../../scripts/score/measures.mjs'
import { nothing, oracleOf } from '../../scripts/score/oracle.mjs'
import { bodyF1, scorePage } from '../../scripts/score/pages.mjs'
import { unmarked } from '../../scripts/score/spans.mjs'
import { day, sameDate } from '../../scripts/score/values.mjs'
import { scoreDossier } from '../../scripts/score-dossier.mjs'

const root = join(import.meta.dirname, '../..')

const events = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name)
const load = (name: string) =>
  loadEvent(join(root, 'examples', name, 'gold.json'), join(root, 'examples', name, 'articles'))

type Figures = Record<string, number | null>
const figuresOf = (event: unknown, dossier: unknown): Figures => scoreDossier(event, dossier).figures

describe.each(events)('the gold of %s', (name) => {
  const event = load(name)
  const full = figuresOf(event, oracleOf(event))

  it('scores 1 against itself, with no independence invented and nothing missed', () => {
    const { 'origins.over': over, ...rest } = full
    expect(over).toBe(0)
    expect(Object.entries(rest).filter(([, v]) => v !== null && v !== 1)).toEqual([])
    expect(scoreDossier(event, oracleOf(event)).misses).toEqual([])
  })
  it('scores nothing for nothing', () => {
    expect(Object.entries(figuresOf(event, nothing())).filter(([, v]) => v !== null && v !== 0)).toEqual([])
  })

  /** Which figures fall, and which do not move. */
  const fallen = (damage: (d: ReturnType<typeof oracleOf>) => void): string[] => {
    const dossier = structuredClone(oracleOf(event))
    damage(dossier)
    return Object.entries(figuresOf(event, dossier))
      .filter(([k, v]) => v !== full[k])
      .map(([k]) => k)
  }
  it('falls where a figure is wrong, and there alone', () => {
    expect(
      fallen((d) => {
        for (const q of d.quantities) q.min = (q.min ?? 0) + 1
      }),
    ).toEqual(['quantities'])
  })
  it('falls where dates are wrong', () => {
    expect(
      fallen((d) => {
        for (const x of d.dates) x.value = '1999'
      }),
    ).toEqual(['dates'])
  })
  it('falls where two entities are run together, which also confuses speakers', () => {
    const names = fallen((d) => {
      const speaking = d.entities.filter((e: { id: string }) =>
        d.attributions.some((a: { speaker: string }) => a.speaker === e.id),
      )
      const [first, second] = speaking
      first.mentions = [...first.mentions, ...second.mentions]
      second.mentions = []
    })
    expect(names).toEqual(['entities.grouping', 'speakers'])
  })
  it('falls where the speaker is somebody else', () => {
    expect(
      fallen((d) => {
        for (const a of d.attributions)
          a.speaker = d.entities.find((e: { id: string }) => e.id !== a.speaker).id
      }),
    ).toEqual(['speakers'])
  })
  it('falls where quotations lose their last words', () => {
    const names = fallen((d) => {
      for (const a of d.attributions) a.content[0].end -= 1
    })
    expect(names).toEqual(['attributions.exact'])
  })
  it('falls where all claims are one finding', () => {
    const names = fallen((d) => {
      for (const c of d.claims) c.finding = d.findings[0].id
    })
    expect(names).toContain('findings')
    expect(names).toContain('origins')
    expect(names).not.toContain('findings.covered')
  })
  it('tells independence invented from independence overlooked', () => {
    expect(
      fallen((d) => {
        for (const f of d.findings) f.independent = { min: 9, max: 9 }
      }),
    ).toEqual(['origins', 'origins.multi', 'origins.over'])
    expect(
      fallen((d) => {
        for (const f of d.findings) f.independent = { min: 1, max: 1 }
      }),
    ).toEqual(['origins', 'origins.multi'])
  })
  it('finds nothing in one discrepancy that holds everything', () => {
    const names = fallen((d) => {
      const positions = d.claims.map((c: object) => ({ value: '', claims: [], spans: [c] }))
      d.discrepancies = [{ kind: 'quantity', relation: 'conflict', positions }]
    })
    expect(names).toContain('discrepancies.recall')
    expect(names).toContain('discrepancies.precision')
  })
  it('wants the relation of the very pair', () => {
    expect(
      fallen((d) => {
        for (const x of d.discrepancies) x.pairs = [{ between: [0, 1], relation: 'wording' }]
      }),
    ).toEqual(['discrepancies.relation'])
  })
  it('falls where utterances are taken apart or their variants dropped', () => {
    expect(
      fallen((d) => {
        for (const a of d.attributions) a.utterances = [a.id]
      }),
    ).toEqual(['utterances'])
    expect(
      fallen((d) => {
        for (const u of d.utterances) u.variants = []
      }),
    ).toEqual(['utterances.variants'])
  })
  it('falls where the timeline, the lineage or the furniture is wrong', () => {
    expect(
      fallen((d) => {
        for (const t of d.timeline) t.date = '1999-01-01'
        d.lineage = d.lineage.map((e: { from: string; to: string }) => ({
          ...e,
          kind: 'shared-origin',
          share: 0.05,
        }))
        for (const a of d.articles) a.boilerplate = []
      }),
    ).toEqual(['timeline', ...(full['lineage'] === null ? [] : ['lineage']), 'meta.boilerplate'])
  })
})

describe('what is optional', () => {
  const text = 'By Ada Roe\n\nBo Lind met Cy Dorn.'
  const event = eventOf(
    {
      articles: { a01: { boilerplate: [{ article: 'a01', text: 'By Ada Roe' }] } },
      entities: [
        { id: 'e-ada', mentions: [{ article: 'a01', text: 'Ada Roe' }] },
        { id: 'e-bo', mentions: [{ article: 'a01', text: 'Bo Lind' }] },
        { id: 'e-cy', mentions: [{ article: 'a01', text: 'Cy Dorn', optional: true }] },
      ],
      quotes: [],
      utterances: [],
      quantities: [],
      dates: [],
      findings: [],
      origins: [],
      discrepancies: [],
      timeline: [],
      lineage: [],
    },
    { a01: text },
  )
  const mention = (words: string) => {
    const start = text.indexOf(words)
    return { id: words, mentions: [{ article: 'a01', start, end: start + words.length }] }
  }
  const mentions = (...words: string[]): number | null =>
    figuresOf(event, { ...nothing(), entities: words.map(mention) })['entities.mentions'] ?? null

  it('is neither required nor held against', () => {
    expect(mentions('Bo Lind')).toBe(1)
    expect(mentions('Bo Lind', 'Cy Dorn', 'Ada Roe')).toBe(1)
    expect(mentions('Bo Lind', 'By')).toBe(1)
  })
  it('spares nothing else', () => {
    expect(mentions('Bo Lind', 'met')).toBeCloseTo(2 / 3)
    expect(mentions('Cy Dorn')).toBe(0)
  })
  it('refuses what is no dossier', () => {
    expect(() => scoreDossier(event, { ...nothing(), claims: undefined })).toThrow('"claims" is missing')
  })
})

describe('pages', () => {
  const event = load('ferry-fire')
  const body = event.texts.f05.split('\n\n').slice(2, -1).join('\n\n')
  const meta = {
    title: 'Death toll in Maren Queen fire rises to 14',
    outlet: 'Sorvay Public Radio',
    publishedAt: '2025-03-12',
  }

  it('score 1 for the body alone, without headline and furniture', () => {
    expect(scorePage(event, 'f05', { meta, text: body })).toEqual({ 'page.body': 1, 'page.meta': 1 })
  })
  it('score less for furniture kept and for paragraphs lost', () => {
    const { f05 } = event.texts
    expect(scorePage(event, 'f05', { meta: {}, text: f05 })['page.meta']).toBe(0)
    expect(bodyF1(body, f05)).toBeLessThan(1)
    expect(bodyF1(body, body.slice(0, 600))).toBeLessThan(0.7)
    expect(bodyF1(body, '')).toBe(0)
  })
  it('count a run as often as it occurs', () => {
    expect(bodyF1('a b c d e', 'a b c d e a b c d e')).toBeCloseTo((2 * (2 / 7) * 1) / (2 / 7 + 1))
  })
})

describe('measures', () => {
  it('pairs one to one, best first', () => {
    const score = (g: number, f: number) =>
      [
        [0.6, 0.9],
        [0.5, 0.8],
      ][g]?.[f]
    expect(pairUp([0, 1], [0, 1], score)).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
  it('computes F1 as by hand', () => {
    const golds = [{ v: 1 }, { v: 2 }, { v: 3, free: true }]
    const { f1, missed } = f1Of(golds, [1, 3, 4, 5], {
      score: (g: { v: number }, f: number) => (g.v === f ? 1 : 0),
      spared: (f: number) => f === 5,
    })
    expect(f1).toBeCloseTo(0.5)
    expect(missed).toEqual([{ v: 2 }])
  })
  it('computes B³ as by hand', () => {
    const items = [
      ['a', 'x'],
      ['a', 'x'],
      ['b', 'x'],
      ['b', null],
    ] as const
    const value = bCubed(
      items,
      (i: (typeof items)[number]) => i[0],
      (i: (typeof items)[number]) => i[1],
    )
    const precision = (2 / 3 + 2 / 3 + 1 / 3) / 4
    const recall = (1 + 1 + 1 / 2) / 4
    expect(value).toBeCloseTo((2 * precision * recall) / (precision + recall))
  })
  it.each([
    ['“We wait,”', 'We wait'],
    ['‘We wait.’', 'We wait.'],
    ['the crews’', 'the crews’'],
    [' "No, no" ', 'No, no'],
  ])('takes the marks off %s', (text, bare) => {
    const { start, end } = unmarked(text, { article: 'a', start: 0, end: text.length })
    expect(text.slice(start, end)).toBe(bare)
  })
  it('compares dates to the day, other accepted values too', () => {
    expect(day('2025-03-10T22:40:00/2025-03-11T01:00:00?')).toBe('2025-03-10/2025-03-11')
    expect(sameDate({ value: '2025-03', accept: ['2025-03-10'] }, { value: '2025-03-10T09:00' })).toBe(true)
    expect(sameDate({ value: '2025-03' }, { value: '2025-03-10' })).toBe(false)
  })
})

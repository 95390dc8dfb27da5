import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { byPattern, markedText, report } from '../../scripts/errors/marked.mjs'
import {
  attributionMisses,
  dateMisses,
  entityMisses,
  quantityMisses,
} from '../../scripts/errors/mentions.mjs'
import { documentsOfEvent, eventNamed } from '../../scripts/errors/sets.mjs'
import { nameShape, shapeOf } from '../../scripts/errors/shapes.mjs'
import {
  claimMisses,
  clusteringMisses,
  eventClassOf,
  eventLineage,
  findingMisses,
  lineageMisses,
  pairMisses,
  utteranceMisses,
} from '../../scripts/errors/story.mjs'
import { oracleOf } from '../../scripts/score/oracle.mjs'
import { sameDate, sameNumber } from '../../scripts/score/values.mjs'

const root = join(import.meta.dirname, '../..')
const event = eventNamed(join(root, 'examples'), '/nowhere', 'ferry-fire')

interface Miss {
  readonly pattern: string
  readonly places: readonly {
    text: string
    marks: readonly { start: number; end: number; label: string }[]
  }[]
}
const patterns = (misses: readonly Miss[]): string[] => misses.map((m) => m.pattern)

describe('marked text', () => {
  const text = 'The mayor said the bridge is shut.'
  const mark = (words: string, label: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, label }
  }
  test('nests what lies within and parts what meets', () => {
    expect(
      markedText(text, [mark('said', 'cue'), mark('The mayor said', 'all'), mark('the bridge', 'what')]),
    ).toBe('[all The mayor [cue said]] [what the bridge] is shut.')
  })
  test('is cut to its sentence', () => {
    expect(markedText(text, [mark('said', 'cue')], 4, 14)).toBe('mayor [cue said]')
  })
  test('puts the most frequent pattern first, equals by name, and counts what it leaves out', () => {
    const miss = (pattern: string) => ({ pattern, places: [{ id: 'a', text, marks: [mark('said', 'x')] }] })
    const misses = [miss('b'), miss('c'), miss('a'), miss('c')]
    expect(byPattern(misses).map(([p]: [string]) => p)).toEqual(['c', 'a', 'b'])
    const lines = report('t', misses, 1).split('\n')
    expect(lines[0]).toBe('== t: 4 misses and false alarms')
    expect(lines.filter((l: string) => l.includes('more'))).toEqual(['      … 1 more'])
  })
})

describe('shapes', () => {
  test.each([
    ['nearly 1,200 lorries', 'nearly 9,9 …'],
    ['Twelve dead', 'nine …'],
    ['late last May', 'late last MONTH'],
    ['14 February 2025', '9 MONTH 2025'],
    ['$3.5 million', '$ 9.9 million'],
    ['10:40 p.m.', '9:9 p.m.'],
    ['recently', 'recently'],
  ])('%s', (expression, shape) => expect(shapeOf(expression)).toBe(shape))
  test.each([
    ['NATO', 'acronym'],
    ['U.N.', 'acronym'],
    ['Elin Sorrel', 'several words'],
    ['Varga', 'one word'],
    ['coast guard', 'small letters'],
  ])('of the name %s', (name, shape) => expect(nameShape(name)).toBe(shape))
})

describe('mentions', () => {
  const text = 'Mayor Ada Roe said on Monday that 12 boats sank. “We wait,” she added.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const nothing = { attributions: [], quantities: [], dates: [], entities: [] }
  const sentences = [
    { start: 0, end: 48 },
    { start: 49, end: text.length },
  ]
  const said = { content: [at('12 boats sank')], source: at('Mayor Ada Roe'), cue: at('said') }
  const document = (gold: object) => ({
    id: 'a',
    text,
    gold: { ...nothing, ...gold },
    free: () => false,
    values: { same: sameNumber, sameDate },
  })
  const tools = { lemma: (cue: string) => ({ said: 'say', added: 'add' })[cue] ?? cue }
  const of = (find: typeof dateMisses, gold: object, ours: object) =>
    patterns(find([document(gold)], [{ ...nothing, sentences, ...ours }], tools))

  test('attributions: missed, false, bounds, source, cue', () => {
    const spoken = { content: [at('“We wait,”')], source: at('she'), cue: at('added') }
    const gold = { attributions: [said] }
    expect(of(attributionMisses, gold, gold)).toEqual([])
    expect(of(attributionMisses, gold, {})).toEqual(['say × cue before × missed'])
    expect(of(attributionMisses, gold, { attributions: [said, spoken] })).toEqual([
      'add × cue after × false alarm',
    ])
    const damaged = { content: [at('that 12 boats')], source: at('Ada Roe'), cue: null }
    expect(of(attributionMisses, gold, { attributions: [damaged] })).toEqual([
      'say × cue before × begins early',
      'say × cue before × ends early',
      'say × cue before × source bounds',
      'say × cue before × cue missed',
    ])
  })
  test('quantities: missed, false, value, and gold without places', () => {
    const twelve = { ...at('12 boats'), value: 12, min: 12, max: 12 }
    const gold = { quantities: [twelve] }
    expect(of(quantityMisses, gold, gold)).toEqual([])
    expect(of(quantityMisses, gold, {})).toEqual(['9 … × missed'])
    expect(of(quantityMisses, {}, gold)).toEqual(['9 … × false alarm'])
    expect(of(quantityMisses, gold, { quantities: [{ ...twelve, value: 13 }] })).toEqual(['9 … × value'])
    const { start: _, end: __, ...unplaced } = twelve
    expect(of(quantityMisses, { quantities: [unplaced] }, gold)).toEqual([])
    expect(of(quantityMisses, { quantities: [unplaced] }, {})).toEqual(['no place in gold × missed'])
  })
  test('dates: missed, false, value, bounds', () => {
    const monday = { ...at('Monday'), value: '2025-03-10' }
    const gold = { dates: [monday] }
    expect(of(dateMisses, gold, gold)).toEqual([])
    expect(of(dateMisses, gold, {})).toEqual(['DAY × missed'])
    expect(of(dateMisses, {}, gold)).toEqual(['DAY × false alarm'])
    expect(of(dateMisses, gold, { dates: [{ ...at('on Monday'), value: null }] })).toEqual([
      'DAY × no value',
      'DAY × bounds',
    ])
  })
  test('entities: missed, false, kind, length', () => {
    const roe = { ...at('Ada Roe'), kind: 'person' }
    const as = (kind: string, words: string) => ({ entities: [{ kind, mentions: [at(words)] }] })
    expect(of(entityMisses, { entities: [roe] }, as('person', 'Ada Roe'))).toEqual([])
    expect(of(entityMisses, { entities: [roe] }, {})).toEqual(['person × several words × missed'])
    expect(of(entityMisses, {}, as('place', 'Monday'))).toEqual(['place × one word × false alarm'])
    expect(of(entityMisses, { entities: [roe] }, as('place', 'Mayor Ada Roe'))).toEqual([
      'person × several words × taken for place',
      'person × several words × too long',
    ])
  })
})

describe('events', () => {
  const dossier = oracleOf(event)
  const parts: [string, (d: unknown) => Miss[]][] = [
    ['claims', (d) => claimMisses(event, d)],
    ['findings', (d) => findingMisses(event, d)],
    ['utterances', (d) => utteranceMisses(event, d)],
    ['lineage', (d) => lineageMisses([eventLineage(event)], [d], eventClassOf)],
  ]
  test.each(parts.slice(1))('%s: none where the dossier is the gold', (_, misses) => {
    expect(
      misses({ ...dossier, lineage: dossier.lineage.map((e: object) => ({ evidence: [], ...e })) }),
    ).toEqual([])
  })
  test('findings run together are shown, a pair of them once', () => {
    const [first, second] = event.gold.findings.map((f: { id: string }) => f.id)
    const damaged = structuredClone(dossier)
    const ids = event.gold.findings.map((f: { id: string }) => f.id)
    const place = (id: string) => event.gold.findings[ids.indexOf(id)].mentions.length
    const [one] = damaged.findings
    for (const c of damaged.claims.slice(0, place(first) + place(second))) c.finding = one.id
    const found = findingMisses(event, damaged)
    expect(found.length).toBe(1)
    expect(found[0].pattern).toMatch(/^joined × /)
    expect(found[0].places.length).toBe(2)
  })
  test('claims that are not there are missed', () => {
    const found = patterns(claimMisses(event, { ...dossier, claims: [] }))
    expect(found.length).toBeGreaterThan(20)
    expect(found.every((p) => p.endsWith('no claim'))).toBe(true)
  })
  test('pairs of dependent articles without an edge are missed', () => {
    const found = patterns(lineageMisses([eventLineage(event)], [{ lineage: [] }], eventClassOf))
    expect(new Set(found)).toEqual(new Set(['dependent × ours independent']))
  })
  test('documents carry the gold of each article at its places', () => {
    const documents = documentsOfEvent(event)
    expect(documents.map((d: { id: string }) => d.id)).toEqual(Object.keys(event.texts))
    const [first] = documents
    const shown = first.gold.quantities.map((q: { start: number; end: number }) =>
      first.text.slice(q.start, q.end),
    )
    expect(shown.slice(0, 2)).toEqual(['Twelve dead', 'At least 12 people'])
  })
})

describe('sets of pairs and stories', () => {
  test('stories held apart and joined', () => {
    const row = (id: string, gold: string) => ({ id, gold, set: 'made', text: `Text of ${id}` })
    const rows = [row('1', 'a'), row('2', 'a'), row('3', 'b')]
    const stories = (...s: string[]) => s.map((story, i) => ({ id: `${i + 1}`, story }))
    expect(clusteringMisses(rows, stories('x', 'x', 'y'))).toEqual([])
    expect(patterns(clusteringMisses(rows, stories('x', 'y', 'y')))).toEqual([
      'held apart × made × single articles',
      'joined × made × single articles',
    ])
  })
  test('pairs of claims by words and numbers in common', () => {
    const rows = [{ id: '1', a: 'Seven boats sank, 12 hurt', b: 'Seven boats sank, 13 hurt', gold: 0 }]
    expect(pairMisses(rows, [{ same: false, score: 0.1 }])).toEqual([])
    expect(patterns(pairMisses(rows, [{ same: true, score: 0.9 }]))).toEqual([
      'joined × 8/10 of the words × other numbers',
    ])
  })
})

describe('the command', () => {
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  const script = join(root, 'scripts/errors.mjs')

  test.each([[[]], [['nonsense']], [['example', 'nowhere']], [['dates', '--limit', 'x']]])(
    'tells how it is used: %j',
    (args) => {
      const ran = run(script, ...args)
      expect(ran.status).toBe(2)
      expect(ran.stderr).toContain('usage: npm run errors')
    },
  )
  test.runIf(existsSync(join(root, 'dist/cli/main.js')))('shows an example event', () => {
    const ran = run(script, 'example', 'ferry-fire', 'dates')
    expect(ran.stderr).toBe('')
    expect(ran.stdout).toMatch(/^== dates of ferry-fire: \d+ misses and false alarms/)
  })
  test('says so where the shared folder is not there, and ends well', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'stemma-errors-')), 'stemma')
    for (const part of ['scripts', 'examples', 'dist'])
      cpSync(join(root, part), join(folder, part), { recursive: true })
    const ran = run(join(folder, 'scripts/errors.mjs'), 'dates')
    expect(ran.stdout).toContain('dates.tbaq is not here')
    expect(ran.status).toBe(0)
  })
})

import { expect, test } from 'vitest'
import { verifyEvidence } from '../../src/dossier/verify.js'
import type { Dossier, LineageEdge, Reason } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { exampleArticles } from '../support/examples.js'

const dossier = read(exampleArticles('border-statement'))
const [article] = dossier.articles
const id = article!.id

/** Behind the end of its text. */
const LOST = { article: id, start: 1_000_000, end: 1_000_004 }
const because: readonly Reason[] = [{ rule: 'any', text: 'any', spans: [LOST] }]

/** A list with its first item changed. */
const first = <T>([head, ...rest]: readonly T[], change: Partial<T>): T[] => [
  { ...head!, ...change },
  ...rest,
]

const edge: LineageEdge = {
  from: id,
  to: id,
  kind: 'copy',
  share: 1,
  directed: false,
  reduced: false,
  evidence: [],
  because: [],
}
const reading = { text: '', attributions: [], spans: [LOST] }

const BROKEN: readonly (readonly [line: string, of: RegExp, change: Partial<Dossier>])[] = [
  ['a headline', /^article /, { articles: first(dossier.articles, { headline: LOST }) }],
  ['a mention', /^E\d/, { entities: first(dossier.entities, { mentions: [LOST] }) }],
  ['why entities are one', /^E\d/, { entities: first(dossier.entities, { because }) }],
  ['a source', /^Q\d/, { attributions: first(dossier.attributions, { article: id, source: LOST }) }],
  ['a number', /^quantity 0 /, { quantities: first(dossier.quantities, { ...LOST }) }],
  ['a date', /^date 0 /, { dates: first(dossier.dates, { ...LOST }) }],
  ['a claim', /^C\d/, { claims: first(dossier.claims, { ...LOST }) }],
  ['a summary', /^F\d/, { findings: first(dossier.findings, { summarySpan: LOST }) }],
  ['a grade', /^F\d/, { findings: first(dossier.findings, { credibilityBecause: because }) }],
  ['an opinion', /^F\d/, { findings: first(dossier.findings, { joinedBecause: because }) }],
  [
    'a reading',
    /^U\d/,
    { utterances: first(dossier.utterances, { variants: [{ kind: 'wording', readings: [reading] }] }) },
  ],
  ['a remark', /^U\d/, { utterances: first(dossier.utterances, { remarks: because }) }],
  ['a question', /^D\d/, { discrepancies: first(dossier.discrepancies, { aboutSpan: LOST }) }],
  ['an entry', /^timeline 0 /, { timeline: first(dossier.timeline, { spans: [LOST] }) }],
  ['a passage', / → /, { lineage: [{ ...edge, evidence: [{ from: LOST, to: LOST }] }] }],
  ['why a text derives from another', / → /, { lineage: [{ ...edge, because }] }],
  ['a text inferred', /^A1 /, { ancestors: [{ id: 'A1', name: null, articles: [id], because }] }],
  ['a note', /^note /, { notes: [{ code: 'any', message: 'any', spans: [LOST] }] }],
]

test('a dossier whose places hold is returned as it is', () => expect(verifyEvidence(dossier)).toBe(dossier))

test.each(BROKEN)('%s that rests on no place of a text is told', (_, line, change) => {
  const broken = { ...dossier, ...change }
  expect(() => verifyEvidence(broken)).toThrow(expect.objectContaining({ code: 'broken-evidence' }))
  expect(() => verifyEvidence(broken)).toThrow(line)
  expect(() => verifyEvidence(broken)).toThrow(`${id} 1000000–1000004`)
})

test('a place of an article that is not there is told', () =>
  expect(() => verifyEvidence({ ...dossier, claims: first(dossier.claims, { article: 'nowhere' }) })).toThrow(
    'nowhere',
  ))

test('a summary that is not the words of its place is told', () =>
  expect(() =>
    verifyEvidence({ ...dossier, findings: first(dossier.findings, { summary: 'Other words' }) }),
  ).toThrow(/^F\d+ rests on a place that does not hold: Other words/))

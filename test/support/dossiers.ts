import fc from 'fast-check'
import type {
  ArticleSpan,
  Discrepancy,
  Dossier,
  DossierArticle,
  Finding,
  Utterance,
} from '../../src/model/index.js'
import { NO_META } from './metadata.js'

/** An article of a dossier that is its text and nothing else. */
export const bareArticle = (
  id: string,
  text: string,
  known: Partial<DossierArticle> = {},
): DossierArticle => ({
  ...NO_META,
  id,
  url: null,
  text,
  headline: null,
  boilerplate: [],
  notices: [],
  referenceDate: null,
  ...known,
})

/** A dossier with nothing in it but what is given. */
export const dossierOf = (parts: Partial<Dossier>): Dossier => ({
  schema: 1,
  stemma: '0',
  inputs: [],
  articles: [],
  entities: [],
  attributions: [],
  utterances: [],
  quantities: [],
  dates: [],
  claims: [],
  findings: [],
  discrepancies: [],
  timeline: [],
  drift: [],
  lineage: [],
  ancestors: [],
  omissions: [],
  summary: [],
  notes: [],
  ...parts,
})

/** A dossier with every section filled from a few texts and names, whatever they are made of. */
export function dossierFrom(texts: readonly string[], names: readonly string[]): Dossier {
  const articles = texts.map((text, i) =>
    bareArticle(`a${i}`, text, { outlet: names[i % names.length]!, title: text }),
  )
  const whole = articles.map((a): ArticleSpan => ({ article: a.id, start: 0, end: a.text.length }))
  const first = whole[0]!
  const because = [{ rule: 'rule', text: names[0]!, spans: whole }]
  const claims = whole.map((s, i) => ({
    ...s,
    id: `C${i}`,
    finding: 'F1',
    attribution: null,
    negated: false,
    modality: 'actual' as const,
    entities: [],
    quantities: [],
    dates: [],
  }))
  const finding: Finding = {
    id: 'F1',
    summary: texts[0]!,
    summarySpan: first,
    whole: true,
    claims: claims.map((c) => c.id),
    articles: articles.map((a) => a.id),
    status: 'disputed',
    origins: [{ id: 'o1', kind: 'speaker', name: names[0]!, claims: claims.map((c) => c.id), because }],
    independent: { min: 1, max: 1 },
    credibility: 4,
    credibilityBecause: because,
  }
  const alone = { ...finding, id: 'F2', articles: [first.article], claims: ['C0'] }
  const discrepancy: Discrepancy = {
    id: 'D1',
    kind: 'quantity',
    about: texts[0]!,
    aboutSpan: first,
    findings: ['F1'],
    utterances: [],
    relation: 'conflict',
    positions: whole.map((s, i) => ({
      value: names[i % names.length]!,
      by: 'E1',
      asOf: '2025-03-11',
      bounds: { min: 10 ** i, max: i % 3 === 2 ? null : 10 ** i },
      withdrawn: i === 1,
      claims: [],
      spans: [s],
    })),
    pairs: whole.slice(1).map((_, i) => ({ between: [0, i + 1], relation: 'conflict', because })),
  }
  const attributions = articles.map((a, i) => ({
    id: `Q${i}`,
    article: a.id,
    utterances: ['U1'],
    kind: 'direct' as const,
    source: null,
    cue: null,
    content: [{ start: 0, end: a.text.length }],
    marked: [],
    speaker: 'E1',
    parent: null,
    stance: 'stated' as const,
    rule: 'rule',
  }))
  const reading = (i: number) => ({ text: texts[i]!, attributions: [`Q${i}`], spans: [whole[i]!] })
  const utterance: Utterance = {
    id: 'U1',
    speaker: 'E1',
    attributions: attributions.map((a) => a.id),
    base: [
      { text: texts[0]!, span: first },
      { text: names[0]!, span: null },
    ],
    variants: [
      { kind: 'number', readings: texts.map((_, i) => reading(i)) },
      { kind: 'omission', readings: [reading(0), { text: '', attributions: ['Q0'], spans: [] }] },
      { kind: 'unmarked', readings: texts.map((_, i) => reading(i)) },
    ],
    remarks: [{ rule: 'rule', text: 'Text of a remark.', spans: [whole[0]!] }],
  }
  const last = articles.at(-1)!.id
  return dossierOf({
    articles,
    claims,
    attributions,
    entities: [{ id: 'E1', kind: 'person', name: names[0]!, aliases: [], because: [], mentions: [] }],
    findings: [finding, alone],
    discrepancies: [discrepancy],
    utterances: [utterance],
    timeline: [{ date: '2025-03-11', kind: 'happened', findings: ['F1'], spans: whole }],
    drift: [
      {
        id: 'V1',
        kind: 'hedge',
        finding: 'F1',
        directed: true,
        from: { article: first.article, spans: [first, first] },
        to: { article: last, spans: whole.slice(-1) },
        because,
      },
    ],
    lineage: [
      {
        from: first.article,
        to: last,
        kind: 'copy',
        share: 0.5,
        directed: true,
        reduced: false,
        evidence: [{ from: first, to: { start: 0, end: 1 } }],
        because,
      },
    ],
    ancestors: [{ id: 'X1', name: names[0]!, articles: [last], because }],
    summary: ['F1', 'F2'],
    notes: [{ code: 'note', message: names[0]!, articles: [last], spans: whole }],
  })
}

/** Text as foreign bytes may hold it: scripts, emoji, combining marks, control characters, markup, formulas, lone surrogates. */
export const foreignText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'word',
        ' ',
        '\n',
        '\r\n',
        '\t',
        '\u0000',
        '\u001b[31m',
        '\u009b2J',
        '\u202e',
        '漢字',
        'ｗｉｄｅ',
        '👩‍🚒',
        'e\u0301\u0323',
        '\ud800',
        '<script>alert(1)</script>',
        '</style>',
        '"\'&',
        '=1+2',
        '@x',
        '-2',
        '*_`[x](y)|#',
        '~~x~~',
        'https://x.example',
        'é'.repeat(70),
        '界'.repeat(45),
      ),
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Any dossier: every section filled, with foreign text in every place. */
export const anyDossier = fc
  .tuple(
    fc.array(foreignText, { minLength: 1, maxLength: 5 }),
    fc.array(foreignText, { minLength: 1, maxLength: 3 }),
  )
  .map(([texts, names]) => dossierFrom(texts, names))

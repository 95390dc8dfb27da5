import type { AnalysedArticle, Finding, LineageEdge, Note } from '../model/index.js'

/** What the notes are drawn from. */
export interface NoteEvidence {
  readonly articles: readonly AnalysedArticle[]
  readonly findings: readonly Finding[]
  readonly lineage: readonly LineageEdge[]
  /** The articles that meet in each question, each utterance and each entry of the timeline. */
  readonly shared: readonly (readonly string[])[]
  readonly opinion?: { readonly by: string; readonly pairs: number }
}

type NoteRule = (evidence: NoteEvidence) => readonly Note[]

const ids = (articles: readonly AnalysedArticle[]): string[] => articles.map((a) => a.article.id)

const note = (code: string, message: string, articles: readonly string[]): Note[] =>
  articles.length > 0 ? [{ code, message, articles }] : []

const readable = (a: AnalysedArticle): boolean => a.extraction.claims.length > 0

const oneReport: NoteRule = ({ articles }) =>
  articles.filter(readable).length === 1
    ? note(
        'one-report-only',
        'Only one article could be compared: nothing here is confirmed by another.',
        ids(articles.filter(readable)),
      )
    : []

/** What the reading of single articles could not do. */
const fromArticles: NoteRule = ({ articles }) => {
  const byCode = new Map<string, { message: string; articles: string[] }>()
  for (const { article, extraction } of articles)
    for (const n of extraction.notes) {
      const key = `${n.code} ${n.message}`
      byCode.set(key, { message: n.message, articles: [...(byCode.get(key)?.articles ?? []), article.id] })
    }
  return [...byCode].map(([key, n]) => ({
    code: key.split(' ')[0] ?? key,
    message: n.message,
    articles: n.articles,
  }))
}

const nothingStated: NoteRule = ({ articles }) =>
  note(
    'no-claims',
    'No claim was found, so the article is left out of every comparison.',
    ids(articles.filter((a) => !readable(a) && a.extraction.notes.length === 0)),
  )

/** Articles alike but for white space and case are one text. */
const sameText: NoteRule = ({ articles }) => {
  const byText = new Map<string, AnalysedArticle[]>()
  for (const a of articles) {
    const text = a.article.text.toLowerCase().replace(/\s+/g, ' ').trim()
    byText.set(text, [...(byText.get(text) ?? []), a])
  }
  return [...byText.values()]
    .filter((list) => list.length > 1)
    .flatMap((list) =>
      note('same-text', 'The same text was given more than once; it counts as one origin.', ids(list)),
    )
}

const undated: NoteRule = ({ articles }) => {
  const without = articles.filter((a) => readable(a) && a.metadata.meta.publishedAt === null)
  const placed = without.filter((a) => a.referenceDate !== null)
  const adrift = without.filter((a) => a.referenceDate === null)
  return [
    ...note(
      'date-inferred',
      'No date of publication; relative days are read from the dates that the story gives.',
      ids(placed),
    ),
    ...note(
      'no-date',
      'No date of publication and none to infer it from: relative days (“on Monday”) could not be resolved.',
      ids(adrift),
    ),
  ]
}

const outletUnknown: NoteRule = ({ articles }) => {
  const without = articles.filter((a) => readable(a) && a.metadata.meta.outlet === null)
  const message = 'The text does not name its outlet'
  const unsure = '; it may be of the same publisher as another'
  return note('no-outlet', `${message}${articles.length > 1 ? unsure : ''}.`, ids(without))
}

/** Quotations whose speaker nothing tells. */
const speakerUnknown: NoteRule = ({ articles }) => {
  const unsaid = articles.flatMap(({ article, extraction }) =>
    extraction.attributions.flatMap((a) =>
      a.kind !== 'indirect' && a.speaker === null && a.source === null && a.content[0] !== undefined
        ? [{ article: article.id, start: a.content[0].start, end: a.content[0].end }]
        : [],
    ),
  )
  if (unsaid.length === 0) return []
  const which = unsaid.length === 1 ? 'one quotation' : `${unsaid.length} quotations`
  return [
    {
      code: 'no-speaker',
      message: `Who speaks in ${which} could not be told.`,
      articles: [...new Set(unsaid.map((s) => s.article))],
      spans: unsaid,
    },
  ]
}

/** An article that shares no finding, question, quotation or date with any other, nor its words, may be about something else. */
const apart: NoteRule = ({ articles, findings, shared }) => {
  const compared = articles.filter(readable)
  if (compared.length < 3) return []
  const meetings = [...findings.map((f) => f.articles), ...shared].map((list) => new Set(list))
  const linked = new Set(meetings.filter((m) => m.size > 1).flatMap((m) => [...m]))
  return note(
    'stands-apart',
    'Shares no finding, question, quotation or dated event with any other article; it may be about another event.',
    ids(compared.filter((a) => !linked.has(a.article.id))),
  )
}

const undirected: NoteRule = ({ lineage }) => {
  const open = lineage.filter((e) => !e.directed && !e.reduced && e.kind !== 'shared-origin')
  return note(
    'direction-unknown',
    'They share text, but which had it first could not be told.',
    [...new Set(open.flatMap((e) => [e.from, e.to]))].sort(),
  )
}

const secondOpinion: NoteRule = ({ findings, opinion }) => {
  if (opinion === undefined) return []
  const joined = findings.filter((f) => f.joinedBecause !== undefined).length
  const message = `${opinion.by} was asked whether ${opinion.pairs} borderline pairs of claims state the same; ${joined} findings hold together by its answers. No lower count of independent origins rests on them.`
  return [{ code: 'second-opinion', message }]
}

const RULES: readonly NoteRule[] = [
  oneReport,
  fromArticles,
  nothingStated,
  sameText,
  apart,
  undated,
  outletUnknown,
  speakerUnknown,
  undirected,
  secondOpinion,
]

/** What could not be told about a story, and why. */
export const takeNotes = (evidence: NoteEvidence): Note[] => RULES.flatMap((rule) => rule(evidence))

import { expect } from 'vitest'
import type { Article, Discrepancy, Dossier, Finding } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { isOfDetails } from '../../src/render/question.js'

/** Reads a story given as texts; the first is article A, the next B. A date in front (`2031-05-06 text`) is the day of publication. */
export function story(...texts: readonly string[]): Dossier {
  return read(
    texts.map((given, i): Article => {
      const [, publishedAt, text] = /^(?:(\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?) )?([\s\S]*)$/.exec(given) ?? []
      const id = String.fromCharCode(65 + i)
      return { id, text: text ?? given, outlet: `Outlet ${id}`, ...(publishedAt ? { publishedAt } : {}) }
    }),
  )
}

/** A text that has an event in common with others, so that what they say may be held against each other. */
export const inOneStory = (text: string): string =>
  `2031-05-06 A storm tore the roof off the station of Karsund on Sunday. ${text}`

const wordsAt = (d: Dossier, s: { article: string; start: number; end: number }): string =>
  d.articles.find((a) => a.id === s.article)?.text.slice(s.start, s.end) ?? ''

/** `conflict quantity: 12 people (A) / 14 people (B)`, a line a discrepancy; what is only told with other details has tests of its own. */
export const discrepancyLines = (d: Dossier): string[] =>
  d.discrepancies.filter((x) => !isOfDetails(x)).map((x) => discrepancyLine(d, x))

/** Holds that a discrepancy of a story reads like this. */
export const hasDiscrepancy = (texts: readonly string[], line: RegExp): void =>
  expect(discrepancyLines(story(...texts))).toContainEqual(expect.stringMatching(line))

function discrepancyLine(d: Dossier, x: Discrepancy): string {
  const positions = x.positions.map((p) => {
    const articles = [...new Set(p.spans.map((s) => s.article))].join(' ')
    const words = p.spans[0] ? wordsAt(d, p.spans[0]) : p.value
    const by = x.kind === 'attribution' && !words.includes(p.value) ? ` by ${p.value}` : ''
    return `${words}${by} (${articles})${p.withdrawn ? ' withdrawn' : ''}`
  })
  return `${x.relation} ${x.kind}: ${positions.join(' / ')}`
}

/** The finding whose words, in any article, match. */
export function findingOf(d: Dossier, words: RegExp): Finding {
  const claim = d.claims.find((c) => !c.proposed && words.test(wordsAt(d, c)))
  const finding = d.findings.find((f) => claim && f.claims.includes(claim.id))
  if (!finding) throw new Error(`no finding says ${words}: ${d.findings.map((f) => f.summary).join(' | ')}`)
  return finding
}

/** `Ola Brandt + Harbour Police`: the origins of a finding by name. */
export const originsLine = (f: Finding): string => f.origins.map((o) => o.name).join(' + ')

/** `1–2`: the interval of independence. */
export const independence = (f: Finding): string => `${f.independent.min}–${f.independent.max}`

/** `2031-05-06 happened: words (A B)`, a line an entry. */
export const timelineLines = (d: Dossier): string[] =>
  d.timeline.map((t) => {
    const articles = [...new Set(t.spans.map((s) => s.article))].join(' ')
    return `${t.date} ${t.kind}: ${t.spans[0] ? wordsAt(d, t.spans[0]) : ''} (${articles})`
  })

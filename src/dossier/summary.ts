import type { Finding } from '../model/index.js'
import { type SummaryEvidence, weigher, wordsIn } from './weight.js'

const LINES = 5

/**
 * The findings to read first: of those that several articles carry the weightiest, see {@link weigher}. Of findings that answer one question
 * or share most words, the best. Words that are no whole clause are passed over. Where no finding is shared, of all.
 */
export function chooseSummary(findings: readonly Finding[], evidence: SummaryEvidence): string[] {
  const shared = findings.filter((f) => f.articles.length > 1)
  const listed = shared.length > 0 ? shared : findings
  const whole = listed.filter((f) => f.whole)
  const weigh = weigher(evidence)
  const isTold = teller(evidence)
  const chosen: Finding[] = []
  for (const f of ranked(whole.length > 0 ? whole : listed, weigh)) {
    if (chosen.length === LINES) break
    if (!chosen.some((c) => isTold(c, f))) chosen.push(f)
  }
  return chosen.map((f) => f.id)
}

const ranked = (findings: readonly Finding[], weigh: (f: Finding) => number): Finding[] =>
  findings
    .map((f, i) => ({ f, i, weight: weigh(f) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .map(({ f }) => f)

const SAME_WORDS = 0.6
/** Letters of a word by which forms of it are known: "Dravenian", "Dravenia". */
const STEM = 5

/** Whether one finding tells what the other does: an answer to the same question, or mostly the same words. */
function teller({ articles, discrepancies }: SummaryEvidence): (a: Finding, b: Finding) => boolean {
  const questions = new Map<string, Set<string>>()
  for (const d of discrepancies)
    for (const f of d.findings) questions.set(f, (questions.get(f) ?? new Set()).add(d.id))
  const of = new Map(articles.map((a) => [a.article.id, a]))
  const words = (f: Finding): Set<string> => {
    const article = of.get(f.summarySpan.article)
    const lemmas = article === undefined ? [] : [...wordsIn(article, f.summarySpan)]
    return new Set(lemmas.map((w) => w.slice(0, STEM)))
  }
  return (a, b) => {
    const asked = questions.get(a.id)
    if (asked !== undefined && [...(questions.get(b.id) ?? [])].some((q) => asked.has(q))) return true
    const [x, y] = [words(a), words(b)]
    const both = [...x].filter((w) => y.has(w)).length
    return both >= SAME_WORDS * Math.min(x.size, y.size)
  }
}

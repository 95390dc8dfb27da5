import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Dossier } from '../../src/model/index.js'
import { read } from '../../src/pipeline.js'
import { exampleArticles } from '../support/examples.js'

const EVENTS = ['ferry-fire', 'border-statement', 'korva-quake', 'tamber-breach', 'bridge-verdict'] as const

/** What a dossier says of each finding, by its words instead of ids. */
function countsByWords(d: Dossier, among: ReadonlySet<string>): Map<string, string> {
  return new Map(
    d.findings
      .filter((f) => f.articles.every((a) => among.has(a)))
      .map((f) => [
        f.claims
          .map((id) => {
            const c = d.claims.find((x) => x.id === id)!
            return `${c.article} ${c.start} ${c.end}`
          })
          .sort()
          .join('; '),
        `${f.independent.min}–${f.independent.max} ${f.status}`,
      ]),
  )
}

describe.each(EVENTS)('%s', (event) => {
  const articles = exampleArticles(event)
  const dossier = read(articles)

  test('the order of arrival changes nothing', () => {
    const order = fc.shuffledSubarray(articles, { minLength: articles.length, maxLength: articles.length })
    fc.assert(
      fc.property(order, (shuffled) => {
        expect(JSON.stringify(read(shuffled)) === JSON.stringify(dossier)).toBe(true)
      }),
      { seed: 7, numRuns: 3 },
    )
  })

  test('a verbatim copy raises no count of independent origins', () => {
    for (const copied of articles) {
      const copy: Article = { ...copied, id: `zz-copy-of-${copied.id}` }
      const withCopy = read([...articles, copy])
      const best = new Map<string, number>()
      for (const f of withCopy.findings)
        for (const id of f.claims) {
          const c = withCopy.claims.find((x) => x.id === id)!
          best.set(`${c.article} ${c.start} ${c.end}`, f.independent.min)
        }
      for (const f of dossier.findings)
        for (const id of f.claims) {
          const c = dossier.claims.find((x) => x.id === id)!
          expect(
            best.get(`${c.article} ${c.start} ${c.end}`) ?? 0,
            `${f.summary} with ${copied.id} doubled`,
          ).toBeLessThanOrEqual(f.independent.min)
        }
    }
  })

  test('an unrelated article changes no finding, count, discrepancy or edge among the others', () => {
    const stranger: Article = {
      id: 'zz-unrelated',
      text: 'Bakers in Tolmen weigh a later start\n\nThe guild of bakers in Tolmen voted on Sunday to open shops at seven. “Sleep is an ingredient,” said its chair, Pell Idris. Some 40 shops will take part in the trial.',
    }
    const among = new Set(articles.map((a) => a.id))
    const wider = read([...articles, stranger])
    expect(countsByWords(wider, among)).toEqual(countsByWords(dossier, among))
    const questions = (d: Dossier) =>
      d.discrepancies
        .map((x) => `${x.relation} ${x.about} ${x.positions.map((p) => p.value).join(' / ')}`)
        .sort()
    expect(questions(wider)).toEqual(questions(dossier))
    expect(wider.lineage).toEqual(dossier.lineage)
  })
})

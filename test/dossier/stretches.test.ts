import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/index.js'
import { read } from '../../src/pipeline.js'
import { renderHtml } from '../../src/render/html/index.js'
import { renderMarkdown } from '../../src/render/markdown/index.js'
import { renderTerminal } from '../../src/render/terminal/index.js'
import { exampleArticles } from '../support/examples.js'

const dossier = read(exampleArticles('ferry-fire'))
const proposed = new Set(dossier.claims.flatMap((c) => (c.proposed ? [c.id] : [])))

describe('stretches that a fitted estimate takes for claims', () => {
  test('each states one finding, beside its clauses or with other stretches alone', () => {
    const placed = dossier.findings.flatMap((f) =>
      [...f.claims, ...(f.near ?? [])].map((c) => [c, f.id] as const),
    )
    expect(placed.map(([c]) => c).sort()).toEqual(dossier.claims.map((c) => c.id).sort())
    const findingOf = new Map(placed)
    for (const c of dossier.claims) expect(c.finding).toBe(findingOf.get(c.id))
    for (const f of dossier.findings) {
      for (const c of f.claims) expect(proposed.has(c)).toBe(f.proposed === true)
      for (const c of f.near ?? []) expect(proposed.has(c)).toBe(true)
    }
    expect(dossier.findings.some((f) => f.near !== undefined)).toBe(true)
  })

  test('findings of stretches alone stand last and are in no summary', () => {
    const first = dossier.findings.findIndex((f) => f.proposed)
    expect(first).toBeGreaterThan(0)
    expect(dossier.findings.slice(first).every((f) => f.proposed)).toBe(true)
    const alone = new Set(dossier.findings.flatMap((f) => (f.proposed ? [f.id] : [])))
    expect(dossier.summary.filter((id) => alone.has(id))).toEqual([])
  })

  test('they add no article and no origin to a finding of clauses, no difference and no date', () => {
    for (const f of dossier.findings.filter((x) => !x.proposed)) {
      expect(f.origins.flatMap((o) => o.claims).filter((c) => proposed.has(c))).toEqual([])
      const articles = dossier.claims.flatMap((c) => (f.claims.includes(c.id) ? [c.article] : []))
      expect([...f.articles].sort()).toEqual([...new Set(articles)].sort())
    }
    expect(
      dossier.discrepancies
        .flatMap((d) => d.positions.flatMap((p) => p.claims))
        .filter((c) => proposed.has(c)),
    ).toEqual([])
    const told = new Set(dossier.findings.flatMap((f) => (f.proposed ? [] : [f.id])))
    expect(dossier.timeline.flatMap((t) => t.findings).filter((f) => !told.has(f))).toEqual([])
  })

  test('no page shows them', () => {
    const bare: Dossier = {
      ...dossier,
      claims: dossier.claims.filter((c) => !c.proposed),
      findings: dossier.findings.filter((f) => !f.proposed),
    }
    expect(renderTerminal(dossier, { all: true })).toBe(renderTerminal(bare, { all: true }))
    expect(renderHtml(dossier)).toBe(renderHtml(bare))
    expect(renderMarkdown(dossier)).toBe(renderMarkdown(bare))
  })
})

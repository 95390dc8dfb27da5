import { expect, test } from 'vitest'
import type { Finding, StoryClaim } from '../../src/model/index.js'
import { soleOrigins } from '../../src/render/digest.js'
import { namedIn, originNames } from '../../src/render/tellers.js'
import { viewOf } from '../../src/render/view.js'
import { bareArticle, dossierFrom, dossierOf } from '../support/dossiers.js'

/** A finding that `naming` articles have from Ana Berg and `silent` others from nobody they name. */
function finding(naming: number, silent: number) {
  const articles = Array.from({ length: naming + silent }, (_, i) => bareArticle(`a${i}`, 'The mill burned.'))
  const [model] = dossierFrom(['The mill burned.'], ['x']).findings
  const claims = articles.map(
    (a, i) => ({ id: `C${i}`, article: a.id, start: 0, end: 15, attribution: null }) as unknown as StoryClaim,
  )
  const because = [
    { rule: 'named-source', text: '', spans: [] },
    ...claims.slice(naming).map((c) => ({ rule: 'adds-none', text: '', spans: [c] })),
  ]
  const f: Finding = {
    ...model!,
    articles: articles.map((a) => a.id),
    origins: [{ id: 'o1', kind: 'speaker', name: 'Ana Berg', claims: claims.map((c) => c.id), because }],
    independent: { min: 1, max: 1 },
  }
  return { f, view: viewOf(dossierOf({ articles, claims, findings: [f] })) }
}

test('a name that most articles give stands alone; else with those that give it', () => {
  const most = finding(2, 2)
  expect(originNames(most.view, most.f, 3)).toBe('Ana Berg')
  const few = finding(1, 2)
  expect(originNames(few.view, few.f, 3)).toBe('Ana Berg (named in A)')
  expect(namedIn(few.view, few.f)).toEqual(['a0'])
})

test('one whom few articles name is not called the origin of what the others tell', () => {
  expect(soleOrigins(finding(2, 1).view)).toMatchObject([{ name: 'Ana Berg', articles: ['a0', 'a1'] }])
  expect(soleOrigins(finding(1, 2).view)).toEqual([])
})

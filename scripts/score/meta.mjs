// Scores what the articles say of themselves, and what in them is furniture.
import { harmonic, share } from './measures.mjs'
import { lengthOf, overlapOf } from './spans.mjs'
import { day, plain } from './values.mjs'

const FIELDS = ['agency', 'outlet', 'dateline', 'publishedAt']

export function scoreMeta(event, dossier) {
  const found = new Map(dossier.articles.map((a) => [a.id, a]))
  const facts = Object.entries(event.gold.articles).flatMap(([id, gold]) =>
    FIELDS.filter((field) => gold[field]).map((field) => ({
      field,
      id,
      want: gold[field],
      got: found.get(id)?.[field] ?? found.get(id)?.meta?.[field] ?? null,
    })),
  )
  const right = ({ field, want, got }) =>
    got !== null && (field === 'publishedAt' ? day(want) === day(got) : plain(want) === plain(got))
  return {
    figures: { meta: share(facts, right), 'meta.boilerplate': furnitureF1(event, dossier) },
    misses: facts.filter((f) => !right(f)).map((f) => `meta ${f.id} ${f.field} ${f.want} got ${f.got}`),
  }
}

/** Characters called furniture, F1. */
function furnitureF1(event, dossier) {
  const found = dossier.articles.flatMap((a) => (a.boilerplate ?? []).map((s) => ({ article: a.id, ...s })))
  const total = (spans) => spans.reduce((n, s) => n + lengthOf(s), 0)
  const both = event.furniture.reduce((n, g) => n + found.reduce((m, f) => m + overlapOf(g, f), 0), 0)
  const [said, wanted] = [total(found), total(event.furniture)]
  if (!wanted) return null
  return harmonic(said ? both / said : 0, both / wanted)
}

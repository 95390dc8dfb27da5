// Scores what holds across articles: findings, origins, discrepancies, utterances, timeline, lineage.
import { bCubed, f1Of, harmonic, mostVoted, share } from './measures.mjs'
import { anyTouch, jaccard, lengthOf, overlapOf } from './spans.mjs'
import { day, plain } from './values.mjs'

/** The claim that best covers a span: Jaccard from .3, or nine tenths of the span within it. */
function bestClaim(claims, span) {
  let best = { claim: null, fit: 0 }
  for (const claim of claims) {
    const covered = overlapOf(claim, span) >= 0.9 * lengthOf(span) ? 0.3 : 0
    const fit = Math.max(jaccard(claim, span), covered)
    if (fit >= 0.3 && fit > best.fit) best = { claim, fit }
  }
  return best.claim
}

export function scoreFindings(event, dossier) {
  const items = event.gold.findings
    .flatMap((f) => f.mentions.map((m) => ({ finding: f.id, mention: m, span: event.place(m) })))
    .filter((i) => !event.optional(i.mention, i.span))
    .map((i) => {
      const claim = bestClaim(dossier.claims, i.span)
      return { ...i, claim, found: claim ? (claim.finding ?? `alone ${claim.id}`) : null }
    })
  return {
    figures: {
      findings: bCubed(
        items,
        (i) => i.finding,
        (i) => i.found,
      ),
      'findings.covered': share(items, (i) => i.found !== null),
    },
    misses: items
      .filter((i) => i.found === null)
      .map((i) => `findings.covered ${i.mention.article} ${i.mention.text}`),
    items,
  }
}

/** Origins of findings in several articles, asked of the dossier's finding that holds most of the gold's mentions. */
export function scoreOrigins(event, dossier, items) {
  const byId = new Map(dossier.findings.map((f) => [f.id, f]))
  const judged = event.gold.origins.map((o) => {
    const id = mostVoted(
      items.filter((i) => i.finding === o.finding && byId.has(i.found)).map((i) => i.found),
    )
    const counted = id === null ? null : byId.get(id).independent
    return { ...o, counted }
  })
  const equal = (o) => o.counted !== null && o.counted.max === o.independent
  const several = judged.filter((o) => o.independent > 1)
  return {
    figures: {
      origins: share(judged, equal),
      'origins.multi': share(several, equal),
      'origins.over': share(judged, (o) => o.counted !== null && o.counted.min > o.independent),
    },
    misses: judged
      .filter((o) => !equal(o))
      .map(
        (o) =>
          `origins ${o.finding} ${o.independent} got ${o.counted ? `${o.counted.min}–${o.counted.max}` : 'nothing'}`,
      ),
  }
}

export const RELATIONS = {
  conflict: ['conflict'],
  'compatible-difference': ['scope', 'rounding'],
  'evolution-over-time': ['update', 'correction'],
  'wording-only': ['wording'],
}

/**
 * A reported discrepancy finds a gold one when two of its positions touch two of the gold's, one each, and F1 over
 * positions is .4 or more: one that holds everything finds nothing.
 */
function meeting(gold, found) {
  const pairs = gold.places.flatMap((g, i) =>
    found.places.flatMap((f, j) => (anyTouch(g, f) ? [[i, j]] : [])),
  )
  const apart = pairs.some(([i, j]) => pairs.some(([k, l]) => i !== k && j !== l))
  const met = (n) => new Set(pairs.map((p) => p[n])).size
  const f = harmonic(met(1) / found.places.length, met(0) / gold.places.length)
  return apart && f >= 0.4 ? pairs : null
}

function relationsBetween(pairs, { discrepancy }) {
  return pairs.flatMap(([i, j]) =>
    pairs
      .filter(([k, l]) => i < k && j !== l)
      .map(([, l]) => {
        const told = (discrepancy.pairs ?? []).find((p) => p.between.includes(j) && p.between.includes(l))
        return told?.relation ?? discrepancy.relation
      }),
  )
}

export function scoreDiscrepancies(event, dossier) {
  const claims = new Map(dossier.claims.map((c) => [c.id, c]))
  const golds = event.gold.discrepancies.map((gold) => ({
    gold,
    places: gold.positions.map((p) => p.mentions.map(event.place)),
  }))
  const found = dossier.discrepancies.map((discrepancy) => ({
    discrepancy,
    places: discrepancy.positions.map((p) => [
      ...(p.spans ?? []),
      ...(p.claims ?? []).flatMap((c) => (claims.has(c) ? [claims.get(c)] : [])),
    ]),
  }))
  const judged = golds.map((g) => {
    const hits = found.flatMap((f) => {
      const pairs = meeting(g, f)
      return pairs ? [{ f, relations: relationsBetween(pairs, f) }] : []
    })
    return {
      ...g,
      hits,
      related: hits.some((h) => h.relations.some((r) => RELATIONS[g.gold.severity].includes(r))),
    }
  })
  const used = new Set(judged.flatMap((g) => g.hits.map((h) => h.f)))
  return {
    figures: {
      'discrepancies.recall': share(judged, (g) => g.hits.length > 0),
      'discrepancies.precision': found.length ? used.size / found.length : 0,
      'discrepancies.relation': share(judged, (g) => g.related),
    },
    misses: [
      ...judged.filter((g) => !g.hits.length).map((g) => `discrepancies.recall ${g.gold.id} ${g.gold.about}`),
      ...judged
        .filter((g) => g.hits.length && !g.related)
        .map(
          (g) =>
            `discrepancies.relation ${g.gold.id} ${g.gold.severity} got ${g.hits.flatMap((h) => h.relations)}`,
        ),
      ...found
        .filter((f) => !used.has(f))
        .map((f) => `discrepancies.precision ${f.discrepancy.kind} ${valuesOf(f.discrepancy)}`),
    ],
  }
}
const valuesOf = (d) => d.positions.map((p) => p.value).join(' / ')

/** Pairs of matched attributions that share an utterance, F1; `quotePairs` are those of scoreAttributions. */
export function scoreUtterances(event, dossier, quotePairs) {
  const goldOf = new Map(
    event.gold.quotes.map((q) => [
      q.id,
      event.gold.utterances.filter((u) => u.quotes.includes(q.id)).map((u) => u.id),
    ]),
  )
  const spoken = event.gold.quotes.filter((q) => goldOf.get(q.id).length > 0)
  const met = quotePairs
    .filter(([g]) => goldOf.get(g.gold.id).length > 0)
    .map(([g, f]) => ({ gold: goldOf.get(g.gold.id), found: f.attribution.utterances ?? [] }))
  const meets = (a, b) => a.some((x) => b.includes(x))
  const wanted = countPairs(spoken, (a, b) => meets(goldOf.get(a.id), goldOf.get(b.id)))
  const joined = countPairs(met, (a, b) => meets(a.found, b.found))
  const right = countPairs(met, (a, b) => meets(a.found, b.found) && meets(a.gold, b.gold))
  const variants = variantsTold(event, dossier)
  return {
    figures: {
      utterances: wanted ? harmonic(joined ? right / joined : 0, right / wanted) : null,
      'utterances.variants': share(variants, (v) => v.told),
    },
    misses: variants
      .filter((v) => !v.told)
      .map((v) => `utterances.variants ${v.utterance} ${v.texts.join(' / ')}`),
  }
}

function countPairs(items, holds) {
  let n = 0
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) if (holds(items[i], items[j])) n++
  return n
}

/** A gold variant is told when some variant of the dossier parts two of its readings. */
function variantsTold(event, dossier) {
  const found = dossier.utterances.flatMap((u) =>
    (u.variants ?? []).map((v) => v.readings.map((r) => plain(r.text))),
  )
  return event.gold.utterances.flatMap((u) =>
    u.variants.map((v) => {
      const texts = v.readings.map((r) => r.text)
      return { utterance: u.id, texts, told: found.some((f) => partsReadings(texts.map(plain), f)) }
    }),
  )
}
function partsReadings(gold, found) {
  const pairs = gold.flatMap((g, i) => found.flatMap((f, j) => (sameReading(g, f) ? [[i, j]] : [])))
  return pairs.some(([i, j]) =>
    pairs.some(([k, l]) => i !== k && j !== l && gold[i] !== gold[k] && found[j] !== found[l]),
  )
}
const sameReading = (a, b) => (a && b ? ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `) : a === b)

export function scoreTimeline(event, dossier) {
  const claims = new Map(dossier.claims.map((c) => [c.id, c]))
  const findings = new Map(dossier.findings.map((f) => [f.id, f]))
  const golds = event.gold.timeline.map((gold) => ({
    gold,
    free: false,
    spans: gold.mentions.map(event.place),
  }))
  const found = dossier.timeline.map((entry) => ({
    entry,
    spans: [
      ...(entry.spans ?? []),
      ...(entry.findings ?? []).flatMap((f) =>
        (findings.get(f)?.claims ?? []).flatMap((c) => claims.get(c) ?? []),
      ),
    ],
  }))
  const agrees = (g, f) => (day(g.gold.date) === day(f.entry.date) && anyTouch(g.spans, f.spans) ? 1 : 0)
  const spared = (f) => (f.entry.spans ?? []).length > 0 && event.inFurniture(f.entry.spans[0])
  const { f1, missed, extra } = f1Of(golds, found, { score: agrees, spared })
  const words = (f) =>
    f.spans.map((s) => `${s.article} ${event.texts[s.article].slice(s.start, s.end)}`)[0] ?? ''
  return {
    figures: { timeline: f1 },
    misses: [
      ...missed.map((g) => `timeline ${g.gold.date} ${g.gold.event}`),
      ...extra.map((f) => `timeline extra ${f.entry.date} ${words(f)}`),
    ],
  }
}

/**
 * Pairs of articles of which one's prose or news depends on the other's, or both on one text. Articles that only quote
 * the same words are no such pair; an edge of kind shared-origin counts from a share of .15.
 */
export function scoreLineage(event, dossier) {
  const key = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const wanted = event.gold.lineage
    .filter((l) => l.relation !== 'shared-origin' || l.scope === 'outside-quotes')
    .map((l) => ({ id: key(...l.articles) }))
  const edges = dossier.lineage.filter((e) => e.kind !== 'shared-origin' || e.share >= 0.15)
  const found = [...new Set(edges.map((e) => key(e.from, e.to)))].map((id) => ({ id }))
  const { f1, missed, extra } = f1Of(wanted, found, { score: (g, f) => (g.id === f.id ? 1 : 0) })
  return {
    figures: { lineage: wanted.length ? f1 : null },
    misses: [...missed.map((g) => `lineage ${g.id}`), ...extra.map((f) => `lineage extra ${f.id}`)],
  }
}

// The gold written as a dossier: what scores 1 everywhere, and the ground that damaged dossiers are made from.

const RELATION = {
  conflict: 'conflict',
  'compatible-difference': 'scope',
  'evolution-over-time': 'update',
  'wording-only': 'wording',
}

export function oracleOf({ gold, place }) {
  const claims = gold.findings
    .flatMap((f) => f.mentions.map((m) => ({ ...place(m), finding: f.id })))
    .map((c, i) => ({ id: `c${i}`, ...c }))
  const independent = new Map(gold.origins.map((o) => [o.finding, o.independent]))
  const count = (f) => ({ min: independent.get(f.id) ?? 1, max: independent.get(f.id) ?? 1 })
  return {
    articles: Object.entries(gold.articles).map(([id, a]) => ({
      id,
      ...a,
      boilerplate: a.boilerplate.map(place),
    })),
    entities: gold.entities.map((e) => ({ id: e.id, mentions: e.mentions.map((m) => place(m)) })),
    attributions: gold.quotes.map((q) => attributionOf(q, place(q), gold.utterances)),
    quantities: gold.quantities.map((q) => ({ ...place(q), value: q.value, min: q.min, max: q.max })),
    dates: gold.dates.map((d) => ({ ...place(d), value: d.value })),
    claims,
    findings: gold.findings.map((f) => ({
      id: f.id,
      claims: claims.filter((c) => c.finding === f.id).map((c) => c.id),
      independent: count(f),
    })),
    utterances: gold.utterances.map((u) => ({ id: u.id, variants: u.variants })),
    discrepancies: gold.discrepancies.map((d) => ({
      id: d.id,
      kind: d.kind,
      relation: RELATION[d.severity],
      positions: d.positions.map((p) => ({
        value: p.value,
        claims: [],
        spans: p.mentions.map((m) => place(m)),
      })),
    })),
    timeline: gold.timeline.map((t) => ({
      date: t.date,
      findings: [],
      spans: t.mentions.map((m) => place(m)),
    })),
    lineage: gold.lineage
      .filter((l) => l.relation !== 'shared-origin' || l.scope === 'outside-quotes')
      .map((l) => ({ from: l.articles[0], to: l.articles[1], kind: 'rewrite', share: 0.5 })),
  }
}

function attributionOf(quote, { start, end }, utterances) {
  return {
    id: quote.id,
    article: quote.article,
    kind: quote.kind === 'indirect' ? 'indirect' : 'direct',
    content: [{ start, end }],
    speaker: quote.speaker,
    utterances: utterances.filter((u) => u.quotes.includes(quote.id)).map((u) => u.id),
  }
}

export const nothing = () => ({
  articles: [],
  entities: [],
  attributions: [],
  quantities: [],
  dates: [],
  claims: [],
  findings: [],
  utterances: [],
  discrepancies: [],
  timeline: [],
  lineage: [],
})

// Misses of what holds across articles: of annotated events with their dossiers, and of the sets of pairs and groups.
import { scoreAttributions, scoreEntities } from '../score/mentions.mjs'
import { scoreFindings } from '../score/story.mjs'

const placeOf = (event, dossier) => (span, label) => ({
  id: span.article,
  text: event.texts[span.article],
  sentences: dossier.claims.filter((c) => c.article === span.article),
  marks: [{ start: span.start, end: span.end, label }],
})
const pairsOf = (items) => items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b]))

/** Mentions of findings that no claim covers, and claims whose voice is another's. */
export function claimMisses(event, dossier) {
  const place = placeOf(event, dossier)
  return scoreFindings(event, dossier).items.flatMap(({ mention, span, claim }) => {
    const goldVoice = mention.attribution.length ? 'attributed' : 'own voice'
    if (!claim)
      return [{ pattern: `${mention.stance} × ${goldVoice} × no claim`, places: [place(span, 'gold')] }]
    const voice = claim.attribution ? 'attributed' : 'own voice'
    if (voice === goldVoice || mention.accept?.some((chain) => chain.length > 0 === (voice === 'attributed')))
      return []
    const both = place(span, 'gold')
    both.marks.push({ start: claim.start, end: claim.end, label: 'ours' })
    return [{ pattern: `${mention.stance} × ${goldVoice} × ours ${voice}`, places: [both] }]
  })
}

/** Pairs of mentions held apart though one finding, and joined though two. A pair of findings is shown once. */
export function findingMisses(event, dossier) {
  const place = placeOf(event, dossier)
  const items = scoreFindings(event, dossier).items.filter((i) => i.found !== null)
  const voices = (a, b) =>
    [a, b]
      .map((i) => (i.mention.attribution.length ? 'attributed' : 'own voice'))
      .sort()
      .join(' and ')
  const where = (a, b) => (a.span.article === b.span.article ? 'one article' : 'two articles')
  const wrong = pairsOf(items).flatMap(([a, b]) => {
    const [gold, ours] = [a.finding === b.finding, a.found === b.found]
    const key = [...new Set([a.finding, b.finding, a.found, b.found])].sort().join(' ')
    return gold === ours ? [] : [{ a, b, key, error: gold ? 'held apart' : 'joined' }]
  })
  const first = new Map()
  for (const w of wrong) if (!first.has(w.key)) first.set(w.key, w)
  return [...first.values()].map(({ a, b, error }) => ({
    pattern: `${error} × ${where(a, b)} × ${voices(a, b)}`,
    places: [a, b].map((i) => place(i.span, `${i.finding} ours ${i.found}:`)),
  }))
}

/** Quotations of one utterance held apart, of two joined; variants not told. */
export function utteranceMisses(event, dossier) {
  const place = placeOf(event, dossier)
  const { goldEntity } = scoreEntities(event, dossier)
  const said = (id) => event.gold.utterances.filter((u) => u.quotes.includes(id)).map((u) => u.id)
  const met = scoreAttributions(event, dossier, goldEntity)
    .pairs.map(([g, f]) => ({ g, f, gold: said(g.gold.id), ours: f.attribution.utterances ?? [] }))
    .filter((x) => x.gold.length > 0)
  const meets = (a, b) => a.some((x) => b.includes(x))
  return pairsOf(met).flatMap(([a, b]) => {
    const [gold, ours] = [meets(a.gold, b.gold), meets(a.ours, b.ours)]
    if (gold === ours) return []
    const kinds = [a.g.gold.kind, b.g.gold.kind].sort().join(' and ')
    return [
      {
        pattern: `${gold ? 'held apart' : 'joined'} × ${kinds}`,
        places: [a, b].map((x) => place(x.f.span, `${x.gold} ours ${x.ours}:`)),
      },
    ]
  })
}

const pairKey = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Pairs of articles whose dependence is judged otherwise. `groups`: `{ name, texts, pairs: [{ a, b, gold }] }`. */
export function lineageMisses(groups, dossiers, classOf) {
  const RANK = ['independent', 'derived', 'copy']
  return groups.flatMap(({ name, texts, pairs }, i) => {
    const edges = new Map()
    for (const e of dossiers[i].lineage) {
      const key = pairKey(e.from, e.to)
      const held = edges.get(key)
      if (!held || RANK.indexOf(classOf(e)) > RANK.indexOf(classOf(held))) edges.set(key, e)
    }
    return pairs.flatMap(({ a, b, gold, quotesOnly }) => {
      const edge = edges.get(pairKey(a, b))
      const ours = edge ? classOf(edge) : 'independent'
      if (ours === gold) return []
      const marks = (id, side) =>
        (edge?.evidence ?? []).map((e) => ({ ...(edge.from === id ? e.from : e.to), label: side }))
      return [
        {
          pattern: `${gold}${quotesOnly ? ' (quotations only)' : ''} × ours ${ours}${edge ? ` by ${edge.kind}` : ''}`,
          note: edge ? `share ${edge.share.toFixed(2)}, ${edge.evidence.length} passages` : undefined,
          places: [a, b].map((id) => ({
            id: `${name} ${id}`,
            text: texts[id],
            marks: marks(id, 'shared').slice(0, 1),
          })),
        },
      ]
    })
  })
}

/** The pairs of an annotated event, as its scorer reads them: dependent or not. */
export function eventLineage(event) {
  const dependent = new Set(
    event.gold.lineage
      .filter((l) => l.relation !== 'shared-origin' || l.scope === 'outside-quotes')
      .map((l) => pairKey(...l.articles)),
  )
  const pairs = pairsOf(Object.keys(event.texts)).map(([a, b]) => ({
    a,
    b,
    gold: dependent.has(pairKey(a, b)) ? 'dependent' : 'independent',
  }))
  return { name: event.gold.event?.id ?? '', texts: event.texts, pairs }
}
export const eventClassOf = (e) =>
  e.kind !== 'shared-origin' || e.share >= 0.15 ? 'dependent' : 'independent'

/** For each story of the gold that is parted, and each of ours that holds several: one miss, with its openings. */
export function clusteringMisses(rows, stories) {
  const ours = new Map(stories.map((s) => [s.id, s.story]))
  const item = (r) => ({
    id: `${r.id} (gold ${r.gold}, ours ${ours.get(r.id)})`,
    text: openingOf(r),
    marks: [],
  })
  const groups = (key) => [...grouped(rows, key).values()]
  const odd = (group, key, error) => {
    const parts = [...grouped(group, key).values()].sort((a, b) => b.length - a.length)
    if (parts.length === 1) return []
    const sizes = parts.slice(1).every((p) => p.length === 1) ? 'single articles' : 'groups'
    return [
      {
        pattern: `${error} × ${group[0].set} × ${sizes}`,
        note: `${group.length} articles: ${parts.map((p) => p.length).join(' + ')}`,
        places: parts.map((p) => item(p[0])),
      },
    ]
  }
  return [
    ...groups((r) => r.gold).flatMap((g) => odd(g, (r) => ours.get(r.id), 'held apart')),
    ...groups((r) => ours.get(r.id)).flatMap((g) => odd(g, (r) => r.gold, 'joined')),
  ]
}
function grouped(items, key) {
  const groups = new Map()
  for (const x of items) groups.set(key(x), [...(groups.get(key(x)) ?? []), x])
  return groups
}
const openingOf = (r) =>
  [r.publishedAt?.slice(0, 10), r.title, r.text.slice(0, 160)].filter(Boolean).join(' | ')

const contentWords = (text) => new Set(text.toLowerCase().match(/[\p{L}\d]{4,}|\d+/gu) ?? [])

/** Pairs of claims: which way it went × words in common × whether the numbers differ. */
export function pairMisses(rows, answers) {
  return rows.flatMap((row, i) => {
    const gold = row.gold > 1 ? row.gold >= 4 : row.gold === 1
    if (answers[i].same === gold) return []
    const [a, b] = [contentWords(row.a), contentWords(row.b)]
    const both = [...a].filter((w) => b.has(w)).length
    const share = both / Math.max(1, Math.min(a.size, b.size))
    const digits = (t) => (t.match(/\d[\d.,]*/g) ?? []).sort().join(' ')
    const numbers = digits(row.a) === digits(row.b) ? 'same numbers' : 'other numbers'
    const tenths = `${Math.min(9, Math.floor(share * 10))}/10 of the words`
    return [
      {
        pattern: `${gold ? 'held apart' : 'joined'} × ${tenths} × ${numbers}`,
        note: `${row.question ? `${row.question} ` : ''}score ${answers[i].score.toFixed(2)}`,
        places: [row.a, row.b].map((text) => ({ id: row.id, text, marks: [] })),
      },
    ]
  })
}

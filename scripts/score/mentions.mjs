// Scores what stands in single articles: mentions, attributions, quantities, dates.
import { bCubed, f1Of, mostVoted, share } from './measures.mjs'
import { hullOf, jaccard, overlapOf, unmarked } from './spans.mjs'
import { sameDate, sameNumber } from './values.mjs'

const shown = (event, span) => `${span.article} ${event.texts[span.article].slice(span.start, span.end)}`

const extras = (name, event, found) => found.map((f) => `${name} extra ${shown(event, f.span)}`)

function annotated(event, list) {
  return list.map((gold) => {
    const span = event.place(gold)
    return { gold, span, free: event.optional(gold, span) }
  })
}

/** Mentions whose bounds agree, a determiner or title more or less; and how those found are grouped. */
export function scoreEntities(event, dossier) {
  const golds = event.gold.entities.flatMap((e) =>
    annotated(event, e.mentions).map((m) => ({ ...m, entity: e.id })),
  )
  const found = dossier.entities.flatMap((e) => e.mentions.map((span) => ({ span, entity: e.id })))
  const oneEnd = (g, f) => g.span.start === f.span.start || g.span.end === f.span.end
  const near = (g, f) => {
    const v = oneEnd(g, f) ? jaccard(g.span, f.span) : 0
    return v >= 0.5 ? v : 0
  }
  const { f1, pairs, missed, extra } = f1Of(golds, found, {
    score: near,
    spared: (f) => event.inFurniture(f.span),
  })
  const met = pairs.map(([g, f]) => ({ gold: g.entity, found: f.entity }))
  return {
    figures: {
      'entities.mentions': f1,
      'entities.grouping': bCubed(
        met,
        (x) => x.gold,
        (x) => x.found,
      ),
    },
    misses: [
      ...missed.map((g) => `entities.mentions ${shown(event, g.span)}`),
      ...extras('entities.mentions', event, extra),
    ],
    /** Id of a dossier's entity → id of the gold entity most of its mentions belong to. */
    goldEntity: (id) => mostVoted(met.filter((x) => x.found === id).map((x) => x.gold)),
  }
}

/** A direct attribution answers for each of its pieces, others for their whole and for each marked fragment. */
function answers(attribution, text) {
  const places =
    attribution.kind === 'direct'
      ? attribution.content
      : [hullOf(attribution.content), ...(attribution.marked ?? [])]
  return places.map((p) => ({ attribution, span: unmarked(text, { article: attribution.article, ...p }) }))
}

export function scoreAttributions(event, dossier, goldEntity) {
  const golds = annotated(event, event.gold.quotes)
  const found = dossier.attributions
    .filter((a) => a.content?.length)
    .flatMap((a) => answers(a, event.texts[a.article]))
  const half = (g, f) => {
    const v = jaccard(g.span, f.span)
    return v >= 0.5 ? v : 0
  }
  const { f1, pairs, missed, extra } = f1Of(golds, found, {
    score: half,
    spared: (f) => event.inFurniture(f.span),
  })
  const spoken = golds.filter((g) => !g.free)
  const named = pairs.filter(
    ([g, f]) => !g.free && f.attribution.speaker && goldEntity(f.attribution.speaker) === g.gold.speaker,
  )
  const marked = golds.filter((g) => g.gold.kind === 'direct' || g.gold.kind === 'partial')
  const exact = (g) => found.some((f) => jaccard(g.span, f.span) === 1)
  return {
    figures: {
      attributions: f1,
      'attributions.exact': share(marked, exact),
      speakers: spoken.length ? named.length / spoken.length : null,
    },
    misses: [
      ...missed.map((g) => `attributions ${g.gold.kind} ${shown(event, g.span)}`),
      ...marked.filter((g) => !exact(g)).map((g) => `attributions.exact ${shown(event, g.span)}`),
      ...extras('attributions', event, extra),
      ...pairs
        .filter((p) => !p[0].free && !named.includes(p))
        .map(([g]) => `speakers ${g.gold.speaker} ${shown(event, g.span)}`),
    ],
    pairs,
  }
}

export function scoreQuantities(event, dossier) {
  const golds = annotated(event, event.gold.quantities).filter((g) => g.gold.kind !== 'date-part')
  return valued(event, 'quantities', golds, dossier.quantities ?? [], sameNumber)
}

export function scoreDates(event, dossier) {
  const golds = annotated(event, event.gold.dates).map((g) => ({
    ...g,
    free: g.free || g.gold.value === null,
  }))
  return valued(event, 'dates', golds, dossier.dates ?? [], sameDate)
}

/** F1 of places that overlap and have the same value. */
function valued(event, name, golds, values, same) {
  const found = values.map((value) => ({ value, span: value }))
  const { f1, pairs, missed, extra } = f1Of(golds, found, {
    score: (g, f) => overlapOf(g.span, f.span),
    right: (g, f) => same(g.gold, f.value),
    spared: (f) => event.inFurniture(f.span),
  })
  const got = new Map(pairs.map(([g, f]) => [g, f.value]))
  return {
    figures: { [name]: f1 },
    misses: [
      ...missed.map((g) => `${name} ${shown(event, g.span)} ${told(g.gold)} got ${told(got.get(g))}`),
      ...extras(name, event, extra),
    ],
  }
}
const told = (v) =>
  v ? JSON.stringify([v.value ?? null, v.min, v.max].filter((x) => x !== undefined)) : 'nothing'

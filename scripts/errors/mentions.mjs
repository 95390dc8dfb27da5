// Misses of what stands in single articles. Each takes documents (see sets.mjs) and their extractions.
import { pairUp } from '../score/measures.mjs'
import { hullOf } from '../score/spans.mjs'
import { nameShape, shapeOf } from './shapes.mjs'

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const lengthOf = (s) => s.end - s.start
const likeness = (a, b) => {
  const shared = overlap(a, b)
  return shared ? shared / (lengthOf(a) + lengthOf(b) - shared) : 0
}
const label = (span, name) => ({ start: span.start, end: span.end, label: name })
const missIn = (document, extraction) => (pattern, marks, note) => ({
  pattern,
  note,
  places: [{ id: document.id, text: document.text, sentences: extraction.sentences, marks }],
})
const words = (document, span) => document.text.slice(span.start, span.end)
const each = (documents, extractions, misses) =>
  documents.flatMap((d, i) => misses(d, extractions[i], missIn(d, extractions[i])))

/** Pairs of gold and ours, what is left of either, without what is free. `score` 0 is no pair. */
function compare(document, golds, ours, score) {
  const pairs = pairUp(golds, ours, score)
  const used = new Set(pairs.flat())
  return {
    pairs: pairs.filter(([g]) => !g.free),
    missed: golds.filter((g) => !g.free && !used.has(g)),
    extra: document.partial ? [] : ours.filter((o) => !used.has(o) && !document.free(spanOf(o))),
  }
}
const spanOf = (item) => (item.content ? hullOf(item.content) : item)

/** Without white space and marks of quotation. */
function trimmed(text, { start, end }) {
  let [from, to] = [start, end]
  while (from < to && /[\s"“”‘’'`]/.test(text[from])) from++
  while (to > from && /[\s"“”‘’'`,]/.test(text[to - 1])) to--
  return { start: from, end: to }
}

/** Cue lemma × position of the cue × kind of error. */
export function attributionMisses(documents, extractions, { lemma }) {
  return each(documents, extractions, (document, { attributions }, miss) => {
    const bare = (a) => trimmed(document.text, hullOf(a.content))
    const cueWord = (a) => (a.cue ? lemma(words(document, a.cue)) : 'no cue')
    const kin = (a) => `${cueWord(a)} × ${positionOf(a)}`
    const score = (g, o) =>
      Math.max(
        likeness(bare(g), bare(o)),
        ...(document.fragments
          ? (o.marked ?? []).map((m) => likeness(bare(g), trimmed(document.text, m)))
          : []),
      )
    const golds = document.gold.attributions.filter((a) => a.content.length)
    const ours = attributions.filter((a) => a.content.length)
    const { pairs, missed, extra } = compare(document, golds, ours, score)
    return [
      ...missed.map((g) => miss(`${kin(g)} × missed`, marksOf(g, 'gold'))),
      ...extra.map((o) => miss(`${kin(o)} × false alarm`, marksOf(o, 'ours'))),
      ...pairs.flatMap(([g, o]) =>
        [
          ...(document.fragments && score(g, o) > likeness(bare(g), bare(o))
            ? []
            : boundErrors(bare(g), bare(o))),
          ...roleErrors(document, 'source', g, o),
          ...roleErrors(document, 'cue', g, o),
        ].map((error) => miss(`${kin(g)} × ${error}`, [...marksOf(g, 'gold'), ...marksOf(o, 'ours')])),
      ),
    ]
  })
}

function positionOf({ cue, content }) {
  if (!cue) return 'nowhere'
  const hull = hullOf(content)
  if (cue.end <= hull.start) return 'cue before'
  return cue.start >= hull.end ? 'cue after' : 'cue within'
}
const boundErrors = (gold, ours) => [
  ...(ours.start < gold.start ? ['begins early'] : ours.start > gold.start ? ['begins late'] : []),
  ...(ours.end < gold.end ? ['ends early'] : ours.end > gold.end ? ['ends late'] : []),
]
/** The bounds of a role are not asked of annotated events, which mark a source by its name alone. */
function roleErrors({ fragments }, role, gold, ours) {
  if (gold[role] === undefined) return []
  if (!gold[role] || !ours[role])
    return gold[role] ? [`${role} missed`] : ours[role] ? [`${role} where gold has none`] : []
  const fit = likeness(gold[role], ours[role])
  return fit === 1 || (fragments && fit > 0) ? [] : fit > 0 ? [`${role} bounds`] : [`${role} wrong`]
}
const marksOf = (a, who) => [
  ...a.content.map((s) => label(s, `${who} content`)),
  ...['source', 'cue'].flatMap((role) => (a[role] ? [label(a[role], `${who} ${role}`)] : [])),
]

const figure = ({ value, min, max, unit }) =>
  `${value ?? (min === max ? min : `${min ?? '…'}–${max ?? '…'}`)}${unit ? ` ${unit}` : ''}`

/** Shape of the expression × kind of mismatch. Gold without places is paired by its value. */
export function quantityMisses(documents, extractions) {
  return each(documents, extractions, (document, { quantities }, miss) => {
    const { same, sameUnit = () => true } = document.values
    const placed = (g, o) => g.start === undefined || overlap(g, o) > 0
    const right = compare(document, document.gold.quantities, quantities, (g, o) =>
      placed(g, o) && same(g, o) ? 1 + (sameUnit(g, o, words(document, o)) ? 1 : 0) : 0,
    )
    const touching = compare(document, right.missed, right.extra, (g, o) =>
      g.start === undefined ? 0 : overlap(g, o),
    )
    const shape = (s) => (s.start === undefined ? 'no place in gold' : shapeOf(words(document, s)))
    const gold = (g) => (g.start === undefined ? [] : [label(g, `gold ${figure(g)}:`)])
    const wanted = (g) => (g.start === undefined ? `gold ${figure(g)}` : undefined)
    // gold without places shows its sentence whole
    const seen = (g, o) =>
      g.start === undefined ? quantities.map((q) => label(q, `ours ${figure(q)}:`)) : [...gold(g), ...o]
    return [
      ...right.pairs
        .filter(([g, o]) => !sameUnit(g, o))
        .map(([g, o]) => miss(`${shape(o)} × unit`, [...gold(g), label(o, `ours ${figure(o)}:`)], wanted(g))),
      ...touching.pairs.map(([g, o]) =>
        miss(`${shape(g)} × value`, seen(g, [label(o, `ours ${figure(o)}:`)])),
      ),
      ...touching.missed.map((g) => miss(`${shape(g)} × missed`, seen(g, []), wanted(g))),
      ...touching.extra.map((o) => miss(`${shape(o)} × false alarm`, [label(o, `ours ${figure(o)}:`)])),
    ]
  })
}

/** Shape of the expression × error. */
export function dateMisses(documents, extractions) {
  return each(documents, extractions, (document, { dates }, miss) => {
    const { sameDate } = document.values
    const { pairs, missed, extra } = compare(document, document.gold.dates, dates, likeness)
    const told = (d, who) => label(d, `${who} ${d.value ?? 'vague'}:`)
    const errors = ([g, o]) => [
      ...(sameDate(g, o)
        ? []
        : [o.value === null ? 'no value' : g.value === null ? 'value of vague' : 'value']),
      ...(g.start === o.start && g.end === o.end ? [] : ['bounds']),
    ]
    return [
      ...missed.map((g) => miss(`${shapeOf(words(document, g))} × missed`, [told(g, 'gold')])),
      ...extra.map((o) => miss(`${shapeOf(words(document, o))} × false alarm`, [told(o, 'ours')])),
      ...pairs.flatMap((p) =>
        errors(p).map((error) =>
          miss(`${shapeOf(words(document, p[0]))} × ${error}`, [told(p[0], 'gold'), told(p[1], 'ours')]),
        ),
      ),
    ]
  })
}

const SCORED = ['person', 'organization', 'place']

/** Kind × how the name is written × error. */
export function entityMisses(documents, extractions) {
  return each(documents, extractions, (document, { entities }, miss) => {
    const named = document.allKinds ? () => true : (e) => SCORED.includes(e.kind)
    const ours = entities.filter(named).flatMap((e) => e.mentions.map((m) => ({ ...m, kind: e.kind })))
    const { pairs, missed, extra } = compare(document, document.gold.entities, ours, likeness)
    const kin = (m) => `${m.kind ?? 'any kind'} × ${nameShape(words(document, m))}`
    const told = (m, who) => label(m, `${who} ${m.kind ?? 'any'}:`)
    const core = (s) => words(document, s).replace(/^(?:the|an?) |['’]s?$/gi, '')
    const errors = (g, o) => [
      ...(g.kind && g.kind !== o.kind ? [`taken for ${o.kind}`] : []),
      ...(core(g) === core(o) ? [] : [lengthOf(o) < lengthOf(g) ? 'too short' : 'too long']),
    ]
    return [
      ...missed.map((g) => miss(`${kin(g)} × missed`, [told(g, 'gold')])),
      ...extra.map((o) => miss(`${kin(o)} × false alarm`, [told(o, 'ours')])),
      ...pairs.flatMap(([g, o]) =>
        errors(g, o).map((error) => miss(`${kin(g)} × ${error}`, [told(g, 'gold'), told(o, 'ours')])),
      ),
    ]
  })
}

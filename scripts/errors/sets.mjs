// Sets of the shared bench and annotated events, as what the finders of misses ask for.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from '../fit/sets.mjs'
import { loadEvent, loadExample } from '../score/event.mjs'
import { overlapOf } from '../score/spans.mjs'
import { sameDate, sameNumber } from '../score/values.mjs'

/** Lines of one set; null where it is not here. */
export function readSet(shared, name) {
  const file = ['.jsonl', '.jsonl.gz']
    .map((end) => join(shared, 'bench/sets', name + end))
    .find((f) => existsSync(f))
  return file ? readLines(file) : null
}

const FIELDS = ['id', 'text', 'title', 'outlet', 'url', 'byline', 'publishedAt', 'language']
/** What the command may see of a line: nothing of the gold. */
export const inputOf = (row) =>
  Object.fromEntries(FIELDS.filter((k) => row[k] != null).map((k) => [k, row[k]]))

const none = { attributions: [], quantities: [], dates: [], entities: [] }
const LISTS = { attribution: 'attributions', quantities: 'quantities', dates: 'dates', entities: 'entities' }

/** A set of articles as documents: text, gold by kind, how values compare. Compares as the scorers of the bench do. */
export async function documentsOfSet(shared, part, name, rows) {
  const scorer = (file) => import(join(shared, `bench/score/${file}.mjs`))
  const { valueSame, unitSame, unitLoose } = await scorer('quantities')
  const { canon } = await scorer('dates')
  const values = {
    same: valueSame,
    sameUnit: (g, o) => unitSame(g.unit, o.unit) || unitLoose(g.unit, g.unitText, o.unit, null),
    sameDate: (g, o) => canon(g.value) === canon(o.value),
  }
  return rows.map((row) => ({
    ...row,
    gold: { ...none, [LISTS[part]]: goldOf(part, row) },
    partial: row.partial === true || name === 'dates.gum',
    free: () => false,
    values,
  }))
}
function goldOf(part, { gold }) {
  if (part === 'attribution')
    return gold.map(({ source, cue, content }) => ({ content, source: hull(source), cue: hull(cue) }))
  return gold.map((g) => ({ ...g, free: g.optional === true }))
}
const hull = (spans) =>
  spans.length
    ? { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
    : null

/** The event in the example folder `name`, or the annotated reports of the shared folder; null where there is none. */
export function eventNamed(examples, shared, name) {
  const folder = join(examples, name)
  if (existsSync(join(folder, 'gold.json'))) return loadExample(folder)
  const seeds = join(shared, 'gold/seeds.json')
  return name === 'seeds' && existsSync(seeds) ? loadEvent(seeds, join(shared, 'seeds')) : null
}
/** The articles of an annotated event as documents. Fragments in marks are looked for in the clauses around them, too. */
export function documentsOfEvent(event) {
  const { gold, texts } = event
  return Object.entries(texts).map(([id, text]) => {
    const here = (list) =>
      list
        .filter((x) => x.article === id)
        .map((x) => ({ anchor: x, ...event.place(x), free: event.optional(x, event.place(x)) }))
    const spanOf = (anchor) => (anchor ? event.place(anchor) : null)
    return {
      id,
      text,
      fragments: true,
      allKinds: true,
      partial: false,
      free: (span) => event.furniture.some((f) => overlapOf(f, { article: id, ...span }) > 0),
      values: { same: sameNumber, sameDate },
      gold: {
        attributions: outer(here(gold.quotes)).map(({ anchor, start, end, free }) => ({
          content: [{ start, end }],
          source: spanOf(anchor.speakerAnchor),
          cue: spanOf(anchor.cue),
          free,
        })),
        quantities: here(gold.quantities)
          .filter((q) => q.anchor.kind !== 'date-part')
          .map(({ anchor, ...q }) => ({ ...q, value: anchor.value, min: anchor.min, max: anchor.max })),
        dates: here(gold.dates).map(({ anchor, ...d }) => ({
          ...d,
          value: anchor.value,
          accept: anchor.accept,
          free: d.free || anchor.value === null,
        })),
        entities: gold.entities.flatMap((e) => here(e.mentions)),
      },
    }
  })
}
/** Quotes less the fragments that stand within another one. */
const outer = (quotes) =>
  quotes.filter(
    (q) =>
      !quotes.some(
        (o) => o !== q && o.start <= q.start && o.end >= q.end && o.end - o.start > q.end - q.start,
      ),
  )

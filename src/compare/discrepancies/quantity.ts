import { DisjointSets } from '../../kernels/disjoint-sets.js'
import { likeness } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import { type Answer, asOf, holderOf, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'
import { type Figure, figuresOf } from './figures.js'
import { QUANTITY_RULES } from './quantity-relations.js'

/** How alike the clauses of two figures must be for both to answer one question. */
const ALIKE = { sameState: 0.12, otherwise: 0.25 } as const

/** Questions of how many and how much that are answered with different figures. */
export function quantityDrafts(setting: Setting): Draft[] {
  const { story, pack } = setting
  const figures = figuresOf(story, pack)
  return questionsOf(figures)
    .map((group) => ({ group, stands: standsOf(group.map((f) => answerOf(f, story))) }))
    .filter(({ stands }) => stands.length > 1)
    .map(({ group, stands }) => draft('quantity', aboutOf(group), stands, QUANTITY_RULES, setting))
}

/** Groups of figures that count the same thing; figures that cannot are never in one group, however they are linked. */
function questionsOf(figures: readonly Figure[]): Figure[][] {
  const links: { i: number; j: number; score: number }[] = []
  const byThing = new Map<string, number[]>()
  figures.forEach((f, i) => {
    byThing.set(f.thing, [...(byThing.get(f.thing) ?? []), i])
  })
  for (const bucket of byThing.values())
    bucket.forEach((j, at) => {
      for (const i of bucket.slice(0, at)) {
        const score = comparable(figures[i]!, figures[j]!)
          ? likeness(figures[i]!.context, figures[j]!.context)
          : 0
        if (score >= threshold(figures[i]!, figures[j]!)) links.push({ i, j, score })
      }
    })
  links.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const sets = new DisjointSets(figures.length)
  const members = new Map(figures.map((_, i) => [i, [i]]))
  for (const { i, j } of links) {
    const a = sets.find(i)
    const b = sets.find(j)
    if (
      a === b ||
      !members.get(a)!.every((x) => members.get(b)!.every((y) => comparable(figures[x]!, figures[y]!)))
    )
      continue
    sets.join(a, b)
    members.set(sets.find(a), [...members.get(a)!, ...members.get(b)!])
  }
  return sets.sets().map((s) => s.map((i) => figures[i]!))
}

const threshold = (a: Figure, b: Figure): number =>
  a.state !== null && a.state === b.state ? ALIKE.sameState : ALIKE.otherwise

/** Whether nothing speaks against two figures counting the same thing. */
function comparable(a: Figure, b: Figure): boolean {
  if (
    a.state !== null &&
    b.state !== null &&
    a.state !== b.state &&
    EXCLUSIVE.has(a.state) &&
    EXCLUSIVE.has(b.state)
  )
    return false
  if ((a.quantity.partOf === null) !== (b.quantity.partOf === null)) return false
  if ((a.quantity.change === null) !== (b.quantity.change === null)) return false
  return a.named.size === 0 || b.named.size === 0 || [...a.named].some((e) => b.named.has(e))
}

/** States that are counted apart from each other: the dead are not the injured. */
const EXCLUSIVE: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'missing',
  'rescued',
  'aboard',
  'detained',
  'displaced',
  'capacity',
  'sent',
  'destroyed',
])

function answerOf({ quantity, span, claim }: Figure, story: Story): Answer {
  const { min, max, value } = quantity
  return {
    claim,
    span,
    key: `${min ?? '-∞'}…${max ?? '∞'}`,
    value: value !== null ? String(value) : `${min ?? ''}–${max ?? ''}`,
    by: holderOf(claim, story),
    asOf: asOf(span, claim, story),
    bounds: { min, max },
  }
}

/** The words that say what is counted, from the figure that says most. */
function aboutOf(group: readonly Figure[]): Figure['span'] | null {
  const spans = group.flatMap(({ quantity: q }) =>
    q.counted ? [{ article: q.article, start: q.counted.start, end: q.counted.end }] : [],
  )
  return spans.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? group[0]?.span ?? null
}

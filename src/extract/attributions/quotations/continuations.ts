import type { Draft, Range } from '../draft.js'
import { lowerAt, posAt, type Scene } from '../scene.js'
import type { Quotation } from './marks.js'

/** Paragraphs that are quotation alone, after one whose speaker is known: the same speaker goes on. */
export function findContinuations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const alone = paragraphsOfQuotation(scene)
  if (alone.length === 0) return []
  const spoken = new Set<number>()
  for (const d of drafts) for (const c of d.content) for (let i = c.first; i < c.last; i++) spoken.add(i)
  const speakers = lastSpeakers(scene, drafts)
  const found: Draft[] = []
  for (const range of alone) {
    const paragraph = scene.paragraphAt[range.first]!
    const source = speakers.get(paragraph - 1)
    if (!source || spoken.has(range.first)) continue
    speakers.set(paragraph, source)
    found.push({ source, cue: null, content: [range], rule: 'continuation' })
  }
  return found
}

/** By paragraph: the source of its last attribution that holds a whole quotation. */
function lastSpeakers(scene: Scene, drafts: readonly Draft[]): Map<number, Range> {
  const found = new Map<number, Range>()
  for (const d of drafts) {
    const last = d.content[d.content.length - 1]
    if (d.source && last && scene.quotationAt[last.first]! >= 0)
      found.set(scene.paragraphAt[last.first]!, d.source)
  }
  return found
}

function paragraphsOfQuotation(scene: Scene): Quotation[] {
  return scene.quotations.filter((q) => {
    const before = q.first - 1
    if (q.single || (before >= 0 && scene.paragraphAt[before] === scene.paragraphAt[q.first])) return false
    let end = q.last
    while (end < scene.tokens.length && posAt(scene, end) === 'PUNCT' && lowerAt(scene, end) === '.') end++
    return end === scene.tokens.length || scene.paragraphAt[end] !== scene.paragraphAt[q.first]
  })
}

/** Gives a quotation that goes on in the next paragraph to the cue that stands there, when it has one of its own. */
export function giveBack(drafts: readonly Draft[]): Draft[] {
  const owned = new Map<number, Draft>()
  for (const d of drafts) if (d.content[0]) owned.set(d.content[0].first, d)
  return drafts.map((d) => {
    const cut = d.content.findIndex((c, i) => i > 0 && owned.has(c.first) && owned.get(c.first) !== d)
    return cut < 0 ? d : { ...d, content: d.content.slice(0, cut) }
  })
}

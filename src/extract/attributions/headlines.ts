import type { Draft, Range } from './draft.js'
import { isComma, lemmaAt, lowerAt, posAt, type Scene } from './scene.js'

/** In a headline a comma may stand for "and": "Rask calls sale 'a shame,' | wants inquiry" is one thing said, and whoever says it does what follows. */
export function withinHeadlines(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const own = drafts.filter((d) => d.source && d.cue && isInHeadline(scene, d.cue))
  if (own.length === 0) return [...drafts]
  const cues = new Set(drafts.flatMap((d) => (d.cue && !d.source ? [d.cue.first] : [])))
  const verbs = new Map<number, Range>()
  const cut = drafts.map((d) => {
    if (!own.includes(d)) return d
    const content = d.content.map((c) => {
      const verb = c.first >= d.cue!.last ? nextVerb(scene, c, cues) : -1
      if (verb < 0) return c
      verbs.set(verb, d.source!)
      return { first: c.first, last: isComma(scene, verb - 1) ? verb - 1 : verb }
    })
    return { ...d, content }
  })
  return cut.map((d) => {
    if (d.source || !d.cue) return d
    const source = verbs.get(d.cue.first) ?? sourceOfFormer(scene, own, d.cue)
    return source ? { ...d, source } : d
  })
}

/** Whoever says what ends at the comma before a cue. */
const sourceOfFormer = (scene: Scene, own: readonly Draft[], cue: Range): Range | null =>
  isBehindComma(scene, cue.first)
    ? (own.find(({ content }) => content.some((c) => c.last === cue.first || c.last === cue.first - 1))
        ?.source ?? null)
    : null

const isInHeadline = (scene: Scene, { first }: Range): boolean =>
  scene.headlines.has(scene.paragraphAt[first]!)

/** The verb in the present, or cue of nobody's, behind a comma, or behind one in the marks that close there; -1 for none. */
function nextVerb(scene: Scene, { first, last }: Range, cues: ReadonlySet<number>): number {
  for (let i = first + 2; i + 1 < last; i++) {
    if (scene.quotationAt[i]! >= 0 || !isBehindComma(scene, i)) continue
    if (cues.has(i) || isPresent(scene, i)) return i
    // "says mill, shut since May, is safe": a second comma closes what the first opens.
    return -1
  }
  return -1
}

function isPresent(scene: Scene, i: number): boolean {
  const { isPast, isParticiple } = scene.pack.attribution
  const lower = lowerAt(scene, i)
  return posAt(scene, i) === 'VERB' && lower !== lemmaAt(scene, i) && !isPast(lower) && !isParticiple(lower)
}

const isBehindComma = (scene: Scene, i: number): boolean =>
  isComma(scene, i - 1) || (scene.quotationAt[i - 1]! >= 0 && isComma(scene, i - 2))

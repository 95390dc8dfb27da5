import type { Draft, Range } from '../draft.js'
import { isComma, lowerAt, posAt, type Scene } from '../scene.js'

/** "He accused the board of delay and called for an inquiry": what is said ends before the conjunction with which its speaker goes on to say something else. */
export function withoutCoordinated(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const joined = drafts.filter(({ cue, source }) => cue && source && isJoined(scene, cue))
  if (joined.length === 0) return [...drafts]
  return drafts.map((d) => {
    const next = joined.find((j) => j !== d && sharesSource(d, j) && d.content.some((c) => holds(c, j.cue!)))
    return next ? { ...d, content: d.content.flatMap((c) => upTo(scene, c, next.cue!)) } : d
  })
}

/** A verb of its own behind a conjunction; a passive one has another subject than whoever speaks. */
const isJoined = (scene: Scene, cue: Range): boolean =>
  posAt(scene, cue.first - 1) === 'CCONJ' && posAt(scene, cue.first) !== 'AUX'

const sharesSource = (a: Draft, b: Draft): boolean =>
  a.source !== null &&
  a.source.first === b.source!.first &&
  a.cue !== null &&
  a.cue.last <= (a.content[0]?.first ?? 0) &&
  a.cue.last < b.cue!.first

const holds = (content: Range, cue: Range): boolean =>
  content.first < cue.first - 1 && cue.first < content.last

function upTo(scene: Scene, content: Range, cue: Range): Range[] {
  if (!holds(content, cue)) return content.first >= cue.first ? [] : [content]
  const last = isComma(scene, cue.first - 2) ? cue.first - 2 : cue.first - 1
  return last > content.first ? [{ first: content.first, last }] : []
}

/** "He said that all were safe, but the board said two were lost": what one says ends before the conjunction with which another is set against him. */
export function withoutContrasted(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const set = drafts.filter(
    ({ source }) => source && isComma(scene, source.first - 2) && isContrast(scene, source.first - 1),
  )
  if (set.length === 0) return [...drafts]
  return drafts.map((d) => {
    const other = set.find((o) => o !== d && d.content.some((c) => goesPast(scene, d, c, o)))
    if (!other) return d
    const end = other.source!.first - 2
    return { ...d, content: d.content.map((c) => (goesPast(scene, d, c, other) ? { ...c, last: end } : c)) }
  })
}

const isContrast = (scene: Scene, i: number): boolean =>
  scene.pack.attribution.contrasts.has(lowerAt(scene, i)) && scene.quotationAt[i]! < 0

/** Whether the content behind a cue goes on over the source and into what another, set against it, says. */
const goesPast = (
  { sentenceAt }: Scene,
  { cue }: Draft,
  { first, last }: Range,
  { source }: Draft,
): boolean =>
  cue !== null &&
  cue.last <= first &&
  first < source!.first - 2 &&
  source!.first < last &&
  sentenceAt[first] === sentenceAt[source!.first]

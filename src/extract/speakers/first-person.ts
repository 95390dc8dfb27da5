import { lowerBound } from '../../kernels/lower-bound.js'
import { type Attribution, bySpan, type Entity, type Span } from '../../model/index.js'
import type { Scene } from './scene.js'

/** "I" and "we" are whoever's words they stand in. */
export function speakForThemselves(
  scene: Scene,
  attributions: readonly Attribution[],
  speakers: Map<string, Entity>,
): void {
  const open = attributions.filter(
    (a) => a.source && !speakers.has(a.id) && isSpeakerPronoun(scene, a.source),
  )
  if (open.length === 0) return
  const contents = attributions
    .flatMap((a) => a.content.map((c): Quoted => ({ ...c, of: a.id })))
    .sort(bySpan)
  const reach: number[] = []
  for (const [i, { end }] of contents.entries()) reach.push(Math.max(end, reach[i - 1] ?? end))
  for (const a of open) {
    const { start } = a.source as Span
    // Backwards from the last content that has begun, as long as any up to there goes on to the place.
    let i = lowerBound(0, contents.length, (k) => contents[k]!.start <= start) - 1
    const holds = (c: Quoted): boolean => start < c.end && c.of !== a.id && speakers.has(c.of)
    while (i >= 0 && reach[i]! > start && !holds(contents[i]!)) i--
    if (i >= 0 && reach[i]! > start) speakers.set(a.id, speakers.get(contents[i]!.of)!)
  }
}

/** A stretch of content, with the id of its attribution. */
interface Quoted extends Span {
  readonly of: string
}

const isSpeakerPronoun = (scene: Scene, source: Span): boolean =>
  scene.lexicon.speakerPronouns.has(scene.text.text.slice(source.start, source.end).toLowerCase())

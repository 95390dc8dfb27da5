import type { Draft, Range } from './draft.js'
import { isComma, lowerAt, type Scene } from './scene.js'
import { sourceAfter } from './sources.js'

/** "The Gazette, citing a former guard, wrote that …": the guard said it, the Gazette carries it. */
export function findCitations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((outer) => {
    const { source, cue } = outer
    if (!source || !cue || outer.content.length === 0 || isCiting(scene, outer)) return []
    // Behind the cue as well: "…, the Gazette reported, citing a former guard".
    const behind = cue.last > source.last && isComma(scene, cue.last) ? cue.last + 2 : 0
    for (let i = source.first + 1; i < Math.max(source.last - 1, behind); i++) {
      if (!scene.pack.attribution.citing.has(lowerAt(scene, i))) continue
      const inner = withoutPronoun(
        scene,
        sourceAfter(scene, i + 1, i < source.last ? source.last : sentenceEnd(scene, i)),
      )
      return inner
        ? [{ source: inner, cue: { first: i, last: i + 1 }, content: outer.content, rule: 'citation' }]
        : []
    }
    return []
  })
}

/** "an official | it did not name" */
const withoutPronoun = (scene: Scene, source: Range | null): Range | null =>
  source &&
  source.last - source.first > 1 &&
  scene.pack.attribution.personal.has(lowerAt(scene, source.last - 1))
    ? { first: source.first, last: source.last - 1 }
    : source

/** Whether a draft takes the one cited for what is said. */
const isCiting = (scene: Scene, { cue }: Draft): boolean =>
  cue !== null && cue.last === cue.first + 1 && scene.pack.attribution.citing.has(lowerAt(scene, cue.first))

const sentenceEnd = (scene: Scene, at: number): number => scene.text.sentences[scene.sentenceAt[at]!]!.last

/** A source without the citation inside it. */
export function withoutCitation(scene: Scene, draft: Draft): Draft {
  const { source } = draft
  if (!source) return draft
  for (let i = source.first + 2; i < source.last; i++)
    if (scene.pack.attribution.citing.has(lowerAt(scene, i)) && lowerAt(scene, i - 1) === ',')
      return { ...draft, source: { first: source.first, last: i - 1 } }
  return draft
}

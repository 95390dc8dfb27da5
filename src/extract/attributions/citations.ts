import type { Draft } from './draft.js'
import { lowerAt, type Scene } from './scene.js'
import { sourceAfter } from './sources.js'

/** "The Gazette, citing a former guard, wrote that …": the guard said it, the Gazette carries it. */
export function findCitations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((outer) => {
    const { source } = outer
    if (!source || outer.content.length === 0) return []
    for (let i = source.first + 1; i < source.last - 1; i++) {
      if (!scene.pack.attribution.citing.has(lowerAt(scene, i))) continue
      const inner = sourceAfter(scene, i + 1, source.last)
      return inner
        ? [{ source: inner, cue: { first: i, last: i + 1 }, content: outer.content, rule: 'citation' }]
        : []
    }
    return []
  })
}

/** A source without the citation inside it. */
export function withoutCitation(scene: Scene, draft: Draft): Draft {
  const { source } = draft
  if (!source) return draft
  for (let i = source.first + 2; i < source.last; i++)
    if (scene.pack.attribution.citing.has(lowerAt(scene, i)) && lowerAt(scene, i - 1) === ',')
      return { ...draft, source: { first: source.first, last: i - 1 } }
  return draft
}

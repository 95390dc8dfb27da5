import type { Draft, Range } from '../draft.js'
import { isComma, lowerAt, posAt, type Scene } from '../scene.js'
import { sourceAfter } from '../sources.js'

/** "The Gazette, citing a former guard, wrote that …": the guard said it, the Gazette carries it. */
export function findCitations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((outer) => {
    const { source, cue, content } = outer
    if (!source || !cue || content.length === 0 || isCiting(scene, outer)) return []
    const at = citingBeside(scene, source, cue)
    const inner = at < 0 ? null : citedAt(scene, at, source)
    return inner
      ? [
          {
            source: inner,
            cue: { first: at, last: at + 1 },
            content: behindCitation(scene, content, inner),
            rule: 'citation',
          },
        ]
      : []
  })
}

/** Index of the "citing" that belongs to a source: inside it, behind it or its cue, or at the beginning of its sentence; -1 without one. */
function citingBeside(scene: Scene, source: Range, cue: Range): number {
  const { citing } = scene.pack.attribution
  for (let i = source.first + 1; i < source.last - 1; i++) if (citing.has(lowerAt(scene, i))) return i
  // "the Gazette, citing a former guard, wrote"
  if (isComma(scene, source.last) && citing.has(lowerAt(scene, source.last + 1))) return source.last + 1
  // "…, the Gazette reported, citing a former guard", "according to the Gazette, citing a former guard, …"
  const end = Math.max(cue.last, source.last)
  if (isComma(scene, end) && citing.has(lowerAt(scene, end + 1))) return end + 1
  const { first } = scene.text.sentences[scene.sentenceAt[source.first]!]!
  return citing.has(lowerAt(scene, first)) && isComma(scene, source.first - 1) ? first : -1
}

/** Whoever is cited, up to the source that cites them. */
function citedAt(scene: Scene, at: number, source: Range): Range | null {
  const limit = at < source.first ? source.first - 1 : at < source.last ? source.last : sentenceEnd(scene, at)
  const inner = withoutPronoun(scene, sourceAfter(scene, at + 1, limit))
  // Behind the source of a preposition the clause goes on after a comma.
  if (inner && at > source.last && isPreposition(scene, source.first - 1)) return upToComma(scene, inner)
  if (!inner || at > source.first) return inner
  return inner.last === source.first - 1 ? inner : null
}

const isPreposition = (scene: Scene, i: number): boolean => /^(?:ADP|PART)$/.test(posAt(scene, i))

function upToComma(scene: Scene, { first, last }: Range): Range {
  let end = first + 1
  while (end < last && !isComma(scene, end)) end++
  return { first, last: end }
}

/** Contents without the citation that they open with. */
const behindCitation = (scene: Scene, content: readonly Range[], inner: Range): readonly Range[] =>
  content.map((c) =>
    c.first < inner.last && inner.last < c.last && c.first >= inner.first - 1
      ? { first: isComma(scene, inner.last) ? inner.last + 1 : inner.last, last: c.last }
      : c,
  )

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

/** A draft without the citation inside its source or at the head of its content. */
export function withoutCitation(scene: Scene, draft: Draft): Draft {
  const { source, cue } = draft
  const at = source && cue ? citingBeside(scene, source, cue) : -1
  if (!source || at < 0) return draft
  if (at > source.first && at < source.last)
    return lowerAt(scene, at - 1) === ',' && at - 1 > source.first
      ? { ...draft, source: { first: source.first, last: at - 1 } }
      : draft
  const inner = citedAt(scene, at, source)
  return inner ? { ...draft, content: behindCitation(scene, draft.content, inner) } : draft
}

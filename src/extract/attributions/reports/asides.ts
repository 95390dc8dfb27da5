import { clauseEnd, holdsVerb } from '../contents.js'
import { type Draft, type Range, rangesOverlap } from '../draft.js'
import {
  afterDateline,
  isComma,
  LONGEST_SENTENCE,
  lowerAt,
  posAt,
  reportsAt,
  type Scene,
  sayingAt,
} from '../scene.js'
import { sourceAfter } from '../sources.js'
import { stanceOf } from '../stance.js'

/** "as the paper wrote", "so the ministry": who says what the sentence around it states. Its own tokens reach to its comma. */
interface Aside extends Range {
  readonly source: Range
  readonly cue: Range
}

/** Adds the attributions by such an aside, and takes the aside out of what others are said to say. */
export function withAsides(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const asides = findAsides(scene)
  if (asides.length === 0) return [...drafts]
  const cues = new Set(asides.map((a) => a.cue.last))
  const own = drafts.filter(({ cue }) => !cue || !cues.has(cue.last))
  const found = asides.flatMap((aside) => draftOf(scene, aside, own) ?? [])
  const right = asides.filter((aside) => isSetRight(scene, aside))
  const settled = new Set([...found, ...right].map(({ cue }) => cue!.last))
  const kept = drafts.filter(({ cue }) => cue && cues.has(cue.last) && !settled.has(cue.last))
  return [...own.map((d) => without(d, asides)), ...kept, ...found]
}

function findAsides(scene: Scene): Aside[] {
  const { asides, bareAsides } = scene.pack.attribution
  return scene.text.sentences.flatMap(({ first, last }) => {
    if (last - first > LONGEST_SENTENCE) return []
    const found: Aside[] = []
    for (let i = first; i + 2 < last; i++) {
      if (scene.quotationAt[i]! >= 0 || (i > first && !isComma(scene, i - 1))) continue
      const word = lowerAt(scene, i)
      if (!asides.has(word) && !bareAsides.has(word)) continue
      const aside =
        (asides.has(word) || i > first ? withVerb(scene, i, first, last) : null) ??
        (asides.has(word) ? verbFirst(scene, i, first, last) : withoutVerb(scene, i, first, last))
      if (aside) found.push(aside)
    }
    return found
  })
}

/** "as the paper has written on Monday" */
function withVerb(scene: Scene, at: number, first: number, limit: number): Aside | null {
  const source = subjectAfter(scene, at + 1, limit)
  if (!source || scene.pack.attribution.firstPerson.has(lowerAt(scene, source.first))) return null
  let verb = source.last
  while (verb < limit && /^(?:AUX|ADV)$/.test(posAt(scene, verb))) verb++
  if (!isSaying(scene, verb)) return null
  const end = asideEnd(scene, verb + 1, limit)
  return end > 0 && (at > first || end < limit)
    ? { first: at, last: end, source, cue: { first: source.last, last: verb + 1 } }
    : null
}

/** "…, so the ministry." and "Hollis, so the ministry, must go": no verb stands beside the source. */
function withoutVerb(scene: Scene, at: number, first: number, limit: number): Aside | null {
  const source = subjectAfter(scene, at + 1, limit)
  if (at === first || !source || posAt(scene, source.first) === 'PRON') return null
  const end = asideEnd(scene, source.last, limit)
  if (end <= 0 || (isComma(scene, end) && holdsVerb(scene, { first, last: at }))) return null
  return { first: at, last: end, source, cue: { first: at, last: at + 1 } }
}

/** The phrase that begins at a token: no further than its verb, and without appositions. */
function subjectAfter(scene: Scene, at: number, limit: number): Range | null {
  const source = sourceAfter(scene, at, limit)
  if (!source) return null
  let last = source.first
  while (last < source.last && !isComma(scene, last)) last++
  return { first: source.first, last }
}

const isSaying = (scene: Scene, i: number): boolean =>
  reportsAt(scene, i) &&
  lowerAt(scene, i) !== sayingAt(scene, i) &&
  !scene.pack.attribution.naming.has(scene.tokens[i]!.lemma) &&
  /^(?:VERB|NOUN|ADJ)$/.test(posAt(scene, i))

/** "as reported the agency on Monday" */
function verbFirst(scene: Scene, at: number, first: number, limit: number): Aside | null {
  if (!isSaying(scene, at + 1)) return null
  const source = subjectAfter(scene, at + 2, limit)
  const end = source ? asideEnd(scene, source.last, limit) : 0
  return source && end > 0 && (at > first || end < limit) && posAt(scene, source.first) !== 'PRON'
    ? { first: at, last: end, source, cue: { first: at + 1, last: at + 2 } }
    : null
}

/** Most tokens of circumstances in an aside: "to this newspaper", "on Tuesday". */
const CIRCUMSTANCES = 6

/** Where an aside ends that has no more than circumstances from `from` on: its comma or the end of the sentence; 0 elsewhere. */
function asideEnd(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + CIRCUMSTANCES); i++) {
    if (isComma(scene, i) || /^[.;]$/.test(lowerAt(scene, i))) return i
    if (scene.quotationAt[i]! >= 0 || !/^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|ADV)$/.test(posAt(scene, i))) return 0
    if (i === from && !/^(?:ADP|ADV|PROPN|NOUN)$/.test(posAt(scene, i))) return 0
  }
  return from >= limit ? limit : 0
}

function draftOf(scene: Scene, aside: Aside, others: readonly Draft[]): Draft | null {
  const { first, last, source, cue } = aside
  const sentence = scene.text.sentences[scene.sentenceAt[first]!]!
  const before = { first: beginning(scene, sentence, first, others), last: first - 1 }
  const content = holdsVerb(scene, before) ? [before] : around(scene, before, last, sentence.last)
  return content.some((c) => holdsVerb(scene, c)) && !isSetRight(scene, aside)
    ? { source, cue, content, rule: 'aside' }
    : null
}

/** Where the clause before an aside begins: at the sentence's first word, or where somebody else's words begin that it stands in. */
function beginning(scene: Scene, sentence: Range, aside: number, others: readonly Draft[]): number {
  const opening = afterDateline(scene, sentence.first, aside)
  const inside = others
    .flatMap((d) => d.content)
    .filter((c) => c.first > opening && c.first < aside - 1 && c.last >= aside - 1)
  return Math.max(opening, ...inside.map((c) => c.first))
}

/** What stands behind an aside, with its subject where that stands before it: "The bridge, as she said, is safe". */
function around(scene: Scene, before: Range, aside: number, limit: number): Range[] {
  const next = isComma(scene, aside) ? pastCitation(scene, aside + 1, limit) : limit
  if (next >= limit) return []
  const after = { first: next, last: clauseEnd(scene, next, limit) }
  const subject = before.last > before.first && /^(?:VERB|AUX)$/.test(posAt(scene, next))
  return subject ? [before, after] : [after]
}

/** "It was not shut, as the paper claimed": what is claimed is the opposite. */
function isSetRight(scene: Scene, { first, cue }: Aside): boolean {
  if (stanceOf(scene, cue) !== 'alleged') return false
  const opening = scene.text.sentences[scene.sentenceAt[first]!]!.first
  for (let i = opening; i < first; i++)
    if (scene.pack.attribution.negations.has(lowerAt(scene, i))) return true
  return false
}

/** Past ", citing a former guard," */
function pastCitation(scene: Scene, at: number, limit: number): number {
  if (!scene.pack.attribution.citing.has(lowerAt(scene, at))) return at
  for (let i = at; i < limit; i++) if (isComma(scene, i)) return i + 1
  return limit
}

/** A draft whose content does not begin with an aside, or end in one. */
function without(draft: Draft, asides: readonly Aside[]): Draft {
  const content = draft.content.flatMap((c) => {
    const aside = asides.find((a) => rangesOverlap(a, c) && (a.first <= c.first || a.last >= c.last))
    if (!aside) return [c]
    const rest =
      aside.first <= c.first
        ? { first: aside.last + 1, last: c.last }
        : { first: c.first, last: aside.first - 1 }
    return rest.last > rest.first ? [rest] : []
  })
  return content.length > 0 ? { ...draft, content } : draft
}

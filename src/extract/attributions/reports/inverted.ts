import { holdsVerb } from '../contents.js'
import { type Draft, type Range, rangesOverlap } from '../draft.js'
import { holdsName, isMainClause, isNounPhrase } from '../phrases.js'
import {
  clauseStart,
  isComma,
  LONGEST_SENTENCE,
  lemmaAt,
  lowerAt,
  posAt,
  reportsAt,
  type Scene,
  sayingAt,
} from '../scene.js'
import { sourceAfter } from '../sources.js'

/**
 * Mends and completes the drafts by "…, confirmed the harbour board.": a clause, a comma, a verb of saying and behind it whoever says so,
 * whatever the verb is tagged as. What stands behind such a verb is no part of what is said.
 */
export function withInversions(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = findInversions(scene)
  if (found.length === 0) return [...drafts]
  const byCue = new Map(found.map((d) => [d.cue!.last - 1, d]))
  const mended = drafts.map((d) => {
    const verb = d.cue ? verbIn(d.cue, byCue) : -1
    const inversion = byCue.get(verb)
    if (!inversion || !d.cue) return d
    byCue.delete(verb)
    // A preposition behind the verb belongs to what stands there.
    const cue = d.cue.last > verb + 1 ? inversion.cue : d.cue
    return isOff(d, inversion) ? { ...inversion, cue } : d
  })
  const free = [...byCue.values()].filter((f) => !drafts.some((d) => d.cue && rangesOverlap(d.cue, f.cue!)))
  return [...mended, ...free.filter((f) => !drafts.some((d) => d.source && rangesOverlap(d.source, f.cue!)))]
}

/** Index of the inverted verb in a cue, or -1. */
function verbIn({ first, last }: Range, byCue: ReadonlyMap<number, Draft>): number {
  for (let i = first; i < last; i++) if (byCue.has(i)) return i
  return -1
}

/** Whether a draft has no source, or takes words behind the cue for what is said. */
const isOff = ({ source, content }: Draft, inversion: Draft): boolean =>
  source === null ||
  source.last <= inversion.cue!.first ||
  content.every((c) => c.first >= inversion.cue!.last) ||
  content.some((c) => rangesOverlap(c, inversion.source!))

function findInversions(scene: Scene): Draft[] {
  const { sentences } = scene.text
  return sentences.flatMap(({ first, last, paragraph }) => {
    if (last - first > LONGEST_SENTENCE) return []
    const found: Draft[] = []
    for (let i = first + 2; i + 1 < last; i++) {
      if (!isComma(scene, i - 1) || scene.quotationAt[i]! >= 0) continue
      const verb = verbAt(scene, i, scene.headlines.has(paragraph))
      const source =
        verb < 0 ? null : behindTold(scene, verb, sayer(scene, pastCircumstance(scene, verb + 1), last))
      const carried = source ? null : carriedBy(scene, i, last)
      if (carried) {
        const told = { first: clauseStart(scene, first, i - 1), last: i - 1 }
        if (states(scene, told, scene.headlines.has(paragraph)))
          found.push({ ...carried, content: [told], rule: 'inverted' })
      }
      if (!source) continue
      const content = { first: clauseStart(scene, first, i - 1), last: i - 1 }
      const clause = isTold(scene, verb) ? content : withoutApposition(scene, content)
      if (!states(scene, clause, scene.headlines.has(paragraph) && holdsName(scene, source))) continue
      const start = isTime(scene, i) ? verb : i
      found.push({ source, cue: { first: start, last: verb + 1 }, content: [content], rule: 'inverted' })
    }
    return found
  })
}

/** Index of a verb of saying in the past or third person at `i`, an adverb before it passed over; -1 where none stands. */
function verbAt(scene: Scene, i: number, inHeadline: boolean): number {
  const { additives, isParticiple } = scene.pack.attribution
  const early = additives.has(lowerAt(scene, i)) || scene.pack.attribution.times.has(lowerAt(scene, i))
  const at = early ? i + 1 : i
  const token = scene.tokens[at]
  const saying = token ? sayingAt(scene, at) : ''
  if (!token || !/^(?:VERB|NOUN|ADJ|PROPN)$/.test(posAt(scene, at)) || token.lower === saying) return -1
  if (isParticiple(token.lower)) return -1
  if (!inHeadline && scene.text.text.charAt(token.start) !== token.lower.charAt(0)) return -1
  return reportsAt(scene, at) ? at : -1
}

/** A clause, or in a headline anything of some words, and no adverbial that a comma sets off. */
const states = (scene: Scene, content: Range, inHeadline: boolean): boolean =>
  (isMainClause(scene, content.first, content.last) && !isAdverbial(scene, content)) ||
  (inHeadline && content.last - content.first > 2 && !holdsVerb(scene, content))

/** "… in Harby, the county town" states what it does without the phrase behind its last comma, which is nobody's name where the speaker's stands behind the verb. */
function withoutApposition(scene: Scene, content: Range): Range {
  let comma = content.last - 1
  while (comma > content.first && !(isComma(scene, comma) && scene.quotationAt[comma]! < 0)) comma--
  return comma > content.first && isNounPhrase(scene, comma + 1, content.last)
    ? { first: content.first, last: comma }
    : content
}

/** Whether whoever is told may stand behind a verb: "told reporters". */
const isTold = (scene: Scene, verb: number): boolean =>
  scene.pack.attribution.frames.get(sayingAt(scene, verb))?.has('told') === true

/** "After the talks broke down, …": the clause a conjunction opens, with no other behind a comma. */
function isAdverbial(scene: Scene, { first, last }: Range): boolean {
  if (!scene.pack.attribution.breaks.has(lowerAt(scene, first))) return false
  for (let i = first; i < last; i++) if (isComma(scene, i)) return false
  return true
}

/** Past "in her turn", "on request" between the verb and whoever says so. */
function pastCircumstance(scene: Scene, at: number): number {
  if (posAt(scene, at) !== 'ADP') return at
  const noun = /^(?:DET|PRON)$/.test(posAt(scene, at + 1)) ? at + 2 : at + 1
  const behind = posAt(scene, noun + 1)
  return posAt(scene, noun) === 'NOUN' && /^(?:DET|PROPN)$/.test(behind) ? noun + 1 : at
}

/** "told the Post | a witness", "told our office | the guard": behind whoever is told, the source begins with its determiner. */
function behindTold(scene: Scene, verb: number, source: Range | null): Range | null {
  if (!source || !isTold(scene, verb)) return source
  for (let i = source.first + 1; i + 1 < source.last; i++)
    if (posAt(scene, i) === 'DET' && /^(?:NOUN|PROPN)$/.test(posAt(scene, i - 1)))
      return { first: i, last: source.last }
  return source
}

/** Source and cue of "let the mayor's spokesman know", "made the board known". */
function carriedBy(scene: Scene, at: number, limit: number): { source: Range; cue: Range } | null {
  const { carried } = scene.pack.attribution
  const carriers = [...carried].filter(([, by]) => by.has(lemmaAt(scene, at)))
  if (carriers.length === 0) return null
  const source = sourceAfter(scene, at + 1, limit)
  if (!source || !carriers.some(([verb]) => lemmaAt(scene, source.last) === verb)) return null
  const end = source.last + 1
  return end >= limit || /^[.,;]$/.test(lowerAt(scene, end)) || posAt(scene, end) === 'ADP'
    ? { source, cue: { first: at, last: at + 1 } }
    : null
}

/** Longest circumstances behind a source, in tokens: "to this newspaper", "on Tuesday". */
const CIRCUMSTANCES = 7

/** Whoever is named at `first`, with nothing but circumstances behind up to the end of the sentence or a new clause. */
function sayer(scene: Scene, first: number, limit: number): Range | null {
  const { relatives, objects } = scene.pack.attribution
  const source =
    relatives.has(lowerAt(scene, first)) || objects.has(lowerAt(scene, first))
      ? null
      : beforeRelative(scene, sourceAfter(scene, first, limit))
  if (!source || /^(?:ADJ|NUM)$/.test(posAt(scene, source.last - 1)) || isTime(scene, source.last - 1))
    return null
  // "called the offer its “last word”": whose words they are.
  if (scene.pack.attribution.possessivePronouns.has(lowerAt(scene, source.last - 1))) return null
  for (let i = source.last; i < limit; i++) {
    if (/^[.;]$/.test(lowerAt(scene, i)) || scene.quotationAt[i]! >= 0) return source
    if (isComma(scene, i))
      return opensRelative(scene, i + 1) || posAt(scene, i + 1) === 'CCONJ' || i + 1 >= limit ? source : null
    if (/^(?:VERB|AUX|CCONJ|SCONJ|PUNCT)$/.test(posAt(scene, i)) || i - source.last > CIRCUMSTANCES)
      return null
    // "said an underwriter who …": who it is.
    if (i === source.last && opensRelative(scene, i)) return source
    if (i === source.last && !opensCircumstance(scene, i)) return null
  }
  return source
}

/** A phrase up to its relative pronoun. */
function beforeRelative(scene: Scene, source: Range | null): Range | null {
  for (let i = (source?.first ?? 0) + 1; source && i < source.last; i++)
    if (opensRelative(scene, i)) return { first: source.first, last: isComma(scene, i - 1) ? i - 1 : i }
  return source
}

const isTime = (scene: Scene, i: number): boolean =>
  scene.pack.attribution.times.has(lowerAt(scene, i)) ||
  scene.pack.attribution.timeWords.has(lowerAt(scene, i))

const opensRelative = (scene: Scene, i: number): boolean =>
  scene.pack.attribution.ownRelatives.has(lowerAt(scene, i))

const opensCircumstance = (scene: Scene, i: number): boolean =>
  /^(?:ADP|PART|ADV)$/.test(posAt(scene, i)) || isTime(scene, i)

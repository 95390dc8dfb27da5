import { holdsVerb } from './contents.js'
import { type Draft, type Range, rangesOverlap } from './draft.js'
import { afterDateline, isComma, LONGEST_SENTENCE, lowerAt, posAt, type Scene } from './scene.js'
import { skipTimesBack } from './sources.js'

/**
 * Mends and completes the drafts by "…, the mediator between them said on Friday, after two days of talks.": a clause, its comma, whoever
 * says so and a verb of saying with nothing but circumstances behind it.
 */
export function withTrailing(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = scene.text.sentences.flatMap(({ first, last }) =>
    last - first > LONGEST_SENTENCE ? [] : (trailingIn(scene, first, last) ?? []),
  )
  if (found.length === 0) return [...drafts]
  const byCue = new Map(found.map((f) => [f.cue!.last, f]))
  const mended = drafts.map((d) => {
    const trailing = d.cue && byCue.get(d.cue.last)
    if (!trailing) return d
    byCue.delete(d.cue.last)
    return isOff(d, trailing) ? { ...trailing, cue: d.cue } : d
  })
  const free = [...byCue.values()].filter(
    (f) =>
      !drafts.some(
        (d) =>
          (d.cue && rangesOverlap(d.cue, f.cue!)) ||
          d.content.some((c) => rangesOverlap(c, f.source!)) ||
          (d.content[0] &&
            rangesOverlap(d.content[0], f.content[0]!) &&
            (d.cue?.first ?? 0) > f.content[0]!.last),
      ),
  )
  return [...mended, ...free]
}

/** Whether a draft has another source than the one right before the cue, or says nothing that stands before it. */
const isOff = ({ source, cue, content }: Draft, { source: right, content: clause }: Draft): boolean =>
  source === null ||
  (source.last <= cue!.first && (source.first < right!.first - 1 || source.first > right!.first + 1)) ||
  !content.some((c) => rangesOverlap(c, clause[0]!))

function trailingIn(scene: Scene, opening: number, limit: number): Draft | null {
  for (let verb = limit - 1; verb > opening + 3; verb--) {
    if (scene.quotationAt[verb]! >= 0) return null
    if (!isSaying(scene, verb) || !endsBehind(scene, verb + 1, limit)) continue
    const source = sourceBefore(scene, verb, opening)
    if (!source) continue
    const content = { first: afterDateline(scene, opening, source.first), last: source.first - 1 }
    return states(scene, content)
      ? { source, cue: { first: verb, last: verb + 1 }, content: [content], rule: 'trailing' }
      : null
  }
  return null
}

/** A verb of saying in the past or third person, though it be tagged as a noun: "the board estimates". */
function isSaying(scene: Scene, i: number): boolean {
  const { kinds, verbs, isParticiple } = scene.pack.attribution
  const { lower, lemma, pos } = scene.tokens[i]!
  if (lower === lemma || isParticiple(lower) || !/^(?:VERB|NOUN)$/.test(pos)) return false
  if (verbs.get(lemma)?.complements.has('clause') !== true) return false
  return pos === 'NOUN' || /^(?:say|write|predict|think)$/.test(kinds.get(lemma)?.split('+')[0] ?? '')
}

/** Longest circumstances behind a cue up to the next comma, in tokens. */
const CIRCUMSTANCES = 10

/** Whether no more than a time, a place or an occasion follows, and behind a comma nothing but an adverbial. */
function endsBehind(scene: Scene, from: number, limit: number): boolean {
  const { times, timeWords, additives } = scene.pack.attribution
  for (let i = from; i < Math.min(limit, from + CIRCUMSTANCES); i++) {
    const word = lowerAt(scene, i)
    if (/^[.;]$/.test(word)) return true
    if (isComma(scene, i)) return opensAdverbial(scene, i + 1)
    if (scene.quotationAt[i]! >= 0 || /^(?:VERB|AUX|SCONJ|PRON|CCONJ|PUNCT)$/.test(posAt(scene, i)))
      return false
    const opens = posAt(scene, i) === 'ADP' || times.has(word) || timeWords.has(word) || additives.has(word)
    if (i === from && !opens) return false
  }
  return from >= limit
}

/** ", after two days of talks", ", hours after the signing", ", without giving details" */
function opensAdverbial(scene: Scene, at: number): boolean {
  const { breaks } = scene.pack.attribution
  if (breaks.has(lowerAt(scene, at)) || posAt(scene, at) === 'ADP') return true
  return /^(?:NOUN|NUM)$/.test(posAt(scene, at)) && [1, 2].some((k) => breaks.has(lowerAt(scene, at + k)))
}

/** Longest source between the comma and the verb, in tokens. */
const SOURCE = 12

/** What stands between a comma and the verb, if it is one phrase that opens with its head or determiner and has no verb. */
function sourceBefore(scene: Scene, verb: number, opening: number): Range | null {
  const last = skipTimesBack(scene, verb, opening)
  let first = last
  while (first > opening && last - first <= SOURCE && !isComma(scene, first - 1)) {
    first--
    if (scene.quotationAt[first]! >= 0 || /^(?:VERB|AUX|SCONJ|CCONJ|PUNCT)$/.test(posAt(scene, first)))
      return null
  }
  const opens = /^(?:DET|NOUN|PROPN|ADJ)$/.test(posAt(scene, first)) || last - first === 1
  if (!opens || first === last || last - first > SOURCE || !isComma(scene, first - 1)) return null
  return /^(?:NOUN|PROPN|PRON)$/.test(posAt(scene, last - 1)) ? { first, last } : null
}

/** A clause, not an adverbial one set off by a comma. */
const states = (scene: Scene, content: Range): boolean =>
  content.last > content.first &&
  holdsVerb(scene, content) &&
  !scene.pack.attribution.breaks.has(lowerAt(scene, content.first)) &&
  posAt(scene, content.first) !== 'SCONJ' &&
  !/^(?:VERB|AUX)$/.test(posAt(scene, content.first)) &&
  (posAt(scene, content.first) !== 'ADP' || holdsComma(scene, content))

function holdsComma(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (isComma(scene, i)) return true
  return false
}

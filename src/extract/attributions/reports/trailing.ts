import { holdsVerb } from '../contents.js'
import { type Draft, type Range, rangesOverlap } from '../draft.js'
import { isNounPhrase } from '../phrases.js'
import {
  clauseStart,
  isComma,
  isHeadline,
  lemmaAt,
  lowerAt,
  posAt,
  reportsAt,
  type Scene,
  sayingAt,
} from '../scene.js'
import { skipTimesBack } from '../sources.js'

/**
 * Mends and completes the drafts by "…, the mediator between them said on Friday, after two days of talks.": a clause, its comma, whoever
 * says so and a verb of saying with nothing but circumstances behind it.
 */
export function withTrailing(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = scene.text.sentences.flatMap(({ first, last }, i) =>
    scene.sayings[i]!.length > 0 ? (trailingIn(scene, scene.sayings[i]!, first, last) ?? []) : [],
  )
  if (found.length === 0) return [...drafts]
  const byCue = new Map(found.map((f) => [f.cue!.last, f]))
  const mended = drafts.map((d) => {
    const trailing = d.cue && byCue.get(d.cue.last)
    if (!trailing) return d
    byCue.delete(d.cue.last)
    return isOff(d, trailing) ? { ...trailing, cue: d.cue } : withoutCircumstances(scene, d, trailing)
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

/** "…, she said, without giving details": what only tells how it was said is no part of it. */
function withoutCircumstances(scene: Scene, draft: Draft, { content: [clause] }: Draft): Draft {
  if (!rangesOverlap(draft.content[0]!, clause!)) return draft
  const content = draft.content.filter((c) => c.first < draft.cue!.last || !tellsHow(scene, c.first))
  return content.length > 0 && content.length < draft.content.length ? { ...draft, content } : draft
}

/** "without …", "citing …", "hours after …" */
const tellsHow = (scene: Scene, at: number): boolean =>
  scene.pack.attribution.manners.has(lowerAt(scene, at)) ||
  scene.pack.attribution.citing.has(lowerAt(scene, at)) ||
  (scene.pack.attribution.breaks.has(lowerAt(scene, at)) && isSpell(scene, at - 1)) ||
  (scene.pack.attribution.breaks.has(lowerAt(scene, at + 1)) && isSpell(scene, at))

const isSpell = (scene: Scene, i: number): boolean =>
  scene.pack.attribution.spells.has(scene.tokens[i]?.lemma ?? '')

function trailingIn(scene: Scene, sayings: readonly number[], opening: number, limit: number): Draft | null {
  for (let k = sayings.length - 1; k >= 0; k--) {
    const verb = sayings[k]!
    if (
      verb < opening + 3 ||
      !reportsAt(scene, verb) ||
      !isSaying(scene, verb) ||
      !endsBehind(scene, verb, limit)
    )
      continue
    const first = groupStart(scene, verb, opening)
    const source = sourceBefore(scene, first, opening)
    if (!source || (isPlain(scene, verb) && !isPlural(scene, source))) continue
    if (posAt(scene, verb) !== 'VERB' && holdsVerb(scene, source)) continue
    const content = { first: clauseStart(scene, opening, source.first - 1), last: source.first - 1 }
    return states(scene, content)
      ? { source, cue: { first, last: verb + 1 }, content: [content], rule: 'trailing' }
      : null
  }
  return null
}

/** An active verb of saying that is no participle, though a common one be tagged as a noun: "the board estimates". */
function isSaying(scene: Scene, i: number): boolean {
  const { isParticiple, isPast, infinitive, passives, verbs } = scene.pack.attribution
  const { lower, lemma } = scene.tokens[i]!
  const pos = posAt(scene, i)
  if (isParticiple(lower) || infinitive.has(lowerAt(scene, i - 1)) || passives.has(lemmaAt(scene, i - 1)))
    return false
  return (
    pos === 'VERB' ||
    (/^(?:NOUN|ADJ)$/.test(pos) && (isPast(lower) || verbs.get(lemma)?.complements.has('clause') === true))
  )
}

const isPlain = (scene: Scene, i: number): boolean => {
  return lowerAt(scene, i) === sayingAt(scene, i) && posAt(scene, i - 1) !== 'AUX' && !isCarried(scene, i)
}

/** Whether a source takes a verb without an ending: "officials say". */
function isPlural(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const { pos, lower, lemma } = scene.tokens[i]!
    if (pos === 'NOUN' && lower !== lemma) return true
    if (scene.pack.attribution.plurals.has(lower)) return true
  }
  return false
}

/** "let know" */
const isCarried = (scene: Scene, verb: number): boolean =>
  scene.pack.attribution.carried.get(scene.tokens[verb]!.lemma)?.has(lemmaAt(scene, verb - 1)) === true

/** Where a verb begins with its auxiliaries and adverbs: "has since let know". */
function groupStart(scene: Scene, verb: number, opening: number): number {
  const { negations } = scene.pack.attribution
  let first = verb
  if (isCarried(scene, verb)) first--
  while (
    first > opening + 1 &&
    (/^(?:AUX|ADV)$/.test(posAt(scene, first - 1)) || negations.has(lowerAt(scene, first - 1)))
  )
    first--
  return first
}

/** Longest circumstances behind a cue up to the next comma, in tokens. */
const CIRCUMSTANCES = 12

/** Whether no more than whoever is told, a time, a place or an occasion follows, and behind a comma nothing but an adverbial or a clause of its own. */
function endsBehind(scene: Scene, verb: number, limit: number): boolean {
  const { additives, frames, pronominal } = scene.pack.attribution
  let from = verb + 1
  if (pronominal.has(lowerAt(scene, from))) from++
  while (additives.has(lowerAt(scene, from)) || posAt(scene, from) === 'ADV') from++
  const told = frames.get(sayingAt(scene, verb))?.has('told') === true
  let described = false
  for (let i = from; i < Math.min(limit, from + CIRCUMSTANCES); i++) {
    const word = lowerAt(scene, i)
    const pos = posAt(scene, i)
    if (/^[.;?!]$/.test(word)) return true
    if (isComma(scene, i)) return opensAdverbial(scene, i + 1) || posAt(scene, i + 1) === 'CCONJ'
    if (scene.quotationAt[i]! >= 0 || /^(?:SCONJ|CCONJ|PUNCT)$/.test(pos)) return false
    if (i > from && scene.pack.attribution.ownRelatives.has(word)) described = told
    else if (/^(?:VERB|AUX)$/.test(pos) && !described) return false
    if (
      i === from &&
      !isTime(scene, i) &&
      pos !== 'ADP' &&
      !(told && pos !== 'PRON') &&
      !isObject(scene, i, told)
    )
      return false
  }
  return from >= limit
}

/** "told me": a pronoun and no more. */
const isObject = (scene: Scene, i: number, told: boolean): boolean =>
  told && posAt(scene, i) === 'PRON' && !/^(?:VERB|AUX)$/.test(posAt(scene, i + 1))

/** "on Friday", "today", "the day before" */
function isTime(scene: Scene, i: number): boolean {
  const { times, timeWords } = scene.pack.attribution
  const is = (k: number): boolean => times.has(lowerAt(scene, k)) || timeWords.has(lowerAt(scene, k))
  return is(i) || (posAt(scene, i) === 'DET' && (is(i + 1) || isSpell(scene, i + 1)))
}

/** ", after two days of talks", ", hours after the signing", ", without giving details" */
function opensAdverbial(scene: Scene, at: number): boolean {
  const { breaks, isParticiple } = scene.pack.attribution
  if (breaks.has(lowerAt(scene, at)) || posAt(scene, at) === 'ADP') return true
  if (posAt(scene, at) === 'VERB' && isParticiple(lowerAt(scene, at))) return true
  return /^(?:NOUN|NUM)$/.test(posAt(scene, at)) && [1, 2].some((k) => breaks.has(lowerAt(scene, at + k)))
}

/** Longest source between the comma and the verb, in tokens. */
const SOURCE = 22

/** The noun phrase between a comma and the verb; behind an apposition's closing comma, from the comma before it on. */
function sourceBefore(scene: Scene, end: number, opening: number): Range | null {
  const last = skipTimesBack(scene, end, opening)
  const closed = isComma(scene, last - 1)
  let commas = 0
  for (let first = last - 1; first > opening + 1 && last - first <= SOURCE && commas < 3; first--) {
    if (!isComma(scene, first - 1) || first === last) continue
    if (closed && commas++ === 0) continue
    if (isNounPhrase(scene, first, last)) return { first, last }
    if (!closed) return null
  }
  return null
}

/** A clause, not an adverbial one set off by a comma. */
const states = (scene: Scene, content: Range): boolean =>
  content.last > content.first &&
  (holdsVerb(scene, content) || (isHeadline(scene, content) && content.last - content.first > TITLE)) &&
  !/^(?:VERB|AUX|CCONJ)$/.test(posAt(scene, content.first)) &&
  !holdsSpeech(scene, content) &&
  (!opensClause(scene, content.first) || holdsComma(scene, content) || opensWithPlace(scene, content))

/** A headline of more tokens needs no verb: "Eight dead in mill fire, police say". */
const TITLE = 2

const opensClause = (scene: Scene, i: number): boolean =>
  scene.pack.attribution.breaks.has(lowerAt(scene, i)) || /^(?:ADP|SCONJ)$/.test(posAt(scene, i))

/** "In the roadstead 31 ships lie at anchor": a place or time, and a verb that carries the tense. */
function opensWithPlace(scene: Scene, { first, last }: Range): boolean {
  if (scene.pack.attribution.breaks.has(lowerAt(scene, first)) || posAt(scene, first) !== 'ADP') return false
  for (let i = first + 1; i < last; i++)
    if (
      posAt(scene, i) === 'AUX' ||
      (posAt(scene, i) === 'VERB' && !scene.pack.attribution.isParticiple(lowerAt(scene, i)))
    )
      return true
  return false
}

function holdsComma(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (isComma(scene, i) && scene.quotationAt[i]! < 0) return true
  return false
}

/** Whether a quotation ends inside with a mark of its own: what stands behind it names its speaker. */
function holdsSpeech(scene: Scene, { first, last }: Range): boolean {
  for (let i = first + 1; i < last; i++)
    if (scene.quotationAt[i]! < 0 && scene.quotationAt[i - 1]! >= 0 && /^[,.?!]$/.test(lowerAt(scene, i - 2)))
      return true
  return false
}

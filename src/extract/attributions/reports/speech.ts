import type { Complement, CueVerb } from '../../../lang/lexicon/attribution.js'
import type { Sentence } from '../../../model/index.js'
import {
  clauseEnd,
  holdsVerb,
  quotationAfter,
  quotationBefore,
  splitRest,
  withFollowing,
  withoutFinalMark,
} from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { isComma, LONGEST_SENTENCE, lowerAt, posAt, type Scene } from '../scene.js'
import { asksAnonymity, sourceAfter, sourceBefore } from '../sources.js'
import { type Cue, findCues } from './cues.js'

/** Attributions by verbs of saying, sentence by sentence. */
export function findSpeech(scene: Scene): Draft[] {
  return scene.text.sentences.flatMap((sentence) =>
    sentence.last - sentence.first > LONGEST_SENTENCE ? [] : inSentence(scene, sentence),
  )
}

function inSentence(scene: Scene, sentence: Sentence): Draft[] {
  const found: Draft[] = []
  for (const cue of findCues(scene, sentence.first, sentence.last)) {
    const draft = attribute(scene, sentence, cue, found[found.length - 1] ?? null)
    if (draft) found.push(draft)
  }
  return found
}

const ANY: CueVerb = {
  stance: 'stated',
  complements: new Set<Complement>(['clause', 'infinitive', 'nominal']),
}

/** What the rules would make of given words if those were a cue, known verb or not. */
export function supposeCue(scene: Scene, words: Range): Draft | null {
  const sentence = scene.text.sentences[scene.sentenceAt[words.first]!]!
  if (sentence.last - sentence.first > LONGEST_SENTENCE) return null
  let verb = words.last - 1
  while (verb > words.first && posAt(scene, verb) !== 'VERB') verb--
  if (posAt(scene, verb) !== 'VERB') verb = words.last - 1
  const entry = scene.pack.attribution.verbs.get(scene.tokens[verb]!.lemma) ?? ANY
  const cue = { ...words, verb, particle: words.last > verb + 1 }
  return (
    attribute(scene, sentence, { ...cue, entry }, null) ??
    attribute(scene, sentence, { ...cue, entry: ANY }, null)
  )
}

function attribute(scene: Scene, sentence: Sentence, cue: Cue, previous: Draft | null): Draft | null {
  if (asksAnonymity(scene, cue.last)) return null
  const floor = lastQuotationEnd(scene, sentence.first, cue.first)
  const subject = isInverted(scene, sentence, cue) ? null : sourceBefore(scene, cue.first, floor)
  if (!subject && sharesSubject(scene, cue))
    return beforeContent(scene, sentence, cue, previous?.source ?? mainSubject(scene, sentence, cue))
  const edge = subject?.first ?? cue.first
  const quoted = quotationBefore(scene, edge)
  const behindComma = edge > sentence.first && isComma(scene, edge - 1)
  const inverted =
    subject || !(quoted || behindComma) ? null : sourceAfter(scene, afterDay(scene, cue.last), sentence.last)
  const source = subject ?? inverted
  const right = Math.max(cue.last, inverted?.last ?? 0)
  if (quoted && source) return afterQuotation(scene, cue, source, quoted, right)
  if (source && behindComma && takes(cue, 'clause') && endsHere(scene, right, sentence))
    return aroundCue(scene, sentence, cue, source, edge, right)
  const told =
    subject && behindComma && takes(cue, 'addressee') ? sourceAfter(scene, right, sentence.last) : null
  const after = told && firstComma(scene, told)
  if (subject && after && endsHere(scene, after, sentence)) {
    const around = aroundCue(scene, sentence, cue, subject, edge, after)
    if (around) return around
  }
  if (inverted) return null
  return beforeContent(scene, sentence, cue, subject)
}

/** Where the one told ends: an apposition behind it is somebody else's. */
function firstComma(scene: Scene, { first, last }: Range): number {
  let at = first
  while (at < last && !isComma(scene, at)) at++
  return at
}

/** Whether a comma stands before a cue and nothing but its source behind it, so that what the comma closes is no subject. */
function isInverted(scene: Scene, sentence: Sentence, cue: Cue): boolean {
  if (!scene.pack.attribution.invertsFreely || !isComma(scene, cue.first - 1)) return false
  if (!takes(cue, 'clause') || takes(cue, 'nominal')) return false
  const source = sourceAfter(scene, afterDay(scene, cue.last), sentence.last)
  return source !== null && endsHere(scene, source.last, sentence)
}

/** Index after a day that stands between a cue and its source: "informó el lunes la policía". */
function afterDay(scene: Scene, at: number): number {
  const { invertsFreely, dayPrepositions, times } = scene.pack.attribution
  if (!invertsFreely) return at
  const day = dayPrepositions.has(lowerAt(scene, at)) ? at + 1 : at
  return times.has(lowerAt(scene, day)) ? day + 1 : at
}

/** A participle or a second verb: "…, adding that", "… and stressed that". */
function sharesSubject(scene: Scene, cue: Cue): boolean {
  if (posAt(scene, cue.first - 1) === 'CCONJ') return true
  return (
    cue.first === cue.verb &&
    scene.pack.attribution.isParticiple(lowerAt(scene, cue.verb)) &&
    !/^(?:DET|ADP)$/.test(posAt(scene, cue.first - 1))
  )
}

/** What stands before the first verb of the sentence. */
function mainSubject(scene: Scene, sentence: Sentence, cue: Cue): Range | null {
  for (let i = sentence.first; i < cue.first; i++)
    if (/^(?:VERB|AUX)$/.test(posAt(scene, i)) && scene.quotationAt[i]! < 0)
      return sourceBefore(scene, i, sentence.first)
  return null
}

const takes = (cue: Cue, complement: Complement): boolean => cue.entry.complements.has(complement)

function lastQuotationEnd(scene: Scene, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (scene.quotationAt[i]! >= 0) return i + 1
  return from
}

function afterQuotation(scene: Scene, cue: Cue, source: Range, quoted: Range, right: number): Draft {
  const starts = scene.text.sentences[scene.sentenceAt[quoted.first]!]!.first
  const head: Range = starts < quoted.first ? { first: starts, last: quoted.last } : quoted
  const content = [head, ...splitRest(scene, Math.max(right, source.last))]
  return {
    source,
    cue: plain(cue),
    content,
    rule: starts < quoted.first ? 'quotation-in-clause' : 'quotation-before-cue',
  }
}

/** The words after the cue up to a full stop or comma are no content: a time, a place, an occasion. */
function endsHere(scene: Scene, from: number, sentence: Sentence): boolean {
  if (from >= sentence.last) return true
  const next = lowerAt(scene, from)
  const quotation = quotationAfter(scene, from)
  if (quotation && !quotation.single) return false
  if (/^(?:[.,;–—-]|--)$/.test(next)) return true
  if (scene.pack.attribution.complementizers.has(next)) return false
  const { times, timeWords } = scene.pack.attribution
  return posAt(scene, from) === 'ADP' || times.has(next) || timeWords.has(next)
}

function aroundCue(
  scene: Scene,
  sentence: Sentence,
  cue: Cue,
  source: Range,
  edge: number,
  right: number,
): Draft | null {
  const before = { first: sentence.first, last: edge - 1 }
  const after = Math.max(right, source.last)
  const rest = isComma(scene, after)
    ? { first: after + 1, last: withoutFinalMark(scene, after + 1, sentence.last) }
    : null
  const goesOn = rest !== null && rest.last > rest.first && holdsVerb(scene, rest)
  // "Nor, Penn said, was it safe": what stands before is no clause yet.
  if (!holdsVerb(scene, before))
    return goesOn &&
      before.last - before.first <= LEAD &&
      scene.pack.attribution.openers.has(lowerAt(scene, before.first))
      ? { source, cue: plain(cue), content: [rest], rule: 'clause-after-cue' }
      : null
  const open = /^(?:VERB|AUX)$/.test(posAt(scene, before.last - 1)) && rest !== null && rest.last > rest.first
  return {
    source,
    cue: plain(cue),
    content: rest && (open || goesOn) ? [before, rest] : [before],
    rule: 'clause-before-cue',
  }
}

/** Words that may stand before a cue whose clause comes behind it. */
const LEAD = 2

const plain = ({ first, last }: Cue): Range => ({ first, last })

function beforeContent(scene: Scene, sentence: Sentence, cue: Cue, source: Range | null): Draft | null {
  const start = contentStart(scene, cue, sentence)
  const quotation = quotationAfter(scene, start)
  if (quotation && /^[:,]$/.test(lowerAt(scene, start)))
    return { source, cue: plain(cue), content: withFollowing(scene, quotation), rule: 'quotation-after-cue' }
  const content = {
    first: start,
    last: clauseEnd(scene, start, relativeEnd(scene, source, start, sentence.last)),
  }
  if (content.last <= content.first || source === null) return null
  const rule = complementRule(scene, cue, content, quotation !== null)
  return rule ? { source, cue: plain(cue), content: [content], rule } : null
}

/** Where a relative clause ends that a cue stands in: ", who called it a disgrace, left": at the comma before the main verb. */
function relativeEnd(scene: Scene, source: Range | null, from: number, limit: number): number {
  if (!source || !scene.pack.attribution.ownRelatives.has(lowerAt(scene, source.first))) return limit
  if (!isComma(scene, source.first - 1)) return limit
  for (let i = from; i + 1 < limit; i++)
    if (isComma(scene, i) && scene.quotationAt[i]! < 0 && /^(?:VERB|AUX)$/.test(posAt(scene, i + 1))) return i
  return limit
}

/** Past the one told and past times and occasions, to where the content begins. */
function contentStart(scene: Scene, cue: Cue, sentence: Sentence): number {
  let i = cue.last
  if (takes(cue, 'addressee')) i = sourceAfter(scene, i, sentence.last)?.last ?? i
  const { declaratives, times } = scene.pack.attribution
  for (let j = i; j < Math.min(sentence.last, i + 12); j++) {
    if (scene.quotationAt[j]! >= 0 && j > i)
      return takes(cue, 'clause') || takes(cue, 'addressee')
        ? /^[:,]$/.test(lowerAt(scene, j - 1))
          ? j - 1
          : i
        : i
    if (j === i ? posAt(scene, j) !== 'ADP' && !times.has(lowerAt(scene, j)) : false) return i
    if (declaratives.has(lowerAt(scene, j))) return j
    if (lowerAt(scene, j) === ':') return j
  }
  while (i < sentence.last && times.has(lowerAt(scene, i))) i++
  return i
}

function complementRule(scene: Scene, cue: Cue, content: Range, quoted: boolean): string | null {
  const next = lowerAt(scene, content.first)
  const { complementizers, infinitive } = scene.pack.attribution
  if (takes(cue, 'clause') || takes(cue, 'addressee')) {
    if (complementizers.has(next)) return 'complement-clause'
    if (quoted) return 'quoted-complement'
    if (
      /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|ADV|SCONJ)$/.test(posAt(scene, content.first)) &&
      holdsVerb(scene, content)
    )
      return 'bare-clause'
  }
  if (takes(cue, 'infinitive') && infinitive.has(next)) return 'infinitive'
  if (takes(cue, 'object-infinitive') && holds(scene, content, infinitive)) return 'object-infinitive'
  if (cue.particle && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(posAt(scene, content.first)))
    return 'particle-verb'
  // "called “Iron Years”" is a name, "called it “a disgrace”" a judgement.
  if (takes(cue, 'predicate') && !quoted && content.last - content.first > 1) return 'predicate'
  if (takes(cue, 'nominal') && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(posAt(scene, content.first)))
    return 'nominal'
  return null
}

function holds(scene: Scene, range: Range, words: ReadonlySet<string>): boolean {
  for (let i = range.first; i < range.last; i++) if (words.has(lowerAt(scene, i))) return true
  return false
}

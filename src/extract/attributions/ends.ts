import { clauseEnd, holdsQuotation, holdsVerb } from './contents.js'
import type { Draft, Range } from './draft.js'
import { isNounPhrase } from './phrases.js'
import { isComma, lemmaAt, lowerAt, posAt, type Scene } from './scene.js'

/** Contents behind their cue up to where what is said ends: not within a word or figure, nor behind the subject of a clause, nor over the frame of whoever says all of it. */
export function withEnds(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const whole = drafts.map((d) => eachReport(d, (c) => finished(scene, d, entire(scene, d, c))))
  const frames = new Map<number, Draft[]>()
  for (const d of whole)
    if (d.source && d.cue && framesClause(scene, d.cue)) {
      const sentence = scene.sentenceAt[d.cue.first]!
      frames.set(sentence, [...(frames.get(sentence) ?? []), d])
    }
  return whole.map((d) =>
    eachReport(d, (c) => beforeFrame(scene, frames.get(scene.sentenceAt[c.last - 1]!) ?? [], d, c)),
  )
}

/** The draft with each report behind its cue as a rule has it. */
function eachReport(draft: Draft, change: (content: Range) => Range): Draft {
  const { cue, content, kind } = draft
  if (!cue || kind) return draft
  const changed = content.map((c) => (c.first >= cue.last ? change(c) : c))
  return changed.some((c, i) => c !== content[i]) ? { ...draft, content: changed } : draft
}

/** Most tokens between a cue and a report that begins within a figure: "said at least 15, | 000 had left". */
const BEFORE_FIGURE = 5

/** "a 40-year | -old wall fell", "some 20 | , 000 came": a report from the beginning and up to the end of its clause where it begins or ends within a word or figure. */
function entire(scene: Scene, { cue }: Draft, content: Range): Range {
  const begins = isCut(scene, content.first) && content.first - cue!.last <= BEFORE_FIGURE
  const ends = isCut(scene, content.last)
  if (!begins && !ends) return content
  return {
    first: begins ? cue!.last : content.first,
    last: ends ? clauseEnd(scene, content.last, sentenceOf(scene, content).last) : content.last,
  }
}

const HYPHEN = /^[-‐‑]$/

/** Whether a hyphen without blanks, or the comma of thousands, joins what stands before a token and behind it. */
function isCut({ tokens }: Scene, at: number): boolean {
  const isGlued = (i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start
  const is = (i: number, form: RegExp): boolean => form.test(tokens[i]?.lower ?? '')
  const [before, next] = is(at, HYPHEN) || is(at, /^,$/) ? [at - 1, at + 1] : [at - 2, at]
  const link = before + 1
  if (!isGlued(link)) return false
  return is(link, HYPHEN)
    ? isGlued(next) && is(before, /[\p{L}\p{N}]$/u) && is(next, /^[\p{L}\p{N}]/u)
    : is(link, /^,$/) && is(before, /^\d{1,3}$/) && is(next, /^\d{3}$/)
}

/** "said the boy | , who had fallen, was safe", "claims its view | of the law is shared": a clause goes on behind its subject. */
function finished(scene: Scene, { cue }: Draft, content: Range): Range {
  const { verbs, declaratives } = scene.pack.attribution
  const complements = verbs.get(lemmaAt(scene, cue!.last - 1))?.complements
  const opened = declaratives.has(lowerAt(scene, content.first))
  const first = opened ? content.first + 1 : content.first
  if (content.first !== cue!.last || !complements?.has('clause')) return content
  if (!opened && complements.has('nominal')) return content
  if (holdsVerb(scene, content) || holdsQuotation(scene, [content])) return content
  const { last } = sentenceOf(scene, content)
  if (!isNounPhrase(scene, first, content.last)) return content
  const verb = isComma(scene, content.last)
    ? behindApposition(scene, content.last + 1, last)
    : behindPhrases(scene, content.last, last)
  return verb < 0 ? content : { first: content.first, last: clauseEnd(scene, verb, last) }
}

const isVerb = (scene: Scene, i: number): boolean => /^(?:VERB|AUX)$/.test(posAt(scene, i))

/** The verb behind the comma that closes what stands between a subject and it; -1 where none does. */
function behindApposition(scene: Scene, first: number, last: number): number {
  if (posAt(scene, first) === 'CCONJ') return -1
  for (let i = first + 1; i + 1 < last; i++) {
    if (scene.quotationAt[i]! >= 0) return -1
    if (!isComma(scene, i)) continue
    let verb = i + 1
    while (posAt(scene, verb) === 'ADV') verb++
    const { isParticiple } = scene.pack.attribution
    if (isVerb(scene, verb) && !isParticiple(lowerAt(scene, verb))) return verb
  }
  return -1
}

/** The verb behind the phrases that hang on a subject; -1 where something else stands before it. */
function behindPhrases(scene: Scene, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if (isVerb(scene, i)) return i
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(posAt(scene, i)) || scene.quotationAt[i]! >= 0) return -1
  }
  return -1
}

/** "guards said they were told to leave | , according to the board": what one says whose words another passes on ends before that other's frame. */
function beforeFrame(scene: Scene, frames: readonly Draft[], own: Draft, content: Range): Range {
  for (const other of frames) {
    if (other === own) continue
    const first = Math.min(other.source!.first, other.cue!.first)
    const last = Math.max(other.source!.last, other.cue!.last)
    const closes = isComma(scene, first - 1) && scene.quotationAt[first]! < 0
    if (!closes || first - 1 <= content.first || last > content.last) continue
    const passesOn = other.content.some((c) => c.first <= own.cue!.first && own.cue!.last <= c.last)
    if (passesOn && isOver(scene, last, content.last)) return { first: content.first, last: first - 1 }
  }
  return content
}

/** Whether a cue may stand behind the clause it reports: "…, the board said", "…, according to the board". */
function framesClause(scene: Scene, { first, last }: Range): boolean {
  if (posAt(scene, last - 1) === 'ADP') return true
  const { verbs } = scene.pack.attribution
  for (let i = first; i < last; i++) if (verbs.get(lemmaAt(scene, i))?.complements.has('clause')) return true
  return false
}

/** Whether only marks stand between two places. */
function isOver(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (posAt(scene, i) !== 'PUNCT') return false
  return true
}

const sentenceOf = (scene: Scene, { last }: Range): Range =>
  scene.text.sentences[scene.sentenceAt[last - 1]!]!

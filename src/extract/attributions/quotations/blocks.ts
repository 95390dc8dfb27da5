import type { Sentence } from '../../../model/index.js'
import { holdsQuotation, holdsVerb, withoutFinalMark } from '../contents.js'
import type { Draft, Range } from '../draft.js'
import { lowerAt, posAt, reportsAt, type Scene } from '../scene.js'
import { sourceAfter, sourceBefore } from '../sources.js'
import { stanceOf } from '../stance.js'

/**
 * Block quotations that lost their marks: a paragraph of several sentences of which only the last names a speaker
 * behind its clause ("…, Penn stressed."), in a text that puts no whole sentence in marks.
 */
export function widenBlocks(scene: Scene, drafts: readonly Draft[]): Draft[] {
  if (scene.quotations.some((q) => isSentence(scene, q))) return [...drafts]
  const paragraphs = sentencesByParagraph(scene)
  const inside = draftsByParagraph(scene, drafts)
  const blocks = new Map<Draft, Draft>()
  for (const [paragraph, own] of inside) {
    const sentences = paragraphs.get(paragraph) ?? []
    const closing = sentences[closingSentence(scene, sentences)]
    if (!closing) continue
    const tail = own.find((d) => isTail(closing, d))
    if (!tail || own.some((d) => d !== tail && reports(scene, d) && !within(closing, tail, d))) continue
    const block = { first: sentences[0]!.first, last: tail.content[0]!.last }
    // Whoever reckons gives one figure, not a speech.
    if (stanceOf(scene, tail.cue) === 'estimated' && !speaksItself(scene, block)) continue
    if (holdsQuotation(scene, [block])) continue
    blocks.set(tail, {
      ...tail,
      content: [block],
      kind: 'direct',
      rule: 'unmarked-block',
    })
  }
  return drafts.map((d) => blocks.get(d) ?? d)
}

/** Fewest sentences of a block. */
const BLOCK = 3

const isSentence = (scene: Scene, q: Range): boolean =>
  q.last - q.first > 9 && /^[.,?!…]$/.test(lowerAt(scene, q.last - 2))

/** Index of the last sentence of a paragraph but for words of page furniture; -1 where too few stand before it for a block. */
function closingSentence(scene: Scene, sentences: readonly Sentence[]): number {
  let at = sentences.length - 1
  while (at > 0 && isScrap(scene, sentences[at]!)) at--
  return at < BLOCK - 1 ? -1 : at
}

const isScrap = (scene: Scene, { first, last }: Range): boolean =>
  last - first <= 2 && !/^[.?!]$/.test(lowerAt(scene, last - 1))

/** Whether an attribution speaks from behind its clause, which the sentence begins with. */
function isTail(sentence: Range, { source, cue, content }: Draft): boolean {
  const clause = content[0]
  if (!cue || !source || !clause || content.length > 1) return false
  const inside = sentence.first <= cue.first && cue.last <= sentence.last
  return inside && clause.first === sentence.first && clause.last <= Math.min(cue.first, source.first)
}

/** Whether an attribution is speech, not an attitude that a speaker may well describe. */
function reports(scene: Scene, { cue }: Draft): boolean {
  if (!cue) return false
  let head = cue.last - 1
  while (head > cue.first && posAt(scene, head) !== 'VERB') head--
  if (posAt(scene, head) !== 'VERB' && reportsAt(scene, head)) return true
  const complements = scene.pack.attribution.verbs.get(scene.tokens[head]!.lemma)?.complements
  return complements?.has('clause') === true || complements?.has('addressee') === true
}

/** Whether another attribution is part of the block that a tail would close: a speaker may report others. */
const within = (sentence: Range, tail: Draft, { cue }: Draft): boolean =>
  cue !== null && cue.first >= sentence.first && cue.last <= tail.content[0]!.last

function sentencesByParagraph(scene: Scene): Map<number, Sentence[]> {
  const found = new Map<number, Sentence[]>()
  for (const s of scene.text.sentences) {
    const list = found.get(s.paragraph)
    if (list) list.push(s)
    else found.set(s.paragraph, [s])
  }
  return found
}

function draftsByParagraph(scene: Scene, drafts: readonly Draft[]): Map<number, Draft[]> {
  const found = new Map<number, Draft[]>()
  for (const d of drafts) {
    if (!d.cue) continue
    const paragraph = scene.paragraphAt[d.cue.first]!
    const list = found.get(paragraph)
    if (list) list.push(d)
    else found.set(paragraph, [d])
  }
  return found
}

/** Block quotations followed by the name of their speaker as a label: "… We shall stay. Orla Penn Mayor of Westvale". */
export function findLabelled(scene: Scene): Draft[] {
  const { sentences } = scene.text
  return sentences.flatMap((label, i) => {
    const before = sentences[i - 1]
    const next = sentences[i + 1]
    if (!before || (next && next.paragraph === label.paragraph) || !isLabel(scene, label)) return []
    if (before.paragraph < label.paragraph - 1) return []
    let first = i - 1
    while (first > 0 && sentences[first - 1]!.paragraph === before.paragraph) first--
    const content = { first: sentences[first]!.first, last: before.last }
    if (!speaksItself(scene, content)) return []
    const start = /^[–—-]+$/.test(lowerAt(scene, label.first)) ? label.first + 1 : label.first
    return [
      {
        source: { first: start, last: label.last },
        cue: null,
        content: [content],
        kind: 'direct' as const,
        rule: 'labelled-block',
      },
    ]
  })
}

/** A quotation signed behind a dash, in its paragraph or on the next: "“We shall stay.” — Orla Penn, mayor". */
export function findSigned(scene: Scene): Draft[] {
  return scene.quotations.flatMap((q) => {
    const dash = q.last
    if (q.single || !/^[–—―-]+$/.test(lowerAt(scene, dash))) return []
    const paragraph = scene.paragraphAt[dash]!
    let last = dash + 1
    while (last < scene.tokens.length && scene.paragraphAt[last] === paragraph) last++
    const label = { first: dash + 1, last: withoutFinalMark(scene, dash + 1, last) }
    if (!isLabel(scene, label)) return []
    return [{ source: label, cue: { first: dash, last: dash + 1 }, content: [q], rule: 'signed-quotation' }]
  })
}

/** Block quotations that a line with a colon at its end announces: "Their statement in full:", the name of the body on a line of its own or not. */
export function findAnnounced(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { sentences } = scene.text
  return sentences.flatMap((line, i) => {
    const next = sentences[i + 1]
    if (lowerAt(scene, line.last - 1) !== ':' || !next || next.paragraph === line.paragraph) return []
    const label = isLabel(scene, next) && sentences[i + 2]?.paragraph !== next.paragraph ? next : null
    const at = label ? i + 2 : i + 1
    if (!sentences[at] || sentences[at].paragraph > next.paragraph + 1) return []
    const content = announced(scene, at, drafts)
    const source = label ?? subjectOf(scene, line)
    if (!source || content.length === 0) return []
    const cue = { first: line.last - 1, last: line.last }
    return [{ source, cue, content, kind: 'direct' as const, rule: 'announced-block' }]
  })
}

/** Paragraphs without a word of the speaker's own between two that have one. */
const IMPERSONAL = 2

/** The paragraphs of a statement from sentence `at` on: up to the last in which its speaker speaks, or on to a label or the end of the text where the reporter does not come back. */
function announced(scene: Scene, at: number, drafts: readonly Draft[]): Range[] {
  const { sentences } = scene.text
  const found: Range[] = []
  let own = 0
  for (let i = at; i < sentences.length; ) {
    let to = i
    while (sentences[to + 1]?.paragraph === sentences[i]!.paragraph) to++
    const paragraph = { first: sentences[i]!.first, last: sentences[to]!.last }
    if (!holdsVerb(scene, paragraph) || (found.length > 0 && isLabel(scene, paragraph)))
      return found.slice(0, own > 1 ? found.length : own)
    if (holdsQuotation(scene, [paragraph]) || isReported(scene, paragraph, drafts)) break
    found.push(paragraph)
    if (speaksItself(scene, paragraph)) own = found.length
    if (found.length - own > IMPERSONAL || (own === 0 && found.length > 0)) break
    if (to + 1 === sentences.length) return found.slice(0, own > 1 ? found.length : own)
    i = to + 1
  }
  return found.slice(0, own)
}

/** Whether the reporter says in a paragraph what somebody says. */
const isReported = (scene: Scene, { first, last }: Range, drafts: readonly Draft[]): boolean =>
  drafts.some(
    ({ cue, source }) =>
      cue !== null &&
      source !== null &&
      cue.first >= first &&
      cue.last <= last &&
      posAt(scene, source.last - 1) !== 'PRON' &&
      reports(scene, { source, cue, content: [], rule: '' }),
  )

/** What stands before the line's first verb; without a verb, the line's first phrase. */
function subjectOf(scene: Scene, { first, last }: Range): Range | null {
  for (let i = first + 1; i < last; i++)
    if (/^(?:VERB|AUX)$/.test(posAt(scene, i))) return sourceBefore(scene, i, first)
  return sourceAfter(scene, first, last)
}

const LONGEST_LABEL = 14

/** A line of names and titles with no verb and no mark at its end. */
function isLabel(scene: Scene, { first, last }: Range): boolean {
  if (last - first < 2 || last - first > LONGEST_LABEL) return false
  let names = 0
  for (let i = first; i < last; i++) {
    if (
      scene.quotationAt[i]! >= 0 ||
      /^(?:VERB|AUX|PRON)$/.test(posAt(scene, i)) ||
      /^[.?!:]$/.test(lowerAt(scene, i))
    )
      return false
    if (posAt(scene, i) === 'PROPN') names++
  }
  return names >= 2 && isName(scene, first) && isName(scene, first + 1)
}

const isName = (scene: Scene, i: number): boolean =>
  posAt(scene, i) === 'PROPN' || posAt(scene, i) === 'PUNCT'

/** Whether someone speaks of themselves outside any marks: first person. */
function speaksItself(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (
      scene.quotationAt[i]! < 0 &&
      posAt(scene, i) === 'PRON' &&
      scene.pack.attribution.firstPerson.has(lowerAt(scene, i))
    )
      return true
  return false
}

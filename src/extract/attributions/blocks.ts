import type { Sentence } from '../../model/index.js'
import type { Draft, Range } from './draft.js'
import { lowerAt, posAt, type Scene } from './scene.js'

/**
 * Block quotations that lost their marks: a paragraph of several sentences of which only the last names a speaker
 * behind its clause ("…, Penn stressed."), in a text that puts no whole sentence in marks.
 */
export function widenBlocks(scene: Scene, drafts: readonly Draft[]): Draft[] {
  if (scene.quotations.some((q) => isSentence(scene, q))) return [...drafts]
  const paragraphs = sentencesByParagraph(scene)
  const busy = busyParagraphs(scene, drafts)
  return drafts.map((draft) => {
    const sentences = draft.cue ? paragraphs.get(scene.paragraphAt[draft.cue.first]!) : undefined
    if (!sentences || draft.rule !== 'clause-before-cue' || draft.content.length > 1) return draft
    const at = sentences.findIndex((s) => s.first === draft.content[0]!.first)
    const alone = busy.get(scene.paragraphAt[draft.cue!.first]!) === 1
    if (at < BLOCK - 1 || !alone || !isTail(scene, sentences, at)) return draft
    return {
      ...draft,
      content: [{ first: sentences[0]!.first, last: draft.content[0]!.last }],
      kind: 'direct',
      rule: 'unmarked-block',
    }
  })
}

/** Fewest sentences of a block. */
const BLOCK = 3

const isSentence = (scene: Scene, q: Range): boolean =>
  q.last - q.first > 9 && /^[.,?!…]$/.test(lowerAt(scene, q.last - 2))

/** Whether nothing but a word of page furniture follows. */
const isTail = (scene: Scene, sentences: readonly Sentence[], at: number): boolean =>
  sentences.slice(at + 1).every((s) => s.last - s.first <= 2 && !/^[.?!]$/.test(lowerAt(scene, s.last - 1)))

function sentencesByParagraph(scene: Scene): Map<number, Sentence[]> {
  const found = new Map<number, Sentence[]>()
  for (const s of scene.text.sentences) {
    const list = found.get(s.paragraph)
    if (list) list.push(s)
    else found.set(s.paragraph, [s])
  }
  return found
}

/** How many attributions a paragraph holds that are not inside another's content. */
function busyParagraphs(scene: Scene, drafts: readonly Draft[]): Map<number, number> {
  const count = new Map<number, number>()
  const enclosing = drafts.flatMap((d) => (d.rule === 'clause-before-cue' ? d.content : []))
  for (const { cue } of drafts) {
    if (!cue || enclosing.some((c) => c.first <= cue.first && cue.last <= c.last)) continue
    const paragraph = scene.paragraphAt[cue.first]!
    count.set(paragraph, (count.get(paragraph) ?? 0) + 1)
  }
  return count
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

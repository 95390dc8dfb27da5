import { splitRest } from '../contents.js'
import type { Draft } from '../draft.js'
import { holdsName } from '../phrases.js'
import type { Quotation } from '../quotations/marks.js'
import { lowerAt, posAt, type Scene } from '../scene.js'
import { sourceAfter } from '../sources.js'

/** Longest source between a quotation and its verb, in tokens. */
const SOURCE = 6

/** A quotation closed by a comma and behind it a name and one more word: a verb, whatever it is and is taken for ("…,” she fumed."). */
export function findTails(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const claimed = new Uint8Array(scene.tokens.length)
  for (const d of drafts) for (const c of d.content) claimed.fill(1, c.first, c.last)
  return scene.quotations.flatMap((q) => {
    if (q.single || claimed[q.first] || !/^[,!?]$/.test(lowerAt(scene, q.last - 2))) return []
    const inverted = invertedBehind(scene, q)
    if (inverted) return [inverted]
    const verb = verbBehind(scene, q)
    if (verb < 0) return []
    const content = [q, ...splitRest(scene, verb + 1)]
    return [
      {
        source: {
          first: scene.pack.attribution.bareAsides.has(lowerAt(scene, q.last)) ? q.last + 1 : q.last,
          last: verb,
        },
        cue: { first: verb, last: verb + 1 },
        content,
        rule: 'quotation-before-any-verb',
      },
    ]
  })
}

/** "…,” jibed coach Ana Roe.": a word that can only be a verb and whoever stands behind it, named. */
function invertedBehind(scene: Scene, q: Quotation): Draft | null {
  const { last } = scene.text.sentences[scene.sentenceAt[q.last - 1]!]!
  if (q.last >= last || !isVerb(scene, q.last) || scene.pack.attribution.isParticiple(lowerAt(scene, q.last)))
    return null
  const source = sourceAfter(scene, q.last + 1, Math.min(last, q.last + 1 + SOURCE))
  if (!source || !holdsName(scene, source) || !closes(scene, source.last, last)) return null
  const content = [q, ...splitRest(scene, source.last)]
  return { source, cue: { first: q.last, last: q.last + 1 }, content, rule: 'quotation-before-any-verb' }
}

/** The word that can only be the verb of whoever stands between it and the quotation; -1 where there is none. */
function verbBehind(scene: Scene, q: Quotation): number {
  const { last } = scene.text.sentences[scene.sentenceAt[q.last - 1]!]!
  // "…,” so the mayor remarked"
  const opening = scene.pack.attribution.bareAsides.has(lowerAt(scene, q.last)) ? q.last + 1 : q.last
  for (let i = opening; i < Math.min(last, opening + SOURCE); i++) {
    if (i > opening && isVerb(scene, i) && closes(scene, i + 1, last)) return i
    if (!/^(?:PRON|PROPN|DET|NOUN|ADJ)$/.test(posAt(scene, i)) || scene.quotationAt[i]! >= 0) return -1
  }
  return -1
}

/** Written small, and a verb by its tag, by what is known of it, or by its ending. */
function isVerb(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!
  if (scene.text.text.charAt(token.start) !== token.lower.charAt(0)) return false
  const { verbs, isPast } = scene.pack.attribution
  return token.pos === 'VERB' || verbs.has(token.lemma) || isPast(token.lower)
}

/** Whether nothing but a mark or circumstances stands behind. */
const closes = (scene: Scene, i: number, last: number): boolean =>
  i >= last || /^[.,;:]$/.test(lowerAt(scene, i)) || /^(?:ADP|ADV)$/.test(posAt(scene, i))

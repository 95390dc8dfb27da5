import { holdsVerb, withoutFinalMark } from '../contents.js'
import { type Draft, type Range, rangesOverlap } from '../draft.js'
import { isNounPhrase } from '../phrases.js'
import { afterDateline, isComma, lemmaAt, lowerAt, posAt, reportsAt, type Scene, sayingAt } from '../scene.js'
import { sourceAfter } from '../sources.js'

/** Adds "Nobody was hurt. This writes the Post." and "The pump has failed: so reports the agency.": a sentence that says nothing but who tells the one before it. */
export function withBackward(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { sentences } = scene.text
  const found = sentences.flatMap(({ first, last }, i) => {
    if (scene.sayings[i]!.length === 0) return []
    const before = sentences[i - 1]
    const opening = pointingAt(scene, first, last)
    const said = opening === first ? before : { first, last: opening - 1 }
    const teller = opening < 0 || !said ? null : tellerIn(scene, opening, last)
    if (!teller || (opening === first && before!.paragraph !== sentences[i]!.paragraph)) return []
    const content = {
      first: afterDateline(scene, said!.first, said!.last),
      last: withoutFinalMark(scene, said!.first, said!.last),
    }
    return holdsVerb(scene, content) && !isSpoken(scene, drafts, content)
      ? [{ ...teller, content: [content], rule: 'backward' }]
      : []
  })
  if (found.length === 0) return [...drafts]
  const own = drafts.filter((d) => !found.some((f) => d.cue && rangesOverlap(d.cue, f.cue)))
  return [...own, ...found]
}

/** Where "this", "that" or "so" opens a sentence, or what follows its colon or dash; -1 elsewhere. */
function pointingAt(scene: Scene, first: number, last: number): number {
  if (points(scene, first)) return first
  for (let i = first + 3; i < last; i++)
    if (BREAKS.has(lowerAt(scene, i - 1)) && scene.quotationAt[i]! < 0 && points(scene, i)) return i
  return -1
}

const BREAKS: ReadonlySet<string> = new Set([':', '–', '—'])

/** A word for what was said, with its verb behind it. */
const points = (scene: Scene, i: number): boolean => {
  const { pronominal, demonstratives } = scene.pack.attribution
  const word = lowerAt(scene, i)
  return (
    (pronominal.has(word) || demonstratives.has(word)) && /^(?:VERB|AUX|NOUN|ADJ)$/.test(posAt(scene, i + 1))
  )
}

/** Most tokens of circumstances between the verb and whoever tells: "at a press conference on Tuesday". */
const CIRCUMSTANCES = 10

/** Source and cue of "writes the Post", "made known in Aston the head of the council". */
function tellerIn(scene: Scene, opening: number, limit: number): { source: Range; cue: Range } | null {
  const { passives, frames, signs } = scene.pack.attribution
  let verb = opening + 1
  while (verb < limit && posAt(scene, verb) === 'AUX') verb++
  if (!reportsAt(scene, verb) && reportsAt(scene, verb + 1)) verb++
  const saying = sayingAt(scene, verb)
  if (verb - opening > 3 || saying === '' || lowerAt(scene, verb) === saying) return null
  if (passives.has(lemmaAt(scene, verb - 1)) || !frames.get(saying)!.has('clause') || signs.has(saying))
    return null
  for (let i = verb + 1; i < Math.min(limit, verb + 2 + CIRCUMSTANCES); i++) {
    if ((i > verb + 1 && !closesPhrase(scene, i)) || isTime(scene, i)) continue
    const source = sourceAfter(scene, i, limit)
    if (source && isNamed(scene, source)) return { source, cue: { first: opening + 1, last: verb + 1 } }
  }
  return null
}

/** "this Tuesday" */
const isTime = (scene: Scene, i: number): boolean => {
  const { times, timeWords } = scene.pack.attribution
  return [i, i + 1].some((k) => times.has(lowerAt(scene, k)) || timeWords.has(lowerAt(scene, k)))
}

/** A place or time is over before a token: its noun stands there and no preposition. */
const closesPhrase = (scene: Scene, i: number): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(posAt(scene, i - 1)) && posAt(scene, i) === 'DET' && !isComma(scene, i)

/** Whether a phrase has a name or a determiner for somebody. */
function isNamed(scene: Scene, { first, last }: Range): boolean {
  if (scene.pack.attribution.objects.has(lowerAt(scene, first))) return false
  if (
    /^(?:DET|PROPN)$/.test(posAt(scene, first)) ||
    scene.pack.attribution.possessivePronouns.has(lowerAt(scene, first))
  )
    return isNounPhrase(scene, first, last) || posAt(scene, first) === 'PROPN'
  return false
}

/** Whether somebody else says it already. */
const isSpoken = (scene: Scene, drafts: readonly Draft[], content: Range): boolean =>
  scene.quotationAt[content.first]! >= 0 ||
  drafts.some(
    (d) =>
      d.source !== null &&
      d.content.some(
        (c) => rangesOverlap(c, content) && c.last - c.first > (content.last - content.first) / 2,
      ),
  )

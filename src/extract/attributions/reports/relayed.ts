import { clauseEnd, holdsQuotation, quotationBefore } from '../contents.js'
import { type Draft, type Range, rangesOverlap } from '../draft.js'
import { groupStart, isNounPhrase } from '../phrases.js'
import { clauseStart, isComma, lemmaAt, lowerAt, posAt, type Scene } from '../scene.js'
import { skipTimesBack, sourceAfter, sourceBefore } from '../sources.js'

/**
 * "The Gazette quoted the skipper as saying that …", "the skipper was quoted by the Gazette as saying that …": the skipper said it, the Gazette
 * carries it. Two drafts of one content, the carrier's behind the one it quotes; what was taken for either before is given up.
 */
export function withRelayed(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const relays = scene.text.sentences.flatMap(({ first, last }) => findRelays(scene, first, last))
  if (relays.length === 0) return [...drafts]
  const isOf = ({ cue }: Draft, { reach }: Relay): boolean => cue !== null && rangesOverlap(cue, reach)
  const kept = drafts.filter((d) => !relays.some((r) => isOf(d, r)))
  return [
    ...kept,
    ...relays.flatMap((r) =>
      carried(
        scene,
        r,
        drafts.filter((d) => isOf(d, r)),
      ),
    ),
  ]
}

/** Both drafts of a relay, of the words in marks that were found for either; its own outlet carries nothing. */
function carried(scene: Scene, { reach, inner, outer }: Relay, found: readonly Draft[]): Draft[] {
  const whole = found.find(
    ({ content }) => holdsQuotation(scene, content) && content.every((c) => c.last <= reach.first),
  )
  const content = whole?.content ?? inner.content
  const isOwn = scene.pack.attribution.firstPerson.has(lowerAt(scene, outer.source!.first))
  return isOwn ? [{ ...inner, content }] : [inner, outer].map((d) => ({ ...d, content }))
}

interface Relay {
  /** From the verb of quoting to that of saying. */
  readonly reach: Range
  readonly inner: Draft
  readonly outer: Draft
}

function findRelays(scene: Scene, first: number, last: number): Relay[] {
  const found: Relay[] = []
  for (let i = first + 1; i < last; i++)
    if (scene.quotationAt[i]! < 0 && scene.pack.attribution.quoting.has(lemmaAt(scene, i))) {
      const saying = sayingBehind(scene, i, last)
      const relay = saying < 0 ? null : relayAt(scene, i, saying, { first, last })
      if (relay) found.push(relay)
    }
  return found
}

/** Most tokens between a verb of quoting and "as saying". */
const QUOTED = 24

/** Index of the "saying" of "quoted … as saying"; -1 without one. */
function sayingBehind(scene: Scene, verb: number, limit: number): number {
  const { asides, isParticiple, kinds } = scene.pack.attribution
  for (let i = verb + 1; i < Math.min(limit - 1, verb + QUOTED); i++) {
    if (scene.quotationAt[i]! >= 0) return -1
    if (!asides.has(lowerAt(scene, i)) || !isParticiple(lowerAt(scene, i + 1))) continue
    return kinds.get(lemmaAt(scene, i + 1))?.split('+')[0] === 'say' ? i + 1 : -1
  }
  return -1
}

/** Who quotes whom, and what; null where one of them is not told. */
function relayAt(scene: Scene, verb: number, saying: number, sentence: Range): Relay | null {
  const { passives, agents } = scene.pack.attribution
  const between = { first: verb + 1, last: saying - 1 }
  const start = groupStart(scene, verb, sentence.first)
  const subject = sourceBefore(scene, skipTimesBack(scene, start, sentence.first), sentence.first)
  if (!subject) return null
  const isPassive = passives.has(lemmaAt(scene, verb - 1))
  if (isPassive && !agents.has(lowerAt(scene, between.first))) return null
  const named = isPassive ? sourceAfter(scene, between.first + 1, between.last) : objectOf(scene, between)
  if (!named) return null
  const [speaker, carrier] = isPassive ? [subject, named] : [named, subject]
  const content = contentOf(scene, saying, subject, sentence)
  if (!content) return null
  return {
    reach: { first: start, last: saying + 1 },
    inner: {
      source: speaker,
      cue: { first: saying, last: saying + 1 },
      content: [content],
      rule: 'citation',
    },
    outer: { source: carrier, cue: { first: verb, last: verb + 1 }, content: [content], rule: 'relayed' },
  }
}

/** Whoever is quoted: a pronoun, or a noun phrase with what commas set off behind it. */
function objectOf(scene: Scene, { first, last }: Range): Range | null {
  const end = isComma(scene, last - 1) ? last - 1 : last
  if (end === first + 1 && posAt(scene, first) === 'PRON') return { first, last: end }
  let comma = first
  while (comma < end && !isComma(scene, comma)) comma++
  return isNounPhrase(scene, first, comma) ? { first, last: end } : null
}

/** What is said: behind the verb of saying, or where nothing stands there, before whoever quotes. */
function contentOf(scene: Scene, saying: number, subject: Range, { first, last }: Range): Range | null {
  const opens = /^[:,]$/.test(lowerAt(scene, saying + 1)) ? saying + 2 : saying + 1
  const behind = { first: opens, last: clauseEnd(scene, opens, last) }
  // "“…,” the Gazette quoted her as saying of the vote"
  const quotation = holdsQuotation(scene, [behind]) ? null : quotationBefore(scene, subject.first)
  if (quotation) return { first: quotation.first, last: quotation.last }
  if (behind.last > opens) return behind
  if (!isComma(scene, subject.first - 1)) return null
  const start = clauseStart(scene, first, subject.first - 1)
  return subject.first - 1 > start ? { first: start, last: subject.first - 1 } : null
}

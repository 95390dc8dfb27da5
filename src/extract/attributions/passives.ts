import { holdsQuotation } from './contents.js'
import type { Draft, Range } from './draft.js'
import { lemmaAt, lowerAt, posAt, type Scene } from './scene.js'
import { sourceAfter } from './sources.js'

/**
 * Sources that are the subject of a passive, mended: whoever "was told", "is said", "had been warned" says nothing. Behind "by" stands who does;
 * where nobody does, nobody is named, and what is only done to the subject ("was charged with arson", "was named deputy") is no report.
 */
export const withPassives = (scene: Scene, drafts: readonly Draft[]): Draft[] =>
  drafts.flatMap((d) => {
    const verb = d.cue && (d.source?.first ?? 0) < d.cue.first ? passiveIn(scene, d, d.cue) : -1
    if (verb < 0 || (d.rule === 'clause-before-cue' && isRelative(scene, d))) return [d]
    const told = byAgent(scene, d) ?? { ...d, source: null }
    if (d.source === null) return [told]
    return told.source === null && isDone(scene, verb, d) ? [] : [told]
  })

const isRelative = (scene: Scene, { source }: Draft): boolean =>
  source === null || scene.pack.attribution.ownRelatives.has(lowerAt(scene, source.first))

/** Kinds of verbs whose subject in the passive is told or told of. In others it is moved: "was concerned", "was determined". */
const TOLD = /^(?:say|write|talk|ask|order|forbid|think|show|describe|predict|announce|permit|blame|reject)$/

/** Of these, those that tell nothing of their subject but that it was done. */
const DONE = /^(?:order|forbid|permit|blame|reject)$/

/** Index of the passive verb of a cue that is not "quoted as saying", "heard telling"; -1 without one. */
function passiveIn(scene: Scene, { content }: Draft, { first, last }: Range): number {
  const { passives, naming, kinds, declaratives, isParticiple } = scene.pack.attribution
  // "“…,” he is expected to say"
  if (content[0]!.first < first && holdsQuotation(scene, content)) return -1
  const kindAt = (i: number): string => kinds.get(lemmaAt(scene, i))?.split('+')[0] ?? ''
  let verb = -1
  for (let i = first + 1; i < last; i++) {
    if (posAt(scene, i) !== 'VERB') continue
    if (verb >= 0 && (kindAt(i) === 'say' || isParticiple(lowerAt(scene, i)))) return -1
    if (verb >= 0) continue
    let auxiliary = i - 1
    while (auxiliary > first && /^(?:ADV|ADJ)$/.test(posAt(scene, auxiliary))) auxiliary--
    if (!passives.has(lemmaAt(scene, auxiliary)) || isParticiple(lowerAt(scene, i))) return -1
    if (!TOLD.test(kindAt(i)) && !naming.has(lemmaAt(scene, i))) return -1
    // "is convinced that"
    if (kindAt(i) === 'order' && declaratives.has(lowerAt(scene, content[0]!.first))) return -1
    verb = i
  }
  return verb
}

/** "was told by the doctor that …" */
function byAgent(scene: Scene, draft: Draft): Draft | null {
  const { agents, declaratives } = scene.pack.attribution
  const { cue, content } = draft
  const by = cue!.last
  const end = scene.text.sentences[scene.sentenceAt[by - 1]!]!.last
  if (!agents.has(lowerAt(scene, by))) return null
  let limit = by + 1
  while (limit < end && !declaratives.has(lowerAt(scene, limit))) limit++
  const agent = sourceAfter(scene, by + 1, limit)
  if (!agent) return null
  const behind = content.flatMap((c) =>
    c.last <= cue!.first
      ? [c]
      : agent.last < c.last
        ? [{ first: Math.max(agent.last, c.first), last: c.last }]
        : [],
  )
  return behind.length > 0 ? { ...draft, source: agent, content: behind } : null
}

/** "charged with two counts of arson": an object, no clause. */
function isDone(scene: Scene, verb: number, { content }: Draft): boolean {
  const { kinds, naming } = scene.pack.attribution
  const kind = kinds.get(lemmaAt(scene, verb))?.split('+')[0] ?? ''
  if (!DONE.test(kind) && !naming.has(lemmaAt(scene, verb))) return false
  const { first } = content[0]!
  const opening = posAt(scene, first) === 'ADP' ? first + 1 : first
  return !holdsQuotation(scene, content) && !/^(?:VERB|AUX|PART|SCONJ|PRON)$/.test(posAt(scene, opening))
}

import type { LineageEdge, Reason } from '../../model/index.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import { isCalled, type Line } from './lines.js'

/** Why two lines of information are one origin; null where nothing says so. */
export type Join = (a: Line, b: Line, setting: Setting) => Reason | null

const reason = (rule: string, text: string, a: Line, b: Line): Reason => ({
  rule,
  text,
  spans: [a.evidence, b.evidence],
})

/** One speaker, agency or unnamed source of one article. */
const sameSource: Join = (a, b) =>
  a.key === b.key ? reason('same-source', `Both go back to ${a.name}.`, a, b) : null

/** One reports what the other said: the chain of one runs through the other's end. */
const throughChain: Join = (a, b) => {
  const endA = a.through.at(-1)
  const endB = b.through.at(-1)
  const linked =
    (endA !== undefined && b.through.includes(endA)) || (endB !== undefined && a.through.includes(endB))
  return linked ? reason('chain', `${a.name} and ${b.name} stand in one chain of attribution.`, a, b) : null
}

/** A person and the body they speak for, two bodies of one state. */
const sameBody: Join = (a, b, setting) =>
  a.voice !== 'own' &&
  b.voice !== 'own' &&
  setting.sameBody(a.through.at(-1) ?? null, b.through.at(-1) ?? null)
    ? reason('same-body', `${a.name} and ${b.name} are one body.`, a, b)
    : null

const DEPENDENT = (e: LineageEdge): boolean => e.kind !== 'shared-origin' || e.share >= 0.15

/** Own words of articles that share text, or an unseen ancestor, are one text's words. */
const sharedText: Join = (a, b, { story, textOf }) => {
  if (a.voice !== 'own' || b.voice !== 'own') return null
  const pair = new Set([a.claim.article, b.claim.article])
  if (textOf(a.claim.article) === textOf(b.claim.article) && pair.size > 1)
    return reason('same-text', 'The articles print one text.', a, b)
  if (pair.size === 1) return reason('same-article', 'Both stand in one article in its own voice.', a, b)
  const edge = story.lineage.find((e) => pair.has(e.from) && pair.has(e.to) && DEPENDENT(e))
  if (edge) return reason('shared-text', 'The articles share text outside quotations.', a, b)
  const ancestor = story.ancestors.find((x) => [...pair].every((id) => x.articles.includes(id)))
  return ancestor
    ? reason('shared-ancestor', `Both articles go back to ${ancestor.name ?? 'one unseen text'}.`, a, b)
    : null
}

/** One utterance is one origin, whoever the articles take for its speaker. */
const sameUtterance: Join = (a, b, { story }) => {
  const inA = new Set(story.saidIn(a.claim.attribution))
  return story.saidIn(b.claim.attribution).some((u) => inA.has(u))
    ? reason('same-utterance', 'Both report one utterance.', a, b)
    : null
}

/** The same words in two prints of one text, or a long passage word for word, carry one line of information. */
const sameWords: Join = (a, b, { story, textOf }) => {
  if (a.claim.article === b.claim.article) return null
  const [first, second] = [a, b].map((l) =>
    story
      .words(claimSpan(l.claim))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  const long = first !== undefined && first.split(' ').length >= 8
  return first === second && (long || textOf(a.claim.article) === textOf(b.claim.article))
    ? reason('same-words', 'Both articles have it word for word.', a, b)
    : null
}

/** One names the other's outlet as its source. */
const relays: Join = (a, b, { story }) => {
  const names = (line: Line, other: Line): boolean =>
    (line.kind === 'outlet' || line.kind === 'agency') &&
    line.claim.article !== other.claim.article &&
    mediaOf(other, story).some((medium) => isCalled(line.name, medium))
  return names(a, b) || names(b, a)
    ? reason('relays', `One takes it from the other: ${a.name}, ${b.name}.`, a, b)
    : null
}

function mediaOf(line: Line, story: Story): (string | null)[] {
  const { meta } = story.article(line.claim.article).metadata
  return [meta.outlet, meta.agency]
}

export const JOINS: readonly Join[] = [
  sameSource,
  relays,
  throughChain,
  sameBody,
  sharedText,
  sameUtterance,
  sameWords,
]

import type { Reason, StoryEntity } from '../../model/index.js'
import { isCalled } from '../media.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import type { Line } from './lines.js'

/** Why two lines of information are one origin; null where nothing says so. */
type Join = (a: Line, b: Line, setting: Setting) => Reason | null

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

/** A spokesman of some body may speak for any that is a source too. */
const mayBeBody: Join = (a, b, { story, unplaced }) => {
  const speaksFor = (one: Line, other: Line): boolean =>
    unplaced.has(one.through.at(-1) ?? '') && isBody(story.entity(other.through.at(-1) ?? null))
  return speaksFor(a, b) || speaksFor(b, a)
    ? reason(
        'may-be-body',
        `It is not told for whom the spokesman speaks; ${a.name} and ${b.name} may be one body.`,
        a,
        b,
      )
    : null
}

const isBody = (e: StoryEntity | undefined): boolean => e?.kind === 'organization' || e?.kind === 'group'

/** Own words of articles that share text, or an unseen ancestor, are one text's words. */
const sharedText: Join = (a, b, { kinship, textOf }) => {
  if (a.voice !== 'own' || b.voice !== 'own') return null
  const [one, other] = [a.claim.article, b.claim.article]
  if (one === other) return reason('same-article', 'Both stand in one article in its own voice.', a, b)
  if (textOf(one) === textOf(other)) return reason('same-text', 'The articles print one text.', a, b)
  if (kinship.dependent(one, other))
    return reason('shared-text', 'The articles share text outside quotations.', a, b)
  const ancestor = kinship.ancestor(one, other)
  return ancestor
    ? reason('shared-ancestor', `Both articles go back to ${ancestor.name ?? 'one unseen text'}.`, a, b)
    : null
}

/** One utterance is one origin, whoever the articles take for its speaker; but two who are reported in other words may have said two. */
const sameUtterance: Join = (a, b, { story }) => {
  if (isReported(a, story) && isReported(b, story)) return null
  const inB = story.saidIn(b.claim.attribution)
  return inB.length > 0 && story.saidIn(a.claim.attribution).some((u) => inB.includes(u))
    ? reason('same-utterance', 'Both report one utterance.', a, b)
    : null
}

const isReported = (l: Line, story: Story): boolean =>
  l.kind === 'speaker' && story.attribution(l.claim.attribution)?.kind === 'indirect'

/** The same words in two prints of one text, or a long passage word for word, carry one line of information. */
const sameWords: Join = (a, b, { plainWords, textOf }) => {
  if (a.claim.article === b.claim.article) return null
  const words = plainWords(a.claim)
  if (words !== plainWords(b.claim)) return null
  const long = words.split(' ').length >= LONG_PASSAGE
  return long || textOf(a.claim.article) === textOf(b.claim.article)
    ? reason('same-words', 'Both articles have it word for word.', a, b)
    : null
}

/** Words that two writers do not choose alike. */
const LONG_PASSAGE = 8

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

const JOINS: readonly Join[] = [
  sameSource,
  relays,
  throughChain,
  sameBody,
  mayBeBody,
  sharedText,
  sameUtterance,
  sameWords,
]

/** The first rule by which two lines are one origin; null where none does. */
export function joinOf(a: Line, b: Line, setting: Setting): Reason | null {
  for (const rule of JOINS) {
    const why = rule(a, b, setting)
    if (why) return why
  }
  return null
}

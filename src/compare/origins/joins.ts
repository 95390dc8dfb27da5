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

/** One name holds the other, or two persons share a surname: "Weiner" and "Weiner’s office" are not two for sure. */
const sameName: Join = (a, b, { story }) => {
  if (a.voice === 'own' || b.voice === 'own') return null
  const [x, y] = [nameWords(a.name), nameWords(b.name)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  const held = short.length > 0 && short.every((w) => long.includes(w))
  const persons = [a, b].every((l) => story.entity(l.through.at(-1) ?? null)?.kind === 'person')
  return held || (persons && short.length > 0 && short.at(-1) === long.at(-1))
    ? reason('same-name', `${a.name} and ${b.name} may be one.`, a, b)
    : null
}

/** The words of a name with a capital, without a possessive's ending. */
const nameWords = (name: string): string[] =>
  name.split(/[^\p{L}\p{N}'’-]+/u).flatMap((w) => (/^\p{Lu}/u.test(w) ? w.replace(/['’]s?$/, '') : []))

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

/** Two people do not say one thing in the same words: quoted alike, it is one utterance, and one of the articles errs about who said it. */
const sameQuotation: Join = (a, b, { plainWords, story }) => {
  if (a.claim.article === b.claim.article || !isQuoted(a, story) || !isQuoted(b, story)) return null
  const runs = new Set(runsOf(plainWords(a.claim)))
  return runsOf(plainWords(b.claim)).some((run) => runs.has(run))
    ? reason('same-quotation', `${a.name} and ${b.name} are quoted in the same words.`, a, b)
    : null
}

/** Quoted words in a row that two speakers do not share. */
const QUOTED_RUN = 6

function runsOf(plain: string): string[] {
  const words = plain.split(' ')
  return words
    .slice(0, Math.max(0, words.length - QUOTED_RUN + 1))
    .map((_, i) => words.slice(i, i + QUOTED_RUN).join(' '))
}

/** Stands between marks, at least in part. */
function isQuoted({ claim }: Line, story: Story): boolean {
  const attribution = story.attribution(claim.attribution)
  return attribution !== undefined && attribution.kind !== 'indirect'
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

const JOINS: readonly Join[] = [
  sameSource,
  relays,
  throughChain,
  sameBody,
  sameName,
  mayBeBody,
  sharedText,
  sameUtterance,
  sameWords,
  sameQuotation,
]

/** The first rule by which two lines are one origin; null where none does. */
export function joinOf(a: Line, b: Line, setting: Setting): Reason | null {
  for (const rule of JOINS) {
    const why = rule(a, b, setting)
    if (why) return why
  }
  return null
}

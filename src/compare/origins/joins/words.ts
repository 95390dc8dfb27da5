import type { Reason } from '../../../model/index.js'
import type { Story } from '../../story.js'
import { alikeInWords } from '../closeness.js'
import type { Line } from '../lines.js'
import { endOf, isSpeaker, type Join, reason } from './join.js'

/** Own words of articles that share text, or an unseen ancestor, are one text's words. */
export const sharedText: Join = (a, b, { kinship, textOf }) => {
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

/** One utterance quoted is one origin, whoever the articles take for its speaker. */
export const sameUtterance: Join = (a, b, { story }) =>
  (isReported(a, story) || isReported(b, story)) && isSpeaker(a) && isSpeaker(b)
    ? null
    : commonUtterance(a, b, story)

/** Where one of two speakers is only reported, in words like the other's, the two may have said two things. */
export const perhapsSameUtterance: Join = (a, b, { story }) =>
  isReported(a, story) && isReported(b, story) ? null : commonUtterance(a, b, story)

function commonUtterance(a: Line, b: Line, story: Story): Reason | null {
  const inB = story.saidIn(b.claim.attribution)
  return inB.length > 0 && story.saidIn(a.claim.attribution).some((u) => inB.includes(u))
    ? reason('same-utterance', 'Both report one utterance.', a, b)
    : null
}

const isReported = (l: Line, story: Story): boolean =>
  isSpeaker(l) && story.attribution(l.claim.attribution)?.kind === 'indirect'

/** The same words in two prints of one text, or a long passage word for word, carry one line of information. */
export const sameWords: Join = (a, b, { plainWords, textOf }) => {
  if (a.claim.article === b.claim.article) return null
  const words = plainWords(a.claim)
  if (words !== plainWords(b.claim)) return null
  const long = words.split(' ').length >= LONG_PASSAGE
  return long || textOf(a.claim.article) === textOf(b.claim.article)
    ? reason('same-words', 'Both articles have it word for word.', a, b)
    : null
}

/** One was copied from the other, with words changed; not where it gives a source of its own. */
export const copied: Join = (a, b, { copiedFrom }) =>
  (copiedFrom(a.claim) === b.claim || copiedFrom(b.claim) === a.claim) &&
  !(isNamedSpeaker(a) && isNamedSpeaker(b))
    ? reason('copied', 'One article took it from the other, nearly word for word.', a, b)
    : null

const isNamedSpeaker = (l: Line): boolean => isSpeaker(l) && endOf(l) !== null

/** Words that two writers do not choose alike. */
const LONG_PASSAGE = 8

/** Two people do not say one thing in the same words: quoted alike, it is one utterance, and one of the articles errs about who said it. */
export const sameQuotation: Join = (a, b, { plainWords, story }) => {
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

/** Nor do they hit on one image: quoted words that differ only as one language comes out of another. */
export const sameImage: Join = (a, b, setting) =>
  a.claim.article !== b.claim.article &&
  isSpeaker(a) &&
  isSpeaker(b) &&
  isQuotedWhole(a, setting.story) &&
  isQuotedWhole(b, setting.story) &&
  alikeInWords(a, b, setting)
    ? reason('same-quotation', `${a.name} and ${b.name} are quoted in nearly the same words.`, a, b)
    : null

const isQuotedWhole = ({ claim }: Line, story: Story): boolean =>
  story.attribution(claim.attribution)?.kind === 'direct'

/** Stands between marks, at least in part. */
function isQuoted({ claim }: Line, story: Story): boolean {
  const attribution = story.attribution(claim.attribution)
  return attribution !== undefined && attribution.kind !== 'indirect'
}

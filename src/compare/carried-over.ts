import {
  contains,
  hull,
  type Sentence,
  type Span,
  type StoryAttribution,
  type StoryClaim,
} from '../model/index.js'
import type { Story } from './story.js'

/** How many sentences a report runs on without naming its source again. */
const FARTHEST = 2

/**
 * The attribution that a claim without one may carry on: indirect speech whose cue closes its own sentence ("The ferry had left at nine
 * when fire broke out, she said."), that of a sentence before, in the same paragraph ("She said 283 people were ashore. Forty-one
 * were in hospital."), or of the one who speaks both right before and right after it. None where its sentence opens with another who speaks in the story.
 */
export function carriedOver(claim: StoryClaim, story: Story): StoryAttribution | null {
  if (claim.attribution !== null) return null
  const { sentences } = story.article(claim.article).annotated
  const at = sentences.findIndex((s) => contains(s, claim))
  const own = sentences[at]
  if (!own) return null
  const closing = story
    .attributionsIn(claim.article)
    .find((a) => runsUpTo(a, claim, own, story) || runsOn(a, claim, own, story))
  if (closing) return closing
  const before = reportedBefore(claim, at, story) ?? speakingAround(claim, at, story)
  return before && !opensWithAnother(claim, own, before, story) ? before : null
}

/** The attributions with a cue in a sentence of the same paragraph; none of another paragraph. */
function spokenIn(claim: StoryClaim, at: number, other: number, story: Story): StoryAttribution[] {
  const { sentences } = story.article(claim.article).annotated
  const sentence = sentences[other]
  if (!sentence || sentence.paragraph !== sentences[at]?.paragraph) return []
  if (isUnbroken(sentences, other)) return []
  return story.attributionsIn(claim.article).filter((a) => a.cue !== null && contains(sentence, a.cue))
}

/** A paragraph of more sentences has lost its breaks, at which a voice ends. */
const LONGEST_PARAGRAPH = 8

function isUnbroken(sentences: readonly Sentence[], at: number): boolean {
  const { paragraph } = sentences[at]!
  const isIn = (i: number): boolean => sentences[i]?.paragraph === paragraph
  let length = 1
  for (let i = at - 1; isIn(i) && length <= LONGEST_PARAGRAPH; i--) length++
  for (let i = at + 1; isIn(i) && length <= LONGEST_PARAGRAPH; i++) length++
  return length > LONGEST_PARAGRAPH
}

/** Indirect speech in the nearest sentence before in which anybody speaks. Who only asks for something reports nothing. */
function reportedBefore(claim: StoryClaim, at: number, story: Story): StoryAttribution | null {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const spoken = spokenIn(claim, at, i, story)
    if (spoken.length > 0) return spoken.find((a) => isSourced(a) && a.stance !== 'urged') ?? null
  }
  return null
}

/** Who alone speaks in the sentence before, and in the one after. */
function speakingAround(claim: StoryClaim, at: number, story: Story): StoryAttribution | null {
  const [before, after] = [at - 1, at + 1].map((i) =>
    spokenIn(claim, at, i, story).filter((a) => a.parent === null),
  )
  const speakers = new Set([...before!, ...after!].map((a) => a.speaker))
  return speakers.size === 1 && !speakers.has(null) && after!.length > 0 ? (before![0] ?? null) : null
}

/** "The union stands by its figure": the sentence opens with somebody else who is heard in the story. */
function opensWithAnother(claim: StoryClaim, own: Span, by: StoryAttribution, story: Story): boolean {
  const [opening] = story.mentionsIn({ article: claim.article, start: own.start, end: claim.end })
  if (!opening || opening.start - own.start > ARTICLE || opening.entity.id === by.speaker) return false
  return opening.entity.kind === 'organization' || story.isHeard(opening.entity.id)
}

/** The length of a definite article and a space. */
const ARTICLE = 4

const isSourced = (a: StoryAttribution): boolean =>
  a.parent === null && a.kind === 'indirect' && (a.source !== null || a.speaker !== null)

/** Whether a claim stands in front of what is said, in one sentence with it, and the cue behind both. */
function runsUpTo(a: StoryAttribution, claim: StoryClaim, sentence: Span, story: Story): boolean {
  if (a.cue === null || !isSourced(a) || !contains(sentence, a.cue)) return false
  const { start, end } = hull(a.content)
  if (a.cue.start < end || start < claim.end || start < sentence.start) return false
  return !ENDS_VOICE.test(story.words({ article: claim.article, start: claim.end, end: start }))
}

/** Whether a claim stands behind a semicolon that closes what is said: "the lines were down, the mayor said; no train had passed". */
function runsOn(a: StoryAttribution, claim: StoryClaim, sentence: Span, story: Story): boolean {
  if (a.cue === null || !isSourced(a) || !contains(sentence, a.cue)) return false
  const end = Math.max(a.cue.end, a.source?.end ?? 0, hull(a.content).end)
  if (end > claim.start) return false
  return /^[^\p{L}\p{N}]*;[^\p{L}\p{N}]*$/u.test(
    story.words({ article: claim.article, start: end, end: claim.start }),
  )
}

/** Marks behind which another voice may begin. */
const ENDS_VOICE = /[;:“”"«»]/

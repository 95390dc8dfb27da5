import {
  type ArticleSpan,
  hull,
  type Stance,
  type StoryAttribution,
  type StoryClaim,
} from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { chainOf, claimSpan, type Story } from '../story.js'
import { holderOf } from './answer.js'
import { type Denial, isAgainst, opposes } from './denial.js'
import { claimsFrom, sentenceIndex } from './places.js'

/** Where the text only says that something is denied, without what: "the company denied it", "has rejected the claim". */
export function wordlessDenials(setting: Setting): Denial[] {
  const { story } = setting
  const attributed = story.pool.attributions.flatMap((a) => {
    const content = a.content[0]
    return isAgainst(a.stance) &&
      content &&
      a.content.length === 1 &&
      refers({ ...content, article: a.article }, setting)
      ? [ofAttribution(a)]
      : []
  })
  const stated = story.pool.claims.flatMap((c) => ofClaim(c, setting) ?? [])
  return [...attributed, ...stated]
}

const ofAttribution = (a: StoryAttribution): Denial => ({
  claim: null,
  span: { article: a.article, ...hull([...(a.source ? [a.source] : []), ...a.content]) },
  by: a.speaker,
  side: a.stance,
})

/** A clause that is nothing but a denial, of which no attribution was made. */
function ofClaim(claim: StoryClaim, setting: Setting): Denial | null {
  const { story, pack } = setting
  const span = claimSpan(claim)
  const words = tokensIn(span, story)
  const verb = words.find((t) => t.pos === 'VERB')
  if (!verb || !pack.comparison.denying.has(verb.lemma.toLowerCase())) return null
  if (story.attribution(claim.attribution) || !refers({ ...span, start: verb.end }, setting)) return null
  const by = story.mentionsIn({ ...span, end: verb.start }).at(-1)?.entity.id ?? null
  const side: Stance = 'denied'
  return { claim, span, by, side }
}

/** Whether a place holds nothing but a word for what was said before. */
function refers(place: ArticleSpan, { story, pack }: Setting): boolean {
  const words = tokensIn(place, story).filter((t) => t.pos !== 'DET' && t.pos !== 'PUNCT')
  const [word] = words
  const { referring, wordsForWords } = pack.comparison
  return (
    word !== undefined &&
    words.length === 1 &&
    (referring.has(word.lower) || wordsForWords.has(word.lemma.toLowerCase()))
  )
}

/** Room for a full stop, marks and a paragraph's end. */
const NEXT = 8

/** The clauses that follow right on a denial without words, and may be its words. */
export const wordsAfter = ({ span }: Denial, story: Story): readonly StoryClaim[] =>
  claimsFrom({ ...span, start: span.end, end: span.end + NEXT + 1 }, story)

/** What a denial without words denies: the finding told last before it by somebody else, in the sentence before. */
export function findingBefore(denial: Denial, { story, sameBody }: Setting): string | null {
  const { article, start } = denial.span
  const before = story.article(article).annotated.sentences[sentenceIndex(denial.span, story) - 1]
  const told = claimsFrom({ article, start: before?.start ?? start, end: start }, story).findLast(
    (c) => c.end <= start && isTold(c, denial, story, sameBody),
  )
  return told ? (story.groupOf(told.id)?.id ?? null) : null
}

const isTold = (c: StoryClaim, denial: Denial, story: Story, sameBody: Setting['sameBody']): boolean =>
  !opposes(c, story) && chainOf(c, story).length > 0 && !sameBody(holderOf(c, story), denial.by)

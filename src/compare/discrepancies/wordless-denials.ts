import type { LanguagePack } from '../../lang/pack.js'
import {
  type ArticleSpan,
  hull,
  type Stance,
  type StoryAttribution,
  type StoryClaim,
  type Token,
} from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { chainOf, claimSpan, type Story } from '../story.js'
import { denyingVerb } from './against.js'
import { holderOf } from './answer.js'
import { type Denial, isAgainst, opposes } from './denial.js'
import { claimsFrom, sentenceIndex } from './places.js'

/** Where the text only says that something is denied, without what: "the company denied it", "has rejected the claim". */
export function wordlessDenials(setting: Setting): Denial[] {
  const { story } = setting
  const attributed = story.pool.attributions.flatMap((a) => {
    const content = a.content[0]
    return isAgainst(a.stance) &&
      a.stance !== 'questioned' &&
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
  const { story } = setting
  const span = claimSpan(claim)
  const verb = denyingVerb(tokensIn(span, story), setting)
  if (!verb) return null
  if (story.attribution(claim.attribution) || !refers({ ...span, start: verb.end }, setting)) return null
  const by = story.mentionsIn({ ...span, end: verb.start }).at(-1)?.entity.id ?? null
  const side: Stance = 'denied'
  return { claim, span, by, side }
}

/** Whether a place holds nothing but a word for what was said before. */
function refers(place: ArticleSpan, { story, pack }: Setting): boolean {
  const words = tokensIn(place, story).filter((t) => t.pos !== 'DET' && t.pos !== 'PUNCT')
  const [word] = words
  return word !== undefined && words.length === 1 && isReference(word, pack)
}

const isReference = ({ lower, lemma }: Token, { comparison }: LanguagePack): boolean =>
  comparison.referring.has(lower) || comparison.wordsForWords.has(lemma.toLowerCase())

/** Room for a full stop, marks and a paragraph's end. */
const NEXT = 8

/** The clauses that follow right on a denial without words, and may be its words. */
export const wordsAfter = ({ span }: Denial, story: Story): readonly StoryClaim[] =>
  claimsFrom({ ...span, start: span.end, end: span.end + NEXT + 1 }, story)

/** What a denial without words denies: the finding told last before it by somebody else, in the sentence before, else by the reporter there. */
export function findingBefore(denial: Denial, setting: Setting): string | null {
  const { story } = setting
  const { article, start } = denial.span
  const before = story.article(article).annotated.sentences[sentenceIndex(denial.span, story) - 1]
  const claims = claimsFrom({ article, start: before?.start ?? start, end: start }, story).filter(
    (c) => c.end <= start && isTold(c, denial, setting),
  )
  const known = isOfMany(denial, setting)
    ? claims.filter((c) => story.attribution(c.attribution)?.stance === 'alleged')
    : claims
  const told = known.findLast((c) => chainOf(c, story).length > 0) ?? known[0]
  return told ? (story.groupOf(told.id)?.id ?? null) : null
}

/** "The allegations" are those that the story is about, not always those just told. */
const isOfMany = ({ span }: Denial, { story, pack }: Setting): boolean => {
  const last = tokensIn(span, story).findLast((t) => t.pos !== 'PUNCT')
  return (
    last !== undefined &&
    pack.comparison.wordsForWords.has(last.lemma.toLowerCase()) &&
    last.lower !== last.lemma.toLowerCase()
  )
}

const isTold = (c: StoryClaim, denial: Denial, { story, sameBody, pack }: Setting): boolean =>
  !opposes(c, story) &&
  c.modality === 'actual' &&
  !sameBody(holderOf(c, story), denial.by) &&
  !speaksOfWords(c, story, pack)

/** "The allegations are disturbing" is not what is alleged. */
const speaksOfWords = (c: StoryClaim, story: Story, { comparison }: LanguagePack): boolean =>
  tokensIn(claimSpan(c), story).some((t) => t.pos === 'NOUN' && comparison.wordsForWords.has(t.lemma))

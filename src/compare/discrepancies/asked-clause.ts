import { withPartners } from '../../kernels/paired-marks.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { ArticleSpan, StoryClaim, Token } from '../../model/index.js'
import { inHeadline } from '../article-parts.js'
import { CARRYING, tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'

/** Characters of a clause that still reads as a question. */
const LONGEST_CLAUSE = 120

/**
 * The clause that names the question which some clauses answer: of those that read by themselves the one of which most is common to all,
 * else the shortest; sentences come before headlines.
 */
export function askedClause(claims: readonly StoryClaim[], setting: Setting): ArticleSpan | null {
  const spans = claims.map(claimSpan)
  const inText = spans.filter((s) => !inHeadline(s, setting.story))
  return (
    clearest(claims, setting) ??
    [...(inText.length > 0 ? inText : spans)].sort((a, b) => a.end - a.start - (b.end - b.start))[0] ??
    null
  )
}

/** Of the clauses below headlines that read by themselves the one of which most is common to all; null where none does. */
export function clearest(claims: readonly StoryClaim[], setting: Setting): ArticleSpan | null {
  const { story } = setting
  const reading = claims.map(claimSpan).filter((s) => !inHeadline(s, story) && readsAlone(s, setting))
  return mostCommon(reading, [], claims, story)
}

/** Whether a clause is short, has a verb, names what it is about, and ends no quotation that begins outside it, nor begins one that ends there. */
export function readsAlone(place: ArticleSpan, { story, pack }: Setting): boolean {
  if (place.end - place.start > LONGEST_CLAUSE) return false
  if (withPartners(story.article(place.article).annotated.text, place.start, place.end) === null) return false
  const words = tokensIn(place, story)
  const names = words.some((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
  return names && words.some((t) => t.pos === 'VERB') && !leansOn(words[0]!, pack)
}

/** Whether a clause that opens with a word is told of something outside itself. */
const leansOn = ({ lower, pos }: Token, { claim, entity }: LanguagePack): boolean =>
  pos === 'SCONJ' ||
  pos === 'CCONJ' ||
  entity.pronouns.has(lower) ||
  claim.gerund(lower) ||
  [claim.relativePronouns, claim.subordinators, claim.doubtfulSubordinators].some((set) => set.has(lower))

/** So many words that all have a clumsier wording must have more. */
const CLUMSY = 1

/** Of some wordings that of which most is common to the clauses, of equals the shortest. */
export function mostCommon(
  wordings: readonly ArticleSpan[],
  clumsy: readonly ArticleSpan[],
  claims: readonly StoryClaim[],
  story: Story,
): ArticleSpan | null {
  const clauses = claims.map((c) => lemmasIn(claimSpan(c), story))
  const common = (s: ArticleSpan): number =>
    [...lemmasIn(s, story)].reduce((sum, w) => {
      const others = clauses.filter((c) => c.has(w)).length - 1
      // What most clauses have speaks for a wording, what only some have against it.
      return sum + (2 * others) / Math.max(1, clauses.length - 1) - 1
    }, 0)
  const ranked = [...wordings, ...clumsy]
    .map((s, i) => ({ s, i, common: common(s) - (i < wordings.length ? 0 : CLUMSY), size: s.end - s.start }))
    .map((c) => ({ ...c, common: Math.round(c.common * 1e6) }))
    .sort((a, b) => b.common - a.common || a.size - b.size || a.i - b.i)
  return ranked[0]?.s ?? null
}

const lemmasIn = (s: ArticleSpan, story: Story): Set<string> =>
  new Set(
    tokensIn(s, story)
      .filter((t) => CARRYING.has(t.pos))
      .map((t) => t.lemma.toLowerCase()),
  )

import type { LanguagePack } from '../../lang/pack.js'
import { byCodeUnit, type FindingGroup, type Stance, type StoryClaim } from '../../model/index.js'
import { type Content, containment, likeness, meaningOf, tokensIn, wordsInCommon } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'

const AGAINST: ReadonlySet<Stance> = new Set(['denied', 'dismissed', 'questioned'])

/** How much of a denial's words a finding must hold to be what is denied. */
const SAME_MATTER = 0.4
/** How alike a plain negation and a finding must be: "no alarm was heard" is a finding of its own, not a denial of another. */
const SAME_SENTENCE = 0.55

/** Fewer words than these in common are chance. */
const LEAST_WORDS = 3

/** The side a claim takes: whether its source affirms what it says. */
export function sideOf(claim: StoryClaim, story: Story): Stance {
  const stance = story.attribution(claim.attribution)?.stance ?? 'stated'
  return claim.negated && !AGAINST.has(stance) ? 'denied' : stance
}

export const opposes = (claim: StoryClaim, story: Story): boolean => AGAINST.has(sideOf(claim, story))

/** Finding id → the claims that speak against it. */
export function denialsOf({ story, pack }: Setting): ReadonlyMap<string, readonly StoryClaim[]> {
  const denials = new Map<string, StoryClaim[]>()
  const against = story.pool.claims.filter((c) => opposes(c, story) && !isOpen(c, story, pack))
  if (against.length === 0) return denials
  const contents = new Map<string, Content>()
  const contentOfClaim = (c: StoryClaim): Content => {
    const known = contents.get(c.id) ?? meaningOf(claimSpan(c), story, pack)
    contents.set(c.id, known)
    return known
  }
  const byWord = affirmedByWord(story, contentOfClaim)
  for (const claim of against) {
    const group = deniedBy(claim, story, byWord, contentOfClaim)
    if (group) denials.set(group, [...(denials.get(group) ?? []), claim])
  }
  return denials
}

const isOpen = (claim: StoryClaim, story: Story, pack: LanguagePack): boolean =>
  pack.comparison.openQuestions.has(tokensIn(claimSpan(claim), story)[0]?.lower ?? '')

/** Word → the findings that somebody affirms with it, each by its lead claim. */
function affirmedByWord(
  story: Story,
  content: (c: StoryClaim) => Content,
): ReadonlyMap<string, readonly FindingGroup[]> {
  const byWord = new Map<string, FindingGroup[]>()
  for (const g of story.groups) {
    if (g.claims.every((c) => opposes(story.claim(c), story))) continue
    for (const word of content(story.claim(g.lead)).keys()) byWord.set(word, [...(byWord.get(word) ?? []), g])
  }
  return byWord
}

const sameMood = (a: StoryClaim, b: StoryClaim): boolean =>
  (a.modality === 'asked-for') === (b.modality === 'asked-for')

/** The finding a claim speaks against: its own where others affirm it, else the one whose words are nearest to what it denies. */
function deniedBy(
  claim: StoryClaim,
  story: Story,
  byWord: ReadonlyMap<string, readonly FindingGroup[]>,
  content: (c: StoryClaim) => Content,
): string | null {
  const own = story.groupOf(claim.id)
  const mine = content(claim)
  if (mine.size < LEAST_WORDS) return null
  if (own?.claims.some((c) => !opposes(story.claim(c), story))) return own.id
  const plain = !AGAINST.has(story.attribution(claim.attribution)?.stance ?? 'stated')
  const near = new Set([...mine.keys()].flatMap((w) => byWord.get(w) ?? []))
  const scored = [...near]
    .filter(
      (g) =>
        g !== own &&
        sameMood(story.claim(g.lead), claim) &&
        story.claim(g.lead).attribution !== claim.attribution,
    )
    .map((g) => {
      const theirs = content(story.claim(g.lead))
      const alike = likeness(mine, theirs)
      // Of findings as near, the one that more claims carry.
      const rank = alike * (1 + Math.log2(g.claims.length) / 4)
      return {
        id: g.id,
        rank,
        score: wordsInCommon(mine, theirs) < LEAST_WORDS ? 0 : plain ? alike : containment(mine, theirs),
      }
    })
    .filter(({ score }) => score >= (plain ? SAME_SENTENCE : SAME_MATTER))
  return scored.sort((a, b) => Math.round((b.rank - a.rank) * 1e6) || byCodeUnit(a.id, b.id))[0]?.id ?? null
}

import { byCodeUnit, type FindingGroup, type StoryClaim } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import { holderOf } from '../answer.js'
import { kinOf } from '../kin.js'
import { fitOf, mayBeDenied } from './deniable.js'
import type { MatterWord } from './matter.js'
import type { Search, Sought } from './sought.js'

/** How much of what is denied a clause must say to be what is denied, and how much of the clause that must be. */
const DENIED = { cover: 0.5, back: 0.12 }
/** … and to be what a plain "not" or "no" contradicts: "no alarm was heard" is a finding of its own. */
const NEGATED = { cover: 0.65, back: 0.4 }
/** A finding of which the denial is told to be one needs less. */
const OWN = { cover: 0.4, back: 0.3 }
/** … and where nobody is named who says it, or who denies it, much more. */
const UNNAMED = { cover: 0.8, back: 0.6 }
/** One word in common is chance, and so are two that everybody uses. */
const LEAST_WORDS = 2
const LEAST_WEIGHT = 6
/** … and so are a name and a word that everybody uses. */
const LEAST_SAID = 2.4

/** The finding of the claim that says best what is denied. */
export function nearest(denial: Sought, search: Search): FindingGroup | null {
  const { story, affirming } = search
  const isDeedTold = deedTest(denial, search)
  const near = new Set(denial.focus.flatMap((w) => w.keys).flatMap((k) => affirming.get(k) ?? []))
  const scored = [...near].flatMap((c) => {
    const group = story.groupOf(c.id)
    const rank = group && mayBeDenied(c, denial, search) ? rankOf(c, group, denial, isDeedTold, search) : null
    return group && rank !== null ? [{ group, rank }] : []
  })
  const byRank = scored.sort(
    (a, b) => Math.round((b.rank - a.rank) * 1e6) || byCodeUnit(a.group.id, b.group.id),
  )
  return byRank[0]?.group ?? null
}

/** How well a claim says what is denied; null where it says too little of it. Of claims as near, that of a larger finding; the denial's own before others. */
function rankOf(
  c: StoryClaim,
  group: FindingGroup,
  denial: Sought,
  isDeedTold: (claim: StoryClaim) => boolean,
  search: Search,
): number | null {
  const own = group === search.story.groupOf(denial.claim.id)
  const least = leastFor(c, denial, own, search)
  const { words, weight, ofWords, cover, back } = fitOf(denial.matter, search.matters.of(c), search.matters)
  if (words < LEAST_WORDS || weight < LEAST_WEIGHT || cover < least.cover || back < least.back) return null
  if (!(own && denial.outright) && ofWords < LEAST_SAID) return null
  if (!(own && denial.side !== 'denied') && !isDeedTold(c)) return null
  return (cover + back) * (1 + Math.log2(group.claims.length) / 4) * (own ? 2 : 1)
}

/** Whether a claim tells what is denied to be done, in these words or in ones near in meaning: who denies a strike does not deny a flight. */
function deedTest(denial: Sought, search: Search): (claim: StoryClaim) => boolean {
  const deeds = denial.outright ? deedsDenied(denial, search) : []
  const { matters, pack } = search
  const kin = kinOf(pack)
  const areAkin = (a: MatterWord, b: MatterWord): boolean =>
    kin.akin(a.token.lemma.toLowerCase(), b.token.lemma.toLowerCase())
  return (claim) => {
    const told = matters.of(claim)
    return (
      deeds.length === 0 || deeds.some((d) => matters.has(told, d) || told.words.some((w) => areAkin(w, d)))
    )
  }
}

/**
 * The word that tells what is denied to be done: its verb; behind a verb that says nothing ("has something to do with a visit") any word
 * but names; without a verb the noun in front ("a withdrawal of guns"), unless that only links somebody to what follows.
 */
function deedsDenied({ words, matter }: Sought, { story, pack }: Search): MatterWord[] {
  const { lightVerbs, links, wordsForWords } = pack.comparison
  const tokens = tokensIn(words, story)
  const verb = tokens.find((t, i) => t.pos === 'VERB' || (i === 0 && pack.claim.gerund(t.lower)))
  const isLight = verb !== undefined && lightVerbs.has(verb.lemma.toLowerCase())
  if (isLight)
    return matter.words.filter((w) => w.entity === null && w.token.start > verb.start && !isLink(w))
  const head = verb ?? tokens.find((t, i) => t.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN')
  return matter.words.filter((w) => w.token.start === head?.start && !isLink(w))

  function isLink({ token }: MatterWord): boolean {
    const lemma = token.lemma.toLowerCase()
    return links.has(lemma) || wordsForWords.has(lemma) || lightVerbs.has(lemma)
  }
}

function leastFor(claim: StoryClaim, denial: Sought, own: boolean, { story }: Search): typeof OWN {
  if (denial.outright) return own ? OWN : DENIED
  if (holderOf(claim, story) === null && denial.by === null) return UNNAMED
  return own ? OWN : NEGATED
}

import type { LanguagePack } from '../../lang/pack.js'
import { byCodeUnit, type FindingGroup, type StoryClaim, type Token } from '../../model/index.js'
import { type Content, containment, likeness, meaningOf, tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import { holderOf } from './answer.js'
import { type Denial, isAgainst, opposes, sideOf } from './denial.js'
import { claimsFrom, sentenceIndex } from './places.js'
import { findingBefore, wordlessDenials, wordsAfter } from './wordless-denials.js'

/** How much of a denial's words a finding must hold to be what is denied. */
const SAME_MATTER = 0.4
/** How alike a plain negation and a finding must be: "no alarm was heard" is a finding of its own, not a denial of another. */
const SAME_SENTENCE = 0.55
/** Fewer words than these in common are chance. */
const LEAST_WORDS = 3
/** … but what somebody denies may be said in two. */
const LEAST_DENIED = 2
/** How alike two quotations of one speaker must be, but for a "not", to be one: somebody has lost it. */
const ONE_QUOTATION = 0.85
/** How much of a denial's words must be in what it answers from close by. */
const HALF = 0.5
/** How many sentences back a denial looks for what it answers. */
const LOOK_BACK = 4
/** How rare the words must be that a denial shares with what stands in front of it. */
const TELLING = 3

/** Finding id → what speaks against it. */
function denialsOf(setting: Setting): ReadonlyMap<string, readonly Denial[]> {
  const { story } = setting
  const found = new Map<string, Denial[]>()
  const contents = contentsIn(setting)
  const against = story.pool.claims.filter((c) => opposes(c, story) && !leavesOpen(c, setting))
  const byWord = against.length > 0 ? affirmedByWord(story, contents) : new Map()
  const add = (finding: string | null, denial: Denial): void => {
    if (finding !== null) found.set(finding, [...(found.get(finding) ?? []), denial])
  }
  for (const claim of against)
    add(
      ownFinding(claim, setting, contents) ??
        nearest(claim, setting, contents, byWord) ??
        answered(claim, setting, contents),
      denialIn(claim, story),
    )
  return found
}

/** … with the denials that have no words of their own: they deny what the words do that follow, else what was told before. */
export function allDenialsOf(setting: Setting): ReadonlyMap<string, readonly Denial[]> {
  const worded = denialsOf(setting)
  const found = new Map(worded)
  const findingOf = new Map([...worded].flatMap(([g, list]) => list.map((d) => [d.claim?.id, g] as const)))
  for (const denial of wordlessDenials(setting)) {
    const next = wordsAfter(denial, setting.story).find((c) => findingOf.has(c.id))
    const finding = findingOf.get(next?.id) ?? findingBefore(denial, setting)
    if (finding !== null) found.set(finding, [...(found.get(finding) ?? []), denial])
  }
  return found
}

type Contents = (claim: StoryClaim) => Content

function contentsIn({ story, pack }: Setting): Contents {
  const known = new Map<string, Content>()
  return (claim) => {
    const before = known.get(claim.id)
    if (before) return before
    const content = meaningOf(claimSpan(claim), story, pack)
    known.set(claim.id, content)
    return content
  }
}

/** "It is not known what …", "the question is whether …": nothing is denied. Nor is it where what is turned down is a deed, not words. */
function leavesOpen(claim: StoryClaim, { story, pack }: Setting): boolean {
  const words = tokensIn(claimSpan(claim), story)
  if (pack.comparison.openQuestions.has(words[0]?.lower ?? '')) return true
  const stance = story.attribution(claim.attribution)?.stance ?? 'stated'
  return (stance === 'dismissed' || stance === 'questioned') && !saysSomething(claim, words, story, pack)
}

/** Whether what is dismissed can be true or false: a that-clause, or words named as words ("reports about …"). */
function saysSomething(
  claim: StoryClaim,
  words: readonly Token[],
  story: Story,
  { claim: { complementizers }, comparison: { wordsForWords } }: LanguagePack,
): boolean {
  const before = tokensIn(
    { ...claimSpan(claim), start: Math.max(0, claim.start - 8), end: claim.start },
    story,
  )
  const opener = before.at(-1)?.lower ?? ''
  const noun = words.find((t) => t.pos === 'NOUN' && wordsForWords.has(t.lemma.toLowerCase()))
  const verb = words.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return complementizers.has(opener) || (noun !== undefined && (verb < 0 || noun.start < words[verb]!.start))
}

/** Word → the findings that somebody affirms with it, each by its lead claim. */
function affirmedByWord(story: Story, contents: Contents): Map<string, FindingGroup[]> {
  const byWord = new Map<string, FindingGroup[]>()
  for (const g of story.groups) {
    if (g.claims.every((c) => opposes(story.claim(c), story))) continue
    for (const word of contents(story.claim(g.lead)).keys())
      byWord.set(word, [...(byWord.get(word) ?? []), g])
  }
  return byWord
}

/** The denial's own finding, where others affirm it. */
function ownFinding(claim: StoryClaim, setting: Setting, contents: Contents): string | null {
  const { story, sameBody } = setting
  const own = story.groupOf(claim.id)
  if (!own || contents(claim).size < LEAST_WORDS) return null
  const plain = isPlain(claim, story)
  const affirms = (c: StoryClaim): boolean =>
    !opposes(c, story) &&
    !(
      plain &&
      (hasNegator(c, setting) ||
        (isOneVoice(claim, c, story, sameBody) && !isNotLost(claim, c, setting, contents)))
    )
  return own.claims.some((c) => affirms(story.claim(c))) ? own.id : null
}

/** Whether two articles quote one sentence of one speaker, one with a "not" and one without. */
const isNotLost = (a: StoryClaim, b: StoryClaim, { story }: Setting, contents: Contents): boolean =>
  a.article !== b.article &&
  [a, b].every((c) => isVerbatim(c, story)) &&
  likeness(contents(a), contents(b)) >= ONE_QUOTATION

/** Two negations are no denial of one. */
const hasNegator = (claim: StoryClaim, { story, pack }: Setting): boolean =>
  tokensIn(claimSpan(claim), story).some((t) => pack.claim.negators.has(t.lower))

const isVerbatim = (claim: StoryClaim, story: Story): boolean =>
  story.attribution(claim.attribution)?.kind === 'direct'

/** A clause that says "not", with nobody denying. */
const isPlain = (claim: StoryClaim, story: Story): boolean =>
  !isAgainst(story.attribution(claim.attribution)?.stance ?? 'stated')

/** One who speaks does not contradict himself; nor does an article in its own voice. */
function isOneVoice(a: StoryClaim, b: StoryClaim, story: Story, sameBody: Setting['sameBody']): boolean {
  const [x, y] = [holderOf(a, story), holderOf(b, story)]
  return (x === null && y === null && a.article === b.article) || sameBody(x, y)
}

const sameMood = (a: StoryClaim, b: StoryClaim): boolean =>
  (a.modality === 'asked-for') === (b.modality === 'asked-for')

/** The finding whose words are nearest to what is denied. */
function nearest(
  claim: StoryClaim,
  setting: Setting,
  contents: Contents,
  byWord: ReadonlyMap<string, readonly FindingGroup[]>,
): string | null {
  const { story, sameBody } = setting
  const mine = contents(claim)
  const plain = isPlain(claim, story)
  if (mine.size < (plain ? LEAST_WORDS : LEAST_DENIED)) return null
  const negated = plain ? negatedWords(claim, setting) : null
  const near = new Set([...mine.keys()].flatMap((w) => byWord.get(w) ?? []))
  const scored = [...near].flatMap((g) => {
    const lead = story.claim(g.lead)
    if (g === story.groupOf(claim.id) || !sameMood(lead, claim) || lead.attribution === claim.attribution)
      return []
    const oneVoice = isOneVoice(claim, lead, story, sameBody) && !isNotLost(claim, lead, setting, contents)
    if (plain && (oneVoice || !says(lead, negated!, story))) return []
    const theirs = contents(lead)
    const alike = likeness(mine, theirs)
    const score = speaksOf(mine, theirs, setting) ? (plain ? alike : containment(mine, theirs)) : 0
    // Of findings as near, the one that more claims carry.
    const rank = alike * (1 + Math.log2(g.claims.length) / 4)
    return score >= (plain ? SAME_SENTENCE : SAME_MATTER) ? [{ id: g.id, rank }] : []
  })
  return scored.sort((a, b) => Math.round((b.rank - a.rank) * 1e6) || byCodeUnit(a.id, b.id))[0]?.id ?? null
}

/** Whether a clause has enough of what is denied: some words of it, not names alone, or all of the few there are. */
function speaksOf(denied: Content, theirs: Content, { story }: Setting): boolean {
  const words = [...denied.keys()].filter((w) => theirs.has(w))
  return words.length >= Math.min(LEAST_WORDS, denied.size) && words.some((w) => !story.entity(w))
}

/** What a plain negation negates: the first content words behind its "not" or "no". */
function negatedWords(claim: StoryClaim, { story, pack }: Setting): ReadonlySet<string> {
  const words = tokensIn(claimSpan(claim), story)
  const at = words.findIndex((t) => pack.claim.negators.has(t.lower))
  const next = words.slice(at + 1).filter((t) => t.pos === 'VERB' || t.pos === 'NOUN' || t.pos === 'ADJ')
  return new Set(next.slice(0, 2).map((t) => t.lemma.toLowerCase()))
}

const says = (claim: StoryClaim, words: ReadonlySet<string>, story: Story): boolean =>
  tokensIn(claimSpan(claim), story).some((t) => words.has(t.lemma.toLowerCase()))

/** What a denial answers in its own article: a claim of somebody else, a few sentences before, with a rare word in common. */
function answered(claim: StoryClaim, setting: Setting, contents: Contents): string | null {
  const { story } = setting
  const { sentences } = story.article(claim.article).annotated
  const at = sentenceIndex(claim, story)
  if (at < 0) return null
  if (holderOf(claim, story) === null) return null
  const denied = [at - 1, at].some((i) => sentences[i] && deniesIn(i, claim.article, setting))
  if (!denied) return null
  const from = sentences[Math.max(0, at - LOOK_BACK)]!.start
  const { stem } = setting.pack.claim
  const stems = (c: Content): Content => new Map([...c].map(([word, weight]) => [stem(word), weight]))
  const mine = contents(claim)
  const negated = isPlain(claim, story) ? negatedWords(claim, setting) : null
  const candidates = claimsFrom({ article: claim.article, start: from, end: claim.start }, story)
    .filter(
      (c) =>
        c.end <= claim.start && isElse(c, claim, setting) && (negated === null || says(c, negated, story)),
    )
    .map((c) => ({ c, weight: sharedWeight(stems(mine), stems(contents(c)), setting) }))
    .filter(({ c, weight }) => weight >= TELLING && containment(stems(mine), stems(contents(c))) >= HALF)
  const best = candidates.sort((a, b) => b.weight - a.weight || b.c.start - a.c.start)[0]
  return best ? (story.groupOf(best.c.id)?.id ?? null) : null
}

const denialIn = (claim: StoryClaim, story: Story): Denial => ({
  claim,
  span: claimSpan(claim),
  by: holderOf(claim, story),
  side: sideOf(claim, story),
})

/** Whether somebody denies something in a sentence. */
function deniesIn(sentence: number, article: string, { story, pack }: Setting): boolean {
  const s = story.article(article).annotated.sentences[sentence]!
  return tokensIn({ article, start: s.start, end: s.end }, story).some(
    (t) => t.pos === 'VERB' && pack.comparison.denying.has(t.lemma.toLowerCase()),
  )
}

const isElse = (c: StoryClaim, denial: StoryClaim, { story, sameBody }: Setting): boolean =>
  !opposes(c, story) && sameMood(c, denial) && !sameBody(holderOf(c, story), holderOf(denial, story))

/** The weight of the heaviest word that both have; a name says who, not what. */
const sharedWeight = (a: Content, b: Content, { story }: Setting): number =>
  [...a].reduce(
    (most, [word, weight]) => (b.has(word) && !story.entity(word) ? Math.max(most, weight) : most),
    0,
  )

import { byCodeUnit, type FindingGroup, type StoryClaim, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import { claimSpan } from '../../story.js'
import { holderOf } from '../answer.js'
import { hasNegator } from './against.js'
import type { MatterWord } from './matter.js'
import type { Search, Sought } from './sought.js'

/** How rare a noun must be for "there is no …" to be held against all who speak of one. */
const RARE = 4.5
/** How much of a claim the noun must be, where the denial says more than that there is none. */
const SHARE = 0.15
/** How few words tell no more than what is said not to be. */
const FEW = 2
/** How many words from its noun a verb says that it is there. */
const NEAR = 3

/**
 * "There is no blockade", "no siren sounded", "reports of a faulty valve are an invention": what others tell of it as of something that
 * is there, best where they tell of little else.
 */
export function presupposed(denial: Sought, search: Search): FindingGroup | null {
  const { story, pack, matters } = search
  const bare = isBare(denial, search)
  const word = bare
    ? denial.matter.words.find((w) => w.entity === null)
    : (saidToBeNone(denial, search) ?? saidToBeInvented(denial))
  if (!word || word.weight < RARE || pack.comparison.idleNouns.has(word.token.lemma.toLowerCase()))
    return null
  const stem = pack.claim.stem(word.token.lower)
  const told = (search.affirming.get(stem) ?? []).filter((c) => mayTellOf(c, stem, denial, search))
  const [best] = told
    .map((c) => ({ c, share: word.weight / matters.of(c).mass }))
    .filter(({ c, share }) => bare || (share >= SHARE && (denial.outright || saysItIs(c, stem, search))))
    .sort((a, b) => Math.round((b.share - a.share) * 1e6) || byCodeUnit(a.c.id, b.c.id))
  return best ? (story.groupOf(best.c.id) ?? null) : null
}

/** "There is no blockade", and nothing else. */
function isBare({ outright, words, matter }: Sought, { story, pack }: Search): boolean {
  const opener = tokensIn(words, story)[0]?.lower ?? ''
  const [word, ...others] = matter.words.filter((w) => w.entity === null)
  return (
    !outright && pack.comparison.existential.has(opener) && others.length === 0 && word?.token.pos === 'NOUN'
  )
}

/** The subject of "no siren sounded", "not a single siren was heard": what is said not to be there, or not to have been met with. */
function saidToBeNone({ outright, words, matter }: Sought, { story, pack }: Search): MatterWord | null {
  const tokens = tokensIn(words, story)
  if (outright || !pack.claim.negators.has(tokens[0]?.lower ?? '')) return null
  const noun = tokens.findIndex((t, i) => t.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN')
  const before = tokens.slice(1, Math.max(1, noun))
  if (noun < 0 || !before.every((t) => /^(?:DET|ADJ|NOUN|NUM|ADV)$/.test(t.pos))) return null
  const verb = tokens.slice(noun + 1).findLast((t) => t.pos === 'VERB')
  const meets = verb !== undefined && pack.comparison.meeting.has(verb.lemma.toLowerCase())
  return meets ? (matter.words.find((w) => w.token.start === tokens[noun]!.start) ?? null) : null
}

/**
 * The last noun of "talk of a faulty valve", called an invention: with more words what is denied is told by them, and of "a withdrawal
 * of guns" it is the withdrawal.
 */
function saidToBeInvented({ outright, matter }: Sought): MatterWord | null {
  const words = matter.words.filter((w) => w.entity === null)
  const [first, last] = [words[0], words.at(-1)]
  const ofAnother = first !== last && first?.token.pos === 'NOUN' && last!.token.start - first.token.end > 1
  return outright && words.length <= FEW && last?.token.pos === 'NOUN' && !ofAnother ? last : null
}

function mayTellOf(c: StoryClaim, stem: string, denial: Sought, search: Search): boolean {
  const { story, sameBody } = search
  return (
    search.oneEvent(c, denial.claim) &&
    !hasNegator(c, search) &&
    !sameBody(holderOf(c, story), denial.by) &&
    (c.article !== denial.claim.article || holderOf(c, story) !== null) &&
    tokensIn(claimSpan(c), story).some((t) => isNoun(t, stem, search))
  )
}

const isNoun = (t: Token, stem: string, { pack }: Search): boolean =>
  t.pos === 'NOUN' && pack.claim.stem(t.lower) === stem

/** Whether a verb of being there, or of having or meeting with it, stands beside the noun. */
function saysItIs(c: StoryClaim, stem: string, search: Search): boolean {
  const tokens = tokensIn(claimSpan(c), search.story)
  const at = tokens.findIndex((t) => isNoun(t, stem, search))
  return tokens
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .some(({ lemma }) => search.pack.comparison.meeting.has(lemma.toLowerCase()))
}

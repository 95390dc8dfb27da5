import { byCodeUnit, type FindingGroup, type StoryClaim, type Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import {
  type Against,
  asClaim,
  claimsAgainst,
  denyingVerb,
  hasNegator,
  isAffirmation,
  isClause,
} from './against.js'
import { holderOf } from './answer.js'
import type { Denial } from './denial.js'
import { eventsOf } from './linked.js'
import { type Matter, type Matters, type MatterWord, mattersOf, PRONOUN } from './matter.js'
import { claimsFrom, sentenceIndex } from './places.js'
import { presupposed } from './presupposed.js'
import type { Search, Sought } from './sought.js'
import { toldBefore, toldWith, wordlessDenials, wordsAfter } from './wordless-denials.js'

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
/** How much of two quotations of one speaker must be the same, but for a "not", for somebody to have lost it. */
const ONE_QUOTATION = 0.85
/** How much of a denial's words must be in what it answers from close by. */
const HALF = 0.5
/** How much of a claim others of its finding must say to be denied with it. */
const LIKE = 0.35
/** How many sentences back a denial looks for what it answers. */
const LOOK_BACK = 4
/** How rare the words must be that a denial shares with what stands in front of it. */
const TELLING = 3
/** How many words behind a "not" are negated. */
const NEGATED_WORDS = 2

/** What is said against a finding, and what of the finding that contradicts. */
export interface Denied {
  readonly denial: Denial
  /** The claims that say what is denied; null where the text does not tell. */
  readonly claims: readonly StoryClaim[] | null
}

const kept = new WeakMap<Setting, ReadonlyMap<string, readonly Denied[]>>()

/** Finding id → what speaks against it. */
export function allDenialsOf(setting: Setting): ReadonlyMap<string, readonly Denied[]> {
  const known = kept.get(setting) ?? readDenials(setting)
  kept.set(setting, known)
  return known
}

function readDenials(setting: Setting): ReadonlyMap<string, readonly Denied[]> {
  const { story } = setting
  const matters = mattersOf(setting)
  const found = new Map<string, Denied[]>()
  const findingOf = new Map<string, string>()
  const add = (finding: string, denied: Denied): void => {
    found.set(finding, [...(found.get(finding) ?? []), denied])
    if (denied.denial.claim) findingOf.set(denied.denial.claim.id, finding)
  }
  for (const [finding, denied] of worded(setting, matters)) add(finding, denied)
  // Those without words of their own deny what the words do that follow, else what was told before.
  for (const denial of wordlessDenials(setting)) {
    const next = wordsAfter(denial, story).find((c) => findingOf.has(c.id))
    const finding = findingOf.get(next?.id ?? '')
    const told = finding === undefined ? toldBefore(denial, setting) : null
    const group = told ? story.groupOf(told.id) : undefined
    if (finding !== undefined) add(finding, { denial, claims: null })
    else if (told && group)
      for (const one of [told, ...toldWith(told, setting)]) {
        const own = story.groupOf(one.id)
        if (own) add(own.id, { denial, claims: likeIt(one, own, matters, setting) })
      }
  }
  return found
}

/** Of a claim's finding those that say much of what it says. */
const likeIt = (told: StoryClaim, group: FindingGroup, matters: Matters, { story }: Setting): StoryClaim[] =>
  group.claims
    .map(story.claim)
    .filter((c) => c === told || matters.told(matters.of(told), matters.of(c)) >= LIKE)

function worded(setting: Setting, matters: Matters): (readonly [string, Denied])[] {
  const { story } = setting
  const against = claimsAgainst(setting)
  if (against.length === 0) return []
  const eventOf = eventsOf(story)
  const oneEvent = (a: StoryClaim, b: StoryClaim): boolean => eventOf(a.article) === eventOf(b.article)
  const search: Search = { ...setting, matters, oneEvent, affirming: affirmedByWord(setting, matters) }
  const denying = new Set(against.map((d) => d.claim.id))
  const contradicted = (sought: Sought, group: FindingGroup): readonly StoryClaim[] =>
    group.claims
      .filter((id) => !denying.has(id))
      .map(story.claim)
      .filter((c) => isAffirmation(c, setting) && speaksOf(c, sought, search) && !isAboutWords(c, search))
  const known = new Map<string, Found | null>()
  return against.flatMap((denial) => {
    const matter = withoutReports(matters.of(asClaim(denial)), setting)
    const sought: Sought = { ...denial, matter, focus: focusOf(denial, matter, setting) }
    const saying = `${sayingOf(denial.claim, setting)} ${story.groupOf(denial.claim.id)?.id}`
    if (!known.has(saying)) {
      const group = nearest(sought, search) ?? presupposed(sought, search)
      known.set(saying, group && { group, claims: contradicted(sought, group) })
    }
    const group = known.get(saying)?.group ?? answered(sought, search)
    const claims = known.get(saying)?.claims ?? (group ? contradicted(sought, group) : [])
    return group ? [[group.id, { denial, claims }] as const] : []
  })
}

/** A finding that is denied, and those of its claims that say what is. */
interface Found {
  readonly group: FindingGroup
  readonly claims: readonly StoryClaim[]
}

/** Of "the reports of a landing" the landing is denied. */
function withoutReports(matter: Matter, { pack }: Setting): Matter {
  const words = matter.words.filter(
    (w) => !pack.comparison.wordsForWords.has(w.token.lemma.toLowerCase()) || matter.words.length === 1,
  )
  return { ...matter, words, mass: words.reduce((sum, w) => sum + w.weight, 0) }
}

/** Whether a claim of the finding says itself what is denied. */
function speaksOf(claim: StoryClaim, { focus, outright }: Sought, search: Search): boolean {
  const matter = search.matters.of(claim)
  const said = focus.filter((w) => search.matters.has(matter, w))
  return (
    said.length >= Math.ceil(focus.length / 2) && (outright || said.some((w) => isSaid(w, matter, search)))
  )
}

/** One for all claims of an article that say the same words as the same person's: one of them stands for all. */
const sayingOf = (claim: StoryClaim, { story, plainWords }: Setting): string =>
  `${claim.article} ${holderOf(claim, story) ?? ''} ${claim.modality} ${plainWords(claim)}`

function affirmedByWord(setting: Setting, matters: Matters): Map<string, StoryClaim[]> {
  const byWord = new Map<string, StoryClaim[]>()
  const seen = new Set<string>()
  for (const claim of setting.story.pool.claims) {
    const same = sayingOf(claim, setting)
    if (seen.has(same) || !isAffirmation(claim, setting)) continue
    seen.add(same)
    for (const key of matters.of(claim).keys) {
      const list = byWord.get(key)
      if (list) list.push(claim)
      else byWord.set(key, [claim])
    }
  }
  return byWord
}

/** What a plain negation negates: the first content words behind its "not" or "no"; all words of what is denied outright. */
function focusOf({ outright, words }: Against, matter: Matter, { story, pack }: Setting): MatterWord[] {
  const named = matter.words.filter((w) => w.keys.length > 0)
  if (outright) return named
  const negator = tokensIn(words, story).find((t) => pack.claim.negators.has(t.lower))
  const behind = named
    .filter((w) => w.token.start > (negator?.start ?? 0) && !pack.comparison.emphasising.has(w.token.lower))
    .slice(0, NEGATED_WORDS)
  const heavy = behind.filter((w) => !pack.comparison.lightVerbs.has(w.token.lemma.toLowerCase()))
  return heavy.length > 0 ? heavy : behind
}

/** The finding of the claim that says best what is denied. */
function nearest(denial: Sought, search: Search): FindingGroup | null {
  const { story, affirming } = search
  const near = new Set(denial.focus.flatMap((w) => w.keys).flatMap((k) => affirming.get(k) ?? []))
  const scored = [...near].flatMap((c) => {
    const group = story.groupOf(c.id)
    const rank = group && mayBeDenied(c, denial, search) ? rankOf(c, group, denial, search) : null
    return group && rank !== null ? [{ group, rank }] : []
  })
  const byRank = scored.sort(
    (a, b) => Math.round((b.rank - a.rank) * 1e6) || byCodeUnit(a.group.id, b.group.id),
  )
  return byRank[0]?.group ?? null
}

/** How well a claim says what is denied; null where it says too little of it. Of claims as near, that of a larger finding; the denial's own before others. */
function rankOf(c: StoryClaim, group: FindingGroup, denial: Sought, search: Search): number | null {
  const own = group === search.story.groupOf(denial.claim.id)
  const least = leastFor(c, denial, own, search)
  const { words, weight, ofWords, cover, back } = fitOf(denial.matter, search.matters.of(c), search.matters)
  if (words < LEAST_WORDS || weight < LEAST_WEIGHT || cover < least.cover || back < least.back) return null
  if (!denial.outright && ofWords < LEAST_SAID) return null
  return (cover + back) * (1 + Math.log2(group.claims.length) / 4) * (own ? 2 : 1)
}

function leastFor(claim: StoryClaim, denial: Sought, own: boolean, { story }: Search): typeof OWN {
  if (denial.outright) return own ? OWN : DENIED
  if (holderOf(claim, story) === null && denial.by === null) return UNNAMED
  return own ? OWN : NEGATED
}

interface Fit {
  readonly words: number
  readonly weight: number
  /** That of the words which are no names. */
  readonly ofWords: number
  readonly cover: number
  readonly back: number
}

function fitOf(denied: Matter, said: Matter, { has, told }: Matters): Fit {
  const both = denied.words.filter((w) => has(said, w))
  const weightOf = (words: readonly MatterWord[]): number => words.reduce((sum, w) => sum + w.weight, 0)
  return {
    words: both.length,
    weight: weightOf(both),
    ofWords: weightOf(both.filter((w) => w.entity === null)),
    cover: told(denied, said),
    back: told(said, denied),
  }
}

/** Whether nothing speaks against a claim being what a denial denies. */
function mayBeDenied(claim: StoryClaim, denial: Sought, search: Search): boolean {
  const { matters } = search
  const own = denial.claim
  if (claim.id === own.id) return false
  if (!sameMood(claim, own) || hasNegator(claim, search) || !search.oneEvent(claim, own)) return false
  if (own.attribution !== null && claim.attribution === own.attribution) return false
  if (isOfAnother(claim, denial, search)) return false
  if (denial.outright) return !isAboutWords(claim, search)
  const matter = matters.of(claim)
  if (!isClause(claim, search.story) || !denial.focus.every((w) => matters.has(matter, w))) return false
  if (!denial.focus.some((w) => isSaid(w, matter, search)) || isOfOtherKind(claim, denial, search))
    return false
  if (isOneVoice(denial, claim, search)) return isNotLost(denial, claim, search)
  return claim.article !== own.article || isDenied(denial, search)
}

/** "No consulate personnel were hurt" is not of security personnel: the noun right behind the "no" is told of another kind. */
function isOfOtherKind(claim: StoryClaim, { words, focus }: Sought, { story, pack }: Search): boolean {
  const denied = tokensIn(words, story)
  const negator = denied.findIndex((t) => pack.claim.negators.has(t.lower))
  const head = denied.findIndex((t, i) => i > negator && t.pos === 'NOUN' && denied[i + 1]?.pos !== 'NOUN')
  if (negator < 0 || head < 0 || !focus.some((w) => w.token.start === denied[head]!.start)) return false
  const own = kindOf(denied, head)
  const told = tokensIn(claimSpan(claim), story)
  const stem = pack.claim.stem(denied[head]!.lower)
  const others = told.flatMap((t, i) =>
    t.pos === 'NOUN' && pack.claim.stem(t.lower) === stem ? [kindOf(told, i)] : [],
  )
  return (
    own.size > 0 && others.length > 0 && others.every((o) => o.size > 0 && ![...o].some((w) => own.has(w)))
  )
}

/** The nouns and names that stand right in front of a noun: of what kind it is. */
function kindOf(tokens: readonly Token[], noun: number): ReadonlySet<string> {
  const before = tokens.slice(0, noun)
  const from = before.findLastIndex((t) => t.pos !== 'NOUN' && t.pos !== 'PROPN') + 1
  return new Set(before.slice(from).map((t) => t.lemma.toLowerCase()))
}

/** "The accusations are smoke": what is said of words is not what they say. */
function isAboutWords(claim: StoryClaim, { story, pack }: Search): boolean {
  const words = tokensIn(claimSpan(claim), story)
  const noun = words.findIndex((t) => pack.comparison.wordsForWords.has(t.lemma.toLowerCase()))
  const verb = words.findIndex((t) => t.pos === 'AUX' || t.pos === 'VERB')
  const opens = words.slice(0, Math.max(0, noun)).every((t) => t.pos === 'DET' || t.pos === 'ADJ')
  const said = words.slice(verb + 1).find((t) => !/^(?:DET|ADV|PUNCT)$/.test(t.pos))
  return noun >= 0 && opens && words[verb]?.pos === 'AUX' && /^(?:NOUN|ADJ)$/.test(said?.pos ?? '')
}

/** Whether both name persons, and none that both name: "made no offer to Varga" is not of an offer to Moll. */
function isOfAnother(claim: StoryClaim, denial: Sought, { story, matters }: Search): boolean {
  const persons = (m: Matter): MatterWord[] =>
    m.words.filter(
      (w) => w.entity !== null && w.weight > PRONOUN && story.entity(w.entity)?.kind === 'person',
    )
  const [own, others] = [persons(denial.matter), persons(matters.of(claim))]
  return own.length > 0 && others.length > 0 && !own.some((w) => others.some((x) => x.entity === w.entity))
}

/** Whether a clause has the word itself, and not just another used for it. */
const isSaid = (word: MatterWord, { keys }: Matter, { pack }: Setting): boolean =>
  word.entity !== null || keys.has(pack.claim.stem(word.token.lower))

/** What is asked for, or open, is not what is. */
const sameMood = (a: StoryClaim, b: StoryClaim): boolean =>
  (a.modality === 'asked-for') === (b.modality === 'asked-for') &&
  (a.modality === 'actual') === (b.modality === 'actual')

/** Whether two articles quote one sentence of one speaker, one with a "not" and one without. */
function isNotLost(denial: Sought, claim: StoryClaim, { story, matters }: Search): boolean {
  const verbatim = [denial.claim, claim].every((c) => story.attribution(c.attribution)?.kind === 'direct')
  if (!verbatim || denial.claim.article === claim.article) return false
  const { cover, back } = fitOf(denial.matter, matters.of(claim), matters)
  return Math.min(cover, back) >= ONE_QUOTATION
}

/** One who speaks does not contradict himself; nor does an article in its own voice. */
function isOneVoice({ claim, by }: Against, c: StoryClaim, { story, sameBody }: Setting): boolean {
  const holder = holderOf(c, story)
  return (by === null && holder === null && claim.article === c.article) || sameBody(by, holder)
}

/** What a denial answers in its own article: a claim of somebody else, a few sentences before, with a rare word in common. */
function answered(denial: Sought, search: Search): FindingGroup | null {
  const { story, matters } = search
  const { claim, by, outright, matter } = denial
  const { sentences } = story.article(claim.article).annotated
  const at = sentenceIndex(claim, story)
  if (at < 0 || by === null || !isDenied(denial, search)) return null
  const from = sentences[Math.max(0, at - LOOK_BACK)]!.start
  const focus = outright ? matter.words : negatedIn(denial, search)
  const candidates = claimsFrom({ article: claim.article, start: from, end: claim.start }, story)
    .filter((c) => c.end <= claim.start && isElse(c, denial, search))
    .filter((c) => focus.some((w) => w.entity === null && isSaid(w, matters.of(c), search)))
    .map((c) => ({ c, weight: rarest(matter, matters.of(c), matters) }))
    .filter(({ c, weight }) => {
      const [mine, theirs] = [wordsAlone(matter), wordsAlone(matters.of(c))]
      return weight >= TELLING && Math.max(matters.told(mine, theirs), matters.told(theirs, mine)) >= HALF
    })
  const best = candidates.sort((a, b) => b.weight - a.weight || b.c.start - a.c.start)[0]
  return best ? (story.groupOf(best.c.id) ?? null) : null
}

/** Without those who are named: who denies is seldom who said. */
function wordsAlone(matter: Matter): Matter {
  const words = matter.words.filter((w) => w.entity === null)
  return { ...matter, words, mass: words.reduce((sum, w) => sum + w.weight, 0) }
}

function negatedIn({ words, matter }: Sought, { story, pack }: Search): readonly MatterWord[] {
  const negator = tokensIn(words, story).find((t) => pack.claim.negators.has(t.lower))
  return matter.words.filter((w) => w.token.start > (negator?.start ?? 0)).slice(0, NEGATED_WORDS)
}

/** Whether the one who speaks against something, or one who is not named, is told to deny it in its sentence or in the one before. */
function isDenied({ claim, by }: Against, search: Search): boolean {
  const { story, sameBody } = search
  const { article } = claim
  const { sentences } = story.article(article).annotated
  const at = sentenceIndex(claim, story)
  return [sentences[at - 1], sentences[at]].some((s) => {
    if (s === undefined) return false
    const sentence = { article, start: s.start, end: s.end }
    const verb = denyingVerb(tokensIn(sentence, story), search)
    if (!verb) return false
    const denier = story.mentionsIn({ ...sentence, end: verb.start }).at(-1)?.entity.id ?? null
    return denier === null || sameBody(denier, by)
  })
}

const isElse = (c: StoryClaim, { claim, by }: Sought, setting: Setting): boolean =>
  isAffirmation(c, setting) && sameMood(c, claim) && !setting.sameBody(holderOf(c, setting.story), by)

/** The weight of the heaviest word that both have; a name says who, not what. */
const rarest = (a: Matter, b: Matter, { has }: Matters): number =>
  a.words.reduce((most, w) => (w.entity === null && has(b, w) ? Math.max(most, w.weight) : most), 0)

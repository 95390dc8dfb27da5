import type { LanguagePack } from '../../../../lang/pack.js'
import { type ArticleSpan, contains, type StoryQuantity, type Token } from '../../../../model/index.js'
import { tokensIn } from '../../../content.js'
import type { Story } from '../../../story.js'
import { nearSentence, sentenceOf } from '../../places.js'
import { isOfDisease, isOfWhole } from '../circumstances.js'
import { peopleOf } from '../people.js'
import { isGapped } from '../teller.js'
import { ageOf } from './age.js'
import type { Counting, Thing } from './counting.js'
import { termOf } from './term.js'
import { voteOf } from './votes.js'

/** The thing a figure counts or measures by its own words; null where they do not tell. */
export function thingOf(counting: Counting, story: Story, pack: LanguagePack): Thing | null {
  const { quantity: q, state } = counting
  const { fates, timeUnits } = pack.comparison
  if (q.unit !== null && timeUnits.has(q.unit))
    return ageOf(counting, story, pack) ?? termOf(counting, story, pack)
  const words = nounsOf(q, story)
  const noun = peopleOf(q, story, pack) === null ? classIn(words, pack) : PERSON
  if (q.unit === null || noun === VOTE) {
    const vote = voteOf(counting, story, pack)
    if (vote !== null) return vote
  }
  if (noun === CASE) return caseOf(counting, story, pack)
  if (q.unit?.includes(' per ')) return { kind: 'measured', class: q.unit, noun }
  const bare = q.unit === null && q.counted === null
  if (bare && !isTally(counting, story)) return null
  const told = noun === LIFE ? lifeTold(counting, story, pack) : pack.comparison.fateOf.get(noun ?? '')
  if (told !== undefined && fates.has(told)) return { kind: 'fate', class: told, noun }
  if (state !== null && fates.has(state) && (bare || (noun !== null && mayMeet(state, noun, pack))))
    return { kind: 'fate', class: state, noun }
  if (bare)
    return isOfPersons(counting, story, pack) ? { kind: 'counted', class: 'person', noun: 'person' } : null
  const money = words.find((w) => pack.comparison.money.has(w))
  if (money !== undefined) return { kind: 'measured', class: money, noun: null }
  if (q.counted === null && noun === null) return { kind: 'measured', class: q.unit ?? '', noun }
  return { kind: 'counted', class: noun ?? words[0] ?? '', noun }
}

/** The class of people of any kind. */
const PERSON = 'person'

/** The class of votes, counted by the side they are on. */
const VOTE = 'vote'

/** The class of lives, which are lost or saved. */
const LIFE = 'life'

/** Tokens between a verb and the lives it takes. */
const TAKEN = 4

/** "Cost 14 lives", "more than 600 lives were lost": the dead; lives that are saved, or only changed, are none. */
function lifeTold({ span, clause, state }: Counting, story: Story, pack: LanguagePack): string | undefined {
  if (state !== null) return state
  // A clause may be read from its number on: "…, which has claimed 660 lives, …".
  const before = tokensIn({ ...span, start: sentenceOf(span, story).start, end: span.start }, story).slice(
    -TAKEN,
  )
  const behind = tokensIn({ ...clause, start: Math.min(clause.end, span.end) }, story).slice(0, TAKEN)
  const takes = [...before, ...behind].some((t) => pack.comparison.lifeTaking.has(t.lemma.toLowerCase()))
  return takes ? pack.comparison.fateOf.get(LIFE) : undefined
}

/** The class of cases, which are of a disease or of courts. */
const CASE = 'case'

/** "62 confirmed cases" of a fever are people who have it; "suspected cases" are counted by themselves. */
function caseOf({ span, state }: Counting, story: Story, pack: LanguagePack): Thing {
  if (!isOfDisease(span.article, story, pack)) return { kind: 'counted', class: CASE, noun: CASE }
  const fate = state === 'suspected' ? state : (pack.comparison.fateOf.get(CASE) ?? CASE)
  return { kind: 'fate', class: fate, noun: CASE }
}

/** Whether a fate may be that of those counted: of people any, of who votes how the vote was cast. */
const mayMeet = (fate: string, noun: string, { comparison }: LanguagePack): boolean =>
  comparison.people.has(noun) ||
  comparison.peopleOfKinds.has(noun) ||
  (comparison.voters.has(noun) && comparison.voteFates.has(fate))

/** The words that may name what is counted, the likeliest first. */
function nounsOf(q: StoryQuantity, story: Story): string[] {
  const counted = q.counted ? tokensIn({ article: q.article, ...q.counted }, story) : []
  const head = counted.findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
  return [q.unit?.split(' ').at(-1), q.unit, head?.lemma.toLowerCase(), head?.lower].filter(
    (w) => w !== null && w !== undefined,
  )
}

/** The class of what is counted; people of a kind that has no other class are one of their own. */
const classIn = (words: readonly string[], { comparison }: LanguagePack): string | null =>
  words.map((w) => comparison.countedClass.get(w)).find((c) => c !== undefined) ??
  words.find((w) => comparison.peopleOfKinds.has(w)) ??
  null

/** A bare whole number that is subject or object; behind a preposition ("died at 77") it counts nobody. */
function isTally({ quantity: q, clause }: Counting, story: Story): boolean {
  const before = tokensIn(
    { article: q.article, start: Math.max(clause.start, q.start - 16), end: q.start },
    story,
  )
  // "A 15-bed jail".
  const joined = story.words({ article: q.article, start: q.end, end: q.end + 3 }).includes('-')
  return Number.isInteger(q.value ?? q.min ?? q.max) && before.at(-1)?.pos !== 'ADP' && !joined
}

/** "The 2.1 million whose data were stolen": whom a relative clause makes persons. */
function isOfPersons({ quantity: q }: Counting, story: Story, pack: LanguagePack): boolean {
  const [next] = tokensIn({ article: q.article, start: q.end, end: q.end + 8 }, story)
  return next !== undefined && pack.comparison.personRelatives.has(next.lower)
}

/** What "the number of guards at around 400" and "fever cases reach 87" count: the noun behind "number of", or of the subject, in front of a bare number. */
export function numbered(counting: Counting, story: Story, pack: LanguagePack): Thing | null {
  const before = leadingUp(counting, story)
  const mass = massBefore(before, pack)
  if (mass !== null) return { kind: 'fate', class: mass, noun: null }
  const noun = behindCount(before, pack) ?? ofReaching(before, pack)
  if (noun === null) return null
  const { countedClass, fateOf, fates, people } = pack.comparison
  const known = countedClass.get(noun.lower) ?? countedClass.get(noun.lemma) ?? null
  if (known === CASE) return caseOf(counting, story, pack)
  const fate = fateOf.get(known ?? '') ?? (known !== null && people.has(known) ? counting.state : null)
  if (fate !== null && fates.has(fate)) return { kind: 'fate', class: fate, noun: known }
  return { kind: 'counted', class: known ?? noun.lemma, noun: known }
}

/** Tokens between a noun for many and its number. */
const MASS = 10

/** "Estimated the crowd in the square at 4,000": what a noun for many people tells of them, in front of a verb or "at". */
function massBefore(before: readonly Token[], { comparison }: LanguagePack): string | null {
  const near = before.slice(-MASS)
  const at = near.findLastIndex((t) => comparison.massNouns.has(t.lower))
  const rest = near.slice(at + 1)
  if (at < 0 || rest.some((t) => t.pos === 'NUM' || /^[,;:.]$/.test(t.lower))) return null
  return rest.some((t) => t.pos === 'ADP' || t.pos === 'VERB')
    ? comparison.massNouns.get(near[at]!.lower)!
    : null
}

/** "The number of flood victims": the last noun of the phrase behind "of". */
function behindCount(before: readonly Token[], { comparison }: LanguagePack): Token | null {
  const at = before.findLastIndex(
    (t, i) => comparison.counts.has(t.lower) && comparison.ofWords.has(before[i + 1]?.lower ?? ''),
  )
  return at < 0 ? null : headOf(before.slice(at + 2))
}

/** The last noun of a phrase, up to what ends it. */
function headOf(phrase: readonly Token[]): Token | null {
  const ended = phrase.findIndex(
    (t, i) => /^(?:ADP|AUX|PRON|SCONJ)$/.test(t.pos) || (t.pos === 'VERB' && phrase[i + 1]?.pos !== 'NOUN'),
  )
  return phrase.slice(0, ended < 0 ? phrase.length : ended).findLast((t) => t.pos === 'NOUN') ?? null
}

/** "Fever cases reach 87", "arrests rose to 19": a noun that is counted, right in front of a verb by which a count comes to a number. */
function ofReaching(before: readonly Token[], { comparison }: LanguagePack): Token | null {
  const verb = before.findLastIndex(
    (t, i) => i >= before.length - 3 && comparison.reaching.has(t.lemma.toLowerCase()),
  )
  const noun = before.slice(0, Math.max(0, verb)).findLast((t) => t.pos !== 'AUX' && t.pos !== 'ADV')
  const counted =
    noun !== undefined && (comparison.countedClass.has(noun.lower) || comparison.countedClass.has(noun.lemma))
  return counted ? noun : null
}

/** "The figure was now 380", "his earlier figure of 13", "the coast guard’s count of 12": the thing that was counted last before. */
export function takenUp(
  counting: Counting,
  last: Thing | null,
  story: Story,
  pack: LanguagePack,
): Thing | null {
  if (last?.kind === 'measured') return null
  const before = leadingUp(counting, story).slice(-REACH)
  const { counts } = pack.comparison
  if (isOfWhole(counting.span, story, pack)) return last
  if (before.some((t) => t.pos === 'NOUN' && counts.has(t.lower))) {
    const told = fateBefore(counting.span, story, pack)
    if (told !== null) return told
  }
  const says =
    before.some((t) => t.pos === 'NOUN' && counts.has(t.lower)) ||
    before.some((t) => t.pos === 'VERB' && isTelling(t, pack))
  const sentence = sentenceOf(counting.span, story)
  return says || isElliptic(counting, story) || isGapped(counting.span, sentence, story) ? last : null
}

const isTelling = (t: Token, { comparison }: LanguagePack): boolean =>
  comparison.tellingVerbs.has(t.lemma.toLowerCase()) || comparison.sayingVerbs.has(t.lemma.toLowerCase())

/** "A second patient died. By my count that makes six": what befell somebody in the sentence before, where that counts nobody. */
function fateBefore(span: ArticleSpan, story: Story, pack: LanguagePack): Thing | null {
  const own = sentenceOf(span, story)
  const before = sentenceOf({ ...span, start: Math.max(0, own.start - 2), end: own.start }, story)
  if (before.end > own.start || story.words({ ...before, end: own.start }).includes('\n')) return null
  if (story.quantitiesAt(before).some((q) => contains(before, q))) return null
  const fate = tokensIn(before, story)
    .map((t) => pack.comparison.state.get(t.lemma.toLowerCase()))
    .findLast((s) => s !== undefined && pack.comparison.fates.has(s))
  return fate === undefined ? null : { kind: 'fate', class: fate, noun: null }
}

/** Tokens between the word for a count and the count. */
const REACH = 4

/** "… at 12 by one count and 13 by another": a bare number in a piece without a verb. */
export const isElliptic = ({ quantity, clause }: Counting, story: Story): boolean =>
  clause.start >= quantity.start - 1 &&
  !tokensIn(clause, story).some((t) => t.pos === 'VERB' || t.pos === 'AUX') &&
  tokensIn({ ...clause, start: quantity.end }, story)[0]?.pos === 'ADP'

const leadingUp = ({ quantity: q }: Counting, story: Story): readonly Token[] => {
  const place = { article: q.article, start: q.start, end: q.end }
  return tokensIn({ ...place, start: nearSentence(place, story).start, end: q.start }, story)
}

/** How many characters back a group may have been named that "men" takes up. */
const NAMED_BEFORE = 250

/** Whom "men" count where the text has just named a group: the nearest noun for people of a kind, in front of the figure. */
export function groupBefore(span: ArticleSpan, story: Story, pack: LanguagePack): string | null {
  const { countedClass, people, fateOf, looseNouns } = pack.comparison
  if (!tokensIn(span, story).some((t) => looseNouns.has(t.lower))) return null
  const reach = { ...span, start: Math.max(0, span.start - NAMED_BEFORE), end: span.start }
  const names = story.mentionsIn(reach).filter((m) => m.entity.kind !== 'group')
  const before = tokensIn(reach, story).filter(
    (t) => !names.some((m) => m.start <= t.start && t.end <= m.end),
  )
  const classes = before.flatMap((t) =>
    t.pos === 'NOUN' ? (countedClass.get(t.lower) ?? countedClass.get(t.lemma) ?? []) : [],
  )
  return classes.findLast((c) => people.has(c) && c !== 'person' && c !== 'child' && !fateOf.has(c)) ?? null
}

import type { LanguagePack } from '../../lang/pack.js'
import type { ArticleSpan, Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Story } from '../story.js'
import type { Kin } from './kin.js'
import { sentenceOf } from './places.js'

/** What the words around a date tell of what happened then. */
export interface Happening {
  /** Lemmas of what is done: the verb that the date stands with, and the noun right in front of its preposition ("an exemption until 2027"). */
  readonly doings: readonly string[]
  /** The noun right in front of the date’s preposition, by itself. */
  readonly noun: string | null
  /** "The first patient", "the sixth package": which of several, and the noun; null where none is told. */
  readonly ordinal: { readonly rank: string; readonly noun: string } | null
  /** The class of the event that its sentence says began or happened then ("quake"); null where none. */
  readonly onset: string | null
}

export function happeningAt(
  date: ArticleSpan,
  clause: ArticleSpan,
  verb: string | null,
  story: Story,
  pack: LanguagePack,
): Happening {
  const before = tokensIn({ ...clause, end: date.start }, story)
  const noun = nounBefore(before)
  return {
    doings: [verb, noun].flatMap((w) => (w === null || pack.comparison.lightVerbs.has(w) ? [] : w)),
    noun,
    ordinal: ordinalIn(tokensIn(clause, story), pack),
    onset: onsetIn(date, clause, verb, story, pack),
  }
}

/** "An exemption until the end of 2027": the noun right in front of what leads to a date. */
function nounBefore(before: readonly Token[]): string | null {
  const at = before.findLastIndex((t) => t.pos === 'ADP')
  const noun = at < 0 ? undefined : before[at - 1]
  return noun?.pos === 'NOUN' && before.length - at <= 2 ? noun.lemma : null
}

/** Tokens between an ordinal and its noun: "the first known patient". */
const BETWEEN = 3

function ordinalIn(tokens: readonly Token[], { comparison }: LanguagePack): Happening['ordinal'] {
  const at = tokens.findIndex((t) => comparison.ordinals.has(t.lower))
  const noun = tokens.slice(at + 1, at + 2 + BETWEEN).find((t) => t.pos === 'NOUN')
  // "For the first time" tells of no time.
  const tells = noun !== undefined && !comparison.timeNouns.has(noun.lemma)
  return at >= 0 && tells ? { rank: tokens[at]!.lower, noun: noun.lemma } : null
}

/** "The quake hit at 4:52", "when the shaking began at 5:52": the class of the event named last in front of a verb of beginning or happening. */
function onsetIn(
  date: ArticleSpan,
  clause: ArticleSpan,
  verb: string | null,
  story: Story,
  { comparison }: LanguagePack,
): string | null {
  const lead = tokensIn({ ...clause, end: date.start }, story).at(-1)
  // "By four" something had gone on till then.
  if (lead !== undefined && comparison.upTo.has(lead.lower)) return null
  const happens =
    verb === null ? tokensIn(clause, story).some((t) => t.pos === 'AUX') : comparison.onsets.has(verb)
  if (!happens) return null
  const named = tokensIn(sentenceOf(date, story), story).flatMap(
    (t) => comparison.events.get(t.lemma.toLowerCase()) ?? [],
  )
  return new Set(named).size === 1 ? named[0]! : null
}

/** Whether two dates are of one of several: the same rank of the same noun. */
export const sameOrdinal = (a: Happening, b: Happening, kin: Kin): boolean =>
  a.ordinal !== null &&
  b.ordinal !== null &&
  a.ordinal.rank === b.ordinal.rank &&
  kin.akin(a.ordinal.noun, b.ordinal.noun)

/** "An exemption until 2027", "the exemption until 2029": whether both dates belong to one noun. */
export const sameNoun = (a: Happening, b: Happening, kin: Kin): boolean =>
  a.noun !== null && b.noun !== null && kin.akin(a.noun, b.noun)

/** Whether two dates are of two of several: "the sixth package" and "the seventh", or one of no rank. "The first" is the one that began it. */
export function ranksDiffer(a: Happening, b: Happening, { comparison }: LanguagePack): boolean {
  const [x, y] = [a.ordinal?.rank ?? null, b.ordinal?.rank ?? null]
  if (x === y) return false
  return ![x, y].every((rank) => rank === null || comparison.openRanks.has(rank))
}

/** Whether something that both dates stand with is said with one word, or one near to it. */
export const sameDoing = (a: Happening, b: Happening, kin: Kin): boolean =>
  a.doings.some((x) => b.doings.some((y) => kin.akin(x, y)))

/** Whether something that both dates stand with is of one class of doings ("hear", "inform"). */
export const likeDoing = (a: Happening, b: Happening, { comparison }: LanguagePack): boolean =>
  a.doings.some((x) => {
    const known = comparison.doings.get(x)
    return known !== undefined && b.doings.some((y) => comparison.doings.get(y) === known)
  })

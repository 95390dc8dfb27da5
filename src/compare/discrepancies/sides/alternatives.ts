import type { Alternative } from '../../../lang/lexicon/alternatives.js'
import type { LanguagePack } from '../../../lang/pack.js'
import { type ArticleSpan, isAgainst, type StoryClaim, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Mention, type Story, stanceOf } from '../../story.js'
import type { Matter, Matters, MatterWord } from '../denials/matter.js'
import { headBefore, namesOf } from '../phrase.js'

/** A clause, and a word or phrase of it that gives one of the answers to a question. */
export interface Choice {
  readonly claim: StoryClaim
  readonly alternative: Alternative
  readonly words: ArticleSpan
  /** What the clause says besides. */
  readonly rest: Matter
  /** The number of them that is given, where that is what the answer is of. */
  readonly figure: string | null
  /** Entity id of whom or what it is told of by name, right behind a word that the answer is given of ("the northern town of Ostmark"). */
  readonly name: string | null
  /** The words of it that the answer is given of: whose state, what is done with the thing, to whom the deed. */
  readonly slots: readonly MatterWord[]
  /** What names a thing, in its own phrase or in apposition. */
  readonly own: readonly string[]
}

/** The answers that a claim gives to questions the language knows alternatives of; none where it denies, or leaves open. */
export function choicesIn(claim: StoryClaim, matters: Matters, setting: Setting): Choice[] {
  const { story, pack } = setting
  if (isAgainst(stanceOf(claim, story))) return []
  const span = claimSpan(claim)
  const tokens = tokensIn(span, story)
  const found = longest(tokens.flatMap((_, at) => alternativesAt(tokens, at, pack)))
  const outside = (i: number): boolean =>
    !found.some((f) => f.at <= i && i < f.at + f.alternative.parts.length)
  if (found.length === 0 || tokens.some((t, i) => outside(i) && turns(t, pack))) return []
  const names = story.mentionsIn(span).filter((m) => m.entity.kind !== 'group')
  const matter = matters.of(claim)
  return found.flatMap(({ alternative, at }) => {
    // "Killed or wounded".
    if (found.some((f) => f.alternative.set === alternative.set && f.alternative.side !== alternative.side))
      return []
    const last = tokens[at + alternative.parts.length - 1]!
    const words = { ...span, start: tokens[at]!.start, end: last.end }
    if (names.some((m) => m.start <= words.start && words.end <= m.end)) return []
    if (alternative.kind === 'state' && !isState(at, alternative.parts.length, tokens, pack)) return []
    const figure = alternative.kind === 'counted' ? figureOf(words, story) : null
    if (alternative.kind === 'counted' && figure === null) return []
    const rest = without(matter, words)
    const slots = slotsOf(alternative, words, rest, tokens)
    const own = alternative.kind === 'thing' ? namesOf(words, tokens, story) : []
    return [{ claim, alternative, words, figure, name: nameBehind(slots, names), rest, slots, own }]
  })
}

/** "Northern Ostmark" is where it is, "the northern gate" is which; who captured a boat is not captured. */
function isState(
  at: number,
  length: number,
  tokens: readonly Token[],
  { comparison }: LanguagePack,
): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + length]]
  if (next?.pos === 'PROPN') return false
  const isDeed = tokens[at]!.pos === 'VERB' && before !== undefined && SUBJECT.has(before.pos)
  return !isDeed || next === undefined || !(OBJECT.has(next.pos) || comparison.determiners.has(next.lower))
}

/** What stands right before a verb that somebody does, and what right behind it where it is done to somebody. */
const SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const OBJECT: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'PRON', 'DET'])

/** Room for a preposition between a noun and the name behind it. */
const BEHIND = 4

const nameBehind = (slots: readonly MatterWord[], names: readonly Mention[]): string | null =>
  names.find((m) =>
    slots.some((w) => w.entity === null && m.start >= w.token.end && m.start - w.token.end <= BEHIND),
  )?.entity.id ?? null

/** A smaller number is given to many things in one report. */
const TELLING_NUMBER = 5

/** The figure whose count ends in a word; null where there is none, or one that so much is counted by. */
function figureOf({ article, end }: ArticleSpan, { quantitiesIn }: Story): string | null {
  const q = quantitiesIn(article).find((x) => x.counted !== null && x.counted.end === end)
  const number = q && q.approximation !== 'several' ? (q.value ?? q.min ?? q.max) : null
  return number !== null && number >= TELLING_NUMBER ? String(number) : null
}

/** Whether two places in articles name different things of one kind ("sappers", "snipers"). */
export function areOtherThings(
  a: readonly ArticleSpan[],
  b: readonly ArticleSpan[],
  setting: Setting,
): boolean {
  const thingsIn = (spans: readonly ArticleSpan[]): Alternative[] =>
    spans.slice(0, 1).flatMap((s) => {
      const tokens = tokensIn(s, setting.story)
      const found = tokens.flatMap((_, at) => alternativesAt(tokens, at, setting.pack))
      return longest(found).flatMap((f) => (f.alternative.kind === 'thing' ? f.alternative : []))
    })
  const [x, y] = [thingsIn(a), thingsIn(b)]
  const has = (list: readonly Alternative[], one: Alternative): boolean =>
    list.some((o) => o.set === one.set && o.side === one.side)
  return x.some((p) => y.some((q) => p.set === q.set && p.side !== q.side && !has(y, p) && !has(x, q)))
}

/** Whether a word denies, or calls something untrue. */
const turns = ({ lower }: Token, { claim, comparison }: LanguagePack): boolean =>
  claim.negators.has(lower) || comparison.falsehood.has(lower)

interface Found {
  readonly alternative: Alternative
  readonly at: number
}

const formsOf = ({ lower, lemma }: Token): string[] => [...new Set([lower, lemma.toLowerCase()])]

function alternativesAt(tokens: readonly Token[], at: number, { alternatives }: LanguagePack): Found[] {
  const first = tokens[at]!
  return formsOf(first)
    .flatMap((form) => alternatives.startingWith(form))
    .filter(({ kind, parts }) => {
      // A name is no state: "North Harbour".
      if (parts.length === 1)
        return kind === 'state' ? first.pos !== 'PROPN' : first.pos === (kind === 'deed' ? 'VERB' : 'NOUN')
      const rest = tokens.slice(at, at + parts.length)
      return rest.length === parts.length && parts.every((p, i) => formsOf(rest[i]!).includes(p))
    })
    .map((alternative) => ({ alternative, at }))
}

/** Of phrases that overlap the longest alone: who is "not guilty" is not "guilty". */
const longest = (found: readonly Found[]): Found[] =>
  found.filter(
    ({ alternative: { parts }, at }) =>
      !found.some(
        (f) =>
          f.alternative.parts.length > parts.length &&
          f.at <= at &&
          at + parts.length <= f.at + f.alternative.parts.length,
      ),
  )

function without({ words: all, entities }: Matter, place: ArticleSpan): Matter {
  const words = all.filter(({ token }) => token.end <= place.start || token.start >= place.end)
  return {
    words,
    entities,
    keys: new Set(words.flatMap((w) => w.keys)),
    mass: words.reduce((sum, w) => sum + w.weight, 0),
  }
}

/** A state is of the noun in front of it, or right behind an adjective; a thing stands with its verbs, a deed with its nouns. */
function slotsOf(
  { kind }: Alternative,
  { start, end }: ArticleSpan,
  { words }: Matter,
  tokens: readonly Token[],
): MatterWord[] {
  const isNoun = (w: MatterWord): boolean => w.entity !== null || w.token.pos !== 'VERB'
  const isVerb = (w: MatterWord): boolean => w.entity === null && w.token.pos === 'VERB'
  const wanted = words.filter(kind === 'thing' || kind === 'counted' ? isVerb : isNoun)
  const before = wanted.findLast((w) => w.token.end <= start)
  const behind = wanted.find((w) => w.token.start >= end)
  if (kind !== 'state') return [before, behind].filter((w) => w !== undefined)
  const next = tokens.find((t) => t.start >= end)
  const modifies = behind !== undefined && next?.start === behind.token.start
  const slot = modifies ? behind : headBefore(start, wanted, tokens)
  return slot ? [slot] : []
}

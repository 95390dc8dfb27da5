import { withPartners } from '../../kernels/paired-marks.js'
import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import type { StyleLexicon } from '../../lang/lexicon/style.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { PartOfSpeech, Span } from '../../model/index.js'
import type { ProfileToken } from './token.js'

/** A stretch of a text, to be judged as words that stand by themselves. */
export interface Passage extends Span {
  readonly text: string
  readonly tokens: readonly ProfileToken[]
  /** Somebody's own words, in which anything may be said. */
  readonly isQuoted: boolean
}

type Blemish = (passage: Passage, pack: LanguagePack) => boolean

const WORD = /[\p{L}\p{N}]/u
/** Marks inside a word: "long-range", "Vale’s". */
const JOINT = /[-‐‑’'/]/u

/** It begins or ends inside a word, a phrase or marks whose partner is not at hand. */
const isCut: Blemish = (passage, { claim }) => {
  const { text, start, end } = passage
  return isInsideWord(text, start, end) || endsOpen(passage, claim) || withPartners(text, start, end) === null
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const [before, first] = [text[start - 1] ?? '', text[start] ?? '']
  const [last, next, second] = [text[end - 1] ?? '', text[end] ?? '', text[end + 1] ?? '']
  return (
    (WORD.test(first) && (WORD.test(before) || /[-‐‑]/.test(before))) ||
    (WORD.test(last) && (WORD.test(next) || (JOINT.test(next) && WORD.test(second))))
  )
}

/** Its last word asks for another: an article, a conjunction, an adjective behind an article, or one joined to the next (“R & D”). */
function endsOpen({ text, end, tokens }: Passage, lexicon: ClaimLexicon): boolean {
  const [before, last] = tokens.filter((t) => t.pos !== 'PUNCT').slice(-2)
  return (
    last === undefined ||
    ASKING.has(last.pos) ||
    opensInVain(tokens, lexicon) ||
    (before?.pos === 'DET' && last.pos === 'ADJ') ||
    /^ ?[&-] ?[\p{L}\p{N}]/u.test(text.slice(end, end + 4))
  )
}

/** "… the ford, where a brass band": the clause that its last words open has no verb. */
function opensInVain(tokens: readonly ProfileToken[], { relativePronouns }: ClaimLexicon): boolean {
  const at = tokens.findLastIndex((t) => relativePronouns.has(t.lower))
  return at > 0 && tokens.slice(at + 1).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')
}

const ASKING: ReadonlySet<PartOfSpeech> = new Set(['DET', 'CCONJ'])

/** "(Ana Berg via Orl Press)": an aside from its first mark to its last. */
const isAside: Blemish = ({ text, start, end }) => text[start] === '(' && text[end - 1] === ')'

/** "The envoy said this at a briefing": what was said stands elsewhere. */
const saysThis: Blemish = ({ tokens }, { claim, style }) =>
  tokens.some(
    ({ lemma }, i) =>
      claim.cueVerbs.has(lemma) && style.pointers.has(tokens[i + 1]?.lower ?? '') && isObject(tokens[i + 2]),
  )

/** "This" is an object where no noun or verb of its own follows. */
const isObject = (next: ProfileToken | undefined): boolean =>
  next === undefined || next.pos === 'ADP' || next.pos === 'PUNCT' || next.pos === 'ADV'

/** "However, …": it goes on from what stands before. */
const isTied: Blemish = ({ tokens }, { style }) =>
  style.ties.some((t) => opens(tokens, t)) ||
  style.tiesBeforeComma.some((t) => opens(tokens, t) && tokens[t.length]?.lower === ',')

/** "Another 22 were missing", "they burned these boats", "they want this": it points to what stands elsewhere. */
const points: Blemish = ({ tokens }, { style, claim }) =>
  style.pointers.has(tokens[0]?.lower ?? '') ||
  tokens.some(
    (t, i) =>
      i > 0 &&
      POINTING.has(t.pos) &&
      style.pointers.has(t.lower) &&
      pointsOut(tokens, i, claim) &&
      // "At that time" is told for a time.
      !style.timesTold.some((phrase) => opens(tokens.slice(i - 1), phrase)),
  )

const POINTING: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'ADJ'])

/** Not "this week", nor "those who fled", nor "the other boats". */
function pointsOut(
  tokens: readonly ProfileToken[],
  i: number,
  { lengthUnits, relativePronouns }: ClaimLexicon,
): boolean {
  const next = tokens[i + 1]
  if (next === undefined || next.pos === 'PUNCT') return tokens[i]!.pos !== 'ADJ'
  return (
    tokens[i]!.pos === 'DET' &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    !lengthUnits.has(next.lower) &&
    !relativePronouns.has(next.lower)
  )
}

/** "(Sailors and) boats were lost": what stands before it may belong to it. */
const isJoined: Blemish = ({ text, start }, { entity }) => {
  const [before, word] = text
    .slice(Math.max(0, start - REACH), start)
    .split(/\s+/)
    .slice(-3)
  return word !== undefined && entity.andWords.has(word.toLowerCase()) && !before!.endsWith(',')
}

/** More characters than a word and the one before it have. */
const REACH = 40

/** "The flood also burst the mole": beside what? */
const isAdded: Blemish = ({ tokens }, { style }) => tokens.some((t) => style.adds.has(t.lower))

/** "Nine died in the incident", "he was at sea at that time": what and when was told before. */
const isVague: Blemish = ({ tokens }, { style, entity }) =>
  tokens.some(
    (t, i) =>
      (style.vague.has(t.lower) && isDefinite(tokens[i - 1], entity) && tokens[i + 1]?.pos !== 'NOUN') ||
      style.timesTold.some((phrase) => opens(tokens.slice(i), phrase)),
  )

const isDefinite = (t: ProfileToken | undefined, { indefinite }: EntityLexicon): boolean =>
  t?.pos === 'DET' && !indefinite.has(t.lower)

/** "All its boats were out", "the three boats sank": of whom, which three? */
const leansBack: Blemish = ({ tokens }, { entity }) => {
  const named = tokens.findIndex((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
  const before = tokens.slice(0, Math.max(0, named))
  return (
    before.some((t) => entity.pronouns.has(t.lower)) ||
    (entity.definite.has(tokens[0]?.lower ?? '') && tokens[1]?.pos === 'NUM' && tokens[2]?.pos === 'NOUN')
  )
}

/** "One had counted 62": a translation. */
const isForeign: Blemish = ({ tokens }, { claim, style }) =>
  tokens.some(
    ({ lower }, i) =>
      style.impersonal.has(lower) &&
      isVerbOf(tokens[i + 1], claim) &&
      !['DET', 'ADJ', 'NUM', 'ADP'].includes(tokens[i - 1]?.pos ?? ''),
  )

/** "One survived" may count; "one speaks" and "one had" hardly do. */
const isVerbOf = (next: ProfileToken | undefined, { present }: ClaimLexicon): boolean =>
  next?.pos === 'AUX' || (next?.pos === 'VERB' && present(next.lower, next.lemma))

/** Words in capitals, an exclamation, or the reader addressed. */
const isLoud: Blemish = ({ text, start, end, tokens, isQuoted }, { style }) =>
  !isQuoted &&
  (SHOUTED.test(text.slice(start, end)) ||
    tokens.some(({ lower }) => lower === '!' || style.address.has(lower)))

/** Two words in capitals, one of them too long for letters that stand for words. */
const SHOUTED = /(?<!\p{L})(?:\p{Lu}{2,} \p{Lu}{5,}|\p{Lu}{5,} \p{Lu}{2,})(?!\p{L})/u

/** "The boat is seen in the port of Tolm": it tells of a picture. */
const isCaption: Blemish = ({ tokens }, { style }) =>
  style.captions.some((c) => tokens.some((_, i) => opens(tokens.slice(i, i + c.length), c)))

/** "The move comes two days after the vote": it sets one thing beside another, which it takes for known. */
const isSequel: Blemish = ({ tokens }, { style: { sequels } }) => {
  const at = tokens.findIndex((t) => sequels.verbs.has(t.lower))
  const subject = tokens.slice(0, at)
  if (at <= 0 || !SET_BESIDE.has(subject[0]!.pos)) return false
  const behind = tokens.slice(at + 1, at + 2 + LONGEST_INTERVAL)
  const link = behind.findIndex((t) => sequels.links.has(t.lower))
  return (
    link >= 0 &&
    (subject.length <= LONGEST_SUBJECT ||
      behind.slice(0, link).every((t) => sequels.between.has(t.lower) || t.pos === 'NUM'))
  )
}

const SET_BESIDE: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON'])
/** In words: "the latest move", "just over two days". */
const LONGEST_SUBJECT = 4
const LONGEST_INTERVAL = 4

/** A number in a word where another may have counted. */
const isRound: Blemish = ({ tokens }, { style }: { readonly style: StyleLexicon }) =>
  tokens.some(({ lower }) => style.roundNumbers.has(lower))

const opens = (tokens: readonly ProfileToken[], words: readonly string[]): boolean =>
  words.every((w, i) => tokens[i]?.lower === w)

/** What keeps words from standing by themselves. */
const GRAVE: readonly Blemish[] = [isCut, isAside, isTied, isCaption, saysThis, isForeign, isLoud, isSequel]

/** What other words for the same would be better without. */
const SLIGHT: readonly Blemish[] = [points, isJoined, isRound, isAdded, isVague, leansBack]

/** Whether words can be read without those around them, as far as an editor would let them stand. */
export const standsAlone = (passage: Passage, pack: LanguagePack): boolean =>
  !GRAVE.some((is) => is(passage, pack))

/** How many things other words for the same would be better without. */
export const blemishes = (passage: Passage, pack: LanguagePack): number =>
  SLIGHT.filter((is) => is(passage, pack)).length

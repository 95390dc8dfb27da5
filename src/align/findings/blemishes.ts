import { withPartners } from '../../kernels/paired-marks.js'
import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
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
const isCut: Blemish = (passage) => {
  const { text, start, end } = passage
  return isInsideWord(text, start, end) || endsOpen(passage) || withPartners(text, start, end) === null
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
function endsOpen({ text, end, tokens }: Passage): boolean {
  const [before, last] = tokens.filter((t) => t.pos !== 'PUNCT').slice(-2)
  return (
    last === undefined ||
    ASKING.has(last.pos) ||
    (before?.pos === 'DET' && last.pos === 'ADJ') ||
    /^ ?[&-] ?[\p{L}\p{N}]/u.test(text.slice(end, end + 4))
  )
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

/** "Another 22 were missing": it points to what stands elsewhere. */
const points: Blemish = ({ tokens }, { style }) => style.pointers.has(tokens[0]?.lower ?? '')

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
  return (
    at > 0 &&
    subject.length <= LONGEST_SUBJECT &&
    SET_BESIDE.has(subject[0]!.pos) &&
    tokens.slice(at + 1, at + 2 + LONGEST_INTERVAL).some((t) => sequels.links.has(t.lower))
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
const SLIGHT: readonly Blemish[] = [points, isRound]

/** Whether words can be read without those around them, as far as an editor would let them stand. */
export const standsAlone = (passage: Passage, pack: LanguagePack): boolean =>
  !GRAVE.some((is) => is(passage, pack))

/** How many things other words for the same would be better without. */
export const blemishes = (passage: Passage, pack: LanguagePack): number =>
  SLIGHT.filter((is) => is(passage, pack)).length

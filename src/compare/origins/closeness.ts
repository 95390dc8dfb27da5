import type { Modality, PartOfSpeech, StoryClaim, StoryQuantity } from '../../model/index.js'
import { type Content, likeness, meaningOf, tokensIn, wordsInCommon } from '../content.js'
import { commonTo, type EventWords, eventWordsOf } from '../event-words.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import type { Line } from './lines.js'
import { type Form, formOf } from './states.js'

/** Claims compared on either side; more would hardly change the best. */
const MOST = 8

/**
 * How near what one source states comes to what another does, 0..1, by their nearest claims. Claims grouped into one finding may
 * still differ in what they state; a source whose claim is further off does not surely confirm the other's.
 * @param least words, figures and days that two claims must have in common to be near at all
 */
export function closeness(a: readonly Line[], b: readonly Line[], setting: Setting, least = 0): number {
  const stated = (lines: readonly Line[]) => lines.slice(0, MOST).map((l) => statementOf(l, setting))
  const others = stated(b)
  return Math.max(
    0,
    ...stated(a).flatMap((x) =>
      others.map((y) =>
        x.partial === y.partial && inCommon(x, y) >= least ? likeness(x.meaning, y.meaning) : 0,
      ),
    ),
  )
}

/**
 * Whether some claim of the one states what some claim of the other does: both of the whole or both of a part ("the first units"), with
 * telling words or a figure in common, a third of what they say, and no other number. Claims of one finding need not.
 */
export function stateAlike(a: readonly Line[], b: readonly Line[], setting: Setting): boolean {
  const others = inOtherWords(b, setting).map((l) => statementOf(l, setting))
  return inOtherWords(a, setting).some((l) => others.some((y) => areAlike(statementOf(l, setting), y)))
}

/** One line for each wording. */
const inOtherWords = (lines: readonly Line[], { plainWords }: Setting): Line[] => [
  ...new Map(lines.map((l) => [plainWords(l.claim), l])).values(),
]

function areAlike(x: Stated, y: Stated): boolean {
  if (x.partial !== y.partial || numbersApart(x.numbers, y.numbers)) return false
  if (x.form === 'beside' || y.form === 'beside' || x.modality !== y.modality) return false
  const figures = x.figures.filter((f) => y.figures.includes(f)).length
  if (figures === 0 && (x.form === 'phrase' || y.form === 'phrase')) return false
  const { share, weight } = commonTo(x.words, y.words)
  return weight + figures * FIGURE >= TELLING_WEIGHT && share + figures / 2 >= ALIKE
}

/** Weight that claims must share to tell of one thing, and that of a figure. */
const TELLING_WEIGHT = 3
const FIGURE = 4

/** The share of each that the other must say too. */
const ALIKE = 0.35

/** Both tell how many, and none of the one's numbers may be any of the other's. */
const numbersApart = (a: readonly StoryQuantity[], b: readonly StoryQuantity[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  a.every((x) => b.every((y) => leastOf(x) > mostOf(y) || leastOf(y) > mostOf(x)))

const leastOf = ({ min, value }: StoryQuantity): number => min ?? value ?? Number.NEGATIVE_INFINITY
const mostOf = ({ max, value }: StoryQuantity): number => max ?? value ?? Number.POSITIVE_INFINITY

/** Whether two claims without figures and days share three words or more, and of what they say two fifths. */
export function alikeInWords(a: Line, b: Line, setting: Setting): boolean {
  const isPlain = ({ claim }: Line): boolean => claim.quantities.length + claim.dates.length === 0
  if (!isPlain(a) || !isPlain(b)) return false
  const [x, y] = [statementOf(a, setting).meaning, statementOf(b, setting).meaning]
  return wordsInCommon(x, y) >= IMAGE_WORDS && likeness(x, y) >= IMAGE
}

const IMAGE_WORDS = 3
const IMAGE = 0.4

/** What a claim states, and whether only of a part ("the first units", "some of them"). */
interface Stated {
  readonly form: Form
  readonly modality: Modality
  readonly meaning: Content
  readonly partial: boolean
  readonly numbers: readonly StoryQuantity[]
  /** Figures that are not small, as keys. */
  readonly figures: readonly string[]
  /** These, and days. */
  readonly facts: ReadonlySet<string>
  readonly words: EventWords
}

const inCommon = (x: Stated, y: Stated): number =>
  wordsInCommon(x.meaning, y.meaning) + [...x.facts].filter((f) => y.facts.has(f)).length

/** A smaller number may be that of anything. */
const TELLING = 10

const statements = new WeakMap<StoryClaim, Stated>()

/** A claim is held against many others; what it states is worked out once. */
function statementOf(line: Line, setting: Setting): Stated {
  const known = statements.get(line.claim)
  if (known !== undefined) return known
  const stated = statedBy(line, setting)
  statements.set(line.claim, stated)
  return stated
}

function statedBy(line: Line, setting: Setting): Stated {
  const { claim } = line
  const { story, pack } = setting
  const { quantities, dates } = story.pool
  const numbers = claim.quantities.flatMap((i) => quantities[i] ?? [])
  const figures = numbers.flatMap((q) => (q.value !== null && q.value >= TELLING ? [String(q.value)] : []))
  const days = claim.dates.flatMap((i) => dates[i]?.value ?? [])
  const span = claimSpan(claim)
  return {
    form: formOf(line, setting),
    modality: claim.modality,
    meaning: meaningOf(span, story, pack),
    partial: isPartial(line, setting),
    numbers,
    figures,
    facts: new Set([...figures, ...days]),
    words: eventWordsOf([span], story, pack),
  }
}

/** "some 60,000 calls" are no part, nor is "first the lights went". */
function isPartial({ claim }: Line, { story, pack }: Setting): boolean {
  const opening = tokensIn(claimSpan(claim), story).slice(0, OPENING + 1)
  return opening.some(
    (t, i) =>
      i < OPENING && pack.comparison.partial.has(t.lower) && OF_A_PART.has(opening[i + 1]?.pos ?? 'X'),
  )
}

/** What may stand behind the word for a part. */
const OF_A_PART: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'VERB'])

/** A part is named at the head of the subject. */
const OPENING = 2

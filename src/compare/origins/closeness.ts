import type { PartOfSpeech } from '../../model/index.js'
import { type Content, likeness, meaningOf, tokensIn, wordsInCommon } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import type { Line } from './lines.js'

/** Claims compared on either side; more would hardly change the best. */
const MOST = 8

/**
 * How near what one source states comes to what another does, 0..1, by their nearest claims. Claims grouped into one finding may
 * still differ in what they state; a source whose claim is further off does not surely confirm the other's.
 * @param least words, figures and days that two claims must have in common to be near at all
 */
export function closeness(a: readonly Line[], b: readonly Line[], setting: Setting, least = 0): number {
  const statements = (lines: readonly Line[]) => lines.slice(0, MOST).map((l) => statementOf(l, setting))
  const others = statements(b)
  return Math.max(
    0,
    ...statements(a).flatMap((x) =>
      others.map((y) =>
        x.partial === y.partial && inCommon(x, y) >= least ? likeness(x.meaning, y.meaning) : 0,
      ),
    ),
  )
}

/** Whether some claims of both speak of the whole, or some of both of a part ("the first units"). */
export function sameReach(a: readonly Line[], b: readonly Line[], setting: Setting): boolean {
  const reaches = (lines: readonly Line[]) => lines.slice(0, MOST).map((l) => isPartial(l, setting))
  const others = reaches(b)
  return reaches(a).some((x) => others.includes(x))
}

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
  readonly meaning: Content
  readonly partial: boolean
  /** Figures and days, as keys. */
  readonly facts: ReadonlySet<string>
}

const inCommon = (x: Stated, y: Stated): number =>
  wordsInCommon(x.meaning, y.meaning) + [...x.facts].filter((f) => y.facts.has(f)).length

/** A smaller number may be that of anything. */
const TELLING = 10

function statementOf(line: Line, setting: Setting): Stated {
  const { claim } = line
  const { story, pack } = setting
  const { quantities, dates } = story.pool
  const figures = claim.quantities.flatMap((i) => quantities[i]?.value ?? [])
  const days = claim.dates.flatMap((i) => dates[i]?.value ?? [])
  const span = claimSpan(claim)
  return {
    meaning: meaningOf(span, story, pack),
    partial: isPartial(line, setting),
    facts: new Set([...figures.filter((f) => f >= TELLING).map(String), ...days]),
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

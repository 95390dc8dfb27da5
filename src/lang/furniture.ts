import { LETTER } from '../kernels/letters.js'
import { lowerCase } from '../kernels/lower-case.js'
import type { FurnitureKind, FurnitureRule, MetadataLexicon } from './lexicon/metadata.js'

/** Longer lines are prose: no furniture is that long. */
const LONGEST = 420

/** What a line, without the white space around it, is for, if it is furniture wherever it stands; null for prose. */
export function furnitureKind(line: string, lexicon: MetadataLexicon): FurnitureKind | null {
  if (line.length === 0) return null
  if (isForm(line, lexicon)) return 'subscribe'
  return line.length > LONGEST ? null : (kindOfPart(line, lexicon) ?? kindOfRow(line, lexicon))
}

/** Whether a line is furniture of either kind that stands beside a writer's name: a row to share by, a count of comments. */
export function isButton(line: string, lexicon: MetadataLexicon): boolean {
  const { anyButton } = rulesOf(lexicon.furniture)
  const possible =
    BARS.test(line) || isShareRow(line, lexicon) || anyButton.some((pattern) => pattern.test(line))
  return possible && BUTTONS.has(furnitureKind(line, lexicon))
}

const BUTTONS: ReadonlySet<FurnitureKind | null> = new Set(['share', 'comments'])

/** Sentences of a form, at least, and their share of the line's. */
const FORM_SENTENCES = 3
const FORM_SHARE = 0.6
/** No form says more, in characters. */
const LONGEST_FORM = 4000

/** A form to sign up run together into one line: "Sign up. Please enter your e-mail address. Thank you for subscribing." */
function isForm(line: string, { formSentence }: MetadataLexicon): boolean {
  if (line.length > LONGEST_FORM || !formSentence.test(line)) return false
  const sentences = line.split(SENTENCE_END)
  const asking = sentences.filter((s) => formSentence.test(s)).length
  return asking >= FORM_SENTENCES && asking >= sentences.length * FORM_SHARE
}

const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})/u

const BARS = /[|·•–—]/
const BAR = /\s*[|·•]\s*|\s[–—]\s/
const STOP = /(?<=\p{Ll}{2}|\d)\.\s+(?=\p{Lu})/u
/** Words beyond which a part of a row is prose. */
const MOST_WORDS = 10

/** "Press office | Imprint | Accessibility": short parts between bars, one of them furniture by itself. */
function kindOfRow(line: string, lexicon: MetadataLexicon): FurnitureKind | null {
  if (!BARS.test(line)) return null
  const parts = line.split(BAR).filter((part) => part !== '')
  if (parts.length < 2 || parts.some((part) => part.split(' ').length > MOST_WORDS)) return null
  const steps = parts.flatMap((part) => part.split(STOP))
  return steps.map((step) => kindOfPart(step, lexicon)).find((kind) => kind !== null) ?? null
}

function kindOfPart(line: string, lexicon: MetadataLexicon): FurnitureKind | null {
  if (isShareRow(line, lexicon)) return 'share'
  const { needy, anyNeed, anyMark, anyOther } = rulesOf(lexicon.furniture)
  const possible = anyOther.some((pattern) => pattern.test(line))
    ? lexicon.furniture
    : anyNeed.test(line) || anyMark.test(line)
      ? needy
      : []
  if (possible.length === 0) return null
  const lower = line.toLowerCase()
  return possible.find((rule) => isFurniture(line, lower, rule))?.kind ?? null
}

const isFurniture = (line: string, lower: string, { needs, pattern }: FurnitureRule): boolean =>
  (needs === undefined || needs.some((n) => lower.includes(n))) && pattern.test(line)

/** The rules with needs, and the patterns of all others made one for each set of flags: most lines match none, and are asked once. */
interface Rules {
  readonly needy: readonly FurnitureRule[]
  readonly anyNeed: RegExp
  /** The needs of one character: a class, which is found sooner than alternatives. */
  readonly anyMark: RegExp
  readonly anyOther: readonly RegExp[]
  /** The patterns of buttons. */
  readonly anyButton: readonly RegExp[]
}

const rules = new WeakMap<readonly FurnitureRule[], Rules>()

function rulesOf(furniture: readonly FurnitureRule[]): Rules {
  let made = rules.get(furniture)
  if (made === undefined) {
    const needs = furniture.flatMap((rule) => rule.needs ?? [])
    made = {
      needy: furniture.filter(({ needs }) => needs !== undefined),
      anyNeed: anyLiteral(needs.filter((n) => n.length > 1)),
      anyMark: new RegExp(
        needs.some((n) => n.length === 1)
          ? `[${needs
              .filter((n) => n.length === 1)
              .map(literal)
              .join('')}]`
          : '(?!)',
      ),
      anyOther: anyOfEach(furniture.filter((rule) => rule.needs === undefined)),
      anyButton: anyOfEach(furniture.filter((rule) => BUTTONS.has(rule.kind))),
    }
    rules.set(furniture, made)
  }
  return made
}

const anyLiteral = (texts: readonly string[]): RegExp =>
  new RegExp(texts.length === 0 ? '(?!)' : texts.map(literal).join('|'), 'iu')

const literal = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\x2d')

function anyOfEach(rules: readonly FurnitureRule[]): RegExp[] {
  const patterns = rules.map(({ pattern }) => pattern)
  const flags = [...new Set(patterns.map((pattern) => pattern.flags))]
  return flags.map((of) => anyOf(patterns.filter((pattern) => pattern.flags === of)))
}

const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), patterns[0]!.flags)

/** "Share Tweet Email", "Share on Facebook 1,204 shares": words are looked up one by one, as no pattern could without backtracking. */
export function isShareRow(line: string, { shareRow }: MetadataLexicon): boolean {
  let called = false
  WORD.lastIndex = 0
  // Most lines are told by their first word: for one, `matchAll` would cost more than it finds.
  for (let word = WORD.exec(line); word !== null; word = WORD.exec(line)) {
    const lower = lowerCase(word[0])
    if (shareRow.calls.has(lower)) called = true
    else if (!shareRow.fillers.has(lower)) return false
  }
  return called
}

const WORD = new RegExp(`${LETTER}+(?:-${LETTER}+)*`, 'gu')

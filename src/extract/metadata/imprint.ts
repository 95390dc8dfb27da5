import { furnitureKind } from '../../lang/furniture.js'
import { readStamps, stampRuns } from '../../lang/stamp.js'
import { type Head, outletByForm } from './head.js'
import { endsSentence, wordsOf } from './lines.js'
import { isName, isNames, partsOf, type SourceLine, staffOf } from './source-line.js'

const LONGEST = 160
const MOST_WORDS = 7
/** Between the steps of a path through a site: "Quay Post » Companies » Ports". */
const STEP = /\s*[»›⟩→]\s*|\s+[>/]\s+/
/** Between a name and what the outlet says of itself: "Quay Kitchen: all about fish". */
const SLOGAN = /:\s+(?=\p{Ll})/u

/**
 * Reads a line above the text that has a stamp and, in short parts beside it, the outlet with whatever else an outlet prints there: sections,
 * a number, a slogan, who may be written to. Null where it may be a sentence, or where it opens with nothing that can be an outlet's name.
 */
export function readImprint(line: string, head: Head): SourceLine | null {
  const { lexicon } = head
  if (line.length > LONGEST || !/\d/.test(line)) return null
  const runs = stampRuns(line, lexicon)
  if (runs.length === 0) return null
  const parts = partsOf(line, runs, lexicon)
    .flatMap((part) => part.split(STEP))
    .flatMap((part) => part.split(SLOGAN))
  if (parts.length === 0 || parts.some((p) => wordsOf(p).length > MOST_WORDS) || isSentence(line, parts))
    return null
  const order = head.orderIn(line)
  const stamps = runs.flatMap(({ start, end }) => readStamps(line.slice(start, end), lexicon, order))
  const outlet = outletOf(parts, STEP.test(line), head)
  if (outlet === null) return null
  return { byline: writerIn(parts, head), agency: null, outlet, stamps }
}

/** Words of a step beyond which it is no section's name. */
const MOST_STEP_WORDS = 5

/**
 * Reads a path through a site without a stamp, "Concord of Bays › Press › Statements": the outlet opens it unless the site's front page does.
 * Null where fewer than three steps stand in the line or one is a sentence's part.
 */
export function readPath(line: string, { lexicon }: Head): SourceLine | null {
  const steps = line.length > LONGEST ? [] : line.split(STEP).filter((step) => step !== '')
  if (steps.length < 3 || endsSentence(line)) return null
  if (steps.some((step) => wordsOf(step).length > MOST_STEP_WORDS || !/^[\p{Lu}\p{N}]/u.test(step)))
    return null
  const [first = ''] = steps
  const outlet =
    isName(first, lexicon) && furnitureKind(first, lexicon) === null && !lexicon.kicker.test(first)
  return { byline: null, agency: null, outlet: outlet ? first : null, stamps: [] }
}

/** Ends as one and its last part reads on in small letters. */
const isSentence = (line: string, parts: readonly string[]): boolean =>
  endsSentence(line) && /^\p{Ll}/u.test(parts.at(-1)!)

/** The name that opens the line; a person's or a place's only where a path through the site follows. */
function outletOf([first = '', ...others]: readonly string[], path: boolean, head: Head): string | null {
  const bare = first.replace(head.lexicon.bylineOpener, '')
  const staff = staffOf(bare.replace(head.lexicon.nameArticle, ''), head)
  if (staff?.kind === 'outlet') return staff.text
  if (bare !== first || !isName(first, head.lexicon) || head.lexicon.kicker.test(first)) return null
  const opening = wordsOf(first)[0] ?? ''
  if (path || outletByForm(first, head) !== null) return first
  if (others.length === 0 || head.isPlace(first) || head.isGiven(opening)) return null
  return first
}

/** The first part that says it is a writer's: "Written by Ana Berg". */
function writerIn(parts: readonly string[], { lexicon }: Head): string | null {
  for (const part of parts) {
    const name = part.replace(lexicon.bylineOpener, '')
    if (name !== part && isNames(name, lexicon)) return name
  }
  return null
}

import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, PartOfSpeech, StoryClaim, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { IN_PHRASE } from '../phrase.js'

/** One of the things told off. */
export interface Item {
  /** Entity id, where it is named. */
  readonly entity: string | null
  /** Stem of its head. */
  readonly head: string
  /** Stems of its nouns. */
  readonly nouns: readonly string[]
}

/** Things told off in a row ("tents, blankets and stoves"), or the one where there is no row, and the word that they hang on. */
export interface Row {
  readonly claim: StoryClaim
  readonly items: readonly Item[]
  readonly span: ArticleSpan
  /** Stem of the verb or noun that they hang on. */
  readonly governor: string
  /** How: as its subject, as its object, or by which preposition. */
  readonly role: string
}

/** Whether two rows tell off one thing: the same by name, or by its noun where not both name it. */
export const areOneThing = (a: Item, b: Item): boolean =>
  a.entity !== null && b.entity !== null ? a.entity === b.entity : a.head === b.head

/** Places of the tokens of a noun phrase: from its first, up to behind its head. */
interface Phrase {
  readonly from: number
  readonly to: number
}

const HEADS: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])

/** The rows of a clause. What goes on behind a row with a pronoun or a verb may join clauses and no things: "tow a barge and moor it". */
export function rowsIn(claim: StoryClaim, setting: Setting): Row[] {
  const place = claimSpan(claim)
  const tokens = tokensIn(place, setting.story)
  return phraseRows(tokens, setting.pack).flatMap((row) => {
    const [first, last] = [row[0]!, row.at(-1)!]
    const hangs = roleOf(tokens, first.from, last.to, setting.pack)
    if (sharesHead(tokens, row)) return []
    if (hangs === null || (row.length > 1 && !isClosed(tokens, last.to, hangs.role, setting.pack))) return []
    const phrases = row.map((p) => tokens.slice(p.from, p.to))
    if (!phrases.every((words) => namesThing(words, claim, setting))) return []
    const items = phrases
      .filter((words) => !isRest(words, setting.pack))
      .map((w) => itemOf(w, claim, setting))
    const span = { ...place, start: tokens[first.from]!.start, end: tokens[last.to - 1]!.end }
    const heads = new Set(items.map((i) => i.head))
    // "A tent, a torn tent": one thing, told twice.
    return items.length > 0 && heads.size === items.length ? [{ claim, items, span, ...hangs }] : []
  })
}

/** "The Orsk and Karsund ferries" are ferries: the last of a row may have the names in front of it for words of its own. */
const sharesHead = (tokens: readonly Token[], row: readonly Phrase[]): boolean =>
  row.length > 1 &&
  tokens[row[0]!.to - 1]!.pos === 'PROPN' &&
  tokens[row.at(-1)!.to - 1]!.pos === 'NOUN' &&
  tokens.slice(row.at(-1)!.from, row.at(-1)!.to).some((t) => t.pos === 'PROPN')

const GOES_ON: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'DET', 'NUM', 'VERB', 'AUX'])

function isClosed(tokens: readonly Token[], to: number, role: string, { claim }: LanguagePack): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[to]]
  if (role === 'subject' || next === undefined) return true
  // "Killing 12 people and wounding about 40".
  const deed = claim.gerund(last.lower) && tokens[to + 1]?.pos === 'NUM'
  // "Stormed the bank and the looting spread to …".
  const clause = next.pos === 'ADP' && claim.gerund(tokens[to - 2]?.lower ?? '')
  return !GOES_ON.has(next.pos) && !deed && !clause
}

/** Noun phrases in a clause, those joined by "and", and by commas in front of it, as one row. */
function phraseRows(tokens: readonly Token[], pack: LanguagePack): Phrase[][] {
  const rows: Phrase[][] = []
  let open: Phrase[] = []
  for (const phrase of phrasesIn(tokens)) {
    const before = open.at(-1)
    const joint = before && jointOf(tokens.slice(before.to, phrase.from), pack)
    if (before && joint === null) {
      rows.push(...open.map((p) => [p]))
      open = []
    }
    open.push(phrase)
    // "A, and B" may go on with another clause; "A, B, and C" is a row.
    if (joint === 'and' || (joint === 'comma and' && open.length > 2)) {
      rows.push(open)
      open = []
    }
  }
  return [...rows, ...open.map((p) => [p])]
}

function phrasesIn(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = []
  let from = -1
  for (let i = 0; i <= tokens.length; i++) {
    const t = tokens[i]
    const inside = t !== undefined && (IN_PHRASE.has(t.pos) || (from >= 0 && t.lower === '-'))
    if (inside && from < 0) from = i
    if (inside || from < 0) continue
    const head = tokens.slice(from, i).findLastIndex((w) => HEADS.has(w.pos))
    if (head >= 0) found.push({ from, to: from + head + 1 })
    from = -1
  }
  return found
}

/** What joins two phrases; null where they are not told off together. */
function jointOf(between: readonly Token[], pack: LanguagePack): 'comma' | 'and' | 'comma and' | null {
  const comma = between[0]?.lower === ','
  const words = comma ? between.slice(1) : between
  if (words.length === 0) return comma ? 'comma' : null
  if (words.length > 1 || !pack.comparison.bothWords.has(words[0]!.lower)) return null
  return comma ? 'comma and' : 'and'
}

/** Tokens between a subject and its verb. */
const NEAR = 4

/** What a row hangs on: the verb right in front or right behind, or what a preposition in front of it belongs to. What is told of the relation between things ("between") tells of no one of them; what hangs on "of", or what "and" joins to it, is hard to tell. */
function roleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  pack: LanguagePack,
): Pick<Row, 'governor' | 'role'> | null {
  const [lead, before, behind] = [tokens[from - 2], tokens[from - 1], tokens[to]]
  const stem = (t: Token): string => pack.claim.stem(t.lemma.toLowerCase())
  if (before?.pos === 'VERB') return { governor: stem(before), role: 'object' }
  if (behind?.pos === 'VERB' || behind?.pos === 'AUX') {
    const at = tokens.slice(to, to + NEAR).findIndex((t) => t.pos === 'VERB')
    const verb = tokens[to + at]
    const passive = at > 0 && verb !== undefined && pack.claim.participle(verb.lower)
    return at < 0 || !verb ? null : { governor: stem(verb), role: passive ? 'object' : 'subject' }
  }
  const governs = lead !== undefined && (HEADS.has(lead.pos) || lead.pos === 'VERB')
  if (before?.pos !== 'ADP' || !governs || pack.date.between.has(before.lower)) return null
  if (pack.comparison.ofWords.has(before.lower)) return null
  return { governor: stem(lead), role: before.lower }
}

/** Whether a phrase names a thing: no time, no number, nothing that is negated, no part of a longer name. */
function namesThing(phrase: readonly Token[], { article }: StoryClaim, { story, pack }: Setting): boolean {
  const [first, head] = [phrase[0]!, phrase.at(-1)!]
  if (/\d/u.test(head.lower) || pack.comparison.timeNouns.has(head.lemma.toLowerCase())) return false
  if (phrase.some((t) => pack.claim.negators.has(t.lower))) return false
  const around = { article, start: Math.max(0, first.start - LONGEST_NAME), end: head.end + LONGEST_NAME }
  return !story.mentionsIn(around).some((m) => m.start < first.start && m.end >= head.end)
}

/** Characters of a name on either side of a word of it. */
const LONGEST_NAME = 60

/** "Other charges": the rest, whatever it is. */
const isRest = (phrase: readonly Token[], { comparison }: LanguagePack): boolean =>
  phrase.some((t) => comparison.others.has(t.lower))

/** A thing by its name, or by its nouns. */
function itemOf(phrase: readonly Token[], { article }: StoryClaim, { story, pack }: Setting): Item {
  const head = phrase.at(-1)!
  const place = { article, start: phrase[0]!.start, end: head.end }
  const name = story.mentionsIn(place).findLast((m) => m.end === head.end && m.entity.kind !== 'group')
  const nouns = phrase.filter((t) => HEADS.has(t.pos)).map((t) => pack.claim.stem(t.lemma.toLowerCase()))
  const entity = head.pos === 'PROPN' ? (name?.entity.id ?? null) : null
  return { entity, head: nouns.at(-1)!, nouns }
}

import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Span, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'

/** Who gives a figure by the words around it, where no attribution tells. */
export interface Teller {
  /** Their words, in lower case. */
  readonly words: string
  /** The first who is named there; null where nobody is. */
  readonly entity: string | null
  /** It is their count, whoever tells of it: "the 45 the ministry counts". */
  readonly own: boolean
}

/** Tokens in front of a figure that may say whose count it is. */
const MARK = 4
/** Tokens between a verb of telling and its figure: "measured it at 6.1", "put the number of dead at 12". */
const REACH = 6
/** Characters of a sentence in front of a figure that are read. */
const FARTHEST = 160

/**
 * "13 by the mayor’s count", "the coast guard’s count of 12", "the organisers spoke of 12,000", "the police, about 3,000".
 */
export function tellerOf(span: ArticleSpan, sentence: Span, story: Story, pack: LanguagePack): Teller | null {
  const behind = tokensIn({ ...span, start: span.end, end: Math.min(sentence.end, span.end + 40) }, story)
  if (behind[0] && pack.comparison.sourceWords.has(behind[0].lower))
    return tellerIn(behind.slice(1, 5), span.article, true, story)
  const counter = counterBehind(behind, pack)
  if (counter !== null) return tellerIn(counter, span.article, true, story)
  const before = pieceBefore(span, sentence, story)
  const possessor = possessorIn(before, pack)
  if (possessor >= 0) return tellerIn(before.slice(possessor - 1, possessor + 1), span.article, true, story)
  const subject = subjectOfTelling(before, pack) ?? gappedSubject(before, behind[0])
  return subject === null ? null : tellerIn(subject, span.article, false, story)
}

/** "The 45 the ministry counts": somebody right behind the figure, and a verb by which it is given. */
function counterBehind(behind: readonly Token[], { comparison }: LanguagePack): readonly Token[] | null {
  const verb = behind.findIndex((t) => t.pos === 'VERB' && comparison.tellingVerbs.has(t.lemma.toLowerCase()))
  const subject = behind.slice(0, Math.max(0, verb))
  return subject.some(isName) &&
    subject.every((t) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(t.pos)) &&
    (subject[0]?.pos === 'DET' || subject[0]?.pos === 'PROPN' || subject[0]?.pos === 'PRON')
    ? subject
    : null
}

/** The tokens in front of a figure, as far back as the last mark that parts two statements. */
function pieceBefore(span: ArticleSpan, sentence: Span, story: Story): readonly Token[] {
  const start = Math.max(sentence.start, span.start - FARTHEST)
  const before = tokensIn({ ...span, start, end: span.start }, story)
  return before.slice(before.findLastIndex((t) => PARTS.test(t.lower)) + 1)
}

const PARTS = /^[;:—–“”"«».]$/

function possessorIn(before: readonly Token[], { comparison }: LanguagePack): number {
  const at = before.findLastIndex((t, i) => i >= before.length - MARK && comparison.counts.has(t.lower))
  return before
    .slice(0, Math.max(0, at))
    .findLastIndex((t, i) => i > 0 && comparison.possessiveEnd.test(t.lower))
}

/** Who puts, counts or measures: what stands between the nearest verb by which a figure is given and the verb before it. */
function subjectOfTelling(before: readonly Token[], { comparison }: LanguagePack): readonly Token[] | null {
  const verb = before.findLastIndex(
    (t, i) =>
      i >= before.length - REACH && t.pos === 'VERB' && comparison.tellingVerbs.has(t.lemma.toLowerCase()),
  )
  const upTo = before.slice(0, Math.max(0, verb))
  const subject = upTo.slice(upTo.findLastIndex((t) => t.pos === 'VERB') + 1)
  return subject.some(isName) ? subject : null
}

/** "The police, about 3,000": somebody, a comma, and the figure, the verb left out. */
function gappedSubject(before: readonly Token[], next: Token | undefined): readonly Token[] | null {
  const comma = before.at(-1)
  if (comma?.lower !== ',' || (next !== undefined && !/^[.;,]$/.test(next.lower))) return null
  const subject = before.slice(0, -1)
  const bare = subject.length > 0 && subject.every((t) => /^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(t.pos))
  return bare ? subject : null
}

const isName = (t: Token): boolean => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'PRON'

function tellerIn(tokens: readonly Token[], article: string, own: boolean, story: Story): Teller | null {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return null
  // A place tells nothing but where its name is all there is.
  const named = story
    .mentionsIn({ article, start: first.start, end: last.end })
    .find((m) => m.entity.kind !== 'place' || (m.start === first.start && m.end === last.end))
  return { words: tokens.map((t) => t.lower).join(' '), entity: named?.entity.id ?? null, own }
}

/** Whether a bare figure stands where a verb was left out behind somebody who counts. */
export function isGapped(span: ArticleSpan, sentence: Span, story: Story): boolean {
  const next = tokensIn({ ...span, start: span.end, end: Math.min(sentence.end, span.end + 4) }, story)[0]
  return gappedSubject(pieceBefore(span, sentence, story), next) !== null
}

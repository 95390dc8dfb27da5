import { type ArticleSpan, overlap } from '../../../model/index.js'
import { type Answer, type Stand, standsOf } from '../answer.js'
import { isOneValue, type Question } from './questions.js'
import type { Told } from './told.js'

/** What the rules know of the places of a story. */
interface Known {
  /** Whether a place answers a question that the rules found. */
  readonly isTold: (span: ArticleSpan) => boolean
  /** What the figure at a place says; null where the rules read none. */
  readonly answerOf: (told: Told) => Answer | null
}

/**
 * Further positions of a question that the rules found: values that the fitted linker holds for answers to it together with one that
 * the rules know, where these know of no question that they answer, and of articles that give no other. No more than the rules found:
 * else it is another question.
 */
export function alsoLinked(
  stands: readonly Stand[],
  questions: readonly Question[],
  { isTold, answerOf }: Known,
): Stand[] {
  const own = stands.flatMap((s) => s.position.spans)
  const isOwn = ({ span }: Told): boolean =>
    own.some((s) => s.article === span.article && overlap(s, span) > 0)
  const articles = new Set(own.map((s) => s.article))
  const found = questions.flatMap(({ values }) => {
    const known = values.filter((v) => v.some(isOwn)).flat()
    return values.filter(
      (v) =>
        !v.some((t) => isTold(t.span)) && v.every((t) => !articles.has(t.span.article) && mayJoin(t, known)),
    )
  })
  const values = new Set(stands.map((s) => s.position.value))
  const more = standsOf(found.flatMap((v) => v.flatMap((t) => answerOf(t) ?? [])))
  return more.length > stands.length ? [] : more.filter((s) => !values.has(s.position.value))
}

const mayJoin = (t: Told, known: readonly Told[]): boolean =>
  known.length > 0 && known.every((k) => areLike(t, k) && !isOneValue(t, k))

/** Whether the rules read two figures alike: of one kind, in one unit, of one time, both parts or both wholes. */
const areLike = (a: Told, b: Told): boolean =>
  a.figure !== null &&
  b.figure !== null &&
  a.figure.thing.kind === b.figure.thing.kind &&
  a.figure.thing.kind !== 'term' &&
  a.unit !== null &&
  a.factor === b.factor &&
  a.figure.part === b.figure.part &&
  a.figure.when === b.figure.when

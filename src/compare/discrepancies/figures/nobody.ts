import { type ArticleSpan, contains, isAgainst } from '../../../model/index.js'
import { inMereFurniture } from '../../article-parts.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { innermost, isActual, stanceOf } from '../../story.js'
import { type Answer, asOf, holderOf } from '../answer.js'
import { eventsOf } from '../linked.js'
import { claimsFrom } from '../places.js'
import { SCALE } from './comparable.js'
import { elsewhere } from './elsewhere.js'
import type { Figure } from './figure.js'
import { type None, noneIn } from './none.js'
import { sizeOf } from './value.js'

/** A place that says of nobody what others are counted for: "no casualties", "no one was killed or injured". */
interface Nobody {
  /** What befell nobody: "dead", "injured". */
  readonly fates: ReadonlySet<string>
  readonly answer: Answer
}

/** The places of a story that answer how many were killed, hurt or are missing with none, in canonical order. */
function nobodyTold(setting: Setting): Nobody[] {
  const { story, pack } = setting
  return story.pool.articles.flatMap(({ article, annotated }) =>
    annotated.sentences.flatMap((s) => {
      const sentence = { article: article.id, start: s.start, end: s.end }
      const found = noneIn(tokensIn(sentence, story), pack)
      return found === null ? [] : (toldAt(found, sentence, setting) ?? [])
    }),
  )
}

/** A "none" as an answer of its article; null where it is doubted, or stands in furniture. */
function toldAt(found: None, sentence: ArticleSpan, setting: Setting): Nobody | null {
  const { story } = setting
  const span = { article: sentence.article, start: found.start, end: found.end }
  if (inMereFurniture(span, story)) return null
  const claim = innermost(claimsFrom(sentence, story).filter((c) => contains(c, span))) ?? null
  if (claim !== null && !isActual(claim, story)) return null
  if (isAgainst(stanceOf(claim, story))) return null
  return {
    fates: found.fates,
    answer: {
      claim,
      span,
      key: '0',
      value: '0',
      by: holderOf(claim, story),
      asOf: asOf(span, setting),
      bounds: { min: 0, max: 0 },
      goesOn: true,
      soFar: found.soFar,
    },
  }
}

/** What a question of figures is answered with where some say "none": the figures that are of the same place and size, with these answers. */
export function nobodyOf(setting: Setting): (group: readonly Figure[]) => Answered {
  const isElsewhere = elsewhere(setting)
  const eventOf = eventsOf(setting.story)
  // "Casualties" may be hurt only, of whom "nobody died" says nothing.
  const mayBeOther = (f: Figure, fates: ReadonlySet<string>): boolean =>
    tokensIn(f.span, setting.story).some((w) =>
      (setting.pack.frames.victims.get(w.lemma.toLowerCase()) ?? []).some((fate) => !fates.has(fate)),
    )
  const told = nobodyTold(setting).filter(({ answer }) => !isElsewhere(answer.span))
  return (group) => {
    const here = group.filter(
      (f) => f.thing.kind === 'fate' && !f.part && sizeOf(f) <= SCALE && !isElsewhere(f.span),
    )
    const answers = ({ fates, answer }: Nobody): boolean =>
      here.length > 0 &&
      here.every((f) => fates.has(f.thing.class) && !isOwn(f, answer) && !mayBeOther(f, fates)) &&
      here.some((f) => eventOf(f.span.article) === eventOf(answer.span.article))
    const none = told.flatMap((n) => (answers(n) ? n.answer : []))
    return none.length > 0 ? { figures: here, none } : { figures: group, none }
  }
}

interface Answered {
  readonly figures: readonly Figure[]
  readonly none: readonly Answer[]
}

/** One voice of one article does not contradict itself: it counts at two places. */
const isOwn = (f: Figure, none: Answer): boolean =>
  f.span.article === none.span.article && (f.by === none.by || f.by === null)

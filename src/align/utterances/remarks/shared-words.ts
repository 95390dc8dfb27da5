import type { ArticleSpan } from '../../../model/index.js'
import { type Comparison, length, type Range, type Step, termsIn } from '../joining/comparison.js'
import { likeness } from '../units/likeness.js'
import { FUNCTION_WEIGHT, type Term } from '../units/terms.js'
import type { Testimony } from '../units/testimony.js'
import { articleOf, cited, type Remark, remark, type Scene } from './scene.js'

/** How far apart, in words of the base, two witnesses may have what is one word. */
const AROUND = 4

/**
 * A noun that one faithful quotation has instead of the others' word, and that another article's rendering of the sentence has as well: no two
 * who heard or read the sentence itself come to it, so both follow one text in which it was wrong.
 */
export function sharedWords(scene: Scene): Remark[] {
  const faithful = scene.near.filter((c) => c.verbatim && !scene.isRendering(c))
  const others = scene.compared.filter((c) => !faithful.includes(c))
  return faithful.flatMap((c) =>
    c.steps.flatMap(({ base, own }) => {
      const answering = faithful.filter((o) => articleOf(o) !== articleOf(c) && isInside(base, o))
      if (answering.length === 0 || !answering.every((o) => isReplaced(c, base) || isReplaced(o, base)))
        return []
      return termsIn(c.testimony, own)
        .filter((t) => isStrange(t, c.testimony, answering))
        .flatMap((t) => {
          const places = others
            .filter((o) => articleOf(o) !== articleOf(c))
            .flatMap((o) => placeIn(o, t, base) ?? [])
          return places.length === 0 ? [] : [sharedRemark(c.testimony, t, places)]
        })
    }),
  )
}

const isInside = (base: Range, { extent }: Comparison): boolean => extent[0] < base[0] && base[1] < extent[1]

/** Whether a witness has other words than the base about a place, and both have some: what one alone leaves out proves nothing. */
function isReplaced({ steps }: Comparison, [from, to]: Range): boolean {
  const touches = (s: Step): boolean => !s.same && s.base[0] <= to && from <= s.base[1]
  const about = steps.filter(touches)
  return about.some((s) => length(s.base) > 0) && about.some((s) => length(s.own) > 0)
}

/** A noun that none of the others has, in whatever form. */
function isStrange(term: Term, { unit }: Testimony, others: readonly Comparison[]): boolean {
  if (term.pos !== 'NOUN' || term.weight <= FUNCTION_WEIGHT || /^\d/.test(term.form)) return false
  const word = unit.article.article.text.slice(term.start, term.end).toLowerCase()
  // A name is one term: the word may be within it.
  return !others.some(
    ({ testimony: { printed, unit: other } }) =>
      printed.includes(word) || likeness([term], other.terms, unit.meaning).match[0]! >= 0,
  )
}

/** Where a witness has the term, about a place of the base; null where it has not. */
function placeIn({ testimony, steps }: Comparison, { form }: Term, [from, to]: Range): ArticleSpan | null {
  const near = steps.filter((s) => s.base[0] <= to + AROUND && from - AROUND <= s.base[1])
  const found = near.flatMap((s) => termsIn(testimony, s.own)).find((t) => t.form === form)
  return found ? spanOf(testimony, found) : null
}

const spanOf = ({ unit }: Testimony, { start, end }: Term): ArticleSpan => ({
  article: unit.attribution.article,
  start,
  end,
})

function sharedRemark(testimony: Testimony, term: Term, places: readonly ArticleSpan[]): Remark {
  const span = spanOf(testimony, term)
  const word = testimony.unit.article.article.text.slice(span.start, span.end)
  return remark(
    'shared-slip',
    `${cited(word)}, which no other quotation has there, is also in another article’s rendering: both probably follow one faulty text.`,
    [span],
    places,
  )
}

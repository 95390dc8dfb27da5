import { spanText } from '../../../model/index.js'
import type { Base } from '../collation/base.js'
import type { Layer } from '../collation/places.js'
import { type Comparison, length, termsIn } from '../joining/comparison.js'
import { FUNCTION_WEIGHT } from '../units/terms.js'
import { allOf, answersAt, articleOf, baseSpans, cited, type Remark, remark, type Scene } from './scene.js'

/** Fewer words that tell something may be a slip of any kind. */
const TELLING = 2
const ELLIPSIS = /…|\.\s?\.\s?\.|\[/
const LAYERS: ReadonlySet<Layer> = new Set(['quoted'])

/** Words left out within the marks, by the sign of omission or without one, and an end that others have which takes back what stands before it. */
export function gaps(scene: Scene): Remark[] {
  const { base, entries, near } = scene
  return entries.flatMap(({ place }) => {
    if (!place || !LAYERS.has(place.layer) || length(place.core) === 0) return []
    const words = base.words.slice(...place.core)
    const telling = words
      .flatMap(({ testimony, at }) => termsIn(testimony, [at, at + 1]))
      .filter((t) => t.weight > FUNCTION_WEIGHT)
    if (telling.length < TELLING) return []
    const spans = baseSpans(scene, place.core)
    const full = new Set(spans.map((s) => s.article))
    const left = spans[0] ? cited(spanText(words[0]!.testimony.unit.article.article.text, spans[0])) : ''
    return near
      .filter(
        (c) => c.verbatim && !scene.isRendering(c) && !full.has(articleOf(c)) && answersAt(c, place.core),
      )
      .flatMap((c) => {
        const gap = gapAt(c, place.core)
        return gap && (gap !== BROKEN || turns(words, scene))
          ? [remark(gap.rule, gap.text(left), allOf(c.testimony), spans)]
          : []
      })
  })
}

/** Whether words take back or limit what stands before them. */
const turns = (words: Base['words'], { pack: { utterance } }: Scene): boolean =>
  words.some(({ testimony, at }) => {
    const form = testimony.printed[at]!
    return [utterance.negators, utterance.conditions, utterance.limits, utterance.reversals].some((set) =>
      set.has(form),
    )
  })

interface Gap {
  readonly rule: string
  readonly text: (left: string) => string
}

const SIGNED: Gap = { rule: 'ellipsis', text: (left) => `At the sign of omission, ${left} is left out.` }
const SILENT: Gap = {
  rule: 'silent-cut',
  text: (left) => `${left} is left out within the marks, without a sign of omission.`,
}
const BROKEN: Gap = { rule: 'broken-off', text: (left) => `The quotation ends before ${left}.` }

/** How a quotation has nothing at a place of the base, which it goes round or ends before; null where it has something. */
function gapAt({ steps, extent, testimony }: Comparison, [from, to]: readonly [number, number]): Gap | null {
  if (from < extent[0] || to > extent[1]) return null
  const inside = steps.filter((s) => s.base[0] < to && from < s.base[1])
  if (inside.some((s) => length(s.own) > 0 || !s.quoted)) return null
  const at = inside[0]?.own[0]
  const [before, after] = [testimony.words[(at ?? 0) - 1], testimony.words[at ?? 0]]
  if (!before) return null
  if (!after) return BROKEN
  return ELLIPSIS.test(testimony.unit.article.article.text.slice(before.end, after.start)) ? SIGNED : SILENT
}

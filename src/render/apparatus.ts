import type { ArticleSpan, BasePiece, Reading, Utterance, Variant, VariantKind } from '../model/index.js'
import { foreignKinds, hostsOf, within } from './overlapping.js'
import type { View } from './view.js'

/** A variant in the apparatus: a place in the base, another telling of the whole, or who prints the words without marks. */
export interface Entry {
  readonly number: number
  readonly variant: Variant
  readonly form: 'place' | 'retelling' | 'printing'
  /** Kinds other than the variant's own that some of its readings have, by their index: what another variant says of the same words. */
  readonly kinds: ReadonlyMap<number, VariantKind>
}

/** A stretch of the base; `numbers` are the entries whose words end with it, `varied` whether any covers it. */
export interface Stretch {
  readonly text: string
  readonly span: ArticleSpan | null
  readonly varied: boolean
  readonly numbers: readonly number[]
}

/** From which share of the base a first reading is the whole and no place in it. */
const WHOLE = 0.7
/** Shorter bases are one place. */
const SHORT = 40

/** The variants of an utterance, numbered in their order; one whose readings all stand in another is told there. */
export function entriesOf(u: Utterance): Entry[] {
  const base = u.base.reduce((n, b) => n + b.text.length, 0)
  const forms = new Map(u.variants.map((v) => [v, formOf(v, base)]))
  const places = u.variants.filter((v) => forms.get(v) === 'place')
  const shownIn = hostsOf(places)
  return u.variants
    .filter((v) => shownIn(v) === v)
    .map((variant, i) => ({
      number: i + 1,
      variant,
      form: forms.get(variant)!,
      kinds: foreignKinds(
        variant,
        places.filter((v) => v !== variant && shownIn(v) === variant),
      ),
    }))
}

function formOf({ kind, readings }: Variant, base: number): Entry['form'] {
  if (kind === 'unmarked') return 'printing'
  const longest = Math.max(...readings.map((r) => r.text.length))
  return base > SHORT && (readings[0]?.text.length ?? 0) >= base * WHOLE && longest > SHORT
    ? 'retelling'
    : 'place'
}

/** The base cut where the words of an entry begin or end. */
export const stretches = (u: Utterance, entries: readonly Entry[]): Stretch[] =>
  u.base.flatMap((piece) =>
    piece.span
      ? cutPiece(piece, piece.span, entries, u)
      : [{ text: piece.text, span: null, varied: false, numbers: reconstructed(piece, entries) }],
  )

function cutPiece(
  { text }: BasePiece,
  span: ArticleSpan,
  entries: readonly Entry[],
  u: Utterance,
): Stretch[] {
  const lemmas = entries
    .filter((e) => e.form === 'place')
    .flatMap((e) => lemmaIn(span, text, e.variant, u).map((s) => ({ ...s, number: e.number })))
  const cuts = [...new Set([span.start, span.end, ...lemmas.flatMap((l) => [l.start, l.end])])]
    .filter((n) => n >= span.start && n <= span.end)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    return {
      text: '',
      span: { article: span.article, start, end },
      varied: lemmas.some((l) => l.start <= start && end <= l.end),
      numbers: lemmas.filter((l) => l.end === end).map((l) => l.number),
    }
  })
}

/** Where the base's own reading stands in a piece of it: the same place, else a whole piece of the same words. */
function lemmaIn(piece: ArticleSpan, text: string, { readings }: Variant, u: Utterance): ArticleSpan[] {
  const spans = readings[0]?.spans ?? []
  const placed = spans.some((s) => u.base.some((b) => b.span !== null && within(s, b.span)))
  if (!placed && readings[0]?.text === text) return [piece]
  return spans.filter((s) => within(s, piece))
}

const reconstructed = (piece: BasePiece, entries: readonly Entry[]): number[] =>
  entries.filter((e) => e.form === 'place' && e.variant.readings[0]?.text === piece.text).map((e) => e.number)

const MARKS = /["“”„«»‘’'`]/

/** Whether an attribution is printed in quotation marks. */
function inMarks(view: View, attribution: string): boolean {
  const a = view.attribution(attribution)
  const text = view.dossier.articles.find((x) => x.id === a?.article)?.text ?? ''
  return a?.content.some((c) => MARKS.test(text.charAt(c.start))) ?? false
}

/** Readings of a printing: the witnesses with marks and those without. */
export function printings(view: View, readings: readonly Reading[]): { marked: Reading[]; bare: Reading[] } {
  const isMarked = (r: Reading): boolean => r.attributions.some((a) => inMarks(view, a))
  return { marked: readings.filter(isMarked), bare: readings.filter((r) => !isMarked(r)) }
}

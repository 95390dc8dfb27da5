import type { Reading, Utterance, VariantKind } from '../model/index.js'
import { type Entry, entriesOf } from './apparatus.js'
import { meets } from './overlapping.js'

/** A place of variation where other words say something else: the base's reading first, then those that have them. */
export interface Telling {
  readonly utterance: Utterance
  /** That of the entry in the apparatus. */
  readonly number: number
  readonly readings: readonly Reading[]
}

interface Candidate extends Telling {
  readonly weight: number
}

/**
 * The places a reader should see first, at most one of each utterance: what a grave remark is about, else another figure, else the
 * translation with most words that the base lacks.
 */
export const telling = (utterances: readonly Utterance[], most: number): Telling[] =>
  utterances
    .flatMap((u) =>
      entriesOf(u)
        .flatMap((e) => candidates(u, e))
        .sort((a, b) => b.weight - a.weight || a.number - b.number)
        .slice(0, 1),
    )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)

const REMARKED = 200
const NUMBER = 100
/** A single word may only be another form of the base's. */
const FEWEST = 2
/** Words of the base beyond which a place is a sentence told anew. */
const PLACE = 5

function candidates(utterance: Utterance, entry: Entry): Candidate[] {
  const { number, variant, form, kinds } = entry
  const [lemma, ...others] = variant.readings
  const base = wordsOf(lemma?.text ?? '')
  if (form !== 'place' || !lemma || base.length === 0 || base.length > PLACE) return []
  const added = others.map((r) => wordsOf(r.text).filter((w) => !base.includes(w)))
  return others.flatMap((reading, i) => {
    const own = added[i]!
    const weight = weightOf(kinds.get(i + 1) ?? variant.kind, own.length, isRemarked(utterance, reading))
    if (weight === 0) return []
    const alike = others.filter((_, k) => k === i || added[k]!.some((w) => own.includes(w)))
    return [{ utterance, number, readings: [lemma, ...alike], weight }]
  })
}

function weightOf(kind: VariantKind, added: number, remarked: boolean): number {
  if (added === 0) return 0
  if (remarked) return REMARKED + added
  if (kind === 'number') return NUMBER + added
  return kind === 'translation' && added >= FEWEST ? added : 0
}

/** Remarks that tell of words to mistrust, not of how a quotation came about. */
const GRAVE: ReadonlySet<string> = new Set(['opposite', 'negation', 'shared-slip', 'slip'])

/** Whether a grave remark is about words of a reading. */
export const isRemarked = ({ remarks }: Utterance, reading: Reading): boolean =>
  remarks.some((r) => GRAVE.has(r.rule) && r.spans.some((s) => reading.spans.some((w) => meets(s, w))))

const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().split(/\s+/).filter(Boolean))]

import type { Reading, Utterance } from '../model/index.js'
import { type Entry, entriesOf } from './apparatus.js'

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

/** The places a reader should see first, at most one of each utterance: another figure, else the translation with most words that the base lacks. */
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

const NUMBER = 100
/** Words of the base beyond which a place is a sentence told anew. */
const PLACE = 5

function candidates(utterance: Utterance, { number, variant, form, kinds }: Entry): Candidate[] {
  const [lemma, ...others] = variant.readings
  const base = wordsOf(lemma?.text ?? '')
  if (form !== 'place' || !lemma || base.length === 0 || base.length > PLACE) return []
  const added = others.map((r) => wordsOf(r.text).filter((w) => !base.includes(w)))
  return others.flatMap((_, i) => {
    const kind = kinds.get(i + 1) ?? variant.kind
    const own = added[i]!
    if (own.length === 0 || (kind !== 'number' && kind !== 'translation')) return []
    const alike = others.filter((_, k) => k === i || added[k]!.some((w) => own.includes(w)))
    const weight = own.length + (kind === 'number' ? NUMBER : 0)
    return [{ utterance, number, readings: [lemma, ...alike], weight }]
  })
}

const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().split(/\s+/).filter(Boolean))]

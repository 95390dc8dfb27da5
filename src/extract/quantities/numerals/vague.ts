import type { QuantityLexicon, VagueCount } from '../../../lang/lexicon/quantity.js'
import type { Piece } from '../pieces.js'
import type { Numeral } from './numeral.js'

const vague = (from: number, to: number, count: VagueCount, scale: number, rule: string): Numeral => ({
  from,
  to,
  value: null,
  min: count.min * scale,
  // Several thousand reach up to the next power of ten.
  max: count.max === null ? null : (count.max + 1) * scale - 1,
  form: 'vague',
  elaborate: true,
  scale,
  rule,
})

/** Open counts as intervals: "several thousand" 2000–9999, "millions" from 2,000,000, "tens of thousands" from 20,000. */
export function findVague(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  return severalScales(pieces, at, lexicon) ?? pluralScales(pieces, at, lexicon)
}

function severalScales(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  if (!lexicon.fewStarts.has(pieces[at]!.lower)) return null
  for (let length = 3; length >= 1; length--) {
    const few = lexicon.few.get(
      pieces
        .slice(at, at + length)
        .map((p) => p.lower)
        .join(' '),
    )
    if (few === undefined) continue
    const scale = scaleRun(pieces, at + length, lexicon)
    if (scale !== null) return vague(at, scale.to, few, scale.times, 'several')
  }
  return null
}

function scaleRun(
  pieces: readonly Piece[],
  at: number,
  lexicon: QuantityLexicon,
): { times: number; to: number } | null {
  let times = 1
  let to = at
  for (;;) {
    const word = pieces[to]?.lower ?? ''
    const by = word.length > 4 ? (lexicon.scales.get(word) ?? lexicon.groups.get(word)) : undefined
    if (by === undefined || times * by > 1e15) break
    times *= by
    to++
  }
  return to === at ? null : { times, to }
}

/** "dozens were hurt", "scores injured". */
const alone = (pieces: readonly Piece[], at: number, to: number, lexicon: QuantityLexicon): boolean =>
  to === at + 1 &&
  (lexicon.groups.has(pieces[at]!.lower) || lexicon.personAdjectives.has(pieces[to]?.lower ?? ''))

function pluralScales(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  let scale = lexicon.pluralScales.get(pieces[at]!.lower)
  if (scale === undefined) return null
  let to = at + 1
  for (;;) {
    const next = lexicon.of.has(pieces[to]?.lower ?? '')
      ? lexicon.pluralScales.get(pieces[to + 1]?.lower ?? '')
      : undefined
    if (next === undefined || scale * next > 1e15) break
    scale *= next
    to += 2
  }
  // A bare "tens" or "scores" must part something; others may stand alone.
  const partitive = lexicon.of.has(pieces[to]?.lower ?? '')
  if (scale < 100 && !partitive && !alone(pieces, at, to, lexicon)) return null
  return vague(at, to, { min: 2, max: null }, scale, 'plural-multiplier')
}

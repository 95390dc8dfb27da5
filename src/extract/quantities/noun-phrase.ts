import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Counted } from './draft.js'
import { phraseEnd } from './noun-extent.js'
import { headIn, type Wanted } from './noun-heads.js'
import { isCapital, isHyphen, type Piece } from './pieces.js'
import { isAcronymPlural, isPlural } from './plurals.js'

/** The noun phrase at piece `at` with such a head, and what it counts in the singular; null where none stands. */
export function phrase(
  pieces: readonly Piece[],
  at: number,
  wanted: Wanted,
  lexicon: QuantityLexicon,
): Counted | null {
  const end = phraseEnd(pieces, at, lexicon)
  if (end === at) return null
  if (lexicon.headFirst) return headFirst(pieces, at, end, wanted, lexicon)
  const head = headIn(pieces, at, end, wanted, lexicon)
  if (head === null) return null
  return { from: at, to: head + 1, unit: unitOf(pieces, at, head, lexicon) }
}

/** "soldados heridos": the first noun says what is counted, the adjectives behind it go with it. */
function headFirst(
  pieces: readonly Piece[],
  at: number,
  end: number,
  wanted: Wanted,
  lexicon: QuantityLexicon,
): Counted | null {
  const head = pieces[at]!
  if (
    wanted !== 'any' &&
    !isPlural(head, lexicon) &&
    wanted !== 'single' &&
    !lexicon.collectives.has(head.lower)
  )
    return null
  let to = at + 1
  while (to < end && /^(?:ADJ|PROPN)$/.test(pieces[to]!.pos) && !isCapital(pieces[to])) to++
  const unit = lexicon.personAdjectives.has(head.lower) ? lexicon.personUnit : lexicon.singular(head.lower)
  return { from: at, to, unit }
}

/** The phrase in lower case with its head made singular, without participles, "and" and possessive endings. */
function unitOf(pieces: readonly Piece[], from: number, head: number, lexicon: QuantityLexicon): string {
  if (from === head && lexicon.personAdjectives.has(pieces[head]!.lower)) return lexicon.personUnit
  const words: string[] = []
  for (let i = from; i < head; i++) {
    const p = pieces[i]!
    if (isHyphen(p) || isHyphen(pieces[i - 1])) words.push(`${words.pop() ?? ''}${p.lower}`)
    else if (keeps(pieces, i, lexicon)) words.push(p.lower.replace(lexicon.possessive, ''))
  }
  const noun = pieces[head]!
  const last = isAcronymPlural(noun) ? noun.lower.slice(0, -1) : lexicon.singular(noun.lower)
  return isHyphen(pieces[head - 1]) && words.length > 0
    ? [...words.slice(0, -1), `${words.at(-1) ?? ''}${last}`].join(' ')
    : [...words, last].join(' ')
}

const keeps = (pieces: readonly Piece[], i: number, lexicon: QuantityLexicon): boolean => {
  const p = pieces[i]!
  if (p.kind !== 'word' || lexicon.rangeWords.and.has(p.lower) || lexicon.moreWords.has(p.lower)) return false
  if (isHyphen(pieces[i + 1])) return true
  return p.pos !== 'ADV' && !(p.pos === 'VERB' && lexicon.participle.test(p.lower))
}

import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Draft } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import type { Piece } from '../pieces.js'
import { aged } from './ages.js'
import { afterCurrency, currencyBefore } from './currency.js'
import { shortScale } from './multiplier-letters.js'
import { withRate } from './rates.js'
import { signBefore, signed } from './signs.js'
import { scaleBy, type Unit } from './unit.js'
import { unitAfter } from './unit-after.js'

const empty = (numeral: Numeral): Draft => ({
  numeral,
  from: numeral.from,
  to: numeral.to,
  value: numeral.value,
  min: numeral.min,
  max: numeral.max,
  approximation: numeral.form === 'vague' ? 'several' : 'exact',
  unit: null,
  measured: false,
  counted: null,
  change: null,
  rule: numeral.rule,
})

/** The numeral with the currency before it, the multiplier letter and unit after it, and what it is told per. */
export function measure(pieces: readonly Piece[], numeral: Numeral, lexicon: QuantityLexicon): Draft {
  const draft = signed(pieces, empty(numeral), lexicon)
  const currency = currencyOf(pieces, draft, lexicon)
  const amount = currency === null ? draft : scaleBy(draft, currency.times)
  const scaled = shortScale(pieces, amount, currency !== null, lexicon)
  const withUnit =
    currency === null
      ? unitAfter(pieces, scaled, lexicon)
      : afterCurrency(pieces, { ...scaled, from: signBefore(pieces, currency.from) }, currency.name, lexicon)
  return aged(pieces, withRate(pieces, withUnit, lexicon), lexicon)
}

/** The currency before the number, unless the letters and one digit are a name: "PS4", "R2". */
function currencyOf(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Unit | null {
  const { numeral } = draft
  const currency = currencyBefore(pieces, draft.from, lexicon)
  if (currency === null || !lexicon.gluedCodes.has(pieces[currency.from]!.lower)) return currency
  const digit =
    pieces[numeral.from]!.text.length === 1 && numeral.to === numeral.from + 1 && numeral.scale === 1
  return digit && !lexicon.shortScales.has(pieces[numeral.to]?.lower ?? '') ? null : currency
}

import type { LanguagePack } from '../../../lang/pack.js'
import { SCALES, type Scale } from '../../../lang/unit-scales.js'
import type { StoryQuantity } from '../../../model/index.js'

/** The dimension of amounts of money, in whatever coin. */
export const MONEY = 'money'

const COUNT: Scale = { dimension: 'count', factor: 1 }
const SHARE: Scale = { dimension: 'share', factor: 100 }

/** The scale of a quantity: a measure's by its unit, of fractions the share, else the count of things. */
export function scaleOf(q: StoryQuantity, pack: LanguagePack): Scale {
  const known = q.unit === null ? undefined : SCALES.get(q.unit)
  if (known) return known
  const [head] = (q.unit ?? '').split(' per ')
  const last = head?.split(' ').at(-1) ?? ''
  const { currencyUnits } = pack.quantity
  if (q.unit !== null && (currencyUnits.has(head!) || pack.comparison.money.has(last)))
    return { dimension: MONEY, factor: 1 }
  const size = q.value ?? q.max ?? q.min
  if (size !== null && size > 0 && size < 1) return SHARE
  if (q.unit !== null && q.counted === null) return { dimension: `unit ${q.unit}`, factor: 1 }
  return COUNT
}

import type { KindModel } from '../lexicon/entity.js'
import { CLASSES, WEIGHTS } from './entity-kinds.fitted.js'

const parse = (line: string): readonly [string, readonly number[]] => {
  const [feature = '', ...weights] = line.split(' ')
  return [feature, weights.map((w) => Number(w) / 100)]
}

/** Fitted by scripts/fit-entity-kinds.mjs; the shipped weights are hundredths. */
export const kindModel: KindModel = {
  classes: CLASSES,
  weights: new Map(WEIGHTS.trim().split('\n').map(parse)),
}

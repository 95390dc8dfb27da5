import { unpackTable } from '../../../kernels/packed.js'
import type { AttributionModel, ChainModel } from '../../../lang/lexicon/attribution.js'
import type { AttributionWeights, ChainWeights } from './decode.js'

const unpacked = new WeakMap<AttributionModel, AttributionWeights>()

/** A language's weights, unpacked at first use. */
export function weightsOf(model: AttributionModel): AttributionWeights {
  const known = unpacked.get(model)
  if (known) return known
  const weights = { cues: unpackChain(model.cues), roles: unpackChain(model.roles), decision: model.decision }
  unpacked.set(model, weights)
  return weights
}

const unpackChain = ({ nodes, edges }: ChainModel): ChainWeights => ({
  nodes: unpackTable(nodes),
  edges: unpackTable(edges),
})

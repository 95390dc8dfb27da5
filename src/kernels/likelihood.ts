/**
 * The likelihood that logistic regression gives to evidence, 0..1; the last weight is the constant. Rounded to millionths, so that the last bits
 * of a sum cannot decide.
 */
export function likelihood(evidence: readonly number[], weights: readonly number[]): number {
  const z = evidence.reduce((sum, x, i) => sum + x * weights[i]!, weights.at(-1)!)
  return Math.round(1e6 / (1 + Math.exp(-z))) / 1e6
}

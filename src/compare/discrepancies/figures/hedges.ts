import type { Answer } from '../answer.js'
import type { Figure } from './figure.js'

/**
 * The answers of figures that all give one number, some as hardly more than about right ("at least three", "about 300"), others as it is: each
 * is keyed by how its article gives the number. An article that hedges it once, as below a headline that does not, hedges it.
 */
export function hedgedApart(group: readonly Figure[], answers: readonly Answer[]): Answer[] {
  const hedges = new Map<string, string>()
  for (const { span, quantity } of group)
    if (quantity.approximation !== 'exact' && !hedges.has(span.article))
      hedges.set(span.article, quantity.approximation)
  return answers.map((a) => ({ ...a, key: `${a.key} ${hedges.get(a.span.article) ?? ''}` }))
}

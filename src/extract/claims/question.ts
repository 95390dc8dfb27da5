import type { Clause } from './clause.js'
import type { Grammar } from './grammar.js'

/** "whether the bridge was safe", "asked if it was", "Is it safe?": what is only asked states nothing. */
export function isQuestion({ first, last, attribution }: Clause, g: Grammar): boolean {
  const { questionWords, conditionWords } = g.lexicon
  const opener = g.at(first)?.lower ?? ''
  if (questionWords.has(opener) || (g.at(first)?.pos === 'AUX' && g.at(last)?.lower === '?')) return true
  // "if" opens a condition where a clause follows it behind a comma.
  if (conditionWords.has(opener)) return attribution !== null && !parted(first, last, g)
  const verb = g.at(first)?.pos === 'ADV' || g.at(first)?.pos === 'SCONJ' ? first + 1 : first
  const next = g.at(verb + 1)?.lower ?? ''
  return (
    g.lexicon.askingVerbs.has(g.at(verb)?.lemma ?? '') &&
    (questionWords.has(next) || conditionWords.has(next))
  )
}

function parted(first: number, last: number, g: Grammar): boolean {
  for (let i = first; i < last; i++) if (g.at(i)!.lower === ',') return true
  return false
}

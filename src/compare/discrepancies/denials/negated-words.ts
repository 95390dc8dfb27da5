import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Against } from './against.js'
import type { Matter, MatterWord } from './matter.js'
import type { Search, Sought } from './sought.js'

/** How many words behind a "not" are negated. */
const NEGATED_WORDS = 2

/** What a plain negation negates: the first content words behind its "not" or "no"; all words of what is denied outright. */
export function focusOf(
  { outright, words }: Against,
  matter: Matter,
  { story, pack }: Setting,
): MatterWord[] {
  const named = matter.words.filter((w) => w.keys.length > 0)
  if (outright) return named
  const negator = tokensIn(words, story).find((t) => pack.claim.negators.has(t.lower))
  const behind = named
    .filter((w) => w.token.start > (negator?.start ?? 0) && !pack.comparison.emphasising.has(w.token.lower))
    .slice(0, NEGATED_WORDS)
  const heavy = behind.filter((w) => !pack.comparison.lightVerbs.has(w.token.lemma.toLowerCase()))
  return heavy.length > 0 ? heavy : behind
}

export function negatedIn({ words, matter }: Sought, { story, pack }: Search): readonly MatterWord[] {
  const negator = tokensIn(words, story).find((t) => pack.claim.negators.has(t.lower))
  return matter.words.filter((w) => w.token.start > (negator?.start ?? 0)).slice(0, NEGATED_WORDS)
}

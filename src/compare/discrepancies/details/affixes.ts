/** How many words some wordings have in common at their head and at their end. */
export interface Affixes {
  readonly head: number
  readonly end: number
}

/** A question of fewer words would ask nothing. */
const FEWEST = 2

const NONE: Affixes = { head: 0, end: 0 }

/** What all wordings begin and end with, so that each has words of its own left; nothing where one would have none, nor for a single word. */
export function affixesOf(wordings: readonly (readonly string[])[]): Affixes {
  const shortest = Math.min(...wordings.map((w) => w.length))
  const head = sharedFrom(wordings, (w, i) => w[i])
  const end = sharedFrom(wordings, (w, i) => w[w.length - 1 - i])
  return head + end >= FEWEST && head + end < shortest ? { head, end } : NONE
}

function sharedFrom(
  wordings: readonly (readonly string[])[],
  at: (wording: readonly string[], i: number) => string | undefined,
): number {
  const [first = [], ...others] = wordings
  let n = 0
  while (n < first.length && others.every((w) => at(w, n) === at(first, n))) n++
  return n
}

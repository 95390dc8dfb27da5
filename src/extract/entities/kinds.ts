import type { EntityKind } from '../../model/index.js'
import { featuresOf } from './features.js'
import { fold } from './forms.js'
import type { Name } from './names.js'
import { isAcronym, type Words } from './words.js'

/** How much speaks for each class of the kind model, as log-odds without a common scale. */
export function scoresOf(words: Words, name: Name): number[] {
  const { classes, weights } = words.lexicon.kinds
  const sums = classes.map(() => 0)
  for (const feature of featuresOf(words, name)) {
    const row = weights.get(feature)
    if (row) for (let k = 0; k < sums.length; k++) sums[k]! += row[k]!
  }
  return sums
}

/** The scores as natural-log probabilities. */
export function logProbabilities(sums: readonly number[]): number[] {
  const top = Math.max(...sums)
  const total = sums.reduce((t, s) => t + Math.exp(s - top), 0)
  return sums.map((s) => s - top - Math.log(total))
}

const NAMED: readonly EntityKind[] = ['person', 'organization', 'place']

/** The kind that all mentions of a form together speak for most; null where it names nothing. */
export function kindOf(words: Words, names: readonly Name[]): EntityKind | null {
  const listed = names.map((n) => listedKind(words, n)).find((kind) => kind !== null)
  if (listed) return listed
  const { classes } = words.lexicon.kinds
  const sums = classes.map(() => 0)
  for (const name of names)
    logProbabilities(scoresOf(words, name)).forEach((p, k) => {
      sums[k]! += p
    })
  const titled = names.some((n) => n.title !== null)
  // Mentions of one form are not independent witnesses.
  const weighed = classes.map(
    (c, k) => sums[k]! / Math.sqrt(names.length) - (titled && !isNamed(c) ? UNNAMED_TITLED : 0),
  )
  const best = classes[weighed.indexOf(Math.max(...weighed))]
  return NAMED.find((kind) => kind === best) ?? null
}

const isNamed = (c: string): boolean => (NAMED as readonly string[]).includes(c)

/** Log-odds that a title before the name takes from "names nothing". */
const UNNAMED_TITLED = 4

/** Above it a word is too rare to be meant as a plain word. */
const TELLING = 3

/** The kind of a listed name that can hardly mean anything else. */
function listedKind(words: Words, name: Name): EntityKind | null {
  if (name.sort === 'state') return 'place'
  const form = words.text.slice(name.start, name.end)
  if (name.last - name.first > 1 && words.lexicon.regionHeads.has(words.tokens[name.last - 1]!.lower))
    return 'place'
  const telling = form.includes(' ') || isAcronym(form) || words.rarity(form.toLowerCase()) > TELLING
  if (!telling || name.title) return null
  if (name.known === 'organization' || words.phrases.bodies.has(fold(form))) return 'organization'
  return name.known === 'place' && form.includes(' ') ? 'place' : null
}

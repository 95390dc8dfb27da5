// The annotated events that weights are fitted on.
import { fileURLToPath } from 'node:url'
import { exampleNames, loadEvent, loadExample } from '../score/event.mjs'

/** Events of examples/ that no weight is fitted on and no rule was tried on: they tell what the others taught. */
export const HELD_BACK = ['grounded-airline', 'ship-seized']

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

/**
 * Those of examples/ but what is held back, and those given (format cross-source-gold/1), each with a short name.
 * @param given GOLD.json and ARTICLES by turns, as on a command line; words that begin with "--" are passed over
 */
export function annotatedEvents(given = []) {
  const paths = given.filter((a) => !a.startsWith('--'))
  if (paths.length % 2)
    throw new Error(`${paths.at(-1)}: a gold file wants the folder of its articles behind it`)
  return [
    ...exampleNames(examples)
      .filter((name) => !HELD_BACK.includes(name))
      .map((name) => ({ name, event: loadExample(examples + name) })),
    ...paths.flatMap((gold, i) =>
      i % 2
        ? []
        : [{ name: gold.split('/').slice(-2).join('/').slice(-20), event: loadEvent(gold, paths[i + 1]) }],
    ),
  ]
}

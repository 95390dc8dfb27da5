import type { KindModel } from '../lexicon/entity.js'

const CLASSES = ['person', 'organization', 'place', 'other', 'none']

/** What speaks for a kind, by hand: no annotated Spanish names are at hand to fit weights to. Log-odds in the order of the classes. */
const WEIGHTS: readonly (readonly [string, readonly number[]])[] = [
  ['bias', [0.2, 0, 0.3, 0, -0.5]],
  ['title', [4, 0, -1, -1, -1]],
  ['before-title', [2, 0, 0, 0, 0]],
  ['apposed-title', [2, 0, 0, -1, 0]],
  ['given-first', [3, -1, -1, -1, -1]],
  ['given-alone', [1.5, 0, 0, 0, 0]],
  ['length=2', [0.6, 0, 0, 0, 0]],
  ['length=3', [0.3, 0.3, 0, 0.3, 0]],
  ['acronym', [-2, 1.5, -1, 0, 0]],
  ['digit', [-2, 0, 0, 1, 0]],
  ['of-head', [-2, 2.5, 0, 0, 0]],
  ['event-head', [-2, 0, 0, 2, 0]],
  ['known=place', [-1, -1, 3, 0, 0]],
  ['known=organization', [-1, 3, -1, 0, 0]],
  ['state-first', [-1, 0.5, 0.5, 0, 0]],
  ['comma-place', [0, 0, 1.5, 0, 0]],
  ['defines', [-1, 2, 0, 0, 0]],
  ['opens-alone', [0, 0, 0, 0, 1]],
  ['also-small', [0, 0, 0, 0, 1.5]],
]
const BEFORE: readonly (readonly [string, readonly number[]])[] = [
  ['en desde hacia entre', [-1, 0, 1.8, 0, 0]],
  ['isla ciudad localidad pueblo municipio provincia puerto barrio río a', [-0.5, 0, 1.2, 0, 0]],
  ['el la los las', [-1.2, 0.8, 0, 0.8, 0]],
  ['empresa naviera compañía grupo diario agencia partido sindicato aerolínea', [-2, 3, -1, 0, 0]],
  ['ferri buque barco huracán operación avión tormenta', [-2, -0.5, -1, 3, 0]],
]

/** The kinds of names by shape, by what stands before and by their first word, which in Spanish is the head. */
export function spanishKinds(bodies: ReadonlySet<string>, places: ReadonlySet<string>): KindModel {
  return {
    classes: CLASSES,
    weights: new Map([
      ...WEIGHTS,
      ...BEFORE.flatMap(([words, row]) => words.split(' ').map((w) => [`before=${w}`, row] as const)),
      ...[...bodies].map((w) => [`first=${w}`, [-2, 3, -1, 0, 0]] as const),
      ...[...places].map((w) => [`first=${w}`, [-2, 0, 3, 0, 0]] as const),
    ]),
  }
}

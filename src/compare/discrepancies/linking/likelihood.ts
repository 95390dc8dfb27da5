import type { LanguagePack } from '../../../lang/pack.js'
import { FEATURES, type Feature, measure } from './features.js'
import type { Told } from './told.js'

/** How likely two numbers answer one question, and what speaks for it most. */
export interface Likelihood {
  /** 0..1. */
  readonly p: number
  readonly because: readonly Feature[]
}

/** A decision tree: its value, or a feature, a threshold, and the trees for what is at most that and what is above it. */
export type Tree = number | readonly [feature: Feature, threshold: number, low: Tree, high: Tree]

/** Boosted trees, whose sum is the log-odds of one question; and how likely a pair must be to be joined. */
export interface LinkModel {
  readonly threshold: number
  readonly constant: number
  readonly trees: readonly Tree[]
}

/** How many features a reason names. */
const NAMED = 3

/** How the model was got is told in links.fitted.ts. */
export function likelihoodOf(
  a: Told,
  b: Told,
  margin: number,
  model: LinkModel,
  pack: LanguagePack,
): Likelihood {
  const x = measure(a, b, margin, pack)
  const shares = new Map<Feature, number>()
  const z = model.trees.reduce<number>((sum, tree) => sum + walk(tree, x, shares), model.constant)
  const because = [...shares]
    .filter(([, share]) => share > 0)
    .sort((a, b) => b[1] - a[1] || INDEX.get(a[0])! - INDEX.get(b[0])!)
    .slice(0, NAMED)
  return { p: 1 / (1 + Math.exp(-z)), because: because.map(([feature]) => feature) }
}

const INDEX: ReadonlyMap<Feature, number> = new Map(FEATURES.map((f, i) => [f, i]))

/** The value of the leaf that a pair comes to, shared out among the telling features above whose threshold it passed on the way. */
function walk(tree: Tree, x: readonly number[], shares: Map<Feature, number>): number {
  const passed: Feature[] = []
  let at = tree
  while (typeof at !== 'number') {
    const [feature, threshold, low, high] = at
    const above = x[INDEX.get(feature)!]! > threshold
    if (above && TELLING.has(feature)) passed.push(feature)
    at = above ? high : low
  }
  for (const feature of passed) shares.set(feature, (shares.get(feature) ?? 0) + at / passed.length)
  return at
}

/** Features that say something for a question to whoever reads them, each in words. */
const TELLING: ReadonlyMap<Feature, string> = new Map([
  ['noun.same', 'the same is counted'],
  ['noun.class', 'what is counted is of one class'],
  ['noun.people', 'both count people'],
  ['noun.likeness', 'what is counted is alike'],
  ['thing.same', 'the same is counted'],
  ['fate.same', 'the same befell those counted'],
  ['state.same', 'the same befell those counted'],
  ['near.likeness', 'the words right around are alike'],
  ['near.within', 'the words right around are alike'],
  ['clause.likeness', 'the clauses are alike'],
  ['clause.within', 'the clauses are alike'],
  ['clause.told', 'the clauses share rare words'],
  ['sentence.likeness', 'the sentences are alike'],
  ['sentence.told', 'the sentences share rare words'],
  ['verb.same', 'the verb is the same'],
  ['verb.likeness', 'the verbs are alike'],
  ['names.shared', 'the sentences name the same'],
  ['named.shared', 'what is counted is of the same'],
  ['subjects.shared', 'the subject is the same'],
  ['attribute.same', 'what is measured is the same'],
  ['finding.same', 'both stand in one finding'],
  ['finding.beside', 'the sentences share other findings'],
  ['days.shared', 'the sentences name one day'],
  ['value.near', 'the numbers are of one size'],
  ['value.rounded', 'one may be the other, rounded'],
  ['value.digits', 'the digits are the same'],
  ['value.tenfold', 'one is ten times the other'],
  ['margin', 'neither has a likelier counterpart'],
])

/** In words why two may answer one question. */
export const reasonText = ({ p, because }: Likelihood): string =>
  `Both answer one question with a likelihood of ${p.toFixed(2)}: ${[...new Set(because.map((f) => TELLING.get(f)!))].join(', ')}.`

import type { KindModel } from '../../lang/lexicon/entity.js'
import type { EntityKind } from '../../model/index.js'
import { withoutStop } from '../../text/titles.js'
import { type Course, evidenceFor } from './evidence.js'
import { eachFeature, headEnd } from './features.js'
import { fold } from './forms.js'
import type { Name } from './names.js'
import { namesThing } from './things.js'
import { isAcronym, type Words } from './words.js'

/** How much speaks for each class of the kind model, as log-odds without a common scale. */
function scoresOf(words: Words, name: Name): number[] {
  const table = tableOf(words.lexicon.kinds)
  const sums = words.lexicon.kinds.classes.map(() => 0)
  eachFeature(words, name, (feature, value = '') => {
    const row = table.get(feature)?.get(value)
    if (row) for (let k = 0; k < sums.length; k++) sums[k]! += row[k]!
  })
  return sums
}

/** Feature → its value, empty for none → weights: looked up without putting feature and value together. */
type Table = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

const tables = new WeakMap<KindModel, Table>()

function tableOf(model: KindModel): Table {
  const known = tables.get(model)
  if (known) return known
  const table = new Map<string, Map<string, readonly number[]>>()
  for (const [written, row] of model.weights) {
    const [feature] = written.split('=', 1) as [string]
    const values = table.get(feature) ?? new Map<string, readonly number[]>()
    table.set(feature, values.set(written.slice(feature.length + 1), row))
  }
  tables.set(model, table)
  return table
}

/** The scores as natural-log probabilities. */
function logProbabilities(sums: readonly number[]): number[] {
  const top = Math.max(...sums)
  const total = sums.reduce((t, s) => t + Math.exp(s - top), 0)
  return sums.map((s) => s - top - Math.log(total))
}

const NAMED = ['person', 'organization', 'place'] as const

/** How much speaks for each kind of a name, as log-odds. */
export interface Judgement {
  /** A kind that nothing outweighs. */
  readonly settled: EntityKind | null
  /** For person, organisation, place. */
  readonly named: readonly number[]
  /** That it names anything of those, and that it does not. */
  readonly hope: number
  readonly rest: number
}

/** The kind that all mentions of a form together speak for most; null where it names nothing. */
export const kindOf = (words: Words, course: Course, names: readonly Name[]): EntityKind | null =>
  verdict(judge(words, course, names))

/** What a judgement comes to. */
export function verdict({ settled, named, hope, rest }: Judgement): EntityKind | null {
  if (settled !== null) return settled
  return rest > hope ? null : (NAMED[named.indexOf(Math.max(...named))] ?? null)
}

export function judge(words: Words, course: Course, names: readonly Name[]): Judgement {
  const listed = names.map((n) => listedKind(words, n)).find((kind) => kind !== null)
  const settled = listed ?? (namesThing(words, names) ? 'other' : null)
  if (settled) return { settled, named: [0, 0, 0], hope: 0, rest: 0 }
  const { classes } = words.lexicon.kinds
  const sums = classes.map(() => 0)
  for (const name of names)
    logProbabilities(scoresOf(words, name)).forEach((p, k) => {
      sums[k]! += p
    })
  const discount = Math.max(...names.map((n) => personal(words, n)))
  const { none, ...evidence } = evidenceFor(words, course, names)
  // Mentions of one form are not independent witnesses.
  const score = (c: string): number => {
    const k = classes.indexOf(c)
    return k < 0 ? Number.NEGATIVE_INFINITY : sums[k]! / Math.sqrt(names.length)
  }
  // Whether it names at all is asked first: that it is no person does not make it nothing.
  return {
    settled: null,
    named: NAMED.map((c) => score(c) + evidence[c]),
    hope: Math.max(...NAMED.map((c) => score(c) + Math.max(0, evidence[c]))),
    rest: Math.max(score('other'), score('none') + none) - discount,
  }
}

/** Log-odds that a title, a listing, a given name or a capital in mid-sentence takes from "names nothing". */
function personal(words: Words, name: Name): number {
  if (name.title) return TITLED
  if (name.known === 'place') return LISTED
  const { lower } = words.tokens[name.first]!
  if (name.last - name.first === 1) return words.large.has(lower) && !words.small.has(lower) ? LARGE : 0
  return headEnd(words, name) === name.last && words.lexicon.givenNames.has(lower) ? GIVEN : 0
}

const TITLED = 4
const LISTED = 3
const GIVEN = 2
const LARGE = 0.7

/** Above it a word is too rare to be meant as a plain word. */
const TELLING = 3

/** "Senate Liberals": those of a party. */
const isParty = ({ lexicon }: Words, head: string): boolean =>
  lexicon.singularsOf(head).some((one) => lexicon.personalNouns.has(one))

/** The kind of a listed name that can hardly mean anything else. */
function listedKind(words: Words, name: Name): EntityKind | null {
  if (name.sort === 'state') return 'place'
  const form = words.text.slice(name.start, name.end)
  const head = words.tokens[name.last - 1]!.lower
  const { regionHeads, plainPlaceHeads, countyHeads, givenNames } = words.lexicon
  const called = countyHeads.has(head) && givenNames.has(words.tokens[name.first]!.lower)
  if (name.last - name.first > 1 && (called || regionHeads.has(head) || plainPlaceHeads.has(head)))
    return 'place'
  if (name.last - name.first > 1 && isParty(words, head)) return 'group'
  const telling = form.includes(' ') || isAcronym(form) || words.rarity(form.toLowerCase()) > TELLING
  if (!telling || name.title) return null
  if (
    name.last - name.first > 1 &&
    words.lexicon.certainHeads.has(withoutStop(words.tokens[headEnd(words, name) - 1]!.lower))
  )
    return 'organization'
  if (name.known === 'organization' || words.phrases.bodies.has(fold(form))) return 'organization'
  return name.known === 'place' && form.includes(' ') ? 'place' : null
}

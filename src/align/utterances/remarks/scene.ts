import type { ArticleSpan, Reading, Reason } from '../../../model/index.js'
import { runsOf } from '../collation/base.js'
import type { Apparatus } from '../collation/variants.js'
import type { Comparison, Range } from '../joining/comparison.js'
import { stretches, type Testimony } from '../units/testimony.js'
import type { Unit } from '../units/units.js'

/** Something about an utterance that whoever relies on it should know. */
export type Remark = Reason

/** What the rules look at: the apparatus of an utterance and the units that are in it. */
export interface Scene extends Apparatus {
  readonly units: readonly Unit[]
}

export type Rule = (scene: Scene) => Remark[]

export const remark = (
  rule: string,
  text: string,
  ...places: readonly (readonly ArticleSpan[])[]
): Remark => ({
  rule,
  text,
  spans: places.flat(),
})

/** Words as they stand in a sentence about them. */
export const cited = (words: string): string => `“${words.replace(/\s+/g, ' ')}”`

/** Base words as places of the articles that print them. */
export const baseSpans = ({ base }: Apparatus, range: Range): ArticleSpan[] =>
  runsOf(base.words.slice(...range)).flatMap(({ testimony, from, to }) => stretches(testimony, from, to))

export const allOf = (testimony: Testimony): ArticleSpan[] => stretches(testimony, 0, testimony.words.length)

export const articlesOf = (list: readonly Reading[]): Set<string> =>
  new Set(list.flatMap((r) => r.spans.map((s) => s.article)))

export const articleOf = ({ testimony }: Comparison): string => testimony.unit.attribution.article

/** Comparisons of quotations, each wording of an article once. */
export const quoted = ({ near }: Apparatus): Comparison[] => near.filter((c) => c.verbatim)

/** Whether all of a reading stands in marks. */
export const isQuoted = (reading: Reading, { units }: Scene): boolean =>
  reading.spans.length > 0 &&
  reading.spans.every((s) =>
    units.some(
      (u) =>
        u.attribution.article === s.article && u.verbatim.some((v) => v.start <= s.start && s.end <= v.end),
    ),
  )

/** How many words on either side of a place are looked at, and how many of them must be the same for what stands between to answer each other. */
const AROUND = 3
const ENOUGH = 2

/** Whether the words around a place of the base are the witness's too: only then has it something else, or nothing, at that very place. */
export function answersAt({ steps, extent }: Comparison, [from, to]: Range): boolean {
  const same = (at: readonly Range[]): number =>
    steps.filter(
      (s) =>
        s.same && at.some(([start, end]) => start <= s.base[0] && s.base[1] <= end && s.base[0] < s.base[1]),
    ).length
  const before = same([[Math.max(0, from - AROUND), from]])
  const after = same([[to, to + AROUND]])
  const first = from === extent[0] || from === 0
  const last = to >= extent[1]
  return (before >= ENOUGH && (last || after > 0)) || (after >= ENOUGH && (first || before > 0))
}

/** The witnesses that have one of these attributions. */
export const witnessesOf = ({ attributions }: Reading, { compared }: Scene): Comparison[] =>
  compared.filter((c) => attributions.includes(c.testimony.unit.attribution.id))

import type { Reason } from '../../model/index.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import { mayJoin } from './joins/index.js'
import type { Line } from './lines.js'

/** Further origins that a doubt is told of; what keeps them from being sure is mostly the same. */
const MOST_TOLD = 3

/** Why origins that are counted at most are not surely further ones: for each after the first, what it may share with one before it. */
export function doubtsAbout(sets: readonly (readonly Line[])[], setting: Setting): readonly Reason[] {
  return sets
    .slice(1, 1 + MOST_TOLD)
    .map((set, i) => perhapsOne(sets.slice(0, i + 1), set, setting) ?? mayHaveItFrom(sets[0]!, set, setting))
}

/** Where some deny it nothing is sure, however many carry it. */
export const doubtOfDenied = (denying: Line): Reason => ({
  rule: 'denied-too',
  text: `${denying.name} says the opposite, so no second origin is sure.`,
  spans: [claimSpan(denying.claim)],
})

function perhapsOne(
  before: readonly (readonly Line[])[],
  set: readonly Line[],
  setting: Setting,
): Reason | null {
  for (const a of before.flat())
    for (const b of set) {
      const why = mayJoin(a, b, setting)
      if (why !== null) return why
    }
  return null
}

/** What a body tells, another may have told it; what a person tells without having seen it, likewise. */
function mayHaveItFrom(first: readonly Line[], set: readonly Line[], setting: Setting): Reason {
  const [a, b] = [named(first), named(set)]
  const spans = [a.evidence, b.evidence]
  const { textOf, isPublicBody } = setting
  if (textOf(a.claim.article) === textOf(b.claim.article))
    return { rule: 'one-text', text: `${a.name} and ${b.name} are known from one text.`, spans }
  if (isPublicBody(a.through.at(-1) ?? null) && isPublicBody(b.through.at(-1) ?? null))
    return {
      rule: 'public-bodies',
      text: `${a.name} and ${b.name} are public bodies; one may have it from the other.`,
      spans,
    }
  return {
    rule: 'not-seen',
    text: `Neither ${a.name} nor ${b.name} surely tells what they saw themselves; one may have it from the other.`,
    spans,
  }
}

const named = (set: readonly Line[]): Line => set.find((l) => l.voice === 'named') ?? set[0]!

import type { StateForm } from '../../lang/lexicon/entity.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { ProfileToken } from './token.js'

/** Tokens `[first, last)` that name one thing, and a key that is the same for all its names. */
export interface NameRun {
  readonly first: number
  readonly last: number
  readonly key: string
}

/** Words of the longest name of a state that is looked up. */
const LONGEST = 5

/** Names, adjectives and peoples of states: "the UK", "British" and "London" have keys of one state. */
export function stateRuns(tokens: readonly ProfileToken[], pack: LanguagePack): NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.pos !== 'PROPN' && tokens[i]!.pos !== 'ADJ') continue
    const run = stateAt(tokens, i, pack)
    if (run === null) continue
    runs.push(run)
    i = run.last - 1
  }
  return runs
}

function stateAt(tokens: readonly ProfileToken[], first: number, pack: LanguagePack): NameRun | null {
  for (let last = Math.min(tokens.length, first + LONGEST); last > first; last--) {
    const name = tokens
      .slice(first, last)
      .map((t) => t.lower)
      .join(' ')
    const form = pack.entity.states.get(name)
    if (form !== undefined) return { first, last, key: formKey(form) }
  }
  return null
}

/** Parts a state's key from how the word refers to it. */
const USE = '~'

export const stateKey = (state: string): string => `@${state}`

const formKey = ({ state, use }: StateForm): string =>
  use === 'name' ? stateKey(state) : `${stateKey(state)}${USE}${use}`

/** The part of a key that all words for one state share. */
export const stateOf = (key: string): string => key.split(USE, 1)[0]!

/** `preferred`, and of `others` those that overlap none of them; ascending. */
export function mergeRuns(preferred: readonly NameRun[], others: readonly NameRun[]): readonly NameRun[] {
  if (preferred.length === 0) return others
  const free = others.filter((o) => !preferred.some((p) => p.first < o.last && o.first < p.last))
  return [...preferred, ...free].sort((a, b) => a.first - b.first)
}

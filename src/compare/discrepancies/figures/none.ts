import type { LanguagePack } from '../../../lang/pack.js'
import type { Token } from '../../../model/index.js'

/** A place in a sentence that says "none" of what may befall people. */
export interface None {
  /** What befell nobody: "dead", "injured". */
  readonly fates: ReadonlySet<string>
  readonly start: number
  readonly end: number
  /** Told with "so far", or as what is known of it. */
  readonly soFar: boolean
}

/** The first place in a sentence that says "none" of a fate. */
export function noneIn(words: readonly Token[], pack: LanguagePack): None | null {
  for (const [at, t] of words.entries()) {
    if (!isNegator(t, pack)) continue
    const none = noVictims(words, at, pack) ?? nobodyMet(words, at, pack)
    if (none !== null) return none
  }
  return null
}

const lemma = (t: Token): string => t.lemma.toLowerCase()

/** Words between a "no" and its noun: "no first word of any serious". */
const NEAR = 6

/** "No casualties", "no first reports of deaths or injuries", "had not met any casualties"; "no further casualties" were others. */
function noVictims(words: readonly Token[], at: number, pack: LanguagePack): None | null {
  const { victims, tidings, asYet } = pack.frames
  const fatesOf = (t: Token): readonly string[] => victims.get(t.pos === 'VERB' ? t.lower : lemma(t)) ?? []
  const first = words.findIndex((t, i) => i > at && i <= at + NEAR && fatesOf(t).length > 0)
  if (first < 0) return null
  const between = words.slice(at + 1, first)
  const { increments, others } = pack.comparison
  if (between.some((t) => increments.has(t.lower) || others.has(t.lower))) return null
  if (!isOfNoun(words[at]!, between, pack)) return null
  const soFar = between.some((t) => tidings.has(lemma(t))) || words.some((t) => asYet.has(t.lower))
  return { ...gathered(words, at, first, fatesOf), soFar }
}

/** Whether a negator leaves nothing of a noun: "no confirmed", "not found any". */
function isOfNoun(negator: Token, between: readonly Token[], { frames, comparison }: LanguagePack): boolean {
  const isVerb = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX'
  if (frames.none.has(negator.lower))
    return between.every((t) => /^(?:ADJ|ADV|DET|ADP)$/.test(t.pos) || frames.tidings.has(lemma(t)))
  return (
    between.some((t) => comparison.determiners.has(t.lower)) &&
    between.every((t) => !isVerb(t) || frames.bringing.has(lemma(t)) || t.pos === 'AUX')
  )
}

/** "Nobody was killed", "no one has been seriously hurt": what nobody met. */
function nobodyMet(words: readonly Token[], at: number, pack: LanguagePack): None | null {
  const { frames, comparison } = pack
  const verb = frames.persons.has(words[at]!.lower)
    ? at + 1
    : frames.persons.has(words[at + 1]?.lower ?? '')
      ? at + 2
      : -1
  if (verb < 0) return null
  const fatesOf = (t: Token): readonly string[] => {
    const fate = comparison.state.get(lemma(t)) ?? comparison.state.get(t.lower)
    return fate !== undefined && HARMS.has(fate) ? [fate] : []
  }
  const first = words.findIndex((t, i) => i >= verb && fatesOf(t).length > 0)
  const between = words.slice(verb, Math.max(verb, first))
  if (first < 0 || !between.every((t) => t.pos === 'AUX' || t.pos === 'ADV' || t.pos === 'PART')) return null
  return { ...gathered(words, at, first, fatesOf), soFar: false }
}

/** The fates that end a count of nobody: those of people, and what was done to them. */
const HARMS: ReadonlySet<string> = new Set(['dead', 'injured', 'missing'])

/** "Killed or seriously injured": the fates from the first on that are joined to it, and where their words end. */
function gathered(
  words: readonly Token[],
  at: number,
  first: number,
  fatesOf: (t: Token) => readonly string[],
): Omit<None, 'soFar'> {
  const fates = new Set(fatesOf(words[first]!))
  let last = first
  for (let i = first + 1; i < words.length && i <= last + 3; i++) {
    const own = fatesOf(words[i]!)
    if (own.length > 0) last = i
    else if (!/^(?:CCONJ|ADV|ADJ|PUNCT)$/.test(words[i]!.pos)) break
    for (const fate of own) fates.add(fate)
  }
  return { fates, start: words[at]!.start, end: words[last]!.end }
}

const isNegator = (t: Token, { claim, frames }: LanguagePack): boolean =>
  claim.negators.has(t.lower) || frames.none.has(t.lower)

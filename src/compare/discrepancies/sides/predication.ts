import type { LanguagePack } from '../../../lang/pack.js'
import type { PartOfSpeech, StoryClaim, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { holderOf } from '../answer.js'
import { sentenceIndex, sentenceOf } from '../places.js'

/** A noun phrase: its words, the noun it is of, and whom or what that names. */
export interface Phrase {
  readonly words: readonly Token[]
  readonly head: Token
  /** Entity id of what it names, of a pronoun that of who speaks; null where neither is known. */
  readonly entity: string | null
}

/** A phrase behind a preposition. */
export interface Adjunct extends Phrase {
  readonly preposition: string
}

/** Who does or is what to whom in a clause, and where. */
export interface Predication {
  readonly claim: StoryClaim
  /** The verb, or behind a verb of being what somebody is. */
  readonly doing: Token
  readonly isVerb: boolean
  readonly negated: boolean
  /** What the noun that somebody is has in front of it. */
  readonly modifiers: readonly string[]
  readonly agents: readonly Phrase[]
  readonly patients: readonly Phrase[]
  readonly adjuncts: readonly Adjunct[]
}

const FINITE: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX'])
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON'])
const INSIDE: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'])
/** Between auxiliaries and their verb, or a verb of being and what is said. */
const LOOSE: ReadonlySet<PartOfSpeech> = new Set(['ADV', 'PART', 'DET'])

/** Who does what to whom in a clause, or in words of it; null where it cannot be told. */
export function predicationOf(claim: StoryClaim, setting: Setting): Predication | null {
  const { story, pack } = setting
  const all = tokensIn(claimSpan(claim), story)
  const tokens = withoutAsides(pack.claim.complementizers.has(all[0]?.lower ?? '') ? all.slice(1) : all)
  const from = finiteAt(tokens, pack)
  if (from <= 0) return null
  const chain = chainFrom(tokens, from, pack)
  if (chain === null) return null
  const phrase = phraseMaker(claim, setting)
  const rest = tokens.slice(chain.to)
  const phrasal = pack.comparison.particles.has(rest[0]?.lower ?? '')
  const subjects = subjectsIn(subjectTokens(claim, tokens.slice(0, from), setting), phrase, pack)
  const { objects, adjuncts } = behind(phrasal ? rest.slice(1) : rest, phrase, pack)
  const isNegator = (t: Token): boolean => pack.claim.negators.has(t.lower)
  // "Not the mill but the barn was sold": of the subject only "no" and "nobody" deny what follows.
  const ofSubject = tokens.slice(0, from).some((t, i) => isNegator(t) && tokens[i + 1]!.pos !== 'DET')
  const negated =
    ofSubject || tokens.slice(from, chain.to).some(isNegator) || objects.some((o) => o.words.some(isNegator))
  // "Received no aid" is of aid.
  const light =
    chain.isVerb && !chain.passive && pack.comparison.lightVerbs.has(chain.doing.lemma.toLowerCase())
  const carried = light ? objects[0] : undefined
  const isVerb = chain.isVerb && carried === undefined
  const doing = carried?.head ?? chain.doing
  const { passive } = chain
  const own = carried ? carried.words.filter((t) => t !== carried.head) : tokens.slice(from, chain.to - 1)
  const modifiers = isVerb ? [] : own.flatMap((t) => (t.pos === 'ADJ' || t.pos === 'NOUN' ? [t.lower] : []))
  const by = adjuncts.filter((a) => passive && pack.claim.agentMarkers.has(a.preposition))
  return {
    claim,
    doing,
    isVerb,
    negated,
    modifiers,
    agents: passive ? by : subjects,
    patients: passive ? subjects : carried ? [] : objects,
    adjuncts: adjuncts.filter((a) => !by.includes(a)),
  }
}

/** What a clause that "which" or "who" opens is of stands in front of it: "the barge, which sank". */
function subjectTokens(
  claim: StoryClaim,
  subject: readonly Token[],
  { story, pack }: Setting,
): readonly Token[] {
  const [only, ...others] = subject
  if (!only || others.length > 0 || !pack.claim.relativePronouns.has(only.lower)) return subject
  const sentence = sentenceOf(claimSpan(claim), story)
  const before = tokensIn({ ...sentence, end: only.start }, story)
  const words = before.at(-1)?.lower === ',' ? before.slice(0, -1) : before
  const from = words.findLastIndex((t) => !INSIDE.has(t.pos)) + 1
  return from < words.length ? words.slice(from) : subject
}

/** The words of a clause; those of an aside ("bound for Orsk,") with what stands in front of its comma. */
function withSubject(claim: StoryClaim, { story }: Setting): readonly Token[] {
  const tokens = tokensIn(claimSpan(claim), story)
  if (tokens[0]?.pos !== 'VERB') return tokens
  const before = tokensIn({ ...sentenceOf(claimSpan(claim), story), end: claim.start }, story)
  const from = before.slice(0, -1).findLastIndex((t) => !INSIDE.has(t.pos)) + 1
  return before.at(-1)?.lower === ',' && from < before.length - 1
    ? [...before.slice(from), ...tokens]
    : tokens
}

/** "The barge, bound for Orsk, sank": what stands between commas behind a subject says of it, as a clause of its own. */
export function asideOf(claim: StoryClaim, setting: Setting): Predication | null {
  const { pack } = setting
  const tokens = withSubject(claim, setting)
  const from = tokens.findIndex((t) => t.lower === ',')
  const comma = tokens.findIndex((t, i) => i > from && t.lower === ',')
  const to = comma < 0 && tokens[0]!.start < claim.start ? tokens.length : comma
  const inside = to > from ? tokens.slice(from + 1, to) : []
  const at = inside.findIndex((t) => t.pos === 'VERB')
  if (
    from < 1 ||
    at < 0 ||
    !(pack.claim.participle(inside[at]!.lower) || pack.claim.gerund(inside[at]!.lower))
  )
    return null
  const phrase = phraseMaker(claim, setting)
  const { adjuncts } = behind(inside.slice(at + 1), phrase, pack)
  const agents = subjectsIn(tokens.slice(0, from), phrase, pack)
  const doing = inside[at]!
  return { claim, doing, isVerb: true, negated: false, modifiers: [], agents, patients: [], adjuncts }
}

/** Without what stands between commas behind the subject: "the barge, built in Orsk, sank". */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((t) => FINITE.has(t.pos))
  const from = tokens.findIndex((t) => t.lower === ',')
  const to = tokens.findIndex((t, i) => i > from && t.lower === ',')
  const rest = to < 0 ? [] : tokens.slice(to + 1)
  return from > 0 && to > from && rest.some((t) => FINITE.has(t.pos)) && (verb < 0 || verb > from)
    ? [...tokens.slice(0, from), ...rest]
    : tokens
}

/** Index of the verb that the subject has: behind "that" and its verb the next. */
function finiteAt(tokens: readonly Token[], { claim }: LanguagePack): number {
  const relative = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      tokens[i - 1]!.pos === 'NOUN' &&
      (claim.relativePronouns.has(t.lower) || claim.complementizers.has(t.lower)),
  )
  const first = tokens.findIndex((t) => FINITE.has(t.pos))
  if (relative < 0 || relative > first) return first
  const inner = tokens.findIndex((t, i) => i > relative && FINITE.has(t.pos))
  return tokens.findIndex(
    (t, i) =>
      i > inner && FINITE.has(t.pos) && !FINITE.has(tokens[i - 1]!.pos) && !LOOSE.has(tokens[i - 1]!.pos),
  )
}

interface Chain {
  readonly doing: Token
  readonly isVerb: boolean
  readonly passive: boolean
  readonly to: number
}

/** From a finite verb up to behind the word that tells: "had not been insured", "was no longer safe", "had no licence". */
function chainFrom(tokens: readonly Token[], from: number, pack: LanguagePack): Chain | null {
  let at = from
  let last = from
  while (
    at < tokens.length &&
    (FINITE.has(tokens[at]!.pos) || (LOOSE.has(tokens[at]!.pos) && tokens[at]!.pos !== 'DET'))
  ) {
    if (FINITE.has(tokens[at]!.pos)) last = at
    at++
    if (tokens[last]!.pos === 'VERB' && last === at - 1) break
  }
  const verb = tokens[last]!
  const auxiliary = tokens.slice(from, last).findLast((t) => t.pos === 'AUX')
  if (verb.pos === 'VERB') {
    const passive =
      auxiliary?.lemma.toLowerCase() === pack.comparison.passive && !pack.claim.gerund(verb.lower)
    return { doing: verb, isVerb: true, passive, to: last + 1 }
  }
  const said = tokens.findIndex((t, i) => i > last && (t.pos === 'ADJ' || t.pos === 'NOUN'))
  const between = tokens.slice(last + 1, Math.max(said, last + 1))
  if (said < 0 || !between.every((t) => LOOSE.has(t.pos))) return null
  let head = said
  while (tokens[head + 1]?.pos === 'NOUN') head++
  return { doing: tokens[head]!, isVerb: false, passive: false, to: head + 1 }
}

type Maker = (words: readonly Token[]) => Phrase | null

function phraseMaker(claim: StoryClaim, { story, pack }: Setting): Maker {
  const holder = holderOf(claim, story)
  const direct = story.attribution(claim.attribution)?.kind === 'direct'
  /** The only person named in the sentence before a pronoun, and in its own in front of it. */
  const antecedent = (pronoun: Token): string | null => {
    if (!pack.entity.subjectPronouns.has(pronoun.lower) || direct) return null
    const { sentences } = story.article(claim.article).annotated
    const at = sentenceIndex(claim, story)
    const start = sentences[Math.max(0, at - 1)]?.start ?? claim.start
    const named = story.mentionsIn({ article: claim.article, start, end: pronoun.start })
    const persons = new Set(named.flatMap((m) => (m.entity.kind === 'person' ? m.entity.id : [])))
    return persons.size === 1 ? [...persons][0]! : null
  }
  return (words) => {
    const head = words.findLast((t) => NOMINAL.has(t.pos))
    if (!head) return null
    const own = pack.drift.firstPerson.has(head.lower) || (!direct && pack.timeline.pronouns.has(head.lower))
    const name = story
      .mentionsIn({ article: claim.article, start: words[0]!.start, end: words.at(-1)!.end })
      .find((m) => m.end === head.end && m.entity.kind !== 'group')
    // "We" may be more than the one who speaks.
    const isMany = pack.entity.pronouns.get(head.lower)?.plural === true
    const isOne = !isMany || story.entity(holder)?.kind !== 'person'
    const meant =
      head.pos === 'PRON' ? ((own && isOne ? holder : null) ?? antecedent(head)) : (name?.entity.id ?? null)
    return { words, head, entity: meant }
  }
}

/** The phrases of a subject, joined by "and", each without what hangs on it. */
function subjectsIn(tokens: readonly Token[], phrase: Maker, { claim, comparison }: LanguagePack): Phrase[] {
  const runs: Token[][] = [[]]
  let hangs = false
  for (const t of tokens) {
    if (
      runs.at(-1)!.length > 0 &&
      (claim.relativePronouns.has(t.lower) || claim.complementizers.has(t.lower))
    )
      hangs = true
    else if (INSIDE.has(t.pos) || t.lower === '-' || /^['’]s$/u.test(t.lower)) {
      if (!hangs) runs.at(-1)!.push(t)
    } else if (comparison.bothWords.has(t.lower)) {
      runs.push([])
      hangs = false
    } else if (runs.at(-1)!.length > 0) hangs = true
  }
  return runs.flatMap((r) => (r.length > 0 ? (phrase(r) ?? []) : []))
}

/** The phrases behind a verb: those of no preposition, up to the next verb, and those of one. */
function behind(
  tokens: readonly Token[],
  phrase: Maker,
  { comparison }: LanguagePack,
): { readonly objects: Phrase[]; readonly adjuncts: Adjunct[] } {
  const objects: Phrase[] = []
  const adjuncts: Adjunct[] = []
  let preposition: string | null = null
  let run: Token[] = []
  const close = (): void => {
    const made = run.length > 0 ? phrase(run) : null
    const last = adjuncts.at(-1)
    // "In the town of Orsk" is in Orsk.
    if (
      made &&
      last &&
      preposition !== null &&
      comparison.ofWords.has(preposition) &&
      made.head.pos === 'PROPN'
    )
      adjuncts.splice(-1, 1, last.head.pos === 'NOUN' ? { ...made, preposition: last.preposition } : last)
    else if (made && preposition === null && adjuncts.length === 0) objects.push(made)
    else if (made && preposition !== null && !comparison.ofWords.has(preposition))
      adjuncts.push({ ...made, preposition })
    run = []
  }
  for (const t of tokens) {
    if (INSIDE.has(t.pos) || ((t.lower === '-' || /^['’]s$/u.test(t.lower)) && run.length > 0)) {
      run.push(t)
      continue
    }
    close()
    if (FINITE.has(t.pos) || t.pos === 'SCONJ') break
    if (t.pos === 'ADP' || t.pos === 'PART') preposition = t.lower
    else if (t.pos === 'PUNCT' || t.pos === 'CCONJ') preposition = null
  }
  close()
  return { objects, adjuncts }
}

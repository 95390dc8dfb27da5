import type { FramesLexicon } from '../../../lang/lexicon/frames.js'
import { isAgainst, type StoryClaim, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan, stanceOf } from '../../story.js'
import { judged, type RelationRule } from '../answer.js'
import type { Draft } from '../draft.js'
import { eventsOf } from '../linked.js'
import { areOpposed, type Sided, twoSided } from './two-sided.js'

/** What an examination found: one has the germ in two samples, another tested every batch and found nothing. */
export function examinedDrafts(setting: Setting): Draft[] {
  const outcomes = setting.story.clauses.flatMap((c) => outcomeOf(c, setting) ?? [])
  const eventOf = eventsOf(setting.story)
  const opposed = (a: Outcome, b: Outcome): boolean =>
    areOpposed(a, b, setting) &&
    eventOf(a.claim.article) === eventOf(b.claim.article) &&
    (a.media.length === 0 || b.media.length === 0 || a.media.some((m) => b.media.includes(m)))
  return twoSided(outcomes, opposed, RULES, setting)
}

interface Outcome extends Sided {
  /** In what was looked: "air". */
  readonly media: readonly string[]
}

function outcomeOf(claim: StoryClaim, setting: Setting): Outcome | null {
  const { story, pack } = setting
  if (claim.modality !== 'actual' || isAgainst(stanceOf(claim, story))) return null
  const words = tokensIn(claimSpan(claim), story)
  const { examining, media } = pack.frames
  const named = (list: ReadonlySet<string>): string[] =>
    words.flatMap((t) => (t.pos !== 'VERB' && list.has(lemma(t)) ? lemma(t) : []))
  const looked = named(media)
  if (named(examining).length + looked.length === 0) return null
  const yes = outcomeIn(words, setting)
  return yes === null ? null : { claim, yes, media: looked }
}

const lemma = (t: Token): string => t.lemma.toLowerCase()

/** Whether what is looked for was found; null where no outcome is told. */
function outcomeIn(words: readonly Token[], { pack }: Setting): boolean | null {
  const { detecting, sought, clear } = pack.frames
  const negator = words.findIndex((t) => pack.claim.negators.has(t.lower))
  if (words.some((t, i) => clear.has(t.lower) && words[i - 1]?.pos === 'VERB'))
    return negator < 0 ? false : null
  const verb = words.findIndex((t) => t.pos === 'VERB' && detecting.has(lemma(t)))
  if (verb < 0) return null
  const things = words.filter((t) => t.pos !== 'VERB' && sought.has(lemma(t)))
  if (negator < 0) return things.length > 0 ? true : null
  return isNothing(words, negator, verb, pack.frames) ? false : null
}

/** "Found nothing", "nothing harmful was found", "no dangerous concentrations", "substances were not found". */
function isNothing(words: readonly Token[], negator: number, verb: number, frames: FramesLexicon): boolean {
  const what = words.slice(negator + 1, negator + 1 + NEAR)
  if (frames.nothing.has(words[negator]!.lower)) return true
  const named = (t: Token): boolean => frames.sought.has(lemma(t)) || frames.harmful.has(t.lower)
  if (what[0]?.pos === 'NOUN' || what[0]?.pos === 'ADJ' || what[0]?.pos === 'DET') return what.some(named)
  return negator < verb && verb - negator <= NEAR && words.slice(0, negator).some(named)
}

/** Words from a "not" to its verb, from a "no" to its noun. */
const NEAR = 4

const RULES: readonly RelationRule[] = [
  (a, b) =>
    judged('conflict', 'found-and-not-found', 'One examination found what another did not find.', a, b),
]

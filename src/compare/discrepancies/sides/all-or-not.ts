import { isAgainst, type StoryClaim, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan, stanceOf } from '../../story.js'
import { judged, type RelationRule } from '../answer.js'
import type { Draft } from '../draft.js'
import { eventsOf } from '../linked.js'
import { areOpposed, type Sided, twoSided } from './two-sided.js'

/** What all are said to have done, and some not: "all 63 guests got out", "three of the night shift never got out". */
export function allOrNotDrafts(setting: Setting): Draft[] {
  const told = setting.story.clauses.flatMap((c) => toldOf(c, setting) ?? [])
  const eventOf = eventsOf(setting.story)
  const opposed = (a: Told, b: Told): boolean =>
    a.deed === b.deed &&
    areOpposed(a, b, setting) &&
    eventOf(a.claim.article) === eventOf(b.claim.article) &&
    (a.persons && b.persons ? true : a.nouns.some((n) => b.nouns.includes(n)))
  const deeds = [...new Set(told.map((t) => t.deed))]
  return deeds.flatMap((deed) =>
    twoSided(
      told.filter((t) => t.deed === deed),
      opposed,
      RULES,
      setting,
    ),
  )
}

interface Told extends Sided {
  /** The verb, with the word that goes with it: "get out". */
  readonly deed: string
  /** Stems of the nouns of its subject. */
  readonly nouns: readonly string[]
  readonly persons: boolean
}

function toldOf(claim: StoryClaim, setting: Setting): Told | null {
  const { story, pack } = setting
  if (claim.modality !== 'actual' || isAgainst(stanceOf(claim, story))) return null
  const words = tokensIn(claimSpan(claim), story)
  const verb = words.findIndex((t) => t.pos === 'VERB')
  const deed = deedAt(words, verb, setting)
  if (verb < 0 || deed === null) return null
  const subject = words.slice(0, verb)
  const negator = subject.findIndex((t) => pack.claim.negators.has(t.lower))
  const all = subject.some((t) => pack.frames.universal.has(t.lower))
  if (negator >= 0 === all) return null
  // "Not all got out" is neither.
  const { people, countedClass } = pack.comparison
  const kinds = subject.map((t) => countedClass.get(t.lower) ?? countedClass.get(t.lemma.toLowerCase()) ?? '')
  const persons =
    kinds.some((k) => people.has(k)) ||
    subject.some((t) => pack.frames.everyone.has(t.lower)) ||
    (negator >= 0 && subject.some((t) => t.pos === 'NUM'))
  const nouns = subject.flatMap((t) => (t.pos === 'NOUN' ? [pack.claim.stem(t.lower)] : []))
  return { claim, yes: all, deed, nouns, persons }
}

/** A verb that tells something by itself, or by the word right behind it. */
function deedAt(words: readonly Token[], at: number, { pack }: Setting): string | null {
  const verb = words[at]
  if (!verb) return null
  const next = words[at + 1]
  const particle =
    next && (next.pos === 'ADP' || next.pos === 'ADV' || next.pos === 'PART') ? next.lower : null
  const lemma = verb.lemma.toLowerCase()
  if (!pack.comparison.lightVerbs.has(lemma) && pack.rarity(lemma) >= TELLING) return lemma
  return particle === null ? null : `${lemma} ${particle}`
}

/** How rare a verb must be to tell a deed by itself. */
const TELLING = 3

const RULES: readonly RelationRule[] = [
  (a, b) => judged('conflict', 'all-and-not-all', 'One tells of all what the other denies of some.', a, b),
]

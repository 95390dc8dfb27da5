import { isAgainst, type StoryClaim, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan, stanceOf } from '../../story.js'
import { judged, type RelationRule } from '../answer.js'
import type { Draft } from '../draft.js'
import { eventsOf } from '../linked.js'
import { areOpposed, type Sided, twoSided } from './two-sided.js'

/** Whether notice was given: "they told us nothing", "airmen had been warned three days before". */
export function notifiedDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const sided = story.clauses.flatMap((c): Sided[] => {
    const yes = noticeIn(c, setting)
    return yes === null ? [] : [{ claim: c, yes }]
  })
  const eventOf = eventsOf(story)
  const opposed = (a: Sided, b: Sided): boolean =>
    areOpposed(a, b, setting) && eventOf(a.claim.article) === eventOf(b.claim.article)
  return twoSided(sided, opposed, RULES, setting)
}

/** Whether a clause tells that somebody was told beforehand, or that nobody was; null where it tells neither. */
function noticeIn(claim: StoryClaim, setting: Setting): boolean | null {
  const { story, pack } = setting
  if (claim.modality !== 'actual' || isAgainst(stanceOf(claim, story))) return null
  const words = tokensIn(claimSpan(claim), story)
  const { notifying } = pack.frames
  const verb = words.findIndex((t) => notifying.has(lemma(t)))
  const negator = words.findIndex((t) => pack.claim.negators.has(t.lower))
  if (negator < 0) return verb >= 0 && isBeforehand(words, setting) ? true : null
  return isUntold(words, negator, setting) ? false : null
}

const lemma = (t: Token): string => t.lemma.toLowerCase()

const isBeforehand = (words: readonly Token[], { pack }: Setting): boolean =>
  words.some((_, i) =>
    pack.frames.beforehand.some((phrase) => phrase.every((word, k) => words[i + k]?.lower === word)),
  )

/** "Told us nothing", "were never informed", "had received no warning": whom it concerns must be told. */
function isUntold(words: readonly Token[], negator: number, { pack }: Setting): boolean {
  const { notifying, telling, nothing } = pack.frames
  const { firstPerson } = pack.drift
  const verb = words.findIndex((t) => t.pos === 'VERB' && (notifying.has(lemma(t)) || telling.has(lemma(t))))
  if (verb < 0) return false
  const told = words.some((t) => firstPerson.has(t.lower))
  if (nothing.has(words[negator]!.lower)) return told && negator > verb && negator - verb <= NEAR
  const noun = words
    .slice(negator + 1, negator + 1 + NEAR)
    .some((t) => t.pos === 'NOUN' && notifying.has(lemma(t)))
  const passive = words.slice(negator, verb).some((t) => t.lemma === pack.comparison.passive)
  const withheld =
    negator < verb &&
    verb - negator <= NEAR &&
    notifying.has(lemma(words[verb]!)) &&
    lemma(words[verb]!) !== 'tell'
  return noun || (withheld && (passive || told))
}

/** Words between a verb and its "nothing", or a "not" and its verb. */
const NEAR = 4

const RULES: readonly RelationRule[] = [
  (a, b) =>
    judged('conflict', 'told-and-untold', 'One tells of a notice, the other that none was given.', a, b),
]

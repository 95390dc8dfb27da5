import { type FindingGroup, hull, type StoryClaim } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import { hedge, isOpen } from '../../drift/hedge.js'
import type { Weak } from '../../drift/watch.js'
import { keysOf } from '../../event-words.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, standsOf } from '../answer.js'
import { isBelieved } from '../believed.js'
import { type Matters, mattersOf } from '../denials/matter.js'
import { type Draft, draft } from '../draft.js'
import { sentenceOf } from '../places.js'

/** How much of a clause that leaves something open must be in one that tells it as so, and the other way round. */
const SAME = 0.6
/** How many words in front of a clause may leave it open ("it was possible that"). */
const IN_FRONT = 4

/** What some leave open ("may have been", "it was possible that") and others tell as so, as said by the same speaker or in their own voice. */
export function hedgeDrafts(setting: Setting): Draft[] {
  const matters = mattersOf(setting)
  return setting.story.groups.flatMap((g) => {
    const pairs = pairsIn(g, matters, setting)
    const [first] = pairs
    if (!first) return []
    const answers = [
      ...pairs.map(([open]) => answerOf(open, 'left open', setting)),
      ...pairs.map(([, plain]) => answerOf(plain, 'told as so', setting)),
    ]
    return [draft('stance', claimSpan(first[0].claim), standsOf(answers), RULES, setting)]
  })
}

/** A clause and where its words begin that leave it open. */
interface Told {
  readonly claim: StoryClaim
  readonly from: number
}

function pairsIn(group: FindingGroup, matters: Matters, setting: Setting): (readonly [Told, Told])[] {
  const claims = group.claims.map(setting.story.claim)
  if (new Set(claims.map((c) => c.article)).size < 2) return []
  const plain = claims.filter((c) => isPlain(c, setting))
  return claims.flatMap((claim) => {
    const weak = plain.length > 0 ? hedgeOf(claim, setting) : null
    if (!weak) return []
    const open = { claim, from: Math.min(weak.words.start, claim.start) }
    return plain
      .filter((c) => hasVerb(c, weak, setting) && mayBeOf(claim, c, matters, setting))
      .map((c) => [open, { claim: c, from: c.start }] as const)
  })
}

/** What leaves a clause open; null where it is told as so. */
function hedgeOf(claim: StoryClaim, setting: Setting): Weak | null {
  const { story, pack } = setting
  const weak = hedge.weakness(claim, setting)
  if (weak) return weak
  const sentence = sentenceOf(claim, story)
  const before = tokensIn({ ...sentence, end: claim.start }, story).slice(-IN_FRONT)
  const first = before.find((t) => t.pos === 'ADJ' && pack.comparison.possibilities.has(t.lower))
  const last = before.at(-1)
  return first && last && pack.claim.complementizers.has(last.lower)
    ? { claim, words: { ...sentence, start: first.start, end: last.end }, keys: [] }
    : null
}

/** Whether a clause has the verb that the other leaves open. */
const hasVerb = (claim: StoryClaim, { keys }: Weak, { story, pack }: Setting): boolean =>
  keys.length === 0 ||
  tokensIn(claimSpan(claim), story).some((t) => keysOf(t, pack).some((k) => keys.includes(k)))

const isPlain = (claim: StoryClaim, setting: Setting): boolean =>
  claim.modality === 'actual' &&
  hedgeOf(claim, setting) === null &&
  !isOpen(claim, setting) &&
  !isBelieved(claim, setting) &&
  !isUnderHedge(claim, setting)

/** How many words in front of a clause may hold a word that leaves open what it is a part of ("you may see", "it is possible that you see"). */
const OVER = 8

/** "You may see a change", "is accused of having two keys": the clause is told as so, what it is a part of is not. */
function isUnderHedge(claim: StoryClaim, { story, pack }: Setting): boolean {
  const { article, start } = sentenceOf(claim, story)
  const before = tokensIn({ article, start, end: claim.start }, story).slice(-OVER)
  const stop = before.findLastIndex((t) => t.pos === 'PUNCT')
  const { possibilities, accusing } = pack.comparison
  return (
    before.slice(stop + 1).some((t) => possibilities.has(t.lower) || accusing.has(t.lower)) ||
    tokensIn(claimSpan(claim), story).some((t) => accusing.has(t.lower))
  )
}

/** Whether two clauses of two articles tell one thing of one source: what one source leaves open another may know. */
function mayBeOf(
  open: StoryClaim,
  plain: StoryClaim,
  matters: Matters,
  { story, sameBody }: Setting,
): boolean {
  const [by, teller] = [holderOf(open, story), holderOf(plain, story)]
  if (open.article === plain.article || open.negated !== plain.negated || by === null) return false
  if (teller !== null && !sameBody(by, teller)) return false
  const [a, b] = [matters.of(open), matters.of(plain)]
  return Math.min(matters.told(a, b), matters.told(b, a)) >= SAME
}

function answerOf({ claim, from }: Told, value: string, setting: Setting): Answer {
  const by = holderOf(claim, setting.story)
  const span = { article: claim.article, ...hull([{ start: from, end: claim.end }, claim]) }
  return { claim, span, key: `${value} ${by ?? ''}`, value, by, asOf: asOf(span, setting) }
}

const RULES: readonly RelationRule[] = [
  (a, b) =>
    a.position.value === b.position.value
      ? judged('wording', 'as-sure', 'Both are as sure of it.', a, b)
      : judged('scope', 'left-open', 'One leaves open what the other tells as so.', a, b),
]

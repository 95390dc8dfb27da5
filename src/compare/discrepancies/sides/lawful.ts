import type { StoryClaim, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'

/** How far from a word of breaking or keeping the law stands what is broken or kept. */
const REACH = 8

/** How far in front of a word its "not" stands. */
const RIGHT_BEFORE = 3

type Verdict = 'breaks' | 'keeps'

/** Whether what happened is lawful: some call it a breach of a treaty or of the law, others within it. */
export function lawfulDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const told = story.clauses.flatMap((claim) => {
    const verdict = verdictOf(claim, setting)
    return verdict && holderOf(claim, story) !== null ? [{ claim, verdict }] : []
  })
  const answers = told.map(({ claim, verdict }) => answerOf(claim, verdict, setting))
  const opposed = answers.filter((a) =>
    answers.some((b) => a.value !== b.value && !setting.sameBody(a.by, b.by)),
  )
  const lead = opposed.find((a) => a.value === 'breaks')
  return lead ? [draft('stance', lead.span, standsOf(opposed), RULES, setting)] : []
}

/** "A breach of the accord", "in line with international norms"; with a "not" the other way round. */
function verdictOf(claim: StoryClaim, { story, pack }: Setting): Verdict | null {
  const words = tokensIn(claimSpan(claim), story)
  const { lawBreaking, lawKeeping, lawful, lawNouns } = pack.comparison
  const ofLaw = (at: number): boolean =>
    words.slice(at + 1, at + 1 + REACH).some((t) => lawNouns.has(t.lemma.toLowerCase()))
  const has = (t: Token, list: ReadonlySet<string>): boolean =>
    list.has(t.lemma.toLowerCase()) || list.has(t.lower)
  const broken = words.findIndex((t, i) => has(t, lawBreaking) && ofLaw(i))
  const breaks = broken >= 0
  const keeps = words.some((t, i) => (has(t, lawKeeping) && ofLaw(i)) || isPredicate(words, i, lawful))
  if (breaks === keeps || pack.comparison.openQuestions.has(words[0]!.lower)) return null
  if (!claim.negated) return breaks ? 'breaks' : 'keeps'
  const denied = words.slice(Math.max(0, broken - RIGHT_BEFORE), Math.max(0, broken))
  return denied.some((t) => pack.claim.negators.has(t.lower)) ? 'keeps' : null
}

/** "It would be lawful": said of what happened, not "lawful owners". */
const isPredicate = (words: readonly Token[], i: number, lawful: ReadonlySet<string>): boolean =>
  lawful.has(words[i]!.lower) &&
  words[i + 1]?.pos !== 'NOUN' &&
  words.slice(Math.max(0, i - 2), i).some((t) => t.pos === 'AUX')

function answerOf(claim: StoryClaim, verdict: Verdict, setting: Setting): Answer {
  const span = claimSpan(claim)
  const by = holderOf(claim, setting.story)
  return { claim, span, key: `${verdict} ${by}`, value: verdict, by, asOf: asOf(span, setting) }
}

const RULES: readonly RelationRule[] = [
  (a, b) =>
    a.position.value === b.position.value
      ? judged('wording', 'same-verdict', 'Both judge alike.', a, b)
      : judged(
          'conflict',
          'lawful-or-not',
          'One calls it a breach of what the other says it keeps to.',
          a,
          b,
        ),
]

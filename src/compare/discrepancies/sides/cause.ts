import type { StoryClaim, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, type Stand, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { type Kin, kinOf } from '../kin.js'

/** The question of the cause, which some leave open and others answer: one for each happening whose cause is said to be unknown. */
export function causeDrafts(setting: Setting): Draft[] {
  const { story, pack } = setting
  const kin = kinOf(pack)
  const open = story.clauses.filter((c) => isOpen(c, setting))
  const event = open.map((c) => eventOf(c, setting)).find((e) => e !== null)
  const lead = open.find((c) => eventOf(c, setting) !== null)
  if (!event || !lead) return []
  const told = story.clauses.filter((c) => tellsCause(c, event, kin, setting))
  const answers = [
    ...open.map((c) => answerOf(c, 'open', setting)),
    ...told.map((c) => answerOf(c, 'told', setting)),
  ]
  const stands = standsOf(answers)
  const articles = new Set(answers.map((a) => a.span.article))
  return stands.length > 1 && articles.size > 1
    ? [draft('stance', claimSpan(lead), stands, RULES, setting)]
    : []
}

const wordsOf = (claim: StoryClaim, { story }: Setting): readonly Token[] => tokensIn(claimSpan(claim), story)

const has = (words: readonly Token[], list: ReadonlySet<string>): boolean =>
  words.some((t) => list.has(t.lower) || list.has(t.lemma.toLowerCase()))

/** "The cause is not yet known", "the cause is unclear". */
function isOpen(claim: StoryClaim, setting: Setting): boolean {
  const { causeNouns, knowing, unclear } = setting.pack.comparison
  const words = wordsOf(claim, setting)
  return has(words, causeNouns) && (has(words, unclear) || (claim.negated && has(words, knowing)))
}

/** What has the cause: the noun behind "of". */
function eventOf(claim: StoryClaim, setting: Setting): string | null {
  const { causeNouns, ofWords } = setting.pack.comparison
  const words = wordsOf(claim, setting)
  const at = words.findIndex((t, i) => causeNouns.has(t.lower) && ofWords.has(words[i + 1]?.lower ?? ''))
  return at < 0
    ? null
    : (words
        .slice(at + 2)
        .find((t) => t.pos === 'NOUN')
        ?.lemma.toLowerCase() ?? null)
}

/** "The fire began in a lorry", "the blaze was caused by a heater": the happening is subject, and a verb of causing follows with its preposition. */
function tellsCause(claim: StoryClaim, event: string, kin: Kin, setting: Setting): boolean {
  if (claim.negated) return false
  const { causing } = setting.pack.comparison
  const words = wordsOf(claim, setting)
  const verb = words.findIndex((t) => t.pos === 'VERB')
  const prepositions = causing.get(words[verb]?.lemma.toLowerCase() ?? '')
  return (
    prepositions !== undefined &&
    words.slice(0, verb).some((t) => t.pos === 'NOUN' && kin.akin(t.lemma.toLowerCase(), event)) &&
    prepositions.has(words[verb + 1]?.lower ?? '')
  )
}

function answerOf(claim: StoryClaim, side: 'open' | 'told', setting: Setting): Answer {
  const by = holderOf(claim, setting.story)
  const span = claimSpan(claim)
  const key = side === 'open' ? 'open' : `told ${by ?? ''} ${claim.id}`
  return { claim, span, key, value: side, by, asOf: asOf(span, setting) }
}

const daysOf = (s: Stand): string[] => s.answers.flatMap((a) => a.asOf ?? []).sort()

const RULES: readonly RelationRule[] = [
  (a, b) =>
    a.position.value === b.position.value
      ? judged('scope', 'both-told', 'Both tell something of the cause.', a, b)
      : null,
  (a, b) => {
    const [open, told] = a.position.value === 'open' ? [a, b] : [b, a]
    const [last, first] = [daysOf(open).at(-1), daysOf(told)[0]]
    return last !== undefined && first !== undefined && daysOf(open)[0]! <= first
      ? judged('update', 'told-later', 'What one leaves open another tells on that day or later.', a, b)
      : null
  },
  (a, b) => judged('conflict', 'told-and-open', 'One tells what another, later, still leaves open.', a, b),
]

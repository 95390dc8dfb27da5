import { DisjointSets } from '../../../kernels/disjoint-sets.js'
import { append, listsBy } from '../../../kernels/lists.js'
import type { AlternativeKind } from '../../../lang/lexicon/alternatives.js'
import type { DiscrepancyKind } from '../../../model/index.js'
import { inNotice } from '../../article-parts.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, type Stand, standsOf } from '../answer.js'
import { mattersOf } from '../denials/matter.js'
import { type Draft, draft } from '../draft.js'
import { kinOf } from '../kin.js'
import { eventsOf } from '../linked.js'
import { type Choice, choicesIn } from './alternatives.js'
import { areRivals, mayRival } from './rivals.js'

/** Of more wordings than these that answer one question of the language only the first are held against each other. */
const MOST = 120

/** Questions that clauses answer by words which exclude each other: a state, a kind of thing, a deed. */
export function eitherOrDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const matters = mattersOf(setting)
  const bySet = new Map<number, Choice[]>()
  for (const claim of story.clauses.filter((c) => !inNotice(c, story)))
    for (const c of choicesIn(claim, matters, setting)) {
      const { set } = c.alternative
      append(bySet, set, c)
    }
  const asked = [...bySet.values()].filter((list) => new Set(list.map((c) => c.alternative.side)).size > 1)
  if (asked.length === 0) return []
  const [kin, eventOf] = [kinOf(setting.pack), eventsOf(story)]
  const isRival = (a: Choice, b: Choice): boolean =>
    mayRival(a, b, kin, setting) &&
    eventOf(a.claim.article) === eventOf(b.claim.article) &&
    areRivals(a, b, matters, kin, setting)
  return asked.flatMap((list) => questionsIn(list, isRival, setting).map((q) => draftOf(q, setting)))
}

/** The clauses that rival each other, directly or through others, are one question; those of one wording are held against others once. */
function questionsIn(
  list: readonly Choice[],
  isRival: (a: Choice, b: Choice) => boolean,
  setting: Setting,
): Choice[][] {
  const alike = sameWording(list, setting).slice(0, MOST)
  const sets = new DisjointSets(alike.length)
  alike.forEach(([a], i) => {
    for (let j = 0; j < i; j++) if (isRival(a!, alike[j]![0]!)) sets.join(i, j)
  })
  return sets
    .sets()
    .filter((set) => set.length > 1)
    .map((set) => set.flatMap((i) => alike[i]!))
}

/** The choices that one source makes in the same words, in any number of articles. */
function sameWording(list: readonly Choice[], { story, plainWords }: Setting): Choice[][] {
  const wording = ({ alternative, claim }: Choice): string =>
    `${alternative.side} ${holderOf(claim, story)} ${plainWords(claim)}`
  return [...listsBy(list, wording).values()]
}

const KIND: Readonly<Record<AlternativeKind, DiscrepancyKind>> = {
  state: 'stance',
  thing: 'wording',
  deed: 'wording',
  counted: 'wording',
}

function draftOf(choices: readonly Choice[], setting: Setting): Draft {
  const { kind } = choices[0]!.alternative
  const stands = standsOf(choices.map((c) => answerOf(c, setting)))
  return draft(KIND[kind], claimSpan(choices[0]!.claim), stands, RULES[kind], setting)
}

function answerOf({ claim, alternative, words }: Choice, setting: Setting): Answer {
  const by = holderOf(claim, setting.story)
  const span = claimSpan(claim)
  const value = setting.story.words(words)
  return { claim, span, key: `side ${alternative.side}`, value, by, asOf: asOf(span, setting) }
}

const dayOf = ({ answers }: Stand): string[] => answers.flatMap((a) => a.asOf ?? []).sort()

/** One who says another thing on a later day has turned. */
const turned: RelationRule = (a, b, { sameBody }) => {
  const [x, y] = [dayOf(a), dayOf(b)]
  const later = x.length > 0 && y.length > 0 && (x.at(-1)! < y[0]! || y.at(-1)! < x[0]!)
  return later && a.position.by !== null && sameBody(a.position.by, b.position.by)
    ? judged('update', 'same-source-later', 'The same source says another thing later.', a, b)
    : null
}

/** "The northern tip" and "the western tip" may be one; the northern and the southern are not. */
const quartersMeet: RelationRule = (a, b, { pack }) => {
  const { quarters } = pack.alternatives
  const [x, y] = [a, b].map(({ position }) =>
    quarters.findIndex((q) => position.value.toLowerCase().startsWith(q)),
  )
  return x !== undefined && y !== undefined && x >= 0 && y >= 0 && Math.abs(x - y) % 2 === 1
    ? judged(
        'scope',
        'quarters-meet',
        'What lies in one of the two quarters may lie in the other as well.',
        a,
        b,
      )
    : null
}

const RULES: Readonly<Record<AlternativeKind, readonly RelationRule[]>> = {
  state: [
    turned,
    quartersMeet,
    (a, b) => judged('conflict', 'states-apart', 'One thing is said to be in two states.', a, b),
  ],
  thing: [(a, b) => judged('conflict', 'kinds-apart', 'One thing is said to be of two kinds.', a, b)],
  deed: [
    turned,
    (a, b) => judged('scope', 'deeds-apart', 'One tells of a deed that goes further than the other’s.', a, b),
  ],
  counted: [(a, b) => judged('scope', 'one-number', 'One number is given for two kinds of thing.', a, b)],
}

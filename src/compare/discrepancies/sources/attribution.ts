import { listsBy } from '../../../kernels/lists.js'
import { type ArticleSpan, byCodeUnit, type FindingGroup } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { chainOf, claimSpan } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, type Stand, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { type OnePiece, onePieceTest } from './one-piece.js'

/**
 * Questions of who said it: one piece of news that different articles put into different mouths. Sources that are independent
 * of each other confirm a finding; those that speak for one body, or stand in one chain of attribution, cannot both be its source.
 * A person who speaks for the body that another article names is no difference.
 */
export function attributionDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const isOnePiece = onePieceTest(setting)
  const asked = story.groups
    .map((g) => ({ lead: claimSpan(story.claim(g.lead)), answers: answersOf(g, setting) }))
    .filter(({ answers }) => isQuestion(standsOf(answers), isOnePiece, setting))
  return bySources(asked).map((same) =>
    draft('attribution', same[0]!.lead, standsOf(same.flatMap((q) => q.answers)), RULES, setting),
  )
}

interface Question {
  readonly lead: ArticleSpan
  readonly answers: readonly Answer[]
}

/** Articles that name two sources for one report do so for all that it says: that is one question. */
function bySources(questions: readonly Question[]): Question[][] {
  const sourcesOf = ({ answers }: Question): string =>
    [...new Set(answers.map((a) => `${a.by} ${a.span.article}`))].sort(byCodeUnit).join('\n')
  return [...listsBy(questions, sourcesOf).values()]
}

const isQuestion = (stands: readonly Stand[], isOnePiece: OnePiece, setting: Setting): boolean =>
  stands.length > 1 &&
  stands.every((a, i) => stands.slice(0, i).every((b) => oneVoice(a, b, setting))) &&
  apart(stands) &&
  stands.every((s) => isBody(s.position.by, setting)) &&
  stands.some((a, i) => stands.slice(0, i).some((b) => tellOnePiece(a, b, isOnePiece)))

/** Whether two sources have one piece of news, and not just like words: "was looking into it". */
const tellOnePiece = (a: Stand, b: Stand, isOnePiece: OnePiece): boolean =>
  a.answers.some((x) =>
    b.answers.some((y) => x.claim !== null && y.claim !== null && isOnePiece(x.claim, y.claim)),
  )

/** Neither a person nor nobody in particular ("federal officials"). */
function isBody(id: string | null, { story, pack }: Setting): boolean {
  const entity = story.entity(id)
  const head = entity?.name.toLowerCase().split(/\s+/u).at(-1) ?? ''
  return entity !== undefined && entity.kind !== 'person' && !pack.comparison.unnamedHeads.has(head)
}

function answersOf(group: FindingGroup, setting: Setting): Answer[] {
  const { story } = setting
  return group.claims.flatMap((id) => {
    const claim = story.claim(id)
    const by = holderOf(claim, story)
    const named = [...chainOf(claim, story)].reverse().find((a) => a.speaker === by && a.source !== null)
    if (by === null || !named?.source) return []
    const span = { article: claim.article, start: named.source.start, end: named.source.end }
    return [
      {
        claim,
        span,
        key: by,
        value: story.entity(by)?.name ?? by,
        by,
        asOf: asOf(claimSpan(claim), setting),
      },
    ]
  })
}

/** The sources must stand in different articles: within one article they are a chain, not a difference. */
const apart = (stands: readonly Stand[]): boolean => {
  const articles = stands.map((s) => new Set(s.position.spans.map((x) => x.article)))
  return articles.every((a, i) => articles.every((b, j) => i === j || [...a].every((x) => !b.has(x))))
}

function oneVoice(a: Stand, b: Stand, { sameBody, story }: Setting): boolean {
  const through = (s: Stand): Set<string> =>
    new Set(
      s.answers.flatMap((x) => (x.claim ? chainOf(x.claim, story).flatMap((q) => q.speaker ?? []) : [])),
    )
  const [byA, byB] = [a.position.by, b.position.by]
  return sameBody(byA, byB) || (byA !== null && through(b).has(byA)) || (byB !== null && through(a).has(byB))
}

const RULES: readonly RelationRule[] = [
  (a, b) =>
    judged(
      'scope',
      'one-voice-two-names',
      'The articles name different sources that speak for one body.',
      a,
      b,
    ),
]

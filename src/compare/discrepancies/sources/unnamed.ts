import { type FindingGroup, isAgainst, type StoryAttribution, type StoryClaim } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { chainOf, claimSpan } from '../../story.js'
import { type Answer, asOf, judged, type RelationRule, standsOf } from '../answer.js'
import { isBelieved } from '../believed.js'
import { type Draft, draft } from '../draft.js'
import { type OnePiece, onePieceTest } from './one-piece.js'

/**
 * Who is the source: some articles leave unnamed ("officials", "local reports") whom others name. What they pass on must be the same;
 * an article that has it from both keeps them apart itself.
 */
export function unnamedDrafts(setting: Setting): Draft[] {
  const isOnePiece = onePieceTest(setting)
  const questions = new Map<string, Answer[]>()
  for (const group of setting.story.groups)
    for (const [a, b] of pairsIn(group, isOnePiece, setting)) {
      const key = [a.by, b.by].join(' ')
      questions.set(key, [...(questions.get(key) ?? []), answerOf(a, setting), answerOf(b, setting)])
    }
  return [...questions.values()].map((answers) =>
    draft('attribution', answers[0]!.span, standsOf(answers), RULES, setting),
  )
}

/** A claim with whom its article has it from. */
interface Passed {
  readonly claim: StoryClaim
  readonly attribution: StoryAttribution
  readonly by: string
}

/** What one who is unnamed passes on, with the same piece of news from one whom another article names. */
function pairsIn(group: FindingGroup, isOnePiece: OnePiece, setting: Setting): (readonly [Passed, Passed])[] {
  const passed = group.claims.flatMap((id) => passedOn(setting.story.claim(id), setting) ?? [])
  const unnamed = firstOfEach(
    passed.filter((p) => isUnnamed(p, setting)),
    setting,
  )
  if (unnamed.length === 0) return []
  const named = firstOfEach(
    passed.filter((p) => isNamed(p, setting)),
    setting,
  )
  const sources = new Set(passed.map(sourceKey))
  return unnamed.flatMap((a) =>
    named.flatMap((b) => (mayBeOne(a, b, sources) && isOnePiece(a.claim, b.claim) ? [[a, b] as const] : [])),
  )
}

/** However many articles print one sentence of one source, it is held against others once. */
function firstOfEach(list: readonly Passed[], { plainWords }: Setting): Passed[] {
  const first = new Map<string, Passed>()
  for (const p of list) {
    const key = `${p.by} ${plainWords(p.claim)}`
    if (!first.has(key)) first.set(key, p)
  }
  return [...first.values()]
}

const sourceKey = ({ by, claim }: { readonly by: string; readonly claim: StoryClaim }): string =>
  `${by} ${claim.article}`

function passedOn(claim: StoryClaim, setting: Setting): Passed | null {
  const { story } = setting
  const attribution = [...chainOf(claim, story)]
    .reverse()
    .find((a) => a.speaker !== null && a.source !== null)
  if (!attribution || isAgainst(attribution.stance) || isBelieved(claim, setting)) return null
  return { claim, attribution, by: attribution.speaker! }
}

/** Whether two articles each have a piece of news from one of two sources alone. */
const mayBeOne = (a: Passed, b: Passed, sources: ReadonlySet<string>): boolean =>
  a.claim.article !== b.claim.article &&
  !sources.has(sourceKey({ by: b.by, claim: a.claim })) &&
  !sources.has(sourceKey({ by: a.by, claim: b.claim }))

/**
 * "Experts", "local reports", "outlets in the capital": several of a sort, and no name but of a place. Authorities are left out:
 * whoever speaks for one may be meant.
 */
function isUnnamed({ attribution }: Passed, { story, pack }: Setting): boolean {
  const tokens = tokensIn(sourceOf(attribution), story)
  const names = story.mentionsIn(sourceOf(attribution)).filter((m) => m.entity.kind !== 'place')
  if (names.some((m) => /^\p{Lu}/u.test(story.words(m)))) return false
  const end = tokens.findIndex((t) => t.pos === 'ADP')
  const phrase = end < 0 ? tokens : tokens.slice(0, end)
  const head = phrase.at(-1)
  const { press, publicWords, stateBodies } = pack.comparison
  if (head?.pos !== 'NOUN' || publicWords.has(head.lower) || stateBodies.has(head.lower)) return false
  const several = head.lower !== head.lemma.toLowerCase()
  return (several || press.has(head.lower)) && phrase.every((t) => /^(?:DET|ADJ|NOUN|NUM)$/.test(t.pos))
}

/** A person or a body, alone: who is named beside others is not the one whom they leave unnamed. */
function isNamed({ by, attribution }: Passed, { story }: Setting): boolean {
  const entity = story.entity(by)
  const several = tokensIn(sourceOf(attribution), story).some((t) => t.pos === 'CCONJ')
  return (
    entity !== undefined &&
    !several &&
    (entity.kind === 'person' || entity.kind === 'organization') &&
    entity.name.split(/\s+/u).every((w) => /^\p{Lu}/u.test(w))
  )
}

const sourceOf = ({ article, source }: StoryAttribution) => ({
  article,
  start: source!.start,
  end: source!.end,
})

function answerOf({ claim, attribution, by }: Passed, setting: Setting): Answer {
  const { story } = setting
  return {
    claim,
    span: sourceOf(attribution),
    key: by,
    value: story.entity(by)?.name ?? story.words(sourceOf(attribution)),
    by,
    asOf: asOf(claimSpan(claim), setting),
  }
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('scope', 'named-or-not', 'One article names whom the other leaves unnamed.', a, b),
]

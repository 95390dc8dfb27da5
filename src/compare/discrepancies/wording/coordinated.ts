import { append } from '../../../kernels/lists.js'
import type { ArticleSpan, StoryAttribution, Token, Utterance } from '../../../model/index.js'
import { CARRYING, wordsIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'

/** Words of an article about one thing said. */
interface Words {
  readonly article: string
  readonly tokens: readonly Token[]
}

/**
 * What is said of one thing and another, or of one or the other: "killed or wounded" and "killed and wounded"; and a denial that is
 * quoted of one thing alone: "not a crown went to me or to my son", "not a crown went to me".
 */
export function coordinatedDrafts(setting: Setting): Draft[] {
  const { story } = setting
  return story.utterances.flatMap((u) => {
    const told = u.attributions.flatMap((id) => story.attribution(id) ?? [])
    if (new Set(told.map((a) => a.article)).size < 2) return []
    return [...joinedOtherwise(told, u, setting), ...deniedOfFewer(told, u, setting)]
  })
}

/** Two words joined by a third. */
interface Join {
  readonly span: ArticleSpan
  readonly pair: string
  readonly either: boolean
}

function joinedOtherwise(told: readonly StoryAttribution[], u: Utterance, setting: Setting): Draft[] {
  const byPair = new Map<string, Join[]>()
  for (const a of told)
    for (const j of wordsOf(a, a.content, setting.story).flatMap((w) => joinsIn(w, setting)))
      append(byPair, j.pair, j)
  return [...byPair.values()].flatMap((joins) => {
    const articles = (isEither: boolean): ReadonlySet<string> =>
      new Set(joins.filter((j) => j.either === isEither).map((j) => j.span.article))
    const [either, both] = [articles(true), articles(false)]
    if (either.size === 0 || both.size === 0 || [...either].some((id) => both.has(id))) return []
    const places = joins.map((j) => [j.span, j.either ? 'either' : 'both'] as const)
    return [draftOf(places, JOINED, u, setting)]
  })
}

/** "No tents or blankets" are "no tents and no blankets": in a denial both words join alike. */
function joinsIn({ article, tokens }: Words, { pack }: Setting): Join[] {
  const { eitherWords, bothWords } = pack.comparison
  const denied = tokens.findIndex((t) => pack.utterance.negators.has(t.lower))
  return tokens.slice(0, denied < 0 ? tokens.length : denied).flatMap((t, i) => {
    const [before, behind] = [tokens[i - 1], tokens[i + 1]]
    const either = eitherWords.has(t.lower)
    if (!before || !behind || !(either || bothWords.has(t.lower))) return []
    if (!CARRYING.has(before.pos) || !CARRYING.has(behind.pos) || before.lower === behind.lower) return []
    const span = { article, start: before.start, end: behind.end }
    return [{ span, pair: [before, behind].map((w) => pack.claim.stem(w.lower)).join(' '), either }]
  })
}

/** A thing more that is denied at the end of a quotation. */
interface Addition {
  readonly article: string
  /** The two words before it, with which another quotation ends. */
  readonly before: readonly Token[]
  readonly span: ArticleSpan
}

function deniedOfFewer(told: readonly StoryAttribution[], u: Utterance, setting: Setting): Draft[] {
  const quoted = told.flatMap((a) => wordsOf(a, a.kind === 'direct' ? a.content : a.marked, setting.story))
  return quoted.flatMap((w) => {
    const added = additionIn(w, setting)
    const cut = added ? quoted.flatMap((other) => endOf(other, added, setting) ?? []) : []
    if (!added || cut.length === 0) return []
    return [
      draftOf(
        [added.span, ...cut].map((span, i) => [span, i === 0 ? 'whole' : 'cut']),
        DENIED,
        u,
        setting,
      ),
    ]
  })
}

/** So many words at the most may be joined on to a denial. */
const LONGEST = 8

function additionIn({ article, tokens }: Words, { pack }: Setting): Addition | null {
  const denied = tokens.findIndex((t) => pack.utterance.negators.has(t.lower))
  const at = tokens.findLastIndex((t) => pack.comparison.eitherWords.has(t.lower))
  const added = tokens.slice(at)
  const before = tokens.slice(at - 2, at)
  const last = tokens.at(-1)
  if (denied < 0 || at < denied + 2 || !last || added.length > LONGEST) return null
  // What is joined on with a verb of its own is a sentence more.
  if (added.length < 2 || added.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return null
  return { article, before, span: { article, start: before[0]!.start, end: last.end } }
}

/** Where a quotation of another article denies the same, and ends before what is added. */
function endOf(
  { article, tokens }: Words,
  { article: from, before }: Addition,
  { pack, story }: Setting,
): ArticleSpan | null {
  const end = tokens.slice(-2)
  if (article === from || end.length < 2 || !end.every((t, i) => t.lower === before[i]!.lower)) return null
  if (!tokens.some((t) => pack.utterance.negators.has(t.lower))) return null
  const span = { article, start: end[0]!.start, end: end[1]!.end }
  return /^\s*(?:…|\.\.)/u.test(story.words({ ...span, start: span.end, end: span.end + 4 })) ? null : span
}

/** The words of an attribution, a sentence each, as far as they stand in the spans given. */
function wordsOf({ article }: StoryAttribution, spans: StoryAttribution['content'], story: Story): Words[] {
  const { sentences } = story.article(article).annotated
  return spans.flatMap((s) =>
    sentences.flatMap(({ start, end }) => {
      const place = { article, start: Math.max(start, s.start), end: Math.min(end, s.end) }
      if (place.end <= place.start) return []
      return [{ article, tokens: wordsIn(place, story) }]
    }),
  )
}

function draftOf(
  places: readonly (readonly [ArticleSpan, string])[],
  rules: readonly RelationRule[],
  u: Utterance,
  setting: Setting,
): Draft {
  const { story } = setting
  const answers = places.map(([span, key]): Answer => {
    const claim = story.claimsIn(span.article).find((c) => c.start <= span.start && span.end <= c.end) ?? null
    const by = u.speaker ?? holderOf(claim, story)
    return { claim, span, key, value: story.words(span), by, asOf: asOf(span, setting) }
  })
  return draft('wording', places[0]![0], standsOf(answers), rules, setting, [u.id])
}

const JOINED: readonly RelationRule[] = [
  (a, b) => judged('wording', 'and-or', 'One joins with “and” what the other joins with “or”.', a, b),
]

const DENIED: readonly RelationRule[] = [
  (a, b) => judged('wording', 'denied-of-fewer', 'One quotation leaves out a part of what is denied.', a, b),
]

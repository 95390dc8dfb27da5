import { editSimilarity } from '../../kernels/edit-distance.js'
import { skeleton } from '../../kernels/skeleton.js'
import {
  type ArticleSpan,
  byCodeUnit,
  contains,
  type Span,
  type StoryAttribution,
} from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import { type Answer, asOf, judged, type RelationRule, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'

/** Fewer words than these in a row may be said by two people. */
const ONE_MOUTH = 6

/** Words in quotation marks that different articles put into the mouths of different people. */
export function speakerDrafts(setting: Setting): Draft[] {
  const { story, sameBody } = setting
  const relayers = relayersIn(setting)
  const runs = new Map<string, Spoken[]>()
  for (const a of story.pool.attributions)
    if (isNamed(a, setting) && !relayers.has(a.speaker ?? '') && !holdsAnother(a, story))
      for (const run of runsOf(a, story)) runs.set(run.key, [...(runs.get(run.key) ?? []), run])
  const questions = new Map<string, Map<string, Spoken>>()
  for (const list of runs.values()) {
    const apart = list.filter((x) =>
      list.some((y) => x.article !== y.article && !sameBody(x.by, y.by) && !sharesName(x, y, story)),
    )
    if (apart.length < 2) continue
    // Two who are given each other's words are one question, however many sentences it is of.
    const key = [...new Set(apart.map((x) => x.by))].sort(byCodeUnit).join(' ')
    const known = questions.get(key) ?? new Map<string, Spoken>()
    for (const x of apart) if (!known.has(x.attribution)) known.set(x.attribution, x)
    questions.set(key, known)
  }
  return [...questions.values()].map((same) => {
    const spoken = [...same.values()]
    return draft(
      'attribution',
      spoken[0]!.content,
      standsOf(spoken.map((x) => answerOf(x, setting))),
      RULES,
      setting,
    )
  })
}

/** "Ryan Zinke" and "Secretary Zinke", "Ferrow" and "Ferro" may be one person whose names were not taken for one. */
function sharesName(a: Spoken, b: Spoken, story: Story): boolean {
  const [x, y] = [lastNamesOf(a, story), lastNamesOf(b, story)]
  return x.some((m) => y.some((n) => editSimilarity(m, n) >= ONE_NAME))
}

/** The last words of a speaker's name and of what stands at the quotation. */
function lastNamesOf({ by, source }: Spoken, story: Story): string[] {
  const entity = story.entity(by)
  const here = story.words(source).replace(/[^\p{L}\s’'-]+/gu, ' ')
  return [entity?.name ?? '', here]
    .map((name) => skeleton(name.trim().split(/\s+/u).at(-1) ?? ''))
    .filter((name) => name.length >= SHORTEST_NAME)
}

/** How alike two last names must be that may be one, spelt otherwise. */
const ONE_NAME = 0.75
/** "He" is no name. */
const SHORTEST_NAME = 4

interface Spoken {
  readonly attribution: string
  readonly article: string
  readonly by: string
  readonly source: ArticleSpan
  /** The quotation as a whole. */
  readonly content: ArticleSpan
  readonly key: string
}

/** Whether it is sure who speaks: a person, named at the quotation, or the only one named in its paragraph before a pronoun, else the only one in the paragraph before, who spoke there. */
function isNamed(a: StoryAttribution, { story, pack }: Setting): boolean {
  // A long source names others too.
  if (
    a.source === null ||
    a.source.end - a.source.start > LONGEST_SOURCE ||
    story.entity(a.speaker)?.kind !== 'person'
  )
    return false
  const source = { article: a.article, start: a.source.start, end: a.source.end }
  const names = (place: ArticleSpan): string[] =>
    story
      .mentionsIn(place)
      .flatMap((m) => (m.entity.kind === 'person' && isName(m, story) ? m.entity.id : []))
  const here = names(source)
  if (here.length > 0) return here.includes(a.speaker!)
  const { paragraphs } = story.article(a.article).annotated
  const at = paragraphs.findIndex((p) => p.start <= source.start && source.start < p.end)
  const own = names({ ...source, start: paragraphs[at]?.start ?? source.start, end: source.start })
  const previous = own.length === 0 ? paragraphs[at - 1] : undefined
  const before = new Set(previous ? names({ ...source, ...previous }) : own)
  const spoke = (p: Span): boolean =>
    story.attributionsIn(a.article).some((x) => x.speaker === a.speaker && x.source && contains(p, x.source))
  return (
    tokensIn(source, story).every((t) => pack.timeline.pronouns.has(t.lower)) &&
    before.size === 1 &&
    before.has(a.speaker!) &&
    (previous === undefined || spoke(previous))
  )
}

/** Those called a spokeswoman or a reporter somewhere: their words are another's too, or may be. */
const relayersIn = (setting: Setting): ReadonlySet<string> =>
  new Set(
    setting.story.pool.entities
      .filter(
        (e) =>
          e.kind === 'person' &&
          e.mentions.some((m) => saysRelaying({ ...m, start: Math.max(0, m.start - TITLE) }, setting)),
      )
      .map((e) => e.id),
  )

/** "Reporters" are told. */
function saysRelaying(place: ArticleSpan, { story, pack }: Setting): boolean {
  const words = tokensIn(place, story)
  const title = words.slice(words.findLastIndex((t) => STOP.test(t.lower)) + 1)
  return title.some((t) => pack.comparison.relaying.has(t.lower))
}

const STOP = /^[.!?;:”"“]/u

/** Room for a title in front of a name. */
const TITLE = 24

/** Marks that were not closed hold more than one speaker's words. */
const holdsAnother = (a: StoryAttribution, story: Story): boolean =>
  story
    .attributionsIn(a.article)
    .some((x) => x.id !== a.id && x.cue !== null && a.content.some((c) => contains(c, x.cue!)))

const LONGEST_SOURCE = 80

const isName = (place: ArticleSpan, story: Story): boolean => /^\p{Lu}/u.test(story.words(place))

/** Every run of so many words that a speaker's quotation has in its marks. */
function runsOf(a: StoryAttribution, story: Story): Spoken[] {
  const pieces = a.kind === 'direct' ? a.content : a.marked
  const of = {
    attribution: a.id,
    article: a.article,
    by: a.speaker!,
    source: { ...a.source!, article: a.article },
  }
  return pieces.flatMap((p) => {
    const content = { article: a.article, start: p.start, end: p.end }
    const words = tokensIn(content, story).filter((t) => /[\p{L}\p{N}]/u.test(t.lower))
    return words.slice(0, Math.max(0, words.length - ONE_MOUTH + 1)).map((_, i) => ({
      ...of,
      content,
      key: words
        .slice(i, i + ONE_MOUTH)
        .map((t) => t.lower)
        .join(' '),
    }))
  })
}

function answerOf({ source, content, by }: Spoken, setting: Setting): Answer {
  const { story } = setting
  const claim = story.claimsIn(content.article).find((c) => contains(content, c)) ?? null
  const value = story.entity(by)?.name ?? by
  return { claim, span: source, key: by, value, by, asOf: asOf(source, setting) }
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('conflict', 'two-mouths', 'One quotation is put into two mouths.', a, b),
]

import { editSimilarity } from '../../../kernels/edit-distance.js'
import { append } from '../../../kernels/lists.js'
import { skeleton } from '../../../kernels/skeleton.js'
import {
  type ArticleSpan,
  byCodeUnit,
  contains,
  hull,
  overlap,
  type StoryAttribution,
  type Utterance,
} from '../../../model/index.js'
import { type Content, meaningOf } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { type Answer, asOf, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { kinOf } from '../kin.js'
import { runsIn, within } from './runs.js'
import { surelySpoken } from './spoken.js'

/** Fewer words than these in a row may be said by two people. */
const ONE_MOUTH = 6
/** What more are given is a slogan, or a thing that goes without saying. */
const MOUTHS = 2

/**
 * Words that different articles put into the mouths of different people: the same in a row in quotation marks, or two witnesses of one
 * utterance, of which one at least quotes. What one article has from both is what one said after the other.
 */
export function speakerDrafts(setting: Setting): Draft[] {
  const spoken = surelySpoken(setting)
  const questions = new Map<string, Map<string, Spoken>>()
  for (const list of [...alikeByWords(spoken, setting), ...alikeByUtterance(spoken, setting)]) {
    const apart = apartIn(list, setting)
    if (apart.length < 2) continue
    // Two who are given each other's words are one question, however many sentences it is of.
    const key = [...new Set(apart.map((x) => x.by))].sort(byCodeUnit).join(' ')
    const known = questions.get(key) ?? new Map<string, Spoken>()
    for (const x of apart) known.set(`${x.content.article} ${x.content.start}`, x)
    questions.set(key, known)
  }
  return [...questions.values()].map((same) => {
    const [first] = same.values()
    const answers = [...same.values()].map((x) => answerOf(x, setting))
    return draft('attribution', first!.content, standsOf(answers), RULES, setting)
  })
}

/** Those that another article gives to somebody else; none where they are many, or one article has it from both. */
function apartIn(list: readonly Spoken[], { story, sameBody }: Setting): Spoken[] {
  const isOther = (x: Spoken, y: Spoken): boolean => !sameBody(x.by, y.by) && !sharesName(x, y, story)
  const others = list.filter((x) => list.some((y) => isOther(x, y)))
  const together = others.some((x) => others.some((y) => x.article === y.article && isOther(x, y)))
  return together || new Set(others.map((x) => x.by)).size > MOUTHS ? [] : others
}

/** "Ana Verrin" and "Secretary Verrin", "Ferrow" and "Ferro" may be one person whose names were not taken for one; one of two of a name is easily taken for the other. */
export function sharesName(a: Told, b: Told, story: Story): boolean {
  const [x, y] = [namesOf(a, story), namesOf(b, story)]
  return x.some((m) => y.some((n) => editSimilarity(m, n) >= ONE_NAME))
}

/** The words of a speaker's name, and the last of what stands at the quotation. */
function namesOf({ by, source }: Told, story: Story): string[] {
  const here = story
    .words(source)
    .replace(/[^\p{L}\s’'-]+/gu, ' ')
    .trim()
  const name = story.entity(by)?.name ?? ''
  return [...name.split(/\s+/u), here.split(/\s+/u).at(-1) ?? '']
    .map((word) => skeleton(word))
    .filter((word) => word.length >= SHORTEST_NAME)
}

/** How alike two names must be that may be one, spelt otherwise. */
const ONE_NAME = 0.75
/** "He" is no name. */
const SHORTEST_NAME = 3

/** Who has something, and the words that name them. */
export interface Told {
  readonly by: string
  readonly source: ArticleSpan
}

interface Spoken extends Told {
  readonly article: string
  /** What is said, as far as it is in one sentence. */
  readonly content: ArticleSpan
}

const spokenAt = (a: StoryAttribution, content: ArticleSpan): Spoken => ({
  article: a.article,
  by: a.speaker!,
  source: { ...a.source!, article: a.article },
  content,
})

/** What has so many words in a row in its marks, by those words. */
function alikeByWords(spoken: readonly StoryAttribution[], { story, pack }: Setting): Iterable<Spoken[]> {
  const runs = new Map<string, Spoken[]>()
  for (const a of spoken)
    for (const p of a.kind === 'direct' ? a.content : a.marked)
      for (const { key, place } of runsIn(
        { article: a.article, start: p.start, end: p.end },
        ONE_MOUTH,
        story,
        pack,
      ))
        append(runs, key, spokenAt(a, place))
  return runs.values()
}

/** The witnesses of each utterance that somebody quotes. */
function alikeByUtterance(spoken: readonly StoryAttribution[], setting: Setting): Spoken[][] {
  const byId = new Map(spoken.map((a) => [a.id, a]))
  return setting.story.utterances.flatMap((u) => {
    const witnesses = u.attributions
      .flatMap((id) => byId.get(id) ?? [])
      .filter((a) => !setting.story.attributionsIn(a.article).some((b) => isTold(a, b)))
    const quoted = witnesses.some((a) => a.kind === 'direct')
    const persons = new Set(witnesses.map((a) => a.speaker))
    if (!quoted || persons.size < 2) return []
    return [witnesses.map((a) => spokenAt(a, sentenceIn(a, u, setting)))]
  })
}

/** Whether one tells what the other says: "the envoy said both sides had agreed to it". */
const isTold = (a: StoryAttribution, b: StoryAttribution): boolean =>
  a.id !== b.id &&
  a.article === b.article &&
  a.speaker !== b.speaker &&
  contains(hull(b.content), hull(a.content))

/** The sentence of an attribution that says most of what an utterance does. */
function sentenceIn({ article, content }: StoryAttribution, u: Utterance, setting: Setting): ArticleSpan {
  const { story, pack } = setting
  const places = content.map((c) => ({ article, start: c.start, end: c.end }))
  const sentences = places.flatMap((p) =>
    story
      .article(article)
      .annotated.sentences.filter((s) => overlap(s, p) > 0)
      .map((s) => within({ article, start: s.start, end: s.end }, p)),
  )
  const base: Content = new Map(u.base.flatMap((b) => (b.span ? [...meaningOf(b.span, story, pack)] : [])))
  const kin = kinOf(pack)
  const told = sentences.map((s) => kin.told(meaningOf(s, story, pack), base))
  return sentences[told.indexOf(Math.max(...told))] ?? places[0]!
}

function answerOf({ content, by }: Spoken, setting: Setting): Answer {
  const { story } = setting
  const claim = story.claimsIn(content.article).find((c) => contains(content, c)) ?? null
  const value = story.entity(by)?.name ?? by
  return { claim, span: content, key: by, value, by, asOf: asOf(content, setting) }
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('conflict', 'two-mouths', 'One quotation is put into two mouths.', a, b),
]

import {
  type ArticleSpan,
  byCodeUnit,
  overlap,
  type StoryAttribution,
  type Token,
} from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { type Answer, asOf, judged, type RelationRule, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'
import { sentenceOf } from './places.js'

/** How many words in front of an occasion's noun may lead to it ("told a crowded news conference"). */
const LEAD = 4

/**
 * On what occasion somebody spoke: one article has the words from a statement, another from an interview. One question for each
 * speaker, of the articles that have words in common that were said once.
 */
export function occasionDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const articles = new Map<string, Set<string>>()
  for (const u of story.utterances) {
    const told = new Set(u.attributions.flatMap((id) => story.attribution(id)?.article ?? []))
    if (u.speaker !== null && told.size > 1)
      articles.set(u.speaker, new Set([...(articles.get(u.speaker) ?? []), ...told]))
  }
  return [...articles].flatMap(([speaker, told]) => {
    const answers = [...told]
      .sort(byCodeUnit)
      .flatMap((article) => occasionIn(article, speaker, setting) ?? [])
    return kindsOf(answers, setting) > 1
      ? [draft('attribution', answers[0]!.span, standsOf(answers), RULES, setting)]
      : []
  })
}

/** A briefing is given to reporters: only what is of another kind is another occasion. */
const kindsOf = (answers: readonly Answer[], { pack }: Setting): number =>
  new Set(answers.map((a) => pack.comparison.occasions.get(a.key))).size

/** The occasion that an article names for what it has from a speaker; null where it names none, or more than one. */
function occasionIn(article: string, speaker: string, setting: Setting): Answer | null {
  const answers = setting.story
    .attributionsIn(article)
    .filter((a) => a.speaker === speaker)
    .flatMap((a) => occasionOf(a, setting) ?? [])
  return kindsOf(answers, setting) === 1 ? answers[0]! : null
}

/** "Said in a statement", "told reporters": the noun and what leads to it, in the sentence of the cue, outside all that is quoted. */
function occasionOf(a: StoryAttribution, setting: Setting): Answer | null {
  const { story, pack } = setting
  if (a.cue === null) return null
  const cue = { article: a.article, start: a.cue.start, end: a.cue.end }
  const { article, start, end } = sentenceOf(cue, story)
  const quoted = story.attributionsIn(article).flatMap((x) => x.content)
  const words = tokensIn({ article, start, end }, story).filter((t) => !quoted.some((q) => overlap(q, t) > 0))
  const at = words.findIndex((t) => pack.comparison.occasions.has(t.lower) && t.start >= cue.start)
  const noun = words[at]?.lower ?? ''
  const lead = leadTo(words, at, setting)
  if (!pack.comparison.occasions.has(noun) || lead === null) return null
  const span: ArticleSpan = { article, start: lead.start, end: words[at]!.end }
  return { claim: null, span, key: noun, value: story.words(span), by: a.speaker, asOf: asOf(span, setting) }
}

/** The preposition or the verb of telling in front of an occasion: "responded to the letter" names none. */
function leadTo(words: readonly Token[], at: number, { pack }: Setting): Token | null {
  const lead = words
    .slice(Math.max(0, at - LEAD), Math.max(0, at))
    .findLast((t) => pack.comparison.occasionLeads.has(t.lower))
  return lead ?? null
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('wording', 'two-occasions', 'One utterance is told of two occasions.', a, b),
]

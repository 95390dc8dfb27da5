import { listsBy } from '../../../kernels/lists.js'
import { type ArticleSpan, overlap, type StoryAttribution, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { type Answer, asOf, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { sentenceOf } from '../places.js'

/** How many words in front of an occasion's noun may lead to it ("told a crowded news conference"). */
const LEAD = 4

/**
 * On what occasion somebody said something: one article has it from a statement, another from an interview. One question for each
 * speaker, of what was said once: who speaks often has many occasions.
 */
export function occasionDrafts(setting: Setting): Draft[] {
  const told = setting.story.pool.attributions.flatMap((a) => toldAt(a, setting) ?? [])
  return bySpeaker(told).flatMap((list) => {
    const answers = list
      .filter((t) => list.some((other) => areOfOneSaying(t, other) && areOfTwoKinds(t, other, setting)))
      .map(({ answer }) => answer)
      .filter(
        (x, _, all) =>
          kindsOf(
            all.filter((y) => y.span.article === x.span.article),
            setting,
          ) === 1,
      )
    return kindsOf(answers, setting) > 1
      ? [draft('attribution', answers[0]!.span, standsOf(answers), RULES, setting)]
      : []
  })
}

/** What somebody is told to have said on an occasion. */
interface Told {
  readonly answer: Answer
  /** The utterances and the findings it is of. */
  readonly sayings: readonly string[]
}

function toldAt(a: StoryAttribution, setting: Setting): Told | null {
  const { story } = setting
  const answer = a.speaker === null ? null : occasionOf(a, setting)
  if (!answer) return null
  const findings = story
    .claimsIn(a.article)
    .flatMap((c) => (c.attribution === a.id ? (story.groupOf(c.id)?.id ?? []) : []))
  return { answer, sayings: [...story.saidIn(a.id), ...findings] }
}

const bySpeaker = (told: readonly Told[]): Told[][] => [...listsBy(told, (t) => t.answer.by).values()]

/** Whether two articles have the same words of one who speaks. */
const areOfOneSaying = (a: Told, b: Told): boolean =>
  a.answer.span.article !== b.answer.span.article && a.sayings.some((s) => b.sayings.includes(s))

const areOfTwoKinds = (a: Told, b: Told, setting: Setting): boolean =>
  kindsOf([a.answer, b.answer], setting) > 1

/** A briefing is given to reporters: only what is of another kind is another occasion. */
const kindsOf = (answers: readonly Answer[], { pack }: Setting): number =>
  new Set(answers.map((a) => pack.comparison.occasions.get(a.key))).size

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

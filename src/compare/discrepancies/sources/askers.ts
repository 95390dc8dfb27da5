import {
  type ArticleSpan,
  bySpan,
  type FindingGroup,
  type StoryAttribution,
  type StoryClaim,
} from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'

/** Who asks: one call that some give as a body's ("the Union calls on both to stop"), others as the person's who spoke for it. */
export const askerDrafts = (setting: Setting): Draft[] =>
  setting.story.groups.flatMap((g) => {
    const answers = askersOf(g, setting)
    const lead = answers[0]?.claim
    return lead && isQuestion(answers, setting)
      ? [draft('attribution', claimSpan(lead), standsOf(answers), RULES, setting)]
      : []
  })

const askersOf = (group: FindingGroup, setting: Setting): Answer[] =>
  group.claims.flatMap((id) => askerOf(setting.story.claim(id), setting) ?? [])

/** The body that is said to ask in the words themselves, else who asks in them. */
function askerOf(claim: StoryClaim, setting: Setting): Answer | null {
  if (claim.modality !== 'asked-for') return null
  return bodyIn(claim, setting) ?? speakerOf(claim, setting)
}

/** "The Union calls on …": a body is the subject of a verb of asking. */
function bodyIn(claim: StoryClaim, setting: Setting): Answer | null {
  const { story, pack } = setting
  const [subject] = [...story.mentionsIn(claimSpan(claim))].sort(bySpan)
  if (subject?.entity.kind !== 'organization') return null
  const words = tokensIn(claimSpan(claim), story)
  const before = words.filter((t) => t.start < subject.start)
  const [verb] = words.filter((t) => t.start >= subject.end)
  if (!verb || !before.every((t) => t.pos === 'DET')) return null
  if (!pack.comparison.asking.has(verb.lemma.toLowerCase())) return null
  return answerOf(claim, subject.entity.id, { ...subject }, setting)
}

function speakerOf(claim: StoryClaim, setting: Setting): Answer | null {
  const { story } = setting
  const by = holderOf(claim, story)
  const attribution = story.attribution(claim.attribution)
  const source = attribution?.source
  // A body that is the source of a call speaks by somebody: that is no other asker than who spoke for it.
  return by !== null && story.entity(by)?.kind === 'person' && source && asks(attribution, setting)
    ? answerOf(claim, by, { ...source, article: claim.article }, setting)
    : null
}

/** Whether it is told by a verb of asking that somebody asks. */
const asks = ({ article, cue }: StoryAttribution, { story, pack }: Setting): boolean =>
  cue !== null &&
  tokensIn({ article, start: cue.start, end: cue.end }, story).some((t) =>
    pack.comparison.asking.has(t.lemma.toLowerCase()),
  )

function answerOf(claim: StoryClaim, by: string, place: ArticleSpan, setting: Setting): Answer {
  const span = { article: place.article, start: place.start, end: place.end }
  const value = setting.story.entity(by)?.name ?? by
  return { claim, span, key: by, value, by, asOf: asOf(claimSpan(claim), setting) }
}

/** A body in some articles, and a person who speaks for it in others. */
function isQuestion(answers: readonly Answer[], { story, sameBody }: Setting): boolean {
  const isPerson = (a: Answer): boolean => story.entity(a.by)?.kind === 'person'
  return answers.some(
    (a) =>
      !isPerson(a) &&
      answers.some(
        (b) =>
          isPerson(b) &&
          sameBody(a.by, b.by) &&
          !answers.some((c) => c.by === a.by && c.span.article === b.span.article),
      ),
  )
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('wording', 'body-or-person', 'One names the body, the other who spoke for it.', a, b),
]

import {
  type ArticleSpan,
  contains,
  type Span,
  type StoryAttribution,
  type StoryClaim,
  type StoryDate,
  type Token,
} from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import { type Draft, PLAIN } from './draft.js'

/** The date of a speech: it stands in the sentence of an attribution, outside every claim. Its place is what was said, by whom and when. */
export function saying(
  value: string,
  date: StoryDate,
  setting: Setting,
  ofCue: (around: StoryAttribution) => boolean = (around) => !isTold(date, around, setting),
): Draft | null {
  const { story } = setting
  const { annotated } = story.article(date.article)
  const sentence = annotated.sentences.find((s) => contains(s, date))
  if (!sentence) return null
  const inSentence = story
    .attributionsIn(date.article)
    .filter((a) => a.cue !== null && contains(sentence, a.cue))
  const around =
    inSentence.find((a) => a.content.some((c) => contains(c, date))) ?? nearest(inSentence, date, story)
  if (!around || !ofCue(around) || isOfOtherVerb(date, inSentence, setting)) return null
  const same = inSentence.filter((a) => a === around || isSameSource(a, around)).map((a) => a.id)
  const claims = story
    .claimsIn(date.article)
    .filter((c) => c.attribution !== null && same.includes(c.attribution))
  const said = claims.length > 0 ? withOpening(hull(date, around, sentence), sentence, date, story) : sentence
  return {
    ...PLAIN,
    told: date,
    date: value,
    kind: 'said',
    findings: [...new Set(claims.flatMap((c) => story.groupOf(c.id)?.id ?? []))],
    spans: [{ article: date.article, start: said.start, end: said.end }],
    who: whoSays(around, story),
  }
}

/** "Speaking in Harby on 14 March, the mayor said …": the clause in front of what is said tells when. */
export function speaking(claim: StoryClaim, date: StoryDate, setting: Setting): Draft | null {
  const [first] = tokensIn(claimSpan(claim), setting.story)
  const { speaking, progressive } = setting.pack.timeline
  if (!first || !speaking.has(first.lower) || !progressive(first.lower)) return null
  const said = saying(date.value ?? '', date, setting, () => true)
  const start = Math.min(claim.start, ...(said?.spans ?? []).map((s) => s.start))
  return said && { ...said, spans: said.spans.map((s) => ({ ...s, start })) }
}

/** "said Tuesday the quay was shut": a day between a cue and the subject of what is said tells when it was said. */
export function openingContent(date: StoryDate, setting: Setting): Draft | null {
  const { story } = setting
  const { article, start, end, value } = date
  if (!A_DAY.test(value ?? '')) return null
  const [next] = tokensIn({ article, start: end, end: end + NEARBY }, story)
  if (!STARTS.has(next?.pos ?? '')) return null
  const isBefore = ({ cue, content }: StoryAttribution): boolean =>
    cue !== null &&
    cue.end < start &&
    content.some((c) => c.start <= start && end < c.end && c.start >= cue.end) &&
    story.words({ article, start: cue.end, end: start }).trim() === ''
  return saying(value ?? '', date, setting, isBefore)
}

const A_DAY = /^\d{4}-\d\d-\d\d/
/** What a subject begins with. */
const STARTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN'])

/** "accused the mayor on Tuesday of selling the quay": a date between those charged and the charge is that of charging them. */
export function charging(date: StoryDate, setting: Setting): Draft | null {
  const { story, pack } = setting
  const { article, start, end } = date
  const [next] = tokensIn({ article, start: end, end: end + NEARBY }, story)
  if (!pack.timeline.chargeLinks.has(next?.lower ?? '')) return null
  const isCharge = ({ cue }: StoryAttribution): boolean => {
    const [first] = cue === null || cue.end > start ? [] : tokensIn({ article, ...cue }, story)
    return first !== undefined && pack.timeline.charging.has(first.lemma.toLowerCase())
  }
  return saying(date.value ?? '', date, setting, isCharge)
}

/** "The league, which she joined in 2019, asks …": the date stands right behind a verb that says nothing. */
function isOfOtherVerb(date: StoryDate, said: readonly StoryAttribution[], setting: Setting): boolean {
  const { story, pack } = setting
  const before = tokensIn(
    { article: date.article, start: Math.max(0, date.start - NEARBY), end: date.start },
    story,
  )
  const verb = before.at(-1)?.pos === 'ADP' ? before.at(-2) : before.at(-1)
  return (
    verb?.pos === 'VERB' &&
    !pack.timeline.speech.has(verb.lower) &&
    !isUttered(verb, before, setting) &&
    isSmall(verb, date.article, story) &&
    !said.some(({ cue }) => cue !== null && cue.start < verb.end && verb.start < cue.end)
  )
}

/** "warned in a bulletin issued Thursday", "in a talk with the Post published Friday": the verb gives out what stands before it. */
function isUttered(verb: Token, before: readonly Token[], { pack }: Setting): boolean {
  const noun = before[before.indexOf(verb) - 1]
  return pack.timeline.uttered.has(verb.lower) && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN')
}

/** A verb written small: a name may be taken for one ("told the Post on"). */
const isSmall = ({ start, end, lower }: Token, article: string, story: Story): boolean =>
  story.words({ article, start, end }) === lower

/** How many characters before a date its verb is looked for. */
const NEARBY = 40

/** How many characters more than the date content must have to be more than the date. */
const SLIGHT = 3

/** Whether a date in what was said is none of saying it, as "Today I can confirm" is: no pronoun of the speaker follows. */
function isTold(date: StoryDate, { content }: StoryAttribution, { story, pack }: Setting): boolean {
  const piece = content.find((c) => contains(c, date))
  if (!piece || piece.end - piece.start <= date.end - date.start + SLIGHT) return false
  const after = tokensIn({ article: date.article, start: date.end, end: piece.end }, story).filter(
    (t) => t.pos !== 'PUNCT',
  )
  return !pack.timeline.pronouns.has(after[0]?.lower ?? '')
}

/** The attribution whose cue stands nearest to the date; one past a comma is farther than any before it. */
function nearest(
  attributions: readonly StoryAttribution[],
  date: StoryDate,
  story: Story,
): StoryAttribution | undefined {
  const away = ({ cue }: StoryAttribution): number => {
    if (cue === null) return Number.POSITIVE_INFINITY
    const between = {
      article: date.article,
      start: Math.min(cue.end, date.end),
      end: Math.max(cue.start, date.start),
    }
    return between.end - between.start + (story.words(between).includes(',') ? PAST_COMMA : 0)
  }
  return [...attributions].sort((a, b) => away(a) - away(b))[0]
}

const PAST_COMMA = 1000

/** Source, cue, date and what of the content stands in their sentence. */
function hull(date: Span, { source, cue, content }: StoryAttribution, sentence: Span): Span {
  const parts = [date, ...(source ? [source] : []), ...(cue ? [cue] : []), ...content].filter(
    (p) => p.start < sentence.end && sentence.start < p.end,
  )
  return {
    start: Math.max(sentence.start, Math.min(...parts.map((p) => p.start))),
    end: Math.min(sentence.end, Math.max(...parts.map((p) => p.end))),
  }
}

/** With what stands before it at the head of its sentence and is part of the date: "In", "Late on". */
function withOpening(said: Span, sentence: Span, { article }: StoryDate, story: Story): Span {
  const before = tokensIn({ article, start: sentence.start, end: said.start }, story)
  const small = before.length <= LONGEST_OPENING && before.every((t) => OPENING.has(t.pos))
  return small ? { ...said, start: sentence.start } : said
}

const LONGEST_OPENING = 3
const OPENING: ReadonlySet<string> = new Set(['ADP', 'ADV', 'DET', 'ADJ', 'SCONJ'])

const isSameSource = ({ source: a }: StoryAttribution, { source: b }: StoryAttribution): boolean =>
  a !== null && b !== null && a.start === b.start && a.end === b.end

/** The speaker, and the people and bodies that the words for the source name ("the head of the alliance, Ada Brunn"). */
function whoSays({ id, article, speaker, source }: StoryAttribution, story: Story): string[] {
  const named = source ? story.mentionsIn({ article, start: source.start, end: source.end }) : []
  const who = new Set([
    ...(speaker === null || story.entity(speaker)?.kind === 'place' ? [] : [speaker]),
    ...named.filter((m) => SPEAKS.has(m.entity.kind)).map((m) => m.entity.id),
  ])
  return who.size > 0 ? [...who] : [`${article} ${id}`]
}

const SPEAKS: ReadonlySet<string> = new Set(['person', 'organization'])

/** A claim that tells of a speech: "the mayor spoke on Thursday:", "rejected the statements made yesterday by the mayor". */
export function speechIn(claim: StoryClaim, date: StoryDate, setting: Setting): Draft | null {
  const beside = inSpeech(claim, date, setting)
  if (beside) return beside
  const speaker = speakerBefore(claim, date, setting)
  const made = speaker === null ? statementBefore(claim, date, setting) : null
  if (speaker === null && made === null) return null
  const who = speaker ?? namedAfter(claim, date, setting) ?? `${claim.article} ${claim.id}`
  return {
    ...PLAIN,
    told: date,
    claim,
    date: date.value ?? '',
    kind: 'said',
    findings: made === null ? groupsOf(claim, setting.story) : [],
    spans: [made === null ? claimSpan(claim) : { ...claimSpan(claim), start: made }],
    who: [who],
  }
}

const groupsOf = (claim: StoryClaim, story: Story): string[] => {
  const group = story.groupOf(claim.id)
  return group ? [group.id] : []
}

/** A person or body named in the claim before its first verb, which is one of speaking. */
function speakerBefore(claim: StoryClaim, date: StoryDate, { story, pack }: Setting): string | null {
  if (claim.attribution !== null) return null
  const tokens = tokensIn(claimSpan(claim), story)
  const verb = tokens.find((t) => t.pos === 'VERB' || t.pos === 'AUX')
  if (!verb || !pack.timeline.speaking.has(verb.lower) || verb.start > date.start) return null
  const before: ArticleSpan = { article: claim.article, start: claim.start, end: verb.start }
  return story.mentionsIn(before).find((m) => SPEAKS.has(m.entity.kind))?.entity.id ?? null
}

/** "in a televised address on Monday night": what has no verb of its own tells when something beside it was said. */
function inSpeech(claim: StoryClaim, date: StoryDate, setting: Setting): Draft | null {
  const tokens = tokensIn(claimSpan(claim), setting.story)
  const { speech } = setting.pack.timeline
  const isVerb = (t: Token, i: number): boolean =>
    t.pos === 'AUX' || (t.pos === 'VERB' && tokens[i - 1]?.pos !== 'DET' && !speech.has(t.lower))
  if (tokens.some(isVerb) || !tokens.some((t) => speech.has(t.lower) && t.end <= date.start)) return null
  return saying(date.value ?? '', date, setting, () => true)
}

/** Where "statements made [yesterday]" begins; null where the date is none of a speech. */
function statementBefore(claim: StoryClaim, date: StoryDate, { story, pack }: Setting): number | null {
  const before = tokensIn({ ...claimSpan(claim), end: Math.max(claim.start, date.start) }, story)
  const at = before.findLastIndex((t) => pack.timeline.uttered.has(t.lower))
  const noun = before[at - 1]
  if (at < 1 || before.length - at > NEAR || !noun || !pack.timeline.speech.has(noun.lower)) return null
  return noun.start
}

/** How many words may stand between "made" and its date. */
const NEAR = 3

function namedAfter(claim: StoryClaim, date: StoryDate, { story, pack }: Setting): string | null {
  const rest: ArticleSpan = { article: claim.article, start: date.end, end: Math.max(date.end, claim.end) }
  const by = tokensIn(rest, story).find((t) => pack.timeline.agent.has(t.lower))
  if (!by) return null
  return story.mentionsIn({ ...rest, start: by.end })[0]?.entity.id ?? null
}

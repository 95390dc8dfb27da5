import { type ArticleSpan, contains, type StoryClaim, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { asOfSentence, holderOf, namesEvent } from '../answer.js'
import { sentenceOf } from '../places.js'

/** The day that a count holds for: as of any answer, else the day that its own clause gives for a state or a count, else that on which who gives it was last said to speak. */
export const countedOn = (span: ArticleSpan, claim: StoryClaim | null, setting: Setting): string | null =>
  asOfSentence(span, setting) ??
  (claim && (dayOfState(claim, setting) ?? dayOfSpeaking(claim, setting))) ??
  setting.story.article(span.article).referenceDate

/** "Had 38 patients on Tuesday", "the toll stood at 58 on Monday"; of what happened ("killed 12 on Tuesday"), the day is the event's. */
function dayOfState(claim: StoryClaim, setting: Setting): string | null {
  const { story, pack } = setting
  const place = withVerb(claim, setting)
  const tokens = tokensIn(place, story)
  const verbs = tokens.filter((t) => t.pos === 'VERB')
  const stands = (verbs.length > 0 ? verbs : tokens.filter((t) => t.pos === 'AUX')).some((t) =>
    pack.comparison.standing.has(t.lemma.toLowerCase()),
  )
  if (!stands) return null
  const days = story.datesAt(place).filter((d) => contains(place, d))
  const own = days.find((d) => /^\d{4}-\d\d-\d\d$/.test(d.value ?? '') && !namesEvent(d, story))
  return own?.value ?? null
}

/** Reports of one source in front of a figure that may tell the day. */
const REPORTS = 12

/** "Falk confirmed on Tuesday that … She said that 43 had been found": the nearest day, in front, on which who gives a figure is said to have spoken. */
function dayOfSpeaking(claim: StoryClaim, setting: Setting): string | null {
  const { story } = setting
  const by = holderOf(claim, story)
  if (by === null) return null
  const reports = story.attributionsIn(claim.article)
  const last = reports.findLastIndex((a) => a.cue !== null && a.cue.start < claim.end)
  for (let at = last; at >= 0 && at > last - REPORTS; at--) {
    const { speaker, cue } = reports[at]!
    if (cue === null || !setting.sameBody(speaker, by)) continue
    const day = asOfSentence({ ...cue, article: claim.article }, setting)
    if (day !== null) return day
  }
  return null
}

/** A claim's place; of "… and two dead", which has no verb of its own, with what its sentence says in front of it. */
function withVerb(claim: StoryClaim, { story }: Setting): ArticleSpan {
  const place = claimSpan(claim)
  const isVerb = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX'
  return tokensIn(place, story).some(isVerb) ? place : { ...place, start: sentenceOf(place, story).start }
}

/** Characters of a sentence on either side of a figure that may tell the hour. */
const NEAR = 120

/** The hour of a day up to which a figure was counted, where words near it tell: "by midday", "as of 9 p.m.". */
export function hourOf(span: ArticleSpan, day: string | null, { story, pack }: Setting): string | null {
  const sentence = sentenceOf(span, story)
  const [from, to] = [Math.max(sentence.start, span.start - NEAR), Math.min(sentence.end, span.end + NEAR)]
  const hour = story.datesAt({ ...span, start: from, end: to }).find((d) => {
    if (d.start < from || d.end > to || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(d.value ?? '')) return false
    const [first, last] = tokensIn(
      { ...d, start: Math.max(from, d.start - LEAD), end: d.start },
      story,
    ).slice(-2)
    const within = tokensIn(d, story)[0]
    return [first, last, within].some((t) => t !== undefined && pack.comparison.countedUpTo.has(t.lower))
  })
  return hour && day ? `${day}${hour.value!.slice('yyyy-mm-dd'.length)}` : null
}

/** Characters that "as of the" takes. */
const LEAD = 12

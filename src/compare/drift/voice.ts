import { contains, overlap, type StoryClaim } from '../../model/index.js'
import { carriedOver } from '../carried-over.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { sentenceOf } from './words.js'

/** Whether the reporter says it: nobody is quoted in the sentence or carried over from the one before, no word in it reports or is said of oneself. */
export function isOwnVoice(claim: StoryClaim, { story, pack }: Setting): boolean {
  if (claim.attribution !== null || carriedOver(claim, story) !== null) return false
  const sentence = sentenceOf(claim, story)
  const quoted = story
    .attributionsIn(claim.article)
    .some(
      (a) => (a.cue !== null && contains(sentence, a.cue)) || a.content.some((c) => overlap(c, sentence) > 0),
    )
  if (quoted) return false
  const { report, firstPerson } = pack.drift
  return !tokensIn(sentence, story).some(
    (t) =>
      report.has(t.lemma.toLowerCase()) ||
      report.has(t.lower) ||
      firstPerson.has(t.lower) ||
      /["“”«»]/.test(t.lower),
  )
}

import type { StoryClaim } from '../../../model/index.js'
import { namesAnyOf, stateNamed } from '../../bodies.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { holderOf } from '../answer.js'
import { claimsFrom } from '../places.js'
import { hasNegator } from './against.js'
import { type Denial, opposes } from './denial.js'
import { stateOf } from './state-voice.js'

/**
 * What a party is said to be or to have done, by others, in the article before its denial of "the reports": of the clauses that name it
 * the one of the largest finding, the nearest of those as large. Null where nothing before names it.
 */
export function accusationOf(denial: Denial, setting: Setting): StoryClaim | null {
  const { story } = setting
  const { article, start } = denial.span
  const size = (c: StoryClaim): number => story.groupOf(c.id)?.claims.length ?? 0
  const before = claimsFrom({ article, start: 0, end: start }, story).filter(
    (c) => c.end <= start && isAccusation(c, denial, setting),
  )
  const most = Math.max(0, ...before.map(size))
  const told = before.filter((c) => size(c) === most)
  return most > 1 ? (told.findLast((c) => holderOf(c, story) !== null) ?? told.at(-1) ?? null) : null
}

function isAccusation(c: StoryClaim, { by }: Denial, setting: Setting): boolean {
  const { story, sameBody } = setting
  return (
    by !== null &&
    c.modality === 'actual' &&
    !opposes(c, story) &&
    !hasNegator(c, setting) &&
    !isJudgement(c, setting) &&
    !sameBody(holderOf(c, story), by) &&
    tokensIn(claimSpan(c), story).some((t) => t.pos === 'VERB' || t.pos === 'AUX') &&
    isNamed(by, c, setting)
  )
}

/** What a court has found or imposed is not the charge: whether the finding of a clause tells that. */
const isJudgement = (c: StoryClaim, { story, pack }: Setting): boolean =>
  (story.groupOf(c.id)?.claims ?? [c.id]).some((id) =>
    tokensIn(claimSpan(story.claim(id)), story).some((t) =>
      pack.comparison.judging.has(t.lemma.toLowerCase()),
    ),
  )

/** Whether a clause names a party, one that it speaks for, or its state. */
function isNamed(by: string, c: StoryClaim, setting: Setting): boolean {
  const { story, pack, sameBody } = setting
  const entity = story.entity(by)
  const own = entity && entity.kind !== 'person' ? stateNamed(entity.name, story, pack) : null
  const state = stateOf(by, setting) ?? own
  return (
    story.mentionsIn(claimSpan(c)).some((m) => sameBody(m.entity.id, by)) ||
    (state !== null && namesAnyOf(story.words(claimSpan(c)), state, story, pack))
  )
}

import type { StoryEntity } from '../../../model/index.js'
import { stateNamed } from '../../bodies.js'
import { headOf } from '../../media.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import type { Line } from '../lines.js'
import { isTitled } from '../titled.js'
import { voicesOf } from '../voices.js'
import { bothSourced, endOf, type Join, reason } from './join.js'

/** A person and the body they speak for. */
export const sameBody: Join = (a, b, { speakAsOne }) =>
  bothSourced(a, b) && speakAsOne(endOf(a), endOf(b))
    ? reason('same-body', `${a.name} and ${b.name} are one body.`, a, b)
    : null

/** "A Defence Ministry spokesman", "Defence Ministry spokesman Jon Hale": two who speak for bodies of which one name holds the other. */
export const sameVoice: Join = (a, b, setting) => {
  if (!bothSourced(a, b)) return null
  const others = voicesOf(b, setting)
  return voicesOf(a, setting).some((x) => others.some((y) => isWithin(x, y) || isWithin(y, x)))
    ? reason('same-body', `${a.name} and ${b.name} speak for one body.`, a, b)
    : null
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  part.size > 0 && [...part].every((w) => whole.has(w))

/** "The authorities in Meshtar" may be the police or the ministry there; a spokeswoman of whom it is told whose she is may not. */
export const authorities: Join = (a, b, setting) => {
  const { pack } = setting
  const isAnybody = ({ name }: Line): boolean => pack.comparison.unnamedHeads.has(headOf(name, pack))
  const mayBe = (one: Line, other: Line): boolean =>
    one.voice === 'named' &&
    isAnybody(one) &&
    !setting.affiliations.has(endOf(one) ?? '') &&
    (setting.isPublicBody(endOf(other)) || isAnybody(other))
  return mayBe(a, b) || mayBe(b, a)
    ? reason('may-be-body', `${a.name} and ${b.name} may be one.`, a, b)
    : null
}

/** What a state is said to have said, one of its bodies said: "Lorvia", "the Lorvian interior ministry". */
export const stateAndBody: Join = (a, b, setting) =>
  setting.story.entity(endOf(a))?.kind === 'place' || setting.story.entity(endOf(b))?.kind === 'place'
    ? sameState(a, b, setting)
    : null

/** Two bodies of one state may have it from each other, or from one spokesman. */
export const sameState: Join = (a, b, setting) =>
  bothSourced(a, b) && setting.sameState(endOf(a), endOf(b))
    ? reason('same-state', `${a.name} and ${b.name} speak for one state.`, a, b)
    : null

/** "We keep to the treaty", of a state by two of its ministries: what a state's bodies say of the state itself is one account. */
export const ownAccount: Join = (a, b, setting) => {
  const states = (l: Line): string[] => {
    const bodies = [endOf(l), ...(setting.affiliations.get(endOf(l) ?? '') ?? [])]
    return setting.story
      .mentionsIn(claimSpan(l.claim))
      .filter(({ entity }) => entity.kind === 'place' && bodies.some((x) => setting.sameState(x, entity.id)))
      .map(({ entity }) => entity.id)
  }
  if (!bothSourced(a, b)) return null
  const own = states(a)
  return own.length > 0 && states(b).some((s) => own.includes(s))
    ? reason('same-state', `${a.name} and ${b.name} give one state’s account of itself.`, a, b)
    : null
}

/** A spokesman of some body may speak for any that is a source too. */
export const mayBeBody: Join = (a, b, { story, unplaced }) => {
  const speaksFor = (one: Line, other: Line): boolean =>
    unplaced.has(endOf(one) ?? '') && isBody(story.entity(endOf(other)))
  return speaksFor(a, b) || speaksFor(b, a)
    ? reason(
        'may-be-body',
        `It is not told for whom the spokesman speaks; ${a.name} and ${b.name} may be one body.`,
        a,
        b,
      )
    : null
}

const isBody = (e: StoryEntity | undefined): boolean => e?.kind === 'organization' || e?.kind === 'group'

/** "A governor said" beside "Governor Ada Lem": who is called by a role alone may be the one who is named with it. */
export const sameRole: Join = (a, b, setting) =>
  isTitled(a, b, setting) || isTitled(b, a, setting)
    ? reason('same-role', `${a.name} and ${b.name} may be one: the role is the same.`, a, b)
    : null

/** Whether the names of two bodies hold two states: "Orlish Railways", "the State Railway of Karland". */
export function ofTwoStates(a: Line, b: Line, { story, pack }: Setting): boolean {
  const [x, y] = [a, b].map(
    (l) => stateNamed(l.name, story, pack) ?? stateNamed(story.words(l.evidence), story, pack),
  )
  return x !== null && y !== null && x !== y
}

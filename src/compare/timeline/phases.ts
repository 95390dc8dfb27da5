import { verbOf } from '../discrepancies/dates/dated-clause.js'
import { happeningAt } from '../discrepancies/dates/happening.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import type { Draft } from './draft.js'

/** Whether of two drafts the one tells of an end, and the other of something else: the fire was put out, and broke out. */
export function phasesApart(setting: Setting): (a: Draft, b: Draft) => boolean {
  const done = doingsIn(setting)
  const { closing } = setting.pack.happening
  const ends = (classes: ReadonlySet<string>): boolean => [...classes].some((c) => closing.has(c))
  return (a, b) => {
    const [x, y] = [done(a), done(b)]
    return x.size > 0 && y.size > 0 && ends(x) !== ends(y)
  }
}

/** The classes of what a draft tells of as done at its time. */
function doingsIn(setting: Setting): (draft: Draft) => ReadonlySet<string> {
  const { story, pack } = setting
  const known = new Map<Draft, ReadonlySet<string>>()
  const read = ({ claim, told }: Draft): ReadonlySet<string> =>
    claim === null
      ? NOTHING
      : happeningAt(told, claimSpan(claim), verbOf(claim, told, setting), story, pack).classes
  return (draft) => {
    const classes = known.get(draft) ?? read(draft)
    known.set(draft, classes)
    return classes
  }
}

const NOTHING: ReadonlySet<string> = new Set()

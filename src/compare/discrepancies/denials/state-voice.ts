import { namesStateBody, stateNamed } from '../../bodies.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'

/** Room for "Ulmland’s deputy foreign minister" in front of a name. */
const TITLE = 48

/** Whether two sources speak for one state: the state itself, its bodies, or those called its president or minister. */
export function isOneState(a: string | null, b: string | null, setting: Setting): boolean {
  const state = stateOf(a, setting)
  return state !== null && state === stateOf(b, setting)
}

const states = new WeakMap<Setting, Map<string, string | null>>()

/** The state that a source speaks for; null where it is not known to. Kept: each source is held against many. */
export function stateOf(id: string | null, setting: Setting): string | null {
  if (id === null) return null
  const known = states.get(setting) ?? new Map<string, string | null>()
  states.set(setting, known)
  const before = known.get(id)
  if (before !== undefined) return before
  const state = readState(id, setting)
  known.set(id, state)
  return state
}

function readState(id: string, { story, pack }: Setting): string | null {
  const entity = story.entity(id)
  if (!entity) return null
  const called = [entity.name, ...entity.aliases, ...titlesOf(entity.id, story)]
  const offices = called.filter(
    (name) =>
      entity.kind === 'place' ||
      namesStateBody(name, pack) ||
      name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((w) => pack.comparison.offices.has(w)),
  )
  return offices.map((name) => stateNamed(name, story, pack)).find((s) => s !== null) ?? null
}

/** What stands in front of a person's name, up to the end of a sentence. */
const titlesOf = (id: string, story: Story): readonly string[] =>
  story.entity(id)?.kind === 'person'
    ? (story.entity(id)?.mentions ?? []).map(
        (m) =>
          story
            .words({ article: m.article, start: Math.max(0, m.start - TITLE), end: m.start })
            .split(/[.!?;”"]/u)
            .at(-1) ?? '',
      )
    : []

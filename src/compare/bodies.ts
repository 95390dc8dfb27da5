import type { LanguagePack } from '../lang/pack.js'
import type { StoryEntity } from '../model/index.js'
import type { Affiliations } from './affiliation.js'
import type { Story } from './story.js'

/** A test of whether two sources are one body; what it finds of each entity is kept for the next call. */
export function bodyTest(
  story: Story,
  affiliations: Affiliations,
  pack: LanguagePack,
): (a: string | null, b: string | null) => boolean {
  const states = new Map<string, string | null>()
  const stateOf = (id: string): string | null => {
    const known = states.get(id)
    if (known !== undefined) return known
    const found = stateBehind(id, story, pack)
    states.set(id, found)
    return found
  }
  return (a, b) => {
    if (a === null || b === null) return false
    if (a === b || affiliations.get(a)?.has(b) || affiliations.get(b)?.has(a)) return true
    const state = stateOf(a)
    return state !== null && state === stateOf(b)
  }
}

/** The state whose body an organisation is, when its name says so: an intelligence service, a ministry, a capital used for a government. */
function stateBehind(id: string, story: Story, pack: LanguagePack): string | null {
  const entity = story.entity(id)
  if (!entity || entity.kind === 'person') return null
  if (entity.kind === 'place') return entity.id
  const words = entity.name.toLowerCase().split(/[^\p{L}]+/u)
  if (!words.some((w) => pack.comparison.stateBodies.has(w))) return null
  return story.pool.entities.find((p) => p.kind === 'place' && within(p, entity))?.id ?? null
}

/** Whether a mention of `inner` stands inside a mention of `outer`, as a country does in the name of its ministry. */
const within = (inner: StoryEntity, outer: StoryEntity): boolean =>
  inner.mentions.some((m) =>
    outer.mentions.some((o) => o.article === m.article && o.start <= m.start && m.end <= o.end),
  )

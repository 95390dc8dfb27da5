import type { LanguagePack } from '../lang/pack.js'
import type { StoryEntity } from '../model/index.js'
import type { Affiliations } from './affiliation.js'
import type { Story } from './story.js'

/** A test of whether two sources are one: the same, one speaking for the other, or both for one body. */
export function kinTest(affiliations: Affiliations): (a: string | null, b: string | null) => boolean {
  return (a, b) => {
    if (a === null || b === null) return false
    if (a === b || affiliations.get(a)?.has(b) || affiliations.get(b)?.has(a)) return true
    return [...(affiliations.get(a) ?? [])].some((body) => affiliations.get(b)?.has(body))
  }
}

/** A test of whether two sources are bodies of one state, or one body by its words; what it finds of each entity is kept for the next call. */
export function stateTest(story: Story, pack: LanguagePack): (a: string | null, b: string | null) => boolean {
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
    if (isOneGroup(a, b, story)) return true
    const state = stateOf(a)
    return state !== null && state === stateOf(b)
  }
}

/** "Police" and "county police": sources without a name of their own, one called by the last word of the other. */
function isOneGroup(a: string, b: string, story: Story): boolean {
  const [x, y] = [story.entity(a), story.entity(b)]
  if (x?.kind !== 'group' || y?.kind !== 'group') return false
  const [first, second] = [wordsOf(x.name), wordsOf(y.name)]
  return first.at(-1) === second.at(-1) && Math.min(first.length, second.length) === 1
}

/** The state whose body an entity is, when its name says so: an intelligence service, a ministry, a capital used for a government. */
function stateBehind(id: string, story: Story, pack: LanguagePack): string | null {
  const entity = story.entity(id)
  if (!entity || entity.kind === 'person') return null
  const names = [entity.name, ...entity.aliases]
  if (entity.kind !== 'place' && !names.some((n) => namesStateBody(n, pack))) return null
  return names.map((n) => stateNamed(n, story, pack)).find((s) => s !== null) ?? null
}

/** A test of whether a source is a public body or speaks for one, which other public bodies may have told what it tells. */
export function publicBodyTest(
  story: Story,
  affiliations: Affiliations,
  pack: LanguagePack,
): (id: string | null) => boolean {
  const { stateBodies, publicWords } = pack.comparison
  const isPublic = (id: string): boolean => {
    const entity = story.entity(id)
    return (
      entity !== undefined &&
      entity.kind !== 'person' &&
      [entity.name, ...entity.aliases].some((name) =>
        wordsOf(name).some((w) => stateBodies.has(w) || publicWords.has(w)),
      )
    )
  }
  return (id) => id !== null && [id, ...(affiliations.get(id) ?? [])].some(isPublic)
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .filter((w) => w !== '')

/** Whether a name is of a state's own body: a ministry, an intelligence service. */
export const namesStateBody = (name: string, pack: LanguagePack): boolean =>
  wordsOf(name).some((w) => pack.comparison.stateBodies.has(w))

/** The state that a name holds, by the longest form the gazetteer knows, else by a place of the story with the same beginning. */
export function stateNamed(name: string, story: Story, pack: LanguagePack): string | null {
  const words = wordsOf(name)
  for (let size = 4; size > 0; size--)
    for (let at = 0; at + size <= words.length; at++) {
      const form = pack.entity.states.get(words.slice(at, at + size).join(' '))
      if (form) return form.state
    }
  return (
    story.pool.entities.find((p) => p.kind === 'place' && words.some((w) => isAdjectiveOf(w, p)))?.id ?? null
  )
}

/** Whether a word of a text names a state, or is made from its name. */
export const namesAnyOf = (text: string, state: string, story: Story, pack: LanguagePack): boolean =>
  wordsOf(text).some((w) => stateNamed(w, story, pack) === state)

/** Whether a word in lower case is the name of a place of the story, or made from one. */
export const namesPlace = (word: string, story: Story): boolean =>
  story.pool.entities.some((p) => p.kind === 'place' && isAdjectiveOf(word, p))

/** Whether a word is a place's name or made from it ("Karsundian"): alike but for the last letters. */
function isAdjectiveOf(word: string, place: StoryEntity): boolean {
  const name = place.name.toLowerCase()
  const stem = name.slice(0, Math.max(4, name.length - 2))
  return name.length >= 4 && word.startsWith(stem) && word.length <= name.length + 4
}

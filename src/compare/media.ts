import type { Story } from './story.js'

/** What a medium's name stands for in a story: a news agency or an outlet that has an article in it, or neither. */
export type MediumOf = (name: string) => 'agency' | 'outlet' | null

/** Names are looked up once each. */
export function mediumTest({ pool }: Story): MediumOf {
  const known = new Map<string, 'agency' | 'outlet' | null>()
  const agencies = new Set(pool.articles.flatMap(({ metadata }) => metadata.meta.agency ?? []))
  const outlets = new Set(pool.articles.flatMap(({ metadata }) => metadata.meta.outlet ?? []))
  const find = (name: string): 'agency' | 'outlet' | null => {
    if ([...agencies].some((agency) => isCalled(name, agency))) return 'agency'
    return [...outlets].some((outlet) => isCalled(name, outlet)) ? 'outlet' : null
  }
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const found = find(name)
    known.set(name, found)
    return found
  }
}

/** Whether a name is a medium's, whole or shortened to its last word ("the Gazette"). */
export function isCalled(name: string, medium: string | null): boolean {
  if (medium === null) return false
  const [short, long] = [name, medium].map((n) => n.toLowerCase().replace(/^the /, ''))
  return (
    short !== undefined &&
    long !== undefined &&
    short !== '' &&
    (long === short || long.endsWith(` ${short}`))
  )
}

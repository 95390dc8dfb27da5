import type { EntityLexicon } from '../../../lang/lexicon/entity.js'
import type { Merger } from '../merger.js'
import type { Profile } from '../profile.js'
import { distinct, index, joinEqual, type Rule, rootsOf } from './rule.js'

export const sameState: Rule = (merger) =>
  joinEqual(
    merger,
    (p) => (p.state ? [p.state] : []),
    'same-state',
    'names, adjectives or seats of one state',
  )

export const sameGroup: Rule = (merger) =>
  joinEqual(
    merger,
    (p) => (p.group ? [p.group] : []),
    'same-group',
    'people of one state or body and of one kind',
  )

/** "Ruritania's Ministry of Defence" and "the Ruritanian Defence Ministry"; where the story has such a body of one state only, also the body without the state. */
export const ownedBody: Rule = (merger) => {
  const keyOf = (p: Profile): string[] => (p.owned?.owner ? [`${p.owned.owner}|${p.owned.body}`] : [])
  joinEqual(merger, keyOf, 'same-body', 'the same body of one state')
  const owned = index(merger, (p) => (p.owned?.owner ? [p.owned.body] : []))
  merger.profiles.forEach((p, i) => {
    if (!p.owned || p.owned.owner !== null) return
    const found = owned.get(p.owned.body)
    if (found && distinct(merger, found) === 1)
      merger.join(found[0]!, i, 'same-body', 'only one state of the story has such a body')
  })
}

/** "Ruritanian intelligence" is the one body of that state which has the word in its name. */
export const stateBody: Rule = (merger, lexicon) => {
  const bodies = index(merger, (p) =>
    p.entity.kind === 'organization' && p.group === null
      ? p.parts.filter((w) => lexicon.stateBodyHeads.has(w))
      : [],
  )
  const asked = index(merger, (p) => (p.group ? [p.group] : []))
  for (const [key, items] of asked) {
    const [owner = '', noun = ''] = key.split('|')
    const owned = rootsOf(merger, bodies.get(noun) ?? []).filter((b) =>
      ownerStands(merger, b, owner, lexicon),
    )
    if (owned.length === 1)
      merger.join(owned[0]!, items[0]!, 'body-of-state', 'the one body of that state so named')
  }
}

/** Whether the state's name is part of the body's own name. */
function ownerStands(merger: Merger, item: number, owner: string, lexicon: EntityLexicon): boolean {
  return merger.membersOf(item).some((m) => {
    const words = merger.profiles[m]!.entity.name.toLowerCase().split(/\s+/)
    return words.some((w, i) =>
      [1, 2, 3].some((n) => lexicon.states.get(words.slice(i, i + n).join(' '))?.state === owner && w !== ''),
    )
  })
}

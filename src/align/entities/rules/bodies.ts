import type { EntityLexicon } from '../../../lang/lexicon/entity.js'
import { fold } from '../fold.js'
import type { Profile } from '../profile.js'
import { distinct, index, joinEqual, type Rule } from './rule.js'

export const sameForm: Rule = (merger) =>
  joinEqual(
    merger,
    (p) => (p.entity.kind === 'organization' ? ownForms(p).filter((f) => f.length > 2) : []),
    'same-form',
    'a form of the name is the same',
  )

/** All forms of a name; of a body named by what it is, only its acronyms. */
const ownForms = (p: Profile): string[] =>
  p.group
    ? [...p.surfaces.keys()].filter((f) => !f.includes(' ') && f === f.toUpperCase()).map(fold)
    : [...p.forms]

/** "NHB" where another article writes "National Harbour Board". */
export const acronym: Rule = (merger, lexicon) => {
  const long = index(merger, (p) =>
    p.entity.kind === 'organization' && !p.group ? initials(p, lexicon) : [],
  )
  merger.profiles.forEach((p, i) => {
    if (p.entity.kind === 'person' || p.parts.length > 1 || p.entity.name !== p.entity.name.toUpperCase())
      return
    const found = long.get(p.name)
    if (found && distinct(merger, found) === 1)
      merger.join(found[0]!, i, 'acronym', 'the letters abbreviate the name')
  })
}

function initials(p: Profile, { smallWords }: EntityLexicon): string[] {
  if (p.parts.length < 2) return []
  const first = (parts: readonly string[]): string => parts.map((w) => w.charAt(0)).join('')
  return [first(p.parts), first(p.parts.filter((w) => !smallWords.has(w)))].filter(
    (letters) => letters.length > 1,
  )
}

/** "Security Council" is "UN Security Council" where no other name of the story ends so. */
export const nameEnd: Rule = (merger) => {
  const longer = index(merger, (p) => (p.entity.kind === 'organization' && !p.group ? ends(p) : []))
  merger.profiles.forEach((p, i) => {
    if (p.entity.kind !== 'organization' || p.group) return
    const found = longer.get(p.name)
    if (found && distinct(merger, found) === 1)
      merger.join(found[0]!, i, 'name-end', 'the end of only one longer name in the story')
  })
}

const ends = (p: Profile): string[] => p.parts.slice(1).map((_, i) => p.parts.slice(i + 1).join(' '))

/** "Skarn" is "Skarn Ferries" where no other name of the story begins so and nobody bears it as a last name. */
export const nameStem: Rule = (merger, { organizationHeads }) => {
  const stems = index(merger, (p) =>
    p.entity.kind === 'organization' &&
    !p.group &&
    p.parts.length > 1 &&
    organizationHeads.has(p.parts.at(-1)!)
      ? [p.parts.slice(0, -1).join(' ')]
      : [],
  )
  const lastNames = index(merger, (p) =>
    p.entity.kind === 'person' && p.parts.length > 1 ? [p.parts.at(-1)!] : [],
  )
  merger.profiles.forEach((p, i) => {
    if (p.state || p.group || p.untitled || p.entity.kind === 'place' || p.entity.kind === 'group') return
    const found = stems.get(p.name)
    if (found && !lastNames.has(p.name) && distinct(merger, found) === 1)
      merger.join(found[0]!, i, 'name-stem', 'the name of only one body in the story, without its head')
  })
}

/** "Skarn" is "Skarn Sands" where both are taken for bodies and no other name of the story begins so. */
export const nameBeginning: Rule = (merger) => {
  const isBody = (p: Profile): boolean => p.entity.kind === 'organization' && !p.group
  const longer = index(merger, (p) => (isBody(p) && p.parts.length > 1 ? [p.parts[0]!] : []))
  const others = index(merger, (p) => (isBody(p) || p.untitled ? [] : p.parts))
  merger.profiles.forEach((p, i) => {
    if (!isBody(p) || p.parts.length !== 1 || p.entity.name === p.entity.name.toLowerCase()) return
    const found = longer.get(p.name)
    if (found && !others.has(p.name) && distinct(merger, found) === 1)
      merger.join(found[0]!, i, 'name-beginning', 'the beginning of only one name in the story')
  })
}

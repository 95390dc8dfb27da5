import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import { consonantsOf, fold } from './fold.js'
import type { Merger } from './merger.js'
import { isOtherSpelling, isVariant, sameFirst } from './persons.js'
import type { Profile } from './profile.js'

type Rule = (merger: Merger, lexicon: EntityLexicon) => void

/** Profiles under each key; a profile may have several. */
function index(merger: Merger, keysOf: (p: Profile) => Iterable<string>): Map<string, number[]> {
  const out = new Map<string, number[]>()
  merger.profiles.forEach((p, i) => {
    for (const key of new Set(keysOf(p))) {
      const kept = out.get(key)
      if (kept) kept.push(i)
      else out.set(key, [i])
    }
  })
  return out
}

/** Joins all under one key, each to the first. */
function joinEqual(
  merger: Merger,
  keysOf: (p: Profile) => Iterable<string>,
  rule: string,
  text: string,
): void {
  for (const items of index(merger, keysOf).values())
    for (const i of items.slice(1)) merger.join(items[0]!, i, rule, text)
}

const sameState: Rule = (merger) =>
  joinEqual(
    merger,
    (p) => (p.state ? [p.state] : []),
    'same-state',
    'names, adjectives or seats of one state',
  )

const sameGroup: Rule = (merger) =>
  joinEqual(
    merger,
    (p) => (p.group ? [p.group] : []),
    'same-group',
    'people of one state or body and of one kind',
  )

/** "Ruritania's Ministry of Defence" and "the Ruritanian Defence Ministry"; where the story has such a body of one state only, also the body without the state. */
const ownedBody: Rule = (merger) => {
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

/** Equal names are one, of whatever kind each article's words suggest; persons and states apart. */
const sameName: Rule = (merger) =>
  joinEqual(merger, (p) => (p.state || p.group || p.untitled ? [] : [p.name]), 'same-name', 'the same name')

const sameForm: Rule = (merger) =>
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
const acronym: Rule = (merger, lexicon) => {
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

const rootsOf = (merger: Merger, items: readonly number[]): number[] => [
  ...new Set(items.map((i) => merger.root(i))),
]

const distinct = (merger: Merger, items: readonly number[]): number => rootsOf(merger, items).length

/** Transliterations: "Vasilyev" and "Vassiliev" with one first name. */
const spelling: Rule = (merger) => {
  const alike = index(merger, (p) => (p.state || p.group || p.untitled ? [] : spellingKeys(p)))
  for (const items of alike.values())
    for (const i of items)
      for (const j of items.slice(0, PAIRS))
        if (j < i && isSpelling(merger.profiles[i]!, merger.profiles[j]!))
          merger.join(j, i, 'spelling', 'spelling variants of one name')
}

/** Alike in the consonants of the last part, and for persons in those but the last. */
function spellingKeys(p: Profile): string[] {
  const last = consonantsOf(p.parts.at(-1) ?? '')
  const keys = [`${p.entity.kind} ${last}`]
  if (p.entity.kind === 'person' && p.parts.length === 2) {
    const opening = `${p.parts[0]} `
    keys.push(opening + last, opening + last.slice(0, -1))
  }
  return keys
}

/** Of many alike, each is compared with the first few only. */
const PAIRS = 20

function isSpelling(p: Profile, q: Profile): boolean {
  const [last, other] = [p.parts.at(-1), q.parts.at(-1)]
  if (last === undefined || other === undefined || p.name === q.name) return false
  if (p.entity.kind === 'person' && isOtherSpelling(p, q)) return true
  if (!isVariant(last, other)) return false
  if (p.entity.kind !== 'person')
    return p.parts.length === q.parts.length && p.parts.every((w, i) => isVariant(w, q.parts[i]!))
  if (p.parts.length === 1 || q.parts.length === 1)
    return p.parts.length === q.parts.length && last.length >= 5
  return sameFirst(p.parts[0]!, q.parts[0]!)
}

/** A last name alone, or the first part of a name that puts it first, is whoever alone bears it in the story. */
const lastName: Rule = (merger, lexicon) => {
  const full = (p: Profile): boolean => p.entity.kind === 'person' && p.parts.length > 1 && !p.untitled
  const byLast = index(merger, (p) => (full(p) ? [p.parts.at(-1)!] : []))
  const byFirst = index(merger, (p) => (full(p) ? [p.parts[0]!] : []))
  const alike = index(merger, (p) => (full(p) ? [consonantsOf(p.parts.at(-1)!)] : []))
  const variants = (name: string): number[] =>
    name.length < 5
      ? []
      : (alike.get(consonantsOf(name)) ?? []).filter((i) =>
          isVariant(merger.profiles[i]!.parts.at(-1)!, name),
        )
  merger.profiles.forEach((p, i) => {
    if (p.parts.length !== 1 || p.untitled || !mayBePerson(p, lexicon)) return
    const found =
      byLast.get(p.name) ??
      (p.entity.kind === 'person'
        ? (byFirst.get(p.name) ?? variants(p.name))
        : lexicon.leadingFamilyNames.has(p.name)
          ? (byFirst.get(p.name) ?? [])
          : [])
    const roots = rootsOf(merger, found)
    const fitting = roots.length === 1 ? roots : roots.filter((r) => sharesRole(merger, r, p))
    if (fitting.length === 1)
      merger.join(fitting[0]!, i, 'last-name', 'the name of only one person in the story')
  })
}

/** A person, or a word that an article took for a body or place though nothing lists it as one. */
function mayBePerson(p: Profile, lexicon: EntityLexicon): boolean {
  if (p.entity.kind === 'person') return true
  if (p.state || p.group || p.entity.kind === 'group' || p.entity.kind === 'work') return false
  const listed = lexicon.places.has(p.name) || lexicon.organizations.has(p.name) || lexicon.states.has(p.name)
  return !listed && p.entity.name !== p.entity.name.toUpperCase()
}

const sharesRole = (merger: Merger, item: number, p: Profile): boolean =>
  merger.membersOf(item).some((m) => [...merger.profiles[m]!.roles].some((r) => p.roles.has(r)))

/** "Jane A. Roe" and "Jane Roe", "J. Roe". */
const middleName: Rule = (merger) => {
  const byLast = index(merger, (p) =>
    p.entity.kind === 'person' && p.parts.length > 1 && !p.untitled ? [p.parts.at(-1)!] : [],
  )
  for (const items of byLast.values())
    for (const i of items)
      for (const j of items.slice(0, PAIRS))
        if (j < i && sameFirst(merger.profiles[i]!.parts[0]!, merger.profiles[j]!.parts[0]!))
          merger.join(j, i, 'fuller-name', 'first and last name agree')
}

/** "Dockers Union Jane Roe" is "Jane Roe": what stands before the whole name is a body or an office. */
const wholeName: Rule = (merger) => {
  const byName = index(merger, (p) =>
    p.entity.kind === 'person' && p.parts.length === 2 && !p.untitled ? [p.name] : [],
  )
  merger.profiles.forEach((p, i) => {
    if (p.parts.length < 3 || p.untitled || p.entity.kind !== 'person') return
    const [first] = byName.get(p.parts.slice(-2).join(' ')) ?? []
    if (first !== undefined) merger.join(first, i, 'whole-name', 'ends in the whole name')
  })
}

/** A title without a name is the one person who bears it in the story. */
const sameTitle: Rule = (merger, lexicon) => {
  const bearers = index(merger, (p) => (p.untitled ? [] : p.roles))
  merger.profiles.forEach((p, i) => {
    if (!p.untitled || isSpokesman(p, lexicon)) return
    const found = [...p.roles].flatMap((role) => bearers.get(role) ?? [])
    if (found.length > 0 && distinct(merger, found) === 1)
      merger.join(found[0]!, i, 'same-title', 'only one person in the story bears the title')
  })
  joinEqual(
    merger,
    (p) =>
      p.untitled && !isSpokesman(p, lexicon) && [...p.roles].every((r) => !r.endsWith('@')) ? p.roles : [],
    'same-title',
    'the same title of the same body',
  )
}

/** Every body has a spokesman: the title alone tells nothing. */
const isSpokesman = ({ roles }: Profile, { proxyHeads }: EntityLexicon): boolean =>
  [...roles].some((role) =>
    role
      .replace(/@.*$/, '')
      .split(' ')
      .some((w) => proxyHeads.has(w)),
  )

/** "Security Council" is "UN Security Council" where no other name of the story ends so. */
const nameEnd: Rule = (merger) => {
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
const nameStem: Rule = (merger, { organizationHeads }) => {
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
const nameBeginning: Rule = (merger) => {
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

/** "Ruritanian intelligence" is the one body of that state which has the word in its name. */
const stateBody: Rule = (merger, lexicon) => {
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

/** The surest first: a later rule sees what the earlier ones joined. */
export const RULES: readonly Rule[] = [
  sameState,
  sameGroup,
  ownedBody,
  sameName,
  sameForm,
  acronym,
  middleName,
  wholeName,
  spelling,
  lastName,
  sameTitle,
  nameEnd,
  nameStem,
  nameBeginning,
  stateBody,
]

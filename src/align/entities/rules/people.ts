import type { EntityLexicon } from '../../../lang/lexicon/entity.js'
import { consonantsOf } from '../fold.js'
import type { Merger } from '../merger.js'
import { isOtherSpelling, isVariant, sameFirst } from '../persons.js'
import type { Profile } from '../profile.js'
import { distinct, index, joinEqual, type Rule, rootsOf } from './rule.js'

/** Transliterations: "Vasilyev" and "Vassiliev" with one first name. */
export const spelling: Rule = (merger) => {
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
export const lastName: Rule = (merger, lexicon) => {
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
export const middleName: Rule = (merger) => {
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
export const wholeName: Rule = (merger) => {
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
export const sameTitle: Rule = (merger, lexicon) => {
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

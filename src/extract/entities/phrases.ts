import type { EntityLexicon, StateForm } from '../../lang/lexicon/entity.js'
import { fold } from './forms.js'

/** What the lexicon knows a phrase to be. */
export type Known =
  | { readonly sort: 'state'; readonly form: StateForm }
  | { readonly sort: 'place' }
  | { readonly sort: 'organization' }

/** The lexicon's names by their lower-case form, with the longest form, in words, that each first word opens. */
export interface Phrases {
  readonly byForm: ReadonlyMap<string, Known>
  readonly longest: ReadonlyMap<string, number>
  /** Folded name of an organisation → its usual name, folded. */
  readonly usual: ReadonlyMap<string, string>
  /** Folded names of organisations. */
  readonly bodies: ReadonlySet<string>
}

const cache = new WeakMap<EntityLexicon, Phrases>()

export function phrasesOf(lexicon: EntityLexicon): Phrases {
  const kept = cache.get(lexicon)
  if (kept) return kept
  const byForm = new Map<string, Known>()
  for (const place of lexicon.places) byForm.set(place, { sort: 'place' })
  for (const organization of lexicon.organizations) byForm.set(organization, { sort: 'organization' })
  for (const [other, name] of lexicon.organizationAliases)
    for (const form of [other, name]) if (form.includes(' ')) byForm.set(form, { sort: 'organization' })
  for (const [phrase, form] of lexicon.states) byForm.set(phrase, { sort: 'state', form })
  const longest = new Map<string, number>()
  for (const phrase of byForm.keys()) {
    const pieces = phrase.match(/'s|[^\s'-]+(?:'[^\s'-]{2,})?|[-']/g) ?? []
    const first = phrase.match(/^[^\s-]+?(?='s|[\s-]|$)/)?.[0] ?? ''
    longest.set(first, Math.max(longest.get(first) ?? 0, pieces.length))
  }
  const usual = new Map([...lexicon.organizationAliases].map(([other, name]) => [fold(other), fold(name)]))
  const bodies = new Set([...lexicon.organizations, ...lexicon.organizationAliases.keys()].map(fold))
  const phrases = { byForm, longest, usual, bodies }
  cache.set(lexicon, phrases)
  return phrases
}

/** Straight apostrophes, single spaces, lower case: how forms are looked up. */
export const normalise = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[\u2019\u02bc\u2018]/g, "'")
    .replace(/\s+/g, ' ')

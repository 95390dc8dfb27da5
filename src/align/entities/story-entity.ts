import {
  type ArticleSpan,
  byCodeUnit,
  type EntityKind,
  type Reason,
  type StoryEntity,
} from '../../model/index.js'
import type { Profile } from './profile.js'

/** One entity of the story from the articles' ones; the id is given later. */
export function storyEntity(members: readonly Profile[], because: readonly Reason[]): StoryEntity {
  const surfaces = new Map<string, number>()
  for (const p of members)
    for (const [form, n] of p.surfaces) surfaces.set(form, (surfaces.get(form) ?? 0) + n)
  const name = nameOf(members)
  return {
    id: '',
    kind: kindOf(members, name),
    name,
    aliases: ranked(surfaces).filter((form) => form !== name),
    because,
    mentions: members.flatMap(mentionsOf).sort(byPlace),
  }
}

const mentionsOf = (p: Profile): ArticleSpan[] =>
  p.entity.mentions.map(({ start, end }) => ({ article: p.article, start, end }))

const byPlace = (a: ArticleSpan, b: ArticleSpan): number =>
  byCodeUnit(a.article, b.article) || a.start - b.start || b.end - a.end

const ranked = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b)).map(([form]) => form)

/** Of the names in full, the one most mentions go by. */
function nameOf(members: readonly Profile[]): string {
  const named = members.filter((p) => !p.untitled)
  const proper = named.filter((p) => /\p{Lu}/u.test(p.entity.name))
  const pool = proper.length > 0 ? proper : named.length > 0 ? named : members
  const full = pool.filter((p) => p.entity.kind !== 'person' || p.entity.name.includes(' '))
  const counts = new Map<string, number>()
  for (const p of full.length > 0 ? full : pool)
    counts.set(p.entity.name, (counts.get(p.entity.name) ?? 0) + p.entity.mentions.length)
  return ranked(counts)[0] ?? ''
}

/** The kind most mentions are taken for where they go by the name, as descriptions of other kinds may be joined to it. What has no capital and is a body to one article is hardly a person to another. */
function kindOf(members: readonly Profile[], name: string): EntityKind {
  if (!/\p{Lu}/u.test(name) && members.some((p) => p.entity.kind === 'organization')) return 'organization'
  const counts = new Map<string, number>()
  for (const p of members.filter((m) => m.entity.name === name))
    counts.set(p.entity.kind, (counts.get(p.entity.kind) ?? 0) + p.entity.mentions.length)
  return ranked(counts)[0] as EntityKind
}

import { bySpan, type Token } from '../model/index.js'
import { tokensIn } from './content.js'
import type { Mention, Story } from './story.js'

/** Who speaks for which body: a person's entity id → the organisations named in the titles beside the name. */
export type Affiliations = ReadonlyMap<string, ReadonlySet<string>>

const LONGEST_TITLE = 60

/** Reads affiliations from titles: an organisation named next to a person with no verb and no end of clause between. */
export function readAffiliations(story: Story): Affiliations {
  const found = new Map<string, Set<string>>()
  for (const mentions of mentionsByArticle(story).values())
    mentions.forEach((m, i) => {
      const next = mentions[i + 1]
      if (!next) return
      const [person, body] = m.entity.kind === 'person' ? [m, next] : [next, m]
      if (person.entity.kind !== 'person' || body.entity.kind !== 'organization' || !oneTitle(m, next, story))
        return
      found.set(person.entity.id, (found.get(person.entity.id) ?? new Set()).add(body.entity.id))
    })
  return found
}

function mentionsByArticle(story: Story): Map<string, Mention[]> {
  const all = new Map<string, Mention[]>()
  for (const entity of story.pool.entities)
    for (const m of entity.mentions) all.set(m.article, [...(all.get(m.article) ?? []), { ...m, entity }])
  for (const list of all.values()) list.sort(bySpan)
  return all
}

function oneTitle(first: Mention, second: Mention, story: Story): boolean {
  if (second.start <= first.end || second.start - first.end > LONGEST_TITLE) return false
  const between = tokensIn({ article: first.article, start: first.end, end: second.start }, story)
  return between.length > 0
    ? between.every(inTitle) && between.some((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
    : true
}

const inTitle = (t: Token): boolean => t.pos !== 'VERB' && t.pos !== 'AUX' && !/^[.;:!?"“”]$/.test(t.lower)

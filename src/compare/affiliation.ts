import type { LanguagePack } from '../lang/pack.js'
import { bySpan, contains, type Token } from '../model/index.js'
import { tokensIn } from './content.js'
import type { Mention, Story } from './story.js'

/** Who speaks for which body: a person's entity id → the organisations named in the titles beside the name. */
export type Affiliations = ReadonlyMap<string, ReadonlySet<string>>

const LONGEST_TITLE = 60
/** How far back the body may be named that a title calls "its". */
const LONGEST_REACH = 250

/** Finds the body that a person, mentioned at `index`, is said to speak for. */
type Finder = (
  mentions: readonly Mention[],
  index: number,
  story: Story,
  pack: LanguagePack,
) => Mention | undefined

/** "Skarn spokeswoman": the body's name stands inside what the person is called. */
const inside: Finder = (mentions, index) => {
  const person = mentions[index]!
  return mentions.find((m) => isBody(m) && m !== person && contains(person, m))
}

/** "Commander Ole Vik of the Coast Guard", "the Coast Guard’s Ole Vik": one title, no verb and no end of clause between. */
const beside: Finder = (mentions, index, story) => {
  const person = mentions[index]!
  const neighbours = [mentions[index - 1], mentions[index + 1]].filter(
    (m): m is Mention => m !== undefined && isBody(m),
  )
  return neighbours.find((body) =>
    body.start < person.start ? oneTitle(body, person, story) : oneTitle(person, body, story),
  )
}

/** "its chief executive, Ole Vik": the body last named before. */
const possessive: Finder = (mentions, index, story, pack) => {
  const person = mentions[index]!
  const before = tokensIn(
    { ...person, start: Math.max(0, person.start - LONGEST_TITLE), end: person.start },
    story,
  )
  const at = before.findLastIndex((t) => pack.comparison.possessives.has(t.lower))
  if (at < 0 || !before.slice(at + 1).every(inTitle) || !before.slice(at + 1).some((t) => t.pos === 'NOUN'))
    return undefined
  const start = before[at]!.start
  return mentions.findLast((m) => isBody(m) && m.end <= start && start - m.end <= LONGEST_REACH)
}

const FINDERS: readonly Finder[] = [inside, beside, possessive]

/** Reads from titles who speaks for which body. */
export function readAffiliations(story: Story, pack: LanguagePack): Affiliations {
  const found = new Map<string, Set<string>>()
  for (const mentions of mentionsByArticle(story).values())
    mentions.forEach((m, i) => {
      if (m.entity.kind !== 'person') return
      const body = FINDERS.map((finder) => finder(mentions, i, story, pack)).find((b) => b !== undefined)
      if (body) found.set(m.entity.id, (found.get(m.entity.id) ?? new Set()).add(body.entity.id))
    })
  return found
}

const isBody = (m: Mention): boolean => m.entity.kind === 'organization'

function mentionsByArticle(story: Story): Map<string, Mention[]> {
  const all = new Map<string, Mention[]>()
  for (const entity of story.pool.entities)
    for (const m of entity.mentions) {
      const list = all.get(m.article)
      if (list) list.push({ ...m, entity })
      else all.set(m.article, [{ ...m, entity }])
    }
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

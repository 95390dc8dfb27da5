import { append } from '../kernels/lists.js'
import type { LanguagePack } from '../lang/pack.js'
import { type ArticleSpan, bySpan, contains, type Token } from '../model/index.js'
import { tokensIn } from './content.js'
import type { MediumOf } from './media.js'
import type { Mention, Story } from './story.js'

/** Who speaks for whom: a person's entity id → the organisations named in the titles beside the name, the person whose aide it is, and theirs. */
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

/** "a spokesman for the Coast Guard": who is spoken for stands right behind, with a word of belonging between. */
const behind: Finder = (mentions, index, story, pack) => {
  const person = mentions[index]!
  const body = mentions.slice(index + 1).find((m) => m.start >= person.end)
  if (body === undefined || !isSpokenFor(body) || body.start - person.end > LONGEST_TITLE) return undefined
  const [first, ...rest] = tokensIn({ article: person.article, start: person.end, end: body.start }, story)
  if (!inOneParagraph(person, body, story)) return undefined
  return first !== undefined &&
    pack.comparison.belonging.has(first.lower) &&
    rest.every((t) => t.pos === 'DET')
    ? body
    : undefined
}

/** "the head of the Coast Guard, Ole Vik": the name stands behind a title that ends in the body's. */
const apposed: Finder = (mentions, index, story, pack) => {
  const person = mentions[index]!
  const body = mentions
    .slice(Math.max(0, index - IN_TITLE), index)
    .findLast((m) => isBody(m) && m.end <= person.start && leadsTo(m, person, story))
  if (body === undefined) return undefined
  const { article } = person
  const title = tokensIn({ article, start: Math.max(0, body.start - LONGEST_TITLE), end: body.start }, story)
  const at = title.findLastIndex((t) => t.pos !== 'DET')
  const noun = title[at - 1]
  return noun !== undefined &&
    pack.comparison.belonging.has(title[at]!.lower) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(noun.pos)
    ? body
    : undefined
}

/** Names that may stand in one title: the body's, and another of its names in brackets. */
const IN_TITLE = 3

/** Whether nothing stands between a body and a name but a comma, or what else the body is called: "the head of Civil Defence (CD), Ole Vik". */
function leadsTo(body: Mention, person: Mention, story: Story): boolean {
  if (person.start - body.end > LONGEST_TITLE || !inOneParagraph(body, person, story)) return false
  const between = story.words({ article: person.article, start: body.end, end: person.start })
  return /^,?$/.test(between.replace(/\([^()]*\)/u, '').trim())
}

/** "Commander Ole Vik of the Coast Guard", "the Coast Guard’s Ole Vik": one title, no verb and no end of clause between. */
const beside: Finder = (mentions, index, story) => {
  const person = mentions[index]!
  const neighbours = [mentions[index - 1], mentions[index + 1]].filter(
    (m): m is Mention => m !== undefined && isBody(m),
  )
  return neighbours.find((body) =>
    body.start < person.start
      ? oneTitle(body, person, story) && !startsAnew(body, person, story)
      : oneTitle(person, body, story),
  )
}

/** "the attack on the line, the harbour master, Ole Vik": behind a comma, a determiner begins another phrase. */
function startsAnew(body: Mention, person: Mention, story: Story): boolean {
  const [mark, word] = tokensIn({ article: person.article, start: body.end, end: person.start }, story)
  return mark?.lower === ',' && word?.pos === 'DET'
}

/** "its chief executive, Ole Vik": the body last named before. */
const possessive: Finder = (mentions, index, story, pack) => {
  const person = mentions[index]!
  const before = tokensIn(
    { ...person, start: Math.max(0, person.start - LONGEST_TITLE), end: person.start },
    story,
  )
  const at = before.findLastIndex((t) => pack.comparison.possessives.has(t.lower))
  if (at < 0 || !isApposed(before.slice(at + 1))) return undefined
  const start = before[at]!.start
  return mentions.findLast((m) => isBody(m) && m.end <= start && start - m.end <= LONGEST_REACH)
}

/** A title with a name right behind its only comma, if it has one: what stands after another comma is called something else. */
const isApposed = (title: readonly Token[]): boolean =>
  title.some((t) => t.pos === 'NOUN') &&
  title.every((t, i) => inTitle(t) && (t.lower !== ',' || i === title.length - 1))

/** "her spokeswoman": the person last named before. */
const aide: Finder = (mentions, index, story, pack) => {
  const self = mentions[index]!
  const [before] = tokensIn({ ...self, start: Math.max(0, self.start - 4), end: self.start }, story).slice(-1)
  const [opening] = tokensIn(self, story)
  if (![before, opening].some((t) => t !== undefined && pack.comparison.personalPossessives.has(t.lower)))
    return undefined
  return mentions.findLast(
    (m) =>
      m.entity.kind === 'person' &&
      /^\p{Lu}/u.test(m.entity.name) &&
      m.end <= self.start &&
      self.start - m.end <= LONGEST_REACH,
  )
}

/** "a spokeswoman of the organisation": the body last named before. */
const takenUp: Finder = (mentions, index, story, pack) => {
  const self = mentions[index]!
  const { spokesWords, belonging, bodyNouns } = pack.comparison
  const inName = tokensIn(self, story)
  const behind = tokensIn({ ...self, start: self.end, end: self.end + LONGEST_TITLE }, story)
  const words = [...inName.slice(-1), ...behind]
  const at = words.findIndex((t) => spokesWords.has(t.lower))
  const [link, determiner, noun] = words.slice(at + 1)
  if (at < 0 || at > 2 || !link || !belonging.has(link.lower)) return undefined
  if (determiner?.pos !== 'DET' || noun === undefined || !bodyNouns.has(noun.lower)) return undefined
  return mentions.findLast((m) => isBody(m) && m.end <= self.start && self.start - m.end <= LONGEST_REACH)
}

const FINDERS: readonly Finder[] = [takenUp, inside, behind, aide, apposed, beside, possessive]

/** Reads from titles who speaks for which body. */
export function readAffiliations(story: Story, pack: LanguagePack, mediumOf: MediumOf): Affiliations {
  const found = new Map<string, Set<string>>()
  const nameless = namelessBodies(story)
  for (const mentions of mentionsByArticle(story, mediumOf).values())
    mentions.forEach((m, i) => {
      if (m.entity.kind !== 'person') return
      const body =
        FINDERS.map((finder) => finder(mentions, i, story, pack)).find((b) => b !== undefined)?.entity.id ??
        nameless.get(spokenForByNoun(m, story, pack) ?? '')
      if (body !== undefined && body !== m.entity.id)
        found.set(m.entity.id, (found.get(m.entity.id) ?? new Set()).add(body))
    })
  return withTheirs(found)
}

/** Sources without a name of their own ("police"), by what they are called. */
const namelessBodies = ({ pool }: Story): ReadonlyMap<string, string> =>
  new Map(pool.entities.flatMap((e) => (e.kind === 'group' ? [[e.name.toLowerCase(), e.id] as const] : [])))

/** "Police spokesman Ole Vik": the noun in front of a word for those who speak, right in front of the name. */
function spokenForByNoun(m: Mention, story: Story, pack: LanguagePack): string | undefined {
  const before = tokensIn({ ...m, start: Math.max(0, m.start - LONGEST_TITLE), end: m.start }, story)
  const title = before.at(-1)?.lower === ',' ? before.slice(0, -1) : before
  const role = title.at(-1)
  return role !== undefined && pack.comparison.spokesWords.has(role.lower) ? title.at(-2)?.lower : undefined
}

/** An aide speaks for those too for whom the person speaks that the aide speaks for. */
const withTheirs = (found: ReadonlyMap<string, ReadonlySet<string>>): Affiliations =>
  new Map(
    [...found].map(
      ([id, bodies]) =>
        [id, new Set([...bodies, ...[...bodies].flatMap((b) => [...(found.get(b) ?? [])])])] as const,
    ),
  )

/** Many are of one place. */
const isSpokenFor = (m: Mention): boolean => m.entity.kind !== 'place' && m.entity.kind !== 'group'

/** The persons called a spokesman somewhere of whom it is not read for whom they speak. */
export function readUnplacedSpokespeople(
  story: Story,
  affiliations: Affiliations,
  pack: LanguagePack,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { id, kind, mentions } of story.pool.entities)
    if (kind === 'person' && !affiliations.has(id) && mentions.some((m) => isSpokesperson(m, story, pack)))
      found.add(id)
  return found
}

/** Called so right in front of the name, or in the name itself. */
function isSpokesperson(m: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const { spokesWords } = pack.comparison
  const before = tokensIn({ ...m, start: Math.max(0, m.start - LONGEST_ROLE), end: m.start }, story)
  const last = before.findLast((t) => t.lower !== ',')
  return [...(last ? [last] : []), ...tokensIn(m, story)].some((t) => spokesWords.has(t.lower))
}

const LONGEST_ROLE = 20

const isBody = (m: Mention): boolean => m.entity.kind === 'organization'

/** In reading order, without media: who stands beside one mostly spoke to it. */
function mentionsByArticle(story: Story, mediumOf: MediumOf): Map<string, Mention[]> {
  const all = new Map<string, Mention[]>()
  for (const entity of story.pool.entities.filter((e) => e.kind !== 'organization' || !mediumOf(e.name, e)))
    for (const { article, start, end } of entity.mentions) {
      append(all, article, { article, start, end, entity })
    }
  for (const list of all.values()) list.sort(bySpan)
  return all
}

function oneTitle(first: Mention, second: Mention, story: Story): boolean {
  if (second.start <= first.end || second.start - first.end > LONGEST_TITLE) return false
  if (!inOneParagraph(first, second, story)) return false
  const between = tokensIn({ article: first.article, start: first.end, end: second.start }, story)
  return between.length > 0
    ? between.every(inTitle) && between.some((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
    : true
}

const inOneParagraph = (first: Mention, second: Mention, story: Story): boolean =>
  !story.words({ article: first.article, start: first.end, end: second.start }).includes('\n')

const inTitle = (t: Token): boolean => t.pos !== 'VERB' && t.pos !== 'AUX' && !/^[.;:!?"“”]$/.test(t.lower)

import type { LanguagePack } from '../lang/pack.js'
import type { ArticleSpan, StoryEntity } from '../model/index.js'
import { tokensIn } from './content.js'
import type { Story } from './story.js'

type Medium = 'agency' | 'outlet'

/** What a source is where it is a medium: a news agency or an outlet; null where it is neither. */
export type MediumOf = (name: string, entity?: StoryEntity) => Medium | null

/** How a name is found to be a medium's. */
type Finder = (name: string, entity: StoryEntity | undefined) => Medium | null

/**
 * Media are known by their articles in the story, from the lists of the press, by a last word that names newspapers ("the Orl Courier"),
 * and by what the story calls them ("the newspaper Morgenblik", "the Orlpress news agency"). Names are looked up once each.
 */
export function mediumTest(story: Story, pack: LanguagePack): MediumOf {
  const known = new Map<string, Medium | null>()
  const finders = [ownArticles(story, pack), listed(pack), named(pack), described(story, pack)]
  return (name, entity) => {
    const key = `${entity?.id ?? ''} ${name}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = finders.reduce<Medium | null>((m, find) => m ?? find(name, entity), null)
    known.set(key, found)
    return found
  }
}

function ownArticles({ pool }: Story, pack: LanguagePack): Finder {
  const agencies = new Set(pool.articles.flatMap(({ metadata }) => metadata.meta.agency ?? []))
  const outlets = new Set(pool.articles.flatMap(({ metadata }) => metadata.meta.outlet ?? []))
  return (name) => {
    if ([...agencies].some((agency) => isCalled(name, agency, pack))) return 'agency'
    return [...outlets].some((outlet) => isCalled(name, outlet, pack)) ? 'outlet' : null
  }
}

function listed({ metadata }: LanguagePack): Finder {
  const forms = new Map<string, Medium>()
  for (const { forms: all } of metadata.outlets) for (const f of all) forms.set(f, 'outlet')
  for (const { forms: all } of metadata.agencies) for (const f of all) forms.set(f, 'agency')
  const withoutArticle = (name: string): string => name.replace(metadata.nameArticle, '')
  for (const [form, medium] of [...forms])
    if (!forms.has(withoutArticle(form))) forms.set(withoutArticle(form), medium)
  return (name) => {
    const bare = withoutArticle(name)
    const words = bare.split(' ')
    const [first, last] = [words[0]!, words.at(-1)!]
    // "BBC One", "the French agency AFP": the letters of one within a longer name.
    const letters = [first, last].find((w) => LETTERS.test(w) && forms.has(w))
    return forms.get(bare) ?? (letters ? forms.get(letters)! : null)
  }
}

const LETTERS = /^\p{Lu}{3,}$/u

/** "The Orl Courier", "Radio Orl", "Orl News Agency", "orl-today.net", and nobody in particular: "media in Orl". */
function named(pack: LanguagePack): Finder {
  const { metadata, comparison } = pack
  return (name, entity) => {
    const head = headOf(name, pack)
    if (comparison.press.has(head) || (isCommon(name) && comparison.media.has(head))) return 'outlet'
    const words = name.split(/[^\p{L}\p{N}'’.-]+/u).filter(Boolean)
    const last = words.at(-1) ?? ''
    if (entity?.kind === 'person' || words.length < 2) return DOMAIN.test(name) ? 'outlet' : null
    if (metadata.outletNouns.has(last) || words.some((w) => metadata.outletMarks.has(w))) return 'outlet'
    const lower = words.map((w) => w.toLowerCase())
    return (
      mediumAt(lower, lower.length - 1, pack) ??
      lower.reduce<Medium | null>((m, _, i) => m ?? kindOfNews(lower, i, pack), null)
    )
  }
}

/** "newspaper", "local paper": no name. */
const isCommon = (name: string): boolean => !/\p{Lu}/u.test(name)

/** An address of a site for a name. */
const DOMAIN = /^[\p{L}\p{N}-]+\.(?:com|net|org|info|news|[a-z]{2})$/iu

/** What stands right in front of a name, or right behind it: "the newspaper Morgenblik", "the Orlpress news agency". */
function described(story: Story, pack: LanguagePack): Finder {
  return (_, entity) => {
    if (entity === undefined || !story.isHeard(entity.id)) return null
    for (const { article, start, end } of entity.mentions) {
      const front = lowerIn({ article, start: Math.max(0, start - REACH), end: start }, story)
      const behind = lowerIn({ article, start: end, end: end + REACH }, story)
      const found =
        mediumAt(front, front.length - 1, pack) ??
        mediumAt(behind.slice(0, 1), 0, pack) ??
        kindOfNews(behind, 1, pack)
      if (found) return found
    }
    return null
  }
}

const lowerIn = (span: ArticleSpan, story: Story): string[] => tokensIn(span, story).map((t) => t.lower)

/** "newspaper", "news agency". */
const mediumAt = (words: readonly string[], at: number, pack: LanguagePack): Medium | null =>
  pack.comparison.media.has(words[at] ?? '') ? 'outlet' : kindOfNews(words, at, pack)

/** "news agency", "radio station": a word that by itself may name something else. */
function kindOfNews(words: readonly string[], at: number, { comparison }: LanguagePack): Medium | null {
  const kind = comparison.mediumHeads.get(words[at] ?? '')
  return kind !== undefined && comparison.ofNews.has(words[at - 1] ?? '') ? kind : null
}

/** How far from a name the word for what it is may stand. */
const REACH = 24

/** The last word in front of a preposition, in lower case: "authorities" of "port authorities in Karsund". */
export const headOf = (name: string, { comparison }: LanguagePack): string =>
  comparison.nameHead.exec(name)?.[0].toLowerCase() ?? ''

/** Whether a name is a medium's, whole or shortened to its last word ("the Gazette"). */
export function isCalled(name: string, medium: string | null, { metadata }: LanguagePack): boolean {
  if (medium === null) return false
  const [short, long] = [name, medium].map((n) => n.replace(metadata.nameArticle, '').toLowerCase())
  return (
    short !== undefined &&
    long !== undefined &&
    short !== '' &&
    (long === short || long.endsWith(` ${short}`))
  )
}

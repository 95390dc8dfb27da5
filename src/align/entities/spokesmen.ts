import { firstFrom } from '../../kernels/lower-bound.js'
import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import type { AnalysedArticle, AnnotatedText, Entity, Span } from '../../model/index.js'
import { titleBefore, titleFrom } from '../../text/titles.js'
import { fold } from './fold.js'
import type { Merger } from './merger.js'
import { contradicts } from './persons.js'
import type { Profile } from './profile.js'

/**
 * Joins the spokesman without a name of one body in several articles, and with the one by name where the story names only one: "a spokeswoman
 * for the Harbour Board" and "Harbour Board spokeswoman Jane Roe".
 */
export function joinSpokesmen(
  merger: Merger,
  articles: readonly AnalysedArticle[],
  lexicon: EntityLexicon,
): void {
  const at = new Map(merger.profiles.map((p, i) => [`${p.article} ${p.entity.id}`, i]))
  const byBody = new Map<string, Set<number>>()
  for (const a of articles) {
    const ends = boundsOf(a.extraction.entities)
    for (const entity of a.extraction.entities) {
      if (entity.kind !== 'person') continue
      const i = at.get(`${a.article.id} ${entity.id}`)!
      for (const owner of ownersOf(a, entity, ends, lexicon)) {
        const key = typeof owner === 'string' ? bodyCalled(merger, owner) : bodyAt(merger, at, a, owner)
        byBody.set(key, (byBody.get(key) ?? new Set()).add(i))
      }
    }
  }
  for (const spokesmen of byBody.values()) joinNameless(merger, [...spokesmen])
}

const bodyAt = (
  merger: Merger,
  at: ReadonlyMap<string, number>,
  { article }: AnalysedArticle,
  owner: Entity,
): string => `${merger.root(at.get(`${article.id} ${owner.id}`)!)}`

/** The one body of the story whose name ends in the words, else the words. */
function bodyCalled(merger: Merger, words: string): string {
  const roots = new Set<number>()
  merger.profiles.forEach((p, i) => {
    if (p.entity.kind !== 'organization') return
    if (p.name === words || p.name.endsWith(` ${words}`)) roots.add(merger.root(i))
  })
  return roots.size === 1 ? `${[...roots][0]!}` : words
}

function joinNameless(merger: Merger, items: readonly number[]): void {
  const isNameless = (i: number): boolean => !/\p{Lu}/u.test(firstWord(merger.profiles[i]!))
  const named = new Set(items.filter((i) => !isNameless(i)).map((i) => merger.root(i)))
  if (named.size > 1) return
  const nameless = items.filter(isNameless)
  const into = [...named][0] ?? nameless[0]
  if (into === undefined) return
  for (const i of nameless)
    if (!merger.membersOf(into).some((m) => contradicts(merger.profiles[m]!, merger.profiles[i]!)))
      merger.join(into, i, 'same-spokesman', 'speaks for the same body')
}

/** A person named by what they are has no capital but in whose spokesman they are. */
const firstWord = ({ entity, untitled }: Profile): string =>
  untitled ? '' : (entity.name.split(' ')[0] as string)

interface Bounds {
  readonly byStart: ReadonlyMap<number, Entity>
  readonly byEnd: ReadonlyMap<number, Entity>
}

function boundsOf(entities: readonly Entity[]): Bounds {
  const byStart = new Map<number, Entity>()
  const byEnd = new Map<number, Entity>()
  for (const entity of entities) {
    if (entity.kind === 'person' || entity.kind === 'work') continue
    for (const { start, end } of entity.mentions) {
      byStart.set(start, entity)
      byEnd.set(end, entity)
    }
  }
  return { byStart, byEnd }
}

/** The bodies that a person is called the spokesman of: entities, or the small words that name them. */
function ownersOf(
  { annotated }: AnalysedArticle,
  entity: Entity,
  bounds: Bounds,
  lexicon: EntityLexicon,
): (Entity | string)[] {
  return entity.mentions.flatMap((m) =>
    headsOf(annotated, m, lexicon).flatMap((head) => ownerOf(annotated, head, bounds, lexicon) ?? []),
  )
}

/** The tokens "spokesman" in a mention, in the title before it and in the one behind its comma. */
function headsOf(text: AnnotatedText, { start, end }: Span, lexicon: EntityLexicon): number[] {
  const { tokens } = text
  const first = firstFrom(tokens, start)
  const last = firstFrom(tokens, end)
  const isHead = (i: number): boolean => lexicon.proxyHeads.has(tokens[i]?.lower ?? '')
  const isServing = (i: number): boolean => isHead(i) && lexicon.proxyLinks.has(tokens[i + 1]?.lower ?? '')
  const out = [last - 1, first - 1].filter(isHead)
  for (let i = first; i < last - 1; i++) if (isServing(i)) out.push(i)
  if (tokens[last]?.lower !== ',')
    return titleBefore(text, lexicon, first - 1) && isHead(first - 2) ? [...out, first - 2] : out
  for (let i = last + 1; i < last + APPOSED; i++) {
    const title = titleFrom(text, lexicon, i)
    if (title) return isHead(title.last - 1) ? [...out, title.last - 1] : out
    if (tokens[i]?.pos === 'VERB' || tokens[i]?.lower === ',') break
  }
  return out
}

/** In tokens: as far as a title may stand behind the comma of its name. */
const APPOSED = 8

function ownerOf(
  { tokens, text }: AnnotatedText,
  head: number,
  { byStart, byEnd }: Bounds,
  lexicon: EntityLexicon,
): Entity | string | null {
  const link = tokens[head + 1]?.lower ?? ''
  if (lexicon.proxyLinks.has(link) || lexicon.ofWords.has(link)) {
    const at = lexicon.articles.has(tokens[head + 2]?.lower ?? '') ? head + 3 : head + 2
    for (let i = at; i < at + 3; i++) {
      const owner = byStart.get(tokens[i]?.start ?? -1)
      if (owner && owner.kind !== 'place') return owner
    }
    return null
  }
  let first = head
  while (/^(?:NOUN|ADJ|PROPN|PART)$/.test(tokens[first - 1]?.pos ?? '') && head - first < LONGEST) {
    const owner = byEnd.get(tokens[first - 1]!.end)
    if (owner && owner.kind !== 'place') return owner
    first--
  }
  const words = fold(text.slice(tokens[first]?.start ?? 0, tokens[head]!.start))
    .replace(/ s$/, '')
    .trim()
  return words === '' ? null : words
}

/** In tokens: the longest name of a body in small letters. */
const LONGEST = 4

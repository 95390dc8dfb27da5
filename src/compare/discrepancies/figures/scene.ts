import { listsBy } from '../../../kernels/lists.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Mention, Story } from '../../story.js'
import { nearSentence } from '../places.js'
import { boundsDisjoint } from '../relations/bounds.js'
import { areOfOnePlace, type Chain } from './chain.js'
import type { Figure } from './figure.js'
import { timesMeet } from './times.js'
import { boundsOf } from './value.js'

/**
 * Figures with where those are whom they count, as far as places part the counts of a story: of a class of which some article gives one figure
 * for a place and another for elsewhere, the place is part of the question. The places of the story as a whole, named at the head of most
 * texts, part nothing.
 */
export function withScenes(figures: readonly Figure[], setting: Setting): Figure[] {
  const main = mainPlaces(setting.story)
  const named = new Map(
    figures.filter(isOfEvent).map((f) => [f, placesOf(f.span, setting).filter((p) => !main.has(p))]),
  )
  const local = localPlaces(named)
  return figures.map((f) => {
    const chain = named.get(f) ?? []
    return local.get(classOf(f))?.has(chain[0] ?? '') ? { ...f, scene: chain } : f
  })
}

/** Whether a figure counts whom or what something befell. */
const isOfEvent = ({ thing, state, turn }: Figure): boolean =>
  turn === null && (thing.kind === 'fate' || (thing.kind === 'counted' && state !== null))

const classOf = ({ thing, state }: Figure): string => (thing.kind === 'fate' ? thing.class : (state ?? ''))

/** The places of a class for which some article has a count of their own beside one of another place. */
function localPlaces(named: ReadonlyMap<Figure, Chain>): ReadonlyMap<string, ReadonlySet<string>> {
  const local = new Map<string, Set<string>>()
  const groups = listsBy(named.keys(), (f) => f.span.article)
  for (const group of groups.values())
    for (const f of group) {
      const [narrowest] = named.get(f)!
      const isBesideOther = group.some(
        (o) =>
          timesMeet(f, o) &&
          (!areOfOnePlace(named.get(f)!, named.get(o)!) ||
            (classOf(o) === classOf(f) && boundsDisjoint(boundsOf(f), boundsOf(o)))),
      )
      if (narrowest !== undefined && isBesideOther)
        local.set(classOf(f), (local.get(classOf(f)) ?? new Set()).add(narrowest))
    }
  return local
}

/** Sentences at the head of a text that tell where its event was. */
const HEAD = 2

/** Places named at the heads of at least half of the texts that name some there. */
function mainPlaces(story: Story): ReadonlySet<string> {
  const heads = story.pool.articles.map(({ article, annotated: { sentences } }) => {
    const end = sentences[Math.min(HEAD, sentences.length) - 1]?.end ?? 0
    return new Set(placesIn({ article: article.id, start: 0, end }, story).map((m) => m.entity.id))
  })
  const naming = heads.filter((h) => h.size > 0)
  const counts = new Map<string, number>()
  for (const h of naming) for (const p of h) counts.set(p, (counts.get(p) ?? 0) + 1)
  return new Set([...counts].flatMap(([p, n]) => (n * 2 >= naming.length ? [p] : [])))
}

/** The places that are named inside a place of an article. */
export const placesIn = (span: ArticleSpan, story: Story): Mention[] =>
  story.mentionsIn(span).filter((m) => m.entity.kind === 'place')

/** Where those are whom a figure counts: what its sentence names behind it, up to the next figure or to who says so; else in front. */
function placesOf(span: ArticleSpan, { story, pack }: Setting): Chain {
  const sentence = nearSentence(span, story)
  const next = story.quantitiesAt({ ...sentence, start: span.end }).find((q) => q.start >= span.end)
  const end = untilSaid({ ...sentence, start: span.end }, story, pack)
  const own = located({ ...sentence, start: span.end, end: Math.min(end, next?.start ?? end) }, story, pack)
  if (own.length > 0) return own
  const before = located({ ...sentence, end: span.start }, story, pack)
  if (before.length > 0 || next === undefined) return before
  // "Five were injured and ten houses damaged in Karsund".
  const joint = tokensIn({ ...sentence, start: span.end, end: next.start }, story)
  const isJoined = joint.some((t) => t.pos === 'CCONJ') && !joint.some((t) => t.pos === 'PUNCT')
  return isJoined ? located({ ...sentence, start: span.end, end }, story, pack) : []
}

/** The end of a stretch, or where in it somebody says so. */
function untilSaid(stretch: ArticleSpan, story: Story, { comparison }: LanguagePack): number {
  const source = story
    .attributionsIn(stretch.article)
    .flatMap((a) => a.source ?? [])
    .find((s) => s.start >= stretch.start && s.start < stretch.end)
  const said = tokensIn(stretch, story).find(
    (t) => t.pos === 'VERB' && comparison.reporting.has(t.lemma.toLowerCase()),
  )
  return Math.min(source?.start ?? stretch.end, said?.start ?? stretch.end)
}

/** The places that the prepositions of a stretch lead to, up to the first that is named with all that it is in. */
function located(stretch: ArticleSpan, story: Story, pack: LanguagePack): Chain {
  const words = tokensIn(stretch, story)
  const chain: string[] = []
  for (let i = 0; i < words.length; i++) {
    const leads =
      pack.comparison.localPrepositions.has(words[i]!.lower) || pack.comparison.ofWords.has(words[i]!.lower)
    if (!leads && !isApposed(words, i, chain)) continue
    const phrase = phraseFrom(words, i + 1)
    const name = nameIn(phrase, stretch, story, pack)
    if (name !== null) chain.push(name)
    else if (chain.length > 0) break
    i += phrase.length
  }
  return chain
}

/** "Tarn, the capital of Orlo district". */
const isApposed = (words: readonly Token[], i: number, chain: readonly string[]): boolean =>
  chain.length > 0 && words[i]!.lower === ',' && words[i + 1]?.pos === 'DET'

/** Tokens of a phrase that names a place. */
const PHRASE = 8

function phraseFrom(words: readonly Token[], start: number): readonly Token[] {
  const phrase = words.slice(start, start + PHRASE)
  const end = phrase.findIndex((t) => !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|X)$/.test(t.pos))
  return end < 0 ? phrase : phrase.slice(0, end)
}

/**
 * The name of a place in a phrase, the last where one owns the other ("Karsund's Tarn quarter"): by who it is, else by its words. Days name no
 * place, nor do hospitals where those are who were hurt elsewhere.
 */
function nameIn(
  phrase: readonly Token[],
  { article }: ArticleSpan,
  story: Story,
  { comparison, entity }: LanguagePack,
): string | null {
  const owner = phrase.findLastIndex((t) => comparison.possessiveEnd.test(t.lower))
  const own = phrase.slice(owner + 1)
  const isName = (t: Token): boolean => t.pos === 'PROPN' && entity.states.get(t.lower)?.use !== 'adjective'
  const start = own.findIndex(isName)
  if (start < 0 || own.some((t) => comparison.careHouses.has(t.lower))) return null
  const rest = own.slice(start)
  const stop = rest.findIndex((t) => !isName(t))
  const name = stop < 0 ? rest : rest.slice(0, stop)
  const place = { article, start: name[0]!.start, end: own.at(-1)!.end }
  if (story.datesAt(place).length > 0) return null
  const mention = story.mentionsIn(place).find((m) => m.start <= name[0]!.start)
  if (mention !== undefined && mention.entity.kind !== 'place') return null
  // Headlines in capitals name nothing.
  if (story.words(place) === story.words(place).toUpperCase()) return null
  return mention?.entity.id ?? name.map((t) => t.lower).join(' ')
}

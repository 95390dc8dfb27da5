import { extended } from '../../kernels/extended.js'
import { skeleton } from '../../kernels/skeleton.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnalysedArticle, Span } from '../../model/index.js'
import { findFooters } from './footers.js'
import { merged, quotedStretches } from './quoted.js'

/** A word of an article's text, with what it says about copying when two texts share it. */
export interface OwnWord extends Span {
  readonly form: string
  /** 0..1: names and numbers are the event's own, common words the language's; rare ones are the writer's choice. */
  readonly weight: number
  /** Whether it begins with a capital. */
  readonly isCapital: boolean
  /** Whether it stands in words that some article has in quotation marks. */
  readonly isPublic: boolean
}

/** An article's own words: no quotations, no furniture, no headline. */
export interface OwnText {
  readonly words: readonly OwnWord[]
  /** Index of the first word of each stretch that stands together. */
  readonly breaks: ReadonlySet<number>
}

const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]+(?:['’ʼ.,][\p{L}\p{M}\p{N}]+)*/gu
const CAPITAL = /^\p{Lu}/u
/** Words of a quotation by which the same words are known in another text. */
const QUOTED_GRAM = 5

/** The words of each article outside its own quotations; those of anybody's are marked as public. */
export function proseOf(articles: readonly AnalysedArticle[], pack: LanguagePack): OwnText[] {
  const quoted = articles.map((a) => quotedStretches(a, pack))
  const words = articles.map((a) => wordsOf(a, pack))
  const grams = new Set<string>()
  words.forEach((ws, i) => {
    for (const stretch of wordsIn(ws, quoted[i]!)) addGrams(grams, stretch)
  })
  const footers = findFooters(articles)
  return articles.map((article, i) => {
    const { boilerplate, headline, notices } = article.metadata
    const others = merged([
      ...quoted[i]!,
      ...boilerplate,
      ...notices,
      ...footers[i]!,
      ...(headline ? [headline] : []),
    ])
    return withoutOthers(publicWords(words[i]!, grams), others)
  })
}

/** What any article has in quotation marks is nobody's own. */
export function withoutPublic({ words, breaks }: OwnText): OwnText {
  const own: OwnWord[] = []
  const between = new Set<number>()
  words.forEach((w, i) => {
    if (w.isPublic || breaks.has(i)) between.add(own.length)
    if (!w.isPublic) own.push(w)
  })
  return { words: own, breaks: between }
}

type Word = Omit<OwnWord, 'isPublic'>

function wordsOf({ article }: AnalysedArticle, pack: LanguagePack): Word[] {
  return [...article.text.matchAll(WORD)].flatMap((m) => {
    const form = skeleton(m[0])
    return form === ''
      ? []
      : [
          {
            start: m.index,
            end: m.index + m[0].length,
            form,
            weight: weigh(m[0], form, pack),
            isCapital: CAPITAL.test(m[0]),
          },
        ]
  })
}

function weigh(word: string, form: string, pack: LanguagePack): number {
  if (/^\p{N}/u.test(word)) return 0.3
  if (CAPITAL.test(word)) return 0.2
  return 0.25 + 0.15 * Math.min(5, pack.rarity(form))
}

/** The words in each of some stretches, all in reading order; without overlaps, so one walk does. */
function wordsIn(words: readonly Word[], stretches: readonly Span[]): Word[][] {
  let at = 0
  return stretches.map(({ start, end }) => {
    while (at < words.length && words[at]!.start < start) at++
    const from = at
    while (at < words.length && words[at]!.end <= end) at++
    return words.slice(from, at)
  })
}

const gramAt = (words: readonly Word[], i: number): string =>
  words
    .slice(i, i + QUOTED_GRAM)
    .map((w) => w.form)
    .join(' ')

function addGrams(grams: Set<string>, words: readonly Word[]): void {
  for (let i = 0; i + QUOTED_GRAM <= words.length; i++) grams.add(gramAt(words, i))
}

/** The words, those marked that stand in a gram that someone has in quotation marks. */
function publicWords(words: readonly Word[], grams: ReadonlySet<string>): OwnWord[] {
  const known = words.map(() => false)
  for (let i = 0; i + QUOTED_GRAM <= words.length; i++)
    if (grams.has(gramAt(words, i))) known.fill(true, i, i + QUOTED_GRAM)
  return words.map((w, i) => extended(w, { isPublic: known[i]! }))
}

function withoutOthers(all: readonly OwnWord[], others: readonly Span[]): OwnText {
  const words: OwnWord[] = []
  const breaks = new Set<number>()
  let at = 0
  for (const w of all) {
    while (at < others.length && others[at]!.end <= w.start) at++
    const other = at < others.length && others[at]!.start < w.end
    if (other) breaks.add(words.length)
    else words.push(w)
  }
  return { words, breaks }
}

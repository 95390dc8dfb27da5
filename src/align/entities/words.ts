import type { AnalysedArticle, ArticleSpan } from '../../model/index.js'
import { fold } from './fold.js'
import type { Merger } from './merger.js'
import type { Profile } from './profile.js'

/** Fewest words by which a quotation is known again: fewer, two people may well say. */
const FEWEST = 6

/**
 * Joins a person without a name with whoever has the same words in quotation marks in another article: "a weaver" there, by name here. Two
 * people with names are never joined by what they said.
 */
export function joinByWords(merger: Merger, articles: readonly AnalysedArticle[]): void {
  const at = new Map(merger.profiles.map((p, i) => [`${p.article} ${p.entity.id}`, i]))
  const saidBy = new Map<string, number[]>()
  for (const { article, extraction } of articles)
    for (const { speaker, kind, content, marked } of extraction.attributions) {
      const i = speaker === null ? undefined : at.get(`${article.id} ${speaker}`)
      if (i === undefined || merger.profiles[i]!.entity.kind !== 'person') continue
      for (const span of kind === 'direct' ? content : marked) {
        const words = wordsOf(article.text, { article: article.id, ...span })
        if (words.split(' ').length < FEWEST) continue
        const kept = saidBy.get(words)
        if (kept) kept.push(i)
        else saidBy.set(words, [i])
      }
    }
  for (const speakers of saidBy.values()) joinNameless(merger, speakers)
}

/** Those without a name join the one with a name, or where nobody has one, each other. */
function joinNameless(merger: Merger, speakers: readonly number[]): void {
  const named = [
    ...new Set(speakers.filter((i) => !isNameless(merger.profiles[i]!)).map((i) => merger.root(i))),
  ]
  const nameless = [...new Set(speakers.filter((i) => isNameless(merger.profiles[i]!)))]
  if (named.length > 1) return
  const into = named[0] ?? nameless[0]
  if (into === undefined) return
  for (const i of nameless)
    if (i !== into) merger.join(into, i, 'same-words', 'the same words are quoted of one without a name')
}

const isNameless = ({ entity }: Profile): boolean => !/\p{Lu}/u.test(entity.name)

const wordsOf = (text: string, { start, end }: ArticleSpan): string =>
  fold(text.slice(start, end).replace(/[^\p{L}\p{N}'\u2019]+/gu, ' '))

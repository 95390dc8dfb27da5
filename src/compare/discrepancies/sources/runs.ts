import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Token } from '../../../model/index.js'
import { CARRYING, wordsIn } from '../../content.js'
import type { Story } from '../../story.js'
import { sentenceOf } from '../places.js'

/** Words in a row that are so common, in all, are a phrase that everybody uses: "on the wrong side of history". */
const TELLING = 8

/** A run of words, with its sentence as far as it stands in the place searched. */
interface Run {
  readonly key: string
  readonly place: ArticleSpan
}

/** Every run of so many words of a place that are rare enough, and more than the name of a thing. */
export function runsIn(place: ArticleSpan, length: number, story: Story, pack: LanguagePack): Run[] {
  const words = wordsIn(place, story)
  const starts = words.slice(0, Math.max(0, words.length - length + 1))
  return starts.flatMap((first, i) => {
    const run = words.slice(i, i + length)
    if (rarityOf(run, pack) < TELLING || !tells(run)) return []
    const sentence = within(sentenceOf({ ...place, start: first.start }, story), place)
    return [{ key: run.map((t) => t.lower).join(' '), place: sentence }]
  })
}

/** Whether words tell something and are not only the name of a thing: "the fastest growing branch of the trade". */
const tells = (run: readonly Token[]): boolean =>
  run.some((t, i) => t.pos === 'AUX' || t.pos === 'PRON' || (t.pos === 'VERB' && run[i + 1]?.pos !== 'NOUN'))

const rarityOf = (words: readonly Token[], pack: LanguagePack): number =>
  words.reduce((sum, t) => (CARRYING.has(t.pos) ? sum + pack.rarity(t.lemma.toLowerCase()) : sum), 0)

export const within = (a: ArticleSpan, b: ArticleSpan): ArticleSpan => ({
  article: a.article,
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
})

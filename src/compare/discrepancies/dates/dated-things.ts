import type { ArticleSpan, StoryClaim, StoryDate } from '../../../model/index.js'
import { type Content, meaningOf, tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { nearSentence, sentenceIndex } from '../places.js'

/** Nouns and names with a number right behind them. */
export function numberedIn(claim: StoryClaim, dates: readonly StoryDate[], { story }: Setting): string[] {
  const tokens = tokensIn(claimSpan(claim), story)
  return tokens.flatMap((t, i) => {
    const before = tokens[i - 1]
    const names = t.pos === 'NUM' && (before?.pos === 'PROPN' || before?.pos === 'NOUN')
    return names && !dates.some((d) => d.start <= t.start && t.end <= d.end)
      ? [`${before.lower} ${t.lower}`]
      : []
  })
}

export function withoutDates(
  place: ArticleSpan,
  dates: readonly StoryDate[],
  { story, pack }: Setting,
): Content {
  const meaning = new Map(meaningOf(place, story, pack))
  for (const { article, start, end } of dates)
    for (const word of meaningOf({ article, start, end }, story, pack).keys()) meaning.delete(word)
  return meaning
}

/** What a place says without its adverbs: they tell how, not of what. */
export function thingsIn(place: ArticleSpan, dates: readonly StoryDate[], setting: Setting): Content {
  const adverbs = tokensIn(place, setting.story).filter((t) => t.pos === 'ADV')
  const said = new Map(withoutDates(place, dates, setting))
  for (const { lemma, lower } of adverbs) for (const word of [lemma.toLowerCase(), lower]) said.delete(word)
  return said
}

/** The sentence of a claim and the one in front of it, as far as they stand near. */
export function aroundOf(claim: StoryClaim, { story }: Setting): ArticleSpan {
  const place = claimSpan(claim)
  const { sentences } = story.article(claim.article).annotated
  const at = sentenceIndex(place, story)
  const own = nearSentence(place, story)
  const before = sentences[at - 1]
  const near = before && sentences[at]!.paragraph - before.paragraph <= 1
  return near ? { ...own, start: Math.max(before.start, own.start - FAR) } : own
}

/** Characters of the sentence before that are read. */
const FAR = 400

/** … with the last word of each name that is no person’s, which may stand for it alone: "the railway". */
export function namedToo(said: Content, { story }: Setting): Content {
  const names = [...said.keys()].flatMap((id) => {
    const entity = story.entity(id)
    const last = entity?.kind === 'person' ? undefined : entity?.name.toLowerCase().split(' ').at(-1)
    return last === undefined ? [] : [[last, 0] as const]
  })
  return new Map([...names, ...said])
}

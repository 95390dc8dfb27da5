import { followsArticle } from './evidence.js'
import type { Name } from './names.js'
import type { Words } from './words.js'

/** Whether the names of one form name a treaty or a vessel: what is neither person, body nor place and yet named. */
export const namesThing = (words: Words, names: readonly Name[]): boolean =>
  names.some((n) => isTreaty(words, n) || isModel(words, n)) || isVessel(words, names)

/** "Skarnsat-1": a rare word and its number, as craft and their like are named. */
function isModel({ text, rarity }: Words, { start, end, title }: Name): boolean {
  const word = /^(\p{Lu}\p{L}{3,}(?:['’]\p{L}+)?)-\d{1,4}$/u.exec(text.slice(start, end))?.[1]?.toLowerCase()
  return title === null && word !== undefined && rarity(word) > RARE
}

/** Above it a word is hardly ever plain. */
const RARE = 5.5

/** "Harrow Accord", "the Harrow agreement": a name and what it is. */
const isTreaty = ({ tokens, lexicon }: Words, { first, last, title }: Name): boolean =>
  title === null && last - first > 1 && lexicon.treatyHeads.has(tokens[last - 1]!.lower)

/** Named as one ("the trawler Skua", "aboard the Skua"), or in a text on one with an article that no body explains. */
function isVessel(words: Words, names: readonly Name[]): boolean {
  if (!words.vessels || names.some((n) => n.title !== null || n.known !== null)) return false
  if (names.some((n) => endsInHead(words, n))) return false
  if (names.some((n) => standsAsVessel(words, n))) return true
  return names.some((n) => n.last - n.first > 1 && followsArticle(words, n))
}

const endsInHead = ({ tokens, lexicon }: Words, { first, last }: Name): boolean => {
  const { lower } = tokens[last - 1]!
  const headed = lexicon.organizationHeads.has(lower) || lexicon.placeHeads.has(lower)
  return (headed && last - first > 1) || lexicon.organizationOfHeads.has(tokens[first]!.lower)
}

function standsAsVessel({ tokens, lexicon }: Words, { first, last }: Name): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const after = tokens[last]?.lower ?? ''
  if (lexicon.vesselNouns.has(before) && tokens[first - 1]!.pos !== 'VERB') return true
  if (!lexicon.articles.has(before)) return false
  return (
    lexicon.aboard.has(tokens[first - 2]?.lower ?? '') ||
    lexicon.vesselNouns.has(after) ||
    lexicon.vesselVerbs.has(after) ||
    (tokens[last]?.pos === 'AUX' && lexicon.vesselVerbs.has(tokens[last + 1]?.lower ?? ''))
  )
}

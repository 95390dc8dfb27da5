import { withoutStop } from '../../text/titles.js'
import { fold } from './forms.js'
import type { Run } from './run.js'
import { opens, type Words } from './words.js'

/** "of Ruritania Jane Roe", "Jane Roe Harbour Board", "Makers Harrow Lane": a name that the story knows is parted from what stands beside it. */
export function aroundKnown(words: Words, run: Run): Run[] {
  const { first, last } = run
  if (last - first > 3 && isLedBy(words, last))
    return [
      { first, last: last - 2 },
      { first: last - 2, last },
    ]
  if (!words.story || last - first < 3) return [run]
  const isPerson = (from: number): boolean => {
    const form = `${words.tokens[from]!.lower} ${words.tokens[from + 1]!.lower}`
    return words.story?.people.has(form) === true
  }
  const names = (from: number, to: number): boolean =>
    words.story?.kinds.get(fold(words.text.slice(words.tokens[from]!.start, words.tokens[to - 1]!.end))) !=
    null
  if (isBodyNoun(words, first) && names(first + 1, last)) return [{ first: first + 1, last }]
  if (isPerson(last - 2) && !isTitled(words, last - 3) && names(first, last - 2))
    return [
      { first, last: last - 2 },
      { first: last - 2, last },
    ]
  if (isPerson(first) && names(first + 2, last))
    return [
      { first, last: first + 2 },
      { first: first + 2, last },
    ]
  return [run]
}

/** "Dockers Union Jane Roe" where the text or the story also has "Jane Roe" alone: a body, and a name behind it. */
function isLedBy({ tokens, lexicon, pairs, story }: Words, last: number): boolean {
  const [body, given, family] = [tokens[last - 3]!.lower, tokens[last - 2]!.lower, tokens[last - 1]!.lower]
  const name = `${given} ${family}`
  if (!lexicon.organizationHeads.has(body) || !(pairs.has(name) || story?.people.has(name))) return false
  return ![given, family].some(
    (w) => lexicon.organizationHeads.has(w) || lexicon.titleHeads.has(w) || lexicon.placeHeads.has(w),
  )
}

/** "Makers" before the maker's name, large only because it opens the sentence. */
function isBodyNoun(words: Words, i: number): boolean {
  const { lower } = words.tokens[i]!
  const { bodyNouns, singularsOf } = words.lexicon
  return opens(words, i) && [lower, ...singularsOf(lower)].some((word) => bodyNouns.has(word))
}

/** A title or a given name belongs to the name behind it. */
const isTitled = ({ tokens, lexicon }: Words, i: number): boolean => {
  const word = withoutStop(tokens[i]!.lower)
  return lexicon.titleHeads.has(word) || lexicon.honorifics.has(word) || lexicon.givenNames.has(word)
}

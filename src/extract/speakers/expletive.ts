import type { Attribution } from '../../model/index.js'
import { type Scene, tokenAt } from './scene.js'

/** "It was announced that …", "it appears that …": a pronoun that stands for nobody, before a clause that tells what. */
export function isExpletive({ text, lexicon }: Scene, { source, cue, content }: Attribution): boolean {
  if (!source || !cue || !lexicon.expletives.has(text.text.slice(source.start, source.end).toLowerCase()))
    return false
  const [first, last] = [tokenAt(text, cue.start), tokenAt(text, cue.end) - 1]
  if (lexicon.impersonalVerbs.has(text.tokens[last]?.lower ?? '')) return true
  const clause = text.tokens[tokenAt(text, content[0]?.start ?? text.text.length)]
  // "it is expected to fall": whoever it is does something.
  if (clause?.pos === 'PART') return false
  const passive = text.tokens.slice(first, last).some((t) => lexicon.passiveWords.has(t.lower))
  return passive && lexicon.impersonalParticiples.has(text.tokens[last]!.lower)
}

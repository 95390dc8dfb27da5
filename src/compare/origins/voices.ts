import type { Setting } from '../setting.js'
import type { Line } from './lines.js'

/**
 * The bodies whose voice a source is, each as the words of its name: the body itself, the one that a spokesman is called by, and those
 * its titles name. What a body is called behind its name counts too ("the Second Bureau, the intelligence arm of the army"). A state's
 * name, adjective and capital are one word.
 */
export function voicesOf(
  { name, through, evidence, voice }: Line,
  { story, pack, affiliations }: Setting,
): readonly ReadonlySet<string>[] {
  const end = through.at(-1) ?? ''
  const entity = story.entity(end)
  const { spokesWords } = pack.comparison
  const speaks = wordsOf(name).some((w) => spokesWords.has(w))
  const isBody = entity?.kind === 'organization' || entity?.kind === 'group'
  const bodies = [...(affiliations.get(end) ?? [])].flatMap((id) => {
    const body = story.entity(id)
    return body?.kind === 'person' || body === undefined ? [] : [body.name]
  })
  const called = isBody && voice === 'named' ? [story.words(evidence)] : []
  return [...(speaks || isBody ? [name] : []), ...called, ...bodies].map((n) => {
    const words = wordsOf(n).filter((w) => !spokesWords.has(w) && !pack.claim.functionWords.has(w))
    return new Set(words.map((w) => pack.entity.states.get(w)?.state ?? w))
  })
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 1)

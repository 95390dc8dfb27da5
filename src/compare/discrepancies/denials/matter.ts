import type { StoryClaim, Token } from '../../../model/index.js'
import { CARRYING, tokensIn } from '../../content.js'
import { keysOf } from '../../event-words.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { holderOf } from '../answer.js'

/** A word of a clause: all that it may go by, whom it names, and how much it tells. */
export interface MatterWord {
  readonly token: Token
  readonly keys: readonly string[]
  readonly entity: string | null
  readonly weight: number
}

/** What a clause is about. */
export interface Matter {
  readonly words: readonly MatterWord[]
  readonly keys: ReadonlySet<string>
  readonly entities: readonly string[]
  readonly mass: number
}

/** What the claims of a story are about; each is worked out once. */
export interface Matters {
  readonly of: (claim: StoryClaim) => Matter
  /** Whether a clause has a word of another, in these or other words. */
  readonly has: (matter: Matter, word: MatterWord) => boolean
  /** How much of what one says the other says too, 0..1. */
  readonly told: (of: Matter, within: Matter) => number
}

/** How much a name tells. */
const NAME = 4
/** … and a pronoun that stands for one. */
export const PRONOUN = 2

export function mattersOf(setting: Setting): Matters {
  const known = new Map<string, Matter>()
  const of = (claim: StoryClaim): Matter => {
    const before = known.get(claim.id)
    if (before) return before
    const matter = matterOf(claim, setting)
    known.set(claim.id, matter)
    return matter
  }
  const has = (matter: Matter, { keys, entity }: MatterWord): boolean =>
    keys.some((k) => matter.keys.has(k)) ||
    (entity !== null && matter.entities.some((e) => e === entity || setting.sameBody(e, entity)))
  const told = (a: Matter, b: Matter): number =>
    a.mass === 0 ? 0 : a.words.reduce((n, w) => (has(b, w) ? n + w.weight : n), 0) / a.mass
  return { of, has, told }
}

function matterOf(claim: StoryClaim, setting: Setting): Matter {
  const { story } = setting
  const span = claimSpan(claim)
  const names = story.mentionsIn(span).filter((m) => m.entity.kind !== 'group')
  const found = new Map<string, MatterWord>()
  for (const token of tokensIn(span, story)) {
    const name = names.find((m) => m.start <= token.start && token.end <= m.end)
    const word = name ? nameWord(token, name, setting) : wordOf(token, claim, setting)
    const key = word?.entity ?? word?.keys.at(-1)
    if (word && key !== undefined && !found.has(key)) found.set(key, word)
  }
  const words = [...found.values()]
  return {
    words,
    keys: new Set(words.flatMap((w) => w.keys)),
    entities: words.flatMap((w) => w.entity ?? []),
    mass: words.reduce((sum, w) => sum + w.weight, 0),
  }
}

type Name = ReturnType<Setting['story']['mentionsIn']>[number]

/** A name by its last word, which elsewhere may stand for it alone: "the Orla Dam" is "the dam". */
function nameWord(token: Token, { end, entity }: Name, { pack }: Setting): MatterWord | null {
  if (token.end !== end) return null
  return { token, keys: entity.kind === 'person' ? [] : keysOf(token, pack), entity: entity.id, weight: NAME }
}

function wordOf(token: Token, claim: StoryClaim, setting: Setting): MatterWord | null {
  const { pack, story } = setting
  if (standsForSpeaker(token, claim, setting))
    return { token, keys: [], entity: holderOf(claim, story), weight: PRONOUN }
  const { functionWords, negators } = pack.claim
  if (!CARRYING.has(token.pos) || !/[\p{L}\p{N}]/u.test(token.lower)) return null
  if (functionWords.has(token.lower) || negators.has(token.lower)) return null
  const weight = Math.min(pack.rarity(token.lemma.toLowerCase()), pack.rarity(token.lower))
  return weight > 1 ? { token, keys: keysOf(token, pack), entity: null, weight } : null
}

/** "We had no report" in a firm's mouth is of the firm; in indirect speech "it had no report" is too. */
function standsForSpeaker({ lower }: Token, claim: StoryClaim, { pack, story }: Setting): boolean {
  const { firstPerson } = pack.drift
  const own =
    firstPerson.has(lower) ||
    ((pack.timeline.pronouns.has(lower) || pack.comparison.possessives.has(lower)) &&
      story.attribution(claim.attribution)?.kind !== 'direct')
  return own && holderOf(claim, story) !== null
}

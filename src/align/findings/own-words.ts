import { firstFrom } from '../../kernels/lower-bound.js'
import { contains, type PartOfSpeech, type Pool, type Span, type Token } from '../../model/index.js'
import type { ProfileToken } from './token.js'

/** The clauses inside a claim; `order` is its place among the pool's, which stand the outer first. A stretch of it tells nothing besides. */
export function claimsInside(order: number, { claims }: Pool): readonly Span[] {
  const around = claims[order]!
  const inner: Span[] = []
  for (let i = order + 1; i < claims.length; i++) {
    const c = claims[i]!
    if (c.article !== around.article || c.start >= around.end) break
    if (c.end <= around.end && !c.proposed) inner.push(c)
  }
  return inner
}

/** Whether what stands inside a claim is a relative clause, whose words are not the claim's own. */
export const isRelative = ({ start }: Span, tokens: readonly Token[]): boolean =>
  OPENS_RELATIVE.has(tokens[firstFrom(tokens, start)]?.pos ?? 'X')

const OPENS_RELATIVE: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'DET', 'ADV', 'SCONJ'])

/** Whether a place in a claim is what the claim itself says; all is where too little would be left without what it tells besides. */
export function isOwnOf(
  tokens: readonly (ProfileToken & Span)[],
  besides: readonly Span[],
): (place: Span) => boolean {
  const isOwn = (place: Span): boolean => !besides.some((b) => contains(b, place))
  const left = besides.length > 0 ? tokens.filter((t) => OPEN.has(t.pos) && isOwn(t)).length : FEWEST
  return left >= FEWEST ? isOwn : () => true
}

const OPEN: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** Words of the open classes that make a claim worth comparing. */
const FEWEST = 6

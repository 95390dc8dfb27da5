import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import { sameState } from './names.js'
import type { Profile, Word } from './profile.js'

/** How the content words of two claims answer each other, each word once, the best matches first. */
export interface Matching {
  /** Per content word of either claim: how well it is matched, 0..1. */
  readonly inA: readonly number[]
  readonly inB: readonly number[]
  /** Positions in `b` of the words matched to those of `a`, in the order of `a`. */
  readonly order: readonly number[]
  /** Pairs of unmatched words that say the opposite. */
  readonly opposites: number
}

const SYNONYM = 0.8
const FAMILY = 0.7

export function matchWords(a: Profile, b: Profile, lexicon: ClaimLexicon): Matching {
  const inA = new Array<number>(a.content.length).fill(0)
  const inB = new Array<number>(b.content.length).fill(0)
  const partner = new Array<number>(a.content.length).fill(-1)
  const pass = (alike: (x: Word, y: Word) => boolean, value: number): void => {
    for (let i = 0; i < a.content.length; i++) {
      if (partner[i]! >= 0) continue
      for (let j = 0; j < b.content.length; j++)
        if (inB[j] === 0 && alike(a.content[i]!, b.content[j]!)) {
          inA[i] = value
          inB[j] = value
          partner[i] = j
          break
        }
    }
  }
  pass((x, y) => x.stem === y.stem, 1)
  pass((x, y) => synonyms(x.stem, y.stem, lexicon), SYNONYM)
  pass((x, y) => family(x.stem, y.stem), FAMILY)
  return {
    inA,
    inB,
    order: partner.filter((j) => j >= 0),
    opposites: countOpposites(a, b, inA, inB, lexicon),
  }
}

function synonyms(x: string, y: string, lexicon: ClaimLexicon): boolean {
  if (x.startsWith('@')) return y.startsWith('@') && sameState(x, y)
  const sets = lexicon.synonyms.get(x)
  const others = sets && lexicon.synonyms.get(y)
  return others?.some((s) => sets?.includes(s)) ?? false
}

/** Words that begin alike for most of their length: "democracy" and "democratic". */
function family(x: string, y: string): boolean {
  const short = Math.min(x.length, y.length)
  if (short < 4) return false
  let k = 0
  while (k < short && x.charCodeAt(k) === y.charCodeAt(k)) k++
  return k >= 5 ? k >= 0.6 * Math.max(x.length, y.length) : k === 4 && Math.max(x.length, y.length) <= 5
}

function countOpposites(
  a: Profile,
  b: Profile,
  inA: readonly number[],
  inB: readonly number[],
  lexicon: ClaimLexicon,
): number {
  const left = new Set(b.content.filter((_, j) => inB[j] === 0).map((w) => w.stem))
  let n = 0
  a.content.forEach((w, i) => {
    if (inA[i] === 0) for (const o of lexicon.antonyms.get(w.stem) ?? []) if (left.has(o)) n++
  })
  return n
}

import { parseDay } from '../kernels/calendar.js'
import type { LanguagePack } from '../lang/pack.js'
import type { Article } from '../model/index.js'

/** What clustering keeps of an article: its weightiest words, in parallel lists, and its day. */
export interface Profile {
  readonly terms: readonly string[]
  /** How much the article makes of a word: its occurrences, those near the beginning counting up to twice. */
  readonly weight: Float32Array
  /** Occurrences in title and lead. */
  readonly lead: Float32Array
  readonly kind: Uint8Array
  /** Day number of publication, or null. */
  readonly day: number | null
}

export const WORD = 0
export const NAME = 1
export const NUMBER = 2

/** An occurrence in the title counts so many times one in the text. */
const TITLE = 2
/** Offset at which the extra weight of the beginning has fallen to 1/e. */
const BEGINNING = 600
const LEAD = 500
/** Most words kept of an article: the rarest and most frequent ones. */
const KEPT = 200
/** Longer texts are read up to here. */
const LONGEST = 40_000

interface Use {
  weight: number
  lead: number
  capital: number
  lower: number
}

/** What clustering keeps of an article, its words by the language of `pack`. */
export function profileOf(article: Article, pack: LanguagePack): Profile {
  const uses = new Map<string, Use>()
  if (article.title) readWords(article.title, uses, true, pack)
  readWords(article.text.slice(0, LONGEST), uses, false, pack)
  const kept = [...uses]
    .map(([term, use]) => ({ term, use, rank: damped(use.weight) * pack.rarity(term) }))
    .sort((a, b) => b.rank - a.rank || (a.term < b.term ? -1 : 1))
    .slice(0, KEPT)
    .sort((a, b) => (a.term < b.term ? -1 : 1))
  return {
    terms: kept.map((k) => k.term),
    weight: Float32Array.from(kept, (k) => damped(k.use.weight)),
    lead: Float32Array.from(kept, (k) => damped(k.use.lead)),
    kind: Uint8Array.from(kept, (k) => kindOf(k.term, k.use)),
    day: parseDay(article.publishedAt ?? null),
  }
}

const damped = (count: number): number => (count > 1 ? 1 + Math.log(count) : count)

function kindOf(term: string, { capital, lower }: Use): number {
  if (/^\p{N}/u.test(term)) return NUMBER
  return capital > lower ? NAME : WORD
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu
function readWords(text: string, uses: Map<string, Use>, title: boolean, pack: LanguagePack): void {
  for (const m of text.matchAll(TOKEN)) {
    const lower = m[0].toLowerCase()
    const term = pack.termOf(lower)
    if (term.length < 2) continue
    let use = uses.get(term)
    if (!use) {
      use = { weight: 0, lead: 0, capital: 0, lower: 0 }
      uses.set(term, use)
    }
    use.weight += title ? TITLE : 1 + Math.exp(-m.index / BEGINNING)
    if (title || m.index < LEAD) use.lead += title ? TITLE : 1
    if (lower === m[0]) use.lower++
    else if (!startsSentence(text, m.index)) use.capital++
  }
}

/** Whether a capital at `at` tells nothing, because a sentence begins there. */
function startsSentence(text: string, at: number): boolean {
  let i = at - 1
  while (i >= 0 && text.charAt(i) === ' ') i--
  return i < 0 || '.!?:"“”\n('.includes(text.charAt(i))
}

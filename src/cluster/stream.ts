import { averageLink, type Link } from '../kernels/average-link.js'
import type { LanguagePack } from '../lang/pack.js'
import { type Article, byCodeUnit } from '../model/index.js'
import { candidatePairs, MOST_CANDIDATES } from './candidates.js'
import { Frequencies } from './frequencies.js'
import { linkProbability } from './link.js'
import { type Profile, profileOf } from './terms.js'
import { type Vectors, vectorsOf } from './vectors.js'

/** Average probability from which two groups of articles are one story. */
const SAME_STORY = 0.4
/** Links weaker than this are left out. */
const WEAKEST = 0.02
/** Articles held in memory before the older stories are closed: twice this. */
const WINDOW = 10_000
/** Articles of one story that stay in memory when the stream is cut; the others follow them. */
const REPRESENTATIVES = 200

/** An article that can still change its story. */
interface Live {
  readonly id: string
  readonly profile: Profile
  readonly arrival: number
  /** Articles of the same story that are no longer looked at. */
  readonly followers: readonly string[]
}

/** How a stream of articles is clustered. */
export interface StreamOptions {
  /** How many articles stay open to change, 10,000 unless told otherwise; the result does not depend on the order of arrival within them. */
  readonly window?: number
}

/**
 * Sorts a stream of articles into stories. Each time it is asked, the open articles are grouped anew over all that is known
 * by then, so stories merge and split as evidence comes in. Stories that have long had no new article are closed.
 */
export class StoryStream {
  readonly #pack: LanguagePack
  readonly #window: number
  readonly #frequencies = new Frequencies()
  readonly #closed: (readonly string[])[] = []
  #live: Live[] = []
  #arrivals = 0

  constructor(pack: LanguagePack, { window = WINDOW }: StreamOptions = {}) {
    this.#pack = pack
    this.#window = window
  }

  add(article: Article): void {
    const profile = profileOf(article, this.#pack)
    this.#frequencies.add(profile)
    this.#live.push({ id: article.id, profile, arrival: this.#arrivals++, followers: [] })
    if (this.#live.length >= 2 * this.#window) this.#close()
  }

  /** The ids of the articles of each story, in code-unit order, stories in the order of their first ids. */
  stories(): string[][] {
    const open = this.#group().map((story) => story.flatMap((a) => [a.id, ...a.followers]))
    return [...this.#closed, ...open]
      .map((ids) => [...ids].sort(byCodeUnit))
      .sort((a, b) => byCodeUnit(a[0]!, b[0]!))
  }

  /** The open articles by story. */
  #group(): Live[][] {
    const ordered = [...this.#live].sort((a, b) => byCodeUnit(a.id, b.id))
    const vectors = vectorsOf(
      ordered.map((a) => a.profile),
      this.#frequencies,
      this.#pack,
    )
    const groups = averageLink(ordered.length, linksOf(vectors), SAME_STORY, MOST_CANDIDATES)
    return groups.map((group) => group.map((i) => ordered[i]!))
  }

  /** Closes the stories that were added to least lately, and keeps a number of articles of each that stays open. */
  #close(): void {
    const latest = (story: readonly Live[]): number => story.reduce((n, a) => Math.max(n, a.arrival), -1)
    const byNews = this.#group().sort((a, b) => latest(b) - latest(a))
    this.#live = []
    for (const story of byNews)
      if (this.#live.length < this.#window) this.#live.push(...representatives(story))
      else this.#closed.push(story.flatMap((a) => [a.id, ...a.followers]))
    this.#frequencies.forgetRare()
  }
}

/** The latest articles of a story; the last of them takes the others along. */
function representatives(story: readonly Live[]): Live[] {
  if (story.length <= REPRESENTATIVES) return [...story]
  const byArrival = [...story].sort((a, b) => b.arrival - a.arrival)
  const kept = byArrival.slice(0, REPRESENTATIVES)
  const last = kept[kept.length - 1]!
  const left = byArrival.slice(REPRESENTATIVES).flatMap((a) => [a.id, ...a.followers])
  return [...kept.slice(0, -1), { ...last, followers: [...last.followers, ...left] }]
}

/** How likely each candidate pair is of one story, where that is not next to nothing. */
function linksOf(vectors: readonly Vectors[]): Link[] {
  return candidatePairs(vectors.map((v) => v.all)).flatMap(([a, b]) => {
    const score = linkProbability(vectors[a]!, vectors[b]!)
    return score >= WEAKEST ? [{ a, b, score, barred: false }] : []
  })
}

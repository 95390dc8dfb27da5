import { type ClaimPair, pairKey, StemmaError } from '../index.js'
import { chatOpinion } from './chat.js'
import { type Server, serverAt } from './client.js'
import { embeddingOpinions } from './embedding.js'

/** What a model is asked: to chat, or for vectors of words. */
export type ModelKind = 'chat' | 'embedding'
export type { Server }
export { serverAt }

/** What came of asking a model. */
export interface Sought {
  /** By {@link pairKey}. */
  readonly scores: ReadonlyMap<string, number>
  /** Pairs on which the model gave no answer that can be used. */
  readonly unanswered: number
  /** Why it was given up before the end; null where it was not. */
  readonly trouble: StemmaError | null
}

/** Requests under way at once. */
const AT_ONCE = 4

/** Asks a model about each pair. Never throws for what the server does: what was answered before counts, and `trouble` tells the rest. */
export async function seekOpinion(
  pairs: readonly ClaimPair[],
  kind: ModelKind,
  server: Server,
): Promise<Sought> {
  const scores = new Map<string, number>()
  let unanswered = 0
  const note = (pair: ClaimPair, sure: number | null): void => {
    if (sure === null) unanswered++
    else scores.set(pairKey(pair.a, pair.b), Math.round(sure * 1000) / 1000)
  }
  try {
    if (kind === 'embedding') {
      const sure = await embeddingOpinions(pairs, server)
      pairs.forEach((p, i) => {
        note(p, sure[i]!)
      })
    } else await eachOf(pairs, async (p) => note(p, await chatOpinion(p, server)))
    return { scores, unanswered, trouble: null }
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error
    return { scores, unanswered, trouble: error }
  }
}

/** Some at once, begun in order; the first failure ends it. */
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values()
  const one = async (): Promise<void> => {
    for (const item of rest) await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

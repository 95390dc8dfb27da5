import type { ClaimPair } from '../index.js'
import { ask, notAnAnswer, type Server } from './client.js'

/** Claims in one request. */
const BATCH = 64

/**
 * What an embedding model thinks of pairs, 0..1 each: the cosine of the two, against the median of all pairs asked about, since what a cosine
 * means differs from model to model, and of borderline pairs about half state the same.
 */
export async function embeddingOpinions(pairs: readonly ClaimPair[], server: Server): Promise<number[]> {
  const vectors = await embed([...new Set(pairs.flatMap((p) => [p.a, p.b]))].sort(), server)
  const cosines = pairs.map((p) => cosine(vectors.get(p.a)!, vectors.get(p.b)!))
  const middle = median(cosines)
  return cosines.map((c) => against(c, middle))
}

async function embed(texts: readonly string[], server: Server): Promise<Map<string, readonly number[]>> {
  const vectors = new Map<string, readonly number[]>()
  for (let i = 0; i < texts.length; i += BATCH) {
    const input = texts.slice(i, i + BATCH)
    const answer = await ask(server, '/embeddings', { model: server.model, input, encoding_format: 'float' })
    const rows = rowsOf(answer, input.length, vectors.values().next().value?.length, server)
    input.forEach((text, j) => {
      vectors.set(text, rows[j]!)
    })
  }
  return vectors
}

/** The vectors by place: one a text, all of one length, none empty. */
function rowsOf(answer: unknown, count: number, length: number | undefined, server: Server): number[][] {
  const data = (answer as { data?: unknown } | null)?.data
  const given = Array.isArray(data) ? (data as { index?: unknown; embedding?: unknown }[]) : []
  const rows: number[][] = []
  given.forEach((row, i) => {
    const at = typeof row?.index === 'number' ? row.index : i
    if (at >= 0 && at < count && isVector(row?.embedding)) rows[at] = row.embedding
  })
  const size = length ?? rows[0]?.length
  for (let i = 0; i < count; i++)
    if (rows[i] === undefined || rows[i]!.length !== size)
      throw notAnAnswer(`no vector for text ${i + 1} of ${count}`, server)
  return rows
}

const isVector = (x: unknown): x is number[] =>
  Array.isArray(x) && x.length > 0 && x.every((n) => typeof n === 'number' && Number.isFinite(n))

function cosine(a: readonly number[], b: readonly number[]): number {
  let [dot, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!
    aa += a[i]! * a[i]!
    bb += b[i]! * b[i]!
  }
  return aa > 0 && bb > 0 ? dot / Math.sqrt(aa * bb) : 0
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** .5 at the middle, 1 for the same direction, 0 as far below the middle as 1 is above. */
function against(value: number, middle: number): number {
  const half = Math.max(1 - middle, 1e-6)
  return Math.min(1, Math.max(0, 0.5 + (0.5 * (value - middle)) / half))
}

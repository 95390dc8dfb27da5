import { readFile, writeFile } from 'node:fs/promises'
import { pairKey, type SecondOpinion, StemmaError } from '../index.js'

interface Row {
  readonly a: string
  readonly b: string
  readonly same: number
}

/**
 * Opinions kept from an earlier call; null where there is no such file.
 * @throws {StemmaError} `bad-opinions` where the file is not one of {@link keepOpinion}
 */
export async function keptOpinion(file: string): Promise<SecondOpinion | null> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw unusable((error as Error).message, file)
  }
  const kept = parsed(text, file) as { by?: unknown; pairs?: unknown } | null
  if (typeof kept?.by !== 'string' || !Array.isArray(kept.pairs)) throw unusable('no "by" and "pairs"', file)
  const scores = new Map<string, number>()
  kept.pairs.forEach((row: unknown, i) => {
    if (!isRow(row)) throw unusable(`pair ${i + 1} is not {"a","b","same"}`, file)
    scores.set(pairKey(row.a, row.b), row.same)
  })
  return { by: kept.by, scores }
}

/** Writes opinions so that the same dossier can be made again without the model; one pair a line, in a fixed order. */
export async function keepOpinion(file: string, opinion: SecondOpinion): Promise<void> {
  const rows = [...opinion.scores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, same]) => {
      const [a, b] = key.split('\u0000')
      return JSON.stringify({ a, b, same })
    })
  const text = `{"by":${JSON.stringify(opinion.by)},"pairs":[\n${rows.join(',\n')}\n]}\n`
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new StemmaError(
      'not-writable',
      `The opinions could not be kept (${(error as Error).message})`,
      file,
      'Choose another place.',
    )
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unusable((error as Error).message, file)
  }
}

const isRow = (x: unknown): x is Row => {
  const row = x as Partial<Record<keyof Row, unknown>> | null
  return (
    typeof row?.a === 'string' &&
    typeof row.b === 'string' &&
    typeof row.same === 'number' &&
    row.same >= 0 &&
    row.same <= 1
  )
}

const unusable = (why: string, file: string): StemmaError =>
  new StemmaError(
    'bad-opinions',
    `Not a file of opinions (${why})`,
    file,
    'Name a file that --opinions wrote, or a new one.',
  )

import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Article, readPart, StemmaError, type Unread } from '../index.js'
import { Pool } from './pool.js'
import { asError, asTrouble, type Trouble } from './trouble.js'

/** Who reads pages and documents. */
export interface Readers {
  /** The article, or what is wrong with it. */
  readonly read: (part: Unread) => Promise<Article | StemmaError>
  readonly dismiss: () => Promise<void>
}

/** What a worker gives for a part. Plain data. */
export type ReadDone = { readonly article: Article } | { readonly problem: Trouble }

const WORKER = new URL('./reading-worker.js', import.meta.url)
/** The largest page within the limits takes a fifth of it. */
const MEGABYTES = 1024

/**
 * Workers, on up to half of `cores` (all, where not given), each with one page or document at a time. One that takes longer than `seconds`, or more memory
 * than it is worth, is a problem with its name; its worker ends, the others go on. Where the code is not built, this thread, without bounds.
 */
export function callReaders(seconds: number, cores: number = availableParallelism()): Readers {
  if (!existsSync(fileURLToPath(WORKER))) return { read: readPart, dismiss: async () => {} }
  const pool = new Pool<Unread, ReadDone>({
    module: WORKER,
    // Reading is the smaller part of the work, and each worker holds a language detector.
    most: Math.ceil(cores / 2),
    megabytes: MEGABYTES,
    limit: { seconds, answer: (part) => ({ problem: asTrouble(tooLong(part, seconds)) }) },
    broken: (part, error) => ({ problem: asTrouble(notRead(part, error)) }),
  })
  return {
    read: async (part) => {
      const done = await pool.perform(part)
      return 'problem' in done ? asError(done.problem) : done.article
    },
    dismiss: () => pool.dismiss(),
  }
}

const tooLong = ({ where }: Unread, seconds: number): StemmaError =>
  new StemmaError(
    'took-too-long',
    `Reading it in was given up after ${seconds} s`,
    where,
    'Save the article’s text and give that, or allow more with --page-seconds.',
  )

const notRead = ({ where }: Unread, error: Error): StemmaError =>
  new StemmaError(
    'not-read-in',
    `Reading it in failed (${error.message.slice(0, 120)})`,
    where,
    'Save the article’s text and give that.',
  )

import { type Article, identify, isUnread, openFile, StemmaError } from '../index.js'
import { callReaders } from './readers.js'
import { openSources } from './sources.js'
import { readAll, type Streams } from './streams.js'

/** The articles of the sources a call names, and what could not be read. */
export interface Gathered {
  /** In canonical order, with ids that are all different. */
  readonly articles: readonly Article[]
  readonly problems: readonly StemmaError[]
}

/** How sources are read in. */
export interface Gathering {
  /** Longest time for one page or document. */
  readonly pageSeconds: number
  readonly jobs?: number
}

/** Reads files, folders, patterns and, for `-`, standard input. A page that takes longer than `pageSeconds` is a problem. */
export async function gather(
  paths: readonly string[],
  { pageSeconds, jobs }: Gathering,
  streams: Streams,
): Promise<Gathered> {
  const opened = await openSources(paths.filter((p) => p !== '-'))
  const piped = paths.includes('-') ? [{ name: '-', bytes: await readAll(streams.in) }] : []
  const parts = [...piped, ...opened.sources].flatMap((s) => openFile(s.bytes, s.name))
  const readers = callReaders(pageSeconds, jobs)
  try {
    const read = await Promise.all(parts.map((p) => (isUnread(p) ? readers.read(p) : p)))
    const problems = read.filter((r) => r instanceof StemmaError)
    const articles = read.filter((r): r is Article => !(r instanceof StemmaError))
    return { articles: identify(articles), problems: [...opened.problems, ...problems] }
  } finally {
    await readers.dismiss()
  }
}

import { type Article, identify, ingest, type StemmaError } from '../index.js'
import { openSources } from './sources.js'
import { readAll, type Streams } from './streams.js'
import { withinTime } from './within-time.js'

/** The articles of the sources a call names, and what could not be read. */
export interface Gathered {
  /** In canonical order, with ids that are all different. */
  readonly articles: readonly Article[]
  readonly problems: readonly StemmaError[]
}

/** Reads files, folders, patterns and, for `-`, standard input. A page that takes longer than `pageSeconds` is a problem. */
export async function gather(
  paths: readonly string[],
  pageSeconds: number,
  streams: Streams,
): Promise<Gathered> {
  const opened = await openSources(paths.filter((p) => p !== '-'))
  const piped = paths.includes('-') ? [{ name: '-', bytes: await readAll(streams.in) }] : []
  const read = [...piped, ...opened.sources].map((s) =>
    ingest(s.bytes, s.name, (work) => withinTime(pageSeconds, s.name, work)),
  )
  return {
    articles: identify(read.flatMap((r) => r.articles)),
    problems: [...opened.problems, ...read.flatMap((r) => r.problems)],
  }
}

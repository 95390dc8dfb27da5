import { type Article, identify, isUnread, openFile, StemmaError } from '../index.js'
import { isAddress, openAddresses } from './addresses.js'
import { callReaders } from './readers.js'
import { openSources, type Source } from './sources.js'
import { readAll, type Streams } from './streams.js'

/** The articles of the sources a call names, and what could not be read. */
export interface Gathered {
  /** In canonical order, with ids that are all different. */
  readonly articles: readonly Article[]
  readonly problems: readonly StemmaError[]
  /** Files of the folders that are of a form Stemma does not read. */
  readonly leftOut: readonly string[]
}

/** How sources are read in. */
export interface Gathering {
  /** Longest time for one page or document. */
  readonly pageSeconds: number
  readonly jobs?: number
  /** Whether addresses may lead to this machine and private networks. */
  readonly allowPrivate?: boolean
}

/** Reads files, folders, patterns, addresses of pages and, for `-`, standard input. A page that takes longer than `pageSeconds` is a problem. */
export async function gather(
  paths: readonly string[],
  { pageSeconds, jobs, allowPrivate }: Gathering,
  streams: Streams,
): Promise<Gathered> {
  const files = await openSources(paths.filter((p) => p !== '-' && !isAddress(p)))
  const pages = await openAddresses(paths.filter(isAddress), allowPrivate === true)
  const piped: Source[] = paths.includes('-') ? [{ name: '-', bytes: await readAll(streams.in) }] : []
  const parts = [...piped, ...files.sources, ...pages.sources].flatMap((source) =>
    openFile(source.bytes, source.name, source.type).map((part) => ({ part, source })),
  )
  const readers = callReaders(pageSeconds, jobs)
  try {
    const read = await Promise.all(
      parts.map(async ({ part, source }) =>
        fetchedFrom(source, isUnread(part) ? await readers.read(part) : part),
      ),
    )
    const problems = read.filter((r) => r instanceof StemmaError)
    const articles = read.filter((r): r is Article => !(r instanceof StemmaError))
    return {
      articles: identify(articles),
      problems: [...files.problems, ...pages.problems, ...problems],
      leftOut: files.leftOut,
    }
  } finally {
    await readers.dismiss()
  }
}

/** What was read, with the address it was fetched from where it names none. */
const fetchedFrom = ({ url }: Source, read: Article | StemmaError): Article | StemmaError =>
  url === undefined || read instanceof StemmaError || read.url !== undefined ? read : { ...read, url }

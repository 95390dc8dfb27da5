import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import {
  type AnalysedArticle,
  type Article,
  analyse,
  clusterStories,
  compare,
  type Dossier,
  english,
  identify,
  ingest,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderTerminal,
  StemmaError,
} from '../index.js'
import { startProgress } from './progress.js'
import { openSources } from './sources.js'
import { complain, type ExitCode, readAll, type Streams, write } from './streams.js'

export interface ReadFlags {
  readonly json?: boolean
  readonly html?: string
  readonly md?: string
  readonly csv?: string
  readonly width?: number
  readonly color: boolean
  readonly quiet?: boolean
  readonly cluster?: boolean
  readonly all?: boolean
  readonly date?: string
  readonly outlet?: string
}

/** `stemma read`: articles in, one dossier out (with `--cluster` one a story). */
export async function readCommand(
  paths: readonly string[],
  flags: ReadFlags,
  streams: Streams,
): Promise<ExitCode> {
  const { articles, problems } = await gather(paths, flags, streams)
  for (const p of problems) await complain(streams, p)
  if (articles.length === 0) {
    const none = new StemmaError(
      'nothing-to-read',
      'No article could be read from',
      paths.join(' '),
      'Give files, folders or - for standard input.',
    )
    await complain(streams, none)
    return 1
  }
  const progress = startProgress(streams, articles.length, flags.quiet === true || flags.json === true)
  const analysed = articles.map((a) =>
    progress.step(() => analyse(a, english, flags.date ? { date: flags.date } : {})),
  )
  const dossiers = stories(analysed, flags).map(compare)
  progress.end()
  for (const [i, dossier] of dossiers.entries())
    await deliver(dossier, dossiers.length > 1 ? `-${i + 1}` : '', flags, streams)
  return problems.length > 0 ? 1 : 0
}

async function gather(
  paths: readonly string[],
  flags: ReadFlags,
  streams: Streams,
): Promise<{ articles: Article[]; problems: StemmaError[] }> {
  const opened = await openSources(paths.filter((p) => p !== '-'))
  const piped = paths.includes('-') ? [{ name: '-', bytes: await readAll(streams.in) }] : []
  const read = [...piped, ...opened.sources].map((s) => ingest(s.bytes, s.name))
  const articles = read
    .flatMap((r) => r.articles)
    .map((a) => (flags.outlet && !a.outlet ? { ...a, outlet: flags.outlet } : a))
  return { articles: identify(articles), problems: [...opened.problems, ...read.flatMap((r) => r.problems)] }
}

/** The articles by story: all of them one, unless they are to be split. */
function stories(analysed: readonly AnalysedArticle[], flags: ReadFlags): AnalysedArticle[][] {
  if (!flags.cluster) return [[...analysed]]
  const storyOf = new Map(
    clusterStories(
      analysed.map((a) => a.article),
      english,
    ).map((s) => [s.id, s.story]),
  )
  const groups = new Map<string, AnalysedArticle[]>()
  for (const a of analysed) {
    const story = storyOf.get(a.article.id) ?? a.article.id
    groups.set(story, [...(groups.get(story) ?? []), a])
  }
  return [...groups.values()]
}

async function deliver(dossier: Dossier, suffix: string, flags: ReadFlags, streams: Streams): Promise<void> {
  const numbered = (file: string): string => file.replace(/(\.[^./\\]*)?$/, (extension) => suffix + extension)
  if (flags.json) await write(streams.out, `${JSON.stringify(dossier)}\n`)
  if (flags.html) await save(numbered(flags.html), renderHtml(dossier))
  if (flags.md) await save(numbered(flags.md), renderMarkdown(dossier))
  if (flags.csv)
    for (const [name, text] of renderCsv(dossier)) await save(join(flags.csv + suffix, name), text)
  if (!flags.json && !flags.quiet)
    await write(streams.out, `${renderTerminal(dossier, terminal(flags, streams))}\n`)
  const written = [
    flags.html && numbered(flags.html),
    flags.md && numbered(flags.md),
    flags.csv && flags.csv + suffix,
  ].filter(Boolean)
  if (written.length > 0 && !flags.quiet && !flags.json)
    await write(streams.err, `Written: ${written.map((w) => relative('.', w as string)).join(', ')}\n`)
}

function terminal(flags: ReadFlags, { out }: Streams): { width: number; colour: boolean; all: boolean } {
  const colour =
    flags.color &&
    out.isTTY === true &&
    process.env['NO_COLOR'] === undefined &&
    process.env['TERM'] !== 'dumb'
  return { width: flags.width ?? out.columns ?? 100, colour, all: flags.all === true }
}

async function save(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    throw new StemmaError(
      'not-writable',
      `The file could not be written (${(error as Error).message})`,
      file,
      'Choose another place.',
    )
  }
}

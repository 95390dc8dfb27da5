import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import {
  type AnalysedArticle,
  type Article,
  compare,
  type Dossier,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderTerminal,
  StemmaError,
  storiesOf,
} from '../index.js'
import { assemble } from './crew.js'
import { type ExtractFlags, howOf } from './extract-command.js'
import { gather } from './gather.js'
import { graded, gradesIn } from './grades.js'
import { inOrder } from './in-order.js'
import type { Job } from './jobs.js'
import { adviceOn, type OpinionFlags } from './opinion.js'
import { type Progress, startProgress } from './progress.js'
import { complain, type ExitCode, type Streams, write } from './streams.js'
import { asError } from './trouble.js'

export interface ReadFlags extends ExtractFlags, OpinionFlags {
  readonly json?: boolean
  readonly html?: string
  readonly md?: string
  readonly csv?: string
  readonly width?: number
  readonly color: boolean
  readonly quiet?: boolean
  readonly cluster?: boolean
  readonly grades?: string
  readonly all?: boolean
}

/** `stemma read`: articles in, one dossier out (with `--cluster` one a story). */
export async function readCommand(
  paths: readonly string[],
  flags: ReadFlags,
  streams: Streams,
): Promise<ExitCode> {
  const grades = await gradesIn(flags.grades)
  const { articles, problems, leftOut } = await gather(paths, flags, streams)
  for (const p of problems) await complain(streams, p)
  if (leftOut.length > 0 && flags.quiet !== true) await write(streams.err, leftOutLine(leftOut))
  if (articles.length === 0) {
    await complain(streams, nothingIn(paths))
    return 1
  }
  const progress = startProgress(streams, flags.quiet === true)
  const analysed = await analyseAll(articles, flags, progress)
  const groups = stories(analysed, flags)
  const dossiers: Dossier[] = []
  let complete = problems.length === 0
  for (const [i, group] of groups.entries()) {
    progress.tell(`comparing ${group.length} articles${groups.length > 1 ? `, story ${i + 1}` : ''}`)
    const advice = await adviceOn(group, flags, streams)
    complete &&= advice.complete
    dossiers.push(compare(group, advice.opinion && { opinion: advice.opinion }))
  }
  progress.end()
  for (const [i, dossier] of (await graded(dossiers, grades, streams)).entries())
    await deliver(dossier, dossiers.length > 1 ? `-${i + 1}` : '', flags, streams)
  return complete ? 0 : 1
}

/** Files that a line names; of more it tells how many. */
const NAMED = 5

const leftOutLine = (files: readonly string[]): string => {
  const rest = files.length > NAMED ? ` and ${files.length - NAMED} more` : ''
  return `stemma: Left out, not a form Stemma reads: ${files.slice(0, NAMED).join(', ')}${rest}.\n`
}

const nothingIn = (paths: readonly string[]): StemmaError =>
  new StemmaError(
    'nothing-to-read',
    'No article could be read from',
    paths.join(' '),
    'Give files, folders or - for standard input.',
  )

async function analyseAll(
  articles: readonly Article[],
  flags: ReadFlags,
  progress: Progress,
): Promise<AnalysedArticle[]> {
  const how = howOf(flags)
  const jobs = articles.map((article): Job => ({ article, as: 'layers', how }))
  const crew = assemble(flags.jobs)
  const analysed: AnalysedArticle[] = []
  try {
    for await (const done of inOrder(jobs, crew.perform, crew.most)) {
      if ('problem' in done) throw asError(done.problem)
      analysed.push(done.value as AnalysedArticle)
      progress.tell(`${analysed.length} of ${articles.length} articles read`)
    }
  } finally {
    await crew.dismiss()
  }
  return analysed
}

/** The articles by story: all of them one, unless they are to be split. */
function stories(analysed: readonly AnalysedArticle[], flags: ReadFlags): AnalysedArticle[][] {
  if (!flags.cluster) return [[...analysed]]
  const storyOf = new Map(storiesOf(analysed.map((a) => a.article)).map((s) => [s.id, s.story]))
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

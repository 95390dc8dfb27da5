import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Article, alignPair, collate, StemmaError, storiesOf, VERSION } from '../index.js'
import { type ExtractFlags, extractCommand } from './extract-command.js'
import type { Gathering } from './gather.js'
import { inOrder } from './in-order.js'
import { articleLines, readLine } from './lines.js'
import { type ReadFlags, readCommand } from './read-command.js'
import { callReaders } from './readers.js'
import { claimPair, witnessSet } from './rows.js'
import { answerLines, complain, type ExitCode, type Streams, write } from './streams.js'

const EXIT_CODES = `
Exit codes:
  0  all inputs were read
  1  an input could not be read; the rest was done
  2  the call itself is wrong
`

const READ_EXAMPLES = `
Examples:
  stemma read articles/                          a folder of articles about one event
  stemma read a.txt b.html --html report.html    the dossier as one self-contained page
  stemma read https://quay.example/fire b.pdf    pages are fetched, documents are read
  stemma read "wire/**/*.txt" --json > d.json    the dossier as JSON
  cat articles.jsonl | stemma read - --cluster   split a stream into stories first
`

const EXTRACT_EXAMPLES = `
Examples:
  stemma extract < articles.jsonl > found.jsonl  a line for each article, in order
  stemma extract articles/                       the same for files
  stemma extract a.txt --explain                 the text with marks in place, and why each is there
`

const CLUSTER_EXAMPLES = `
Examples:
  stemma cluster < articles.jsonl                {"id","story"} for each article
`

const ALIGN_EXAMPLES = `
Examples:
  echo '{"id":"1","a":"Twelve people died.","b":"The toll is 12."}' | stemma align
`

const COLLATE_EXAMPLES = `
Examples:
  echo '{"id":"1","witnesses":[{"sigil":"A","text":"We are safe."},{"sigil":"B","text":"We are all safe."}]}' | stemma collate
`

/** Runs the command line. Never throws for bad input: what is wrong is written to standard error and told by the exit code. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = build(streams, (c) => {
    code = c
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof StemmaError)) throw error
    await complain(streams, error)
    return 1
  }
}

/** Told with its exit code when a command has ended. */
type Ended = (code: ExitCode) => void

function build(streams: Streams, ended: Ended): Command {
  const program = new Command('stemma')
    .description(
      'Lays out what articles about one event agree on, where they differ, and who each fact comes from.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (s) => void streams.out.write(s),
      writeErr: (s) => void streams.err.write(s),
    })
    .addHelpText('after', EXIT_CODES)
  for (const add of [addRead, addExtract, addCluster, addAlign, addCollate]) add(program, streams, ended)
  for (const c of program.commands) c.exitOverride().copyInheritedSettings(program)
  return program
}

function addRead(program: Command, streams: Streams, ended: Ended): void {
  const read = program
    .command('read')
    .description('read articles into one dossier')
    .argument('<path...>', 'files, folders, patterns, addresses of pages, or - for standard input')
    .option('--json', 'print the dossier as JSON')
    .option('--html <file>', 'write the dossier as one self-contained page')
    .option('--md <file>', 'write the dossier as Markdown')
    .option('--csv <folder>', 'write the dossier as tables')
    .option('--grades <file>', 'your own grades of outlets, sources (A–F) and findings (1–6)')
    .option('--cluster', 'split the articles into stories first; one dossier each')
    .option('--width <columns>', 'width of the terminal dossier', columns)
    .option('--all', 'show every entry of every section')
    .option('--no-color', 'no colour, even on a terminal')
    .option('--quiet', 'print only trouble')
    .option('--opinion-url <address>', 'ask a language model of yours about borderline pairs of claims')
    .option('--opinion-model <name>', 'its name at that address')
    .addOption(
      new Option('--opinion-kind <kind>', 'what it is').choices(['chat', 'embedding']).default('chat'),
    )
    .option('--opinion-pairs <number>', 'how many pairs to ask about at most (default: 100)', most)
    .option('--opinions <file>', 'where its opinions are kept, and read from again')
  withReading(read)
    .addHelpText('after', READ_EXAMPLES + EXIT_CODES)
    .action(async (paths: string[], flags: ReadFlags) => ended(await readCommand(paths, flags, streams)))
}

function addExtract(program: Command, streams: Streams, ended: Ended): void {
  const extract = program
    .command('extract')
    .description('what each article holds: JSON Lines of articles in, JSON Lines of extractions out')
    .argument(
      '[path...]',
      'files, folders, patterns, addresses of pages; standard input as JSON Lines where none is given',
    )
    .option('--explain', 'print each text with what was found in it in place, and why, instead of JSON')
  withReading(extract)
    .addHelpText('after', EXTRACT_EXAMPLES + EXIT_CODES)
    .action(async (paths: string[], flags: ExtractFlags) =>
      ended(await extractCommand(paths, flags, streams)),
    )
}

function addCluster(program: Command, streams: Streams, ended: Ended): void {
  program
    .command('cluster')
    .description('JSON Lines of articles in, the story of each out')
    .option('--jobs <number>', 'how many cores to use for many pages (default: all)', count)
    .option('--page-seconds <seconds>', 'longest time to read in one page or document', seconds, 20)
    .addHelpText('after', CLUSTER_EXAMPLES + EXIT_CODES)
    .action(async (flags: Gathering) => ended(await clusterCommand(flags, streams)))
}

function addAlign(program: Command, streams: Streams, ended: Ended): void {
  program
    .command('align')
    .description('JSON Lines {"id","a","b","question"?} in, {"id","score","same"} out')
    .addHelpText('after', ALIGN_EXAMPLES + EXIT_CODES)
    .action(async () =>
      ended(
        await answerLines(streams, (row, line) => {
          const { id, a, b, question, pack } = claimPair(row, line)
          return { id, ...alignPair(a, b, question, pack) }
        }),
      ),
    )
}

function addCollate(program: Command, streams: Streams, ended: Ended): void {
  program
    .command('collate')
    .description('JSON Lines {"id","witnesses":[{"sigil","text"}]} in, {"id","table"} out')
    .addHelpText('after', COLLATE_EXAMPLES + EXIT_CODES)
    .action(async () =>
      ended(
        await answerLines(streams, (row, line) => {
          const { id, witnesses, pack } = witnessSet(row, line)
          return { id, table: collate(witnesses, pack.collation) }
        }),
      ),
    )
}

/** The options of the commands that analyse articles. */
function withReading(command: Command): Command {
  return command
    .option(
      '--date <day>',
      'the day relative dates are read from where an article gives none (YYYY-MM-DD)',
      day,
    )
    .option('--outlet <name>', 'the outlet, where an article names none')
    .option('--no-model', 'leave the fitted models out: rules alone')
    .option('--jobs <number>', 'how many cores to use for many articles (default: all)', count)
    .option('--page-seconds <seconds>', 'longest time to read in one page or document', seconds, 20)
    .option('--allow-private', 'fetch addresses of this machine and of private networks too')
    .option('--dom', 'say in JSON where in a page’s own text each place stands')
}

async function clusterCommand({ jobs, pageSeconds }: Gathering, streams: Streams): Promise<ExitCode> {
  let code: ExitCode = 0
  const articles: Article[] = []
  const readers = callReaders(pageSeconds, jobs)
  try {
    for await (const read of inOrder(articleLines(streams), (line) => readLine(line, readers), PAGES_AHEAD))
      if (read instanceof StemmaError) {
        await complain(streams, read)
        code = 1
      } else articles.push(read)
  } finally {
    await readers.dismiss()
  }
  for (const s of storiesOf(articles)) await write(streams.out, `${JSON.stringify(s)}\n`)
  return code
}

/** Pages read at once, at most. */
const PAGES_AHEAD = 32

function day(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00Z`) : null
  if (time === null || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD.')
  return value
}

function columns(value: string): number {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 40 || n > 1000)
    throw new InvalidArgumentError('Give a whole number from 40 to 1000.')
  return n
}

function count(value: string): number {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 1 || n > 256)
    throw new InvalidArgumentError('Give a whole number from 1 to 256.')
  return n
}

function most(value: string): number {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 1 || n > 10_000)
    throw new InvalidArgumentError('Give a whole number from 1 to 10000.')
  return n
}

function seconds(value: string): number {
  const n = Number(value)
  if (!(n > 0 && n <= 3600)) throw new InvalidArgumentError('Give seconds, more than 0, at most 3600.')
  return n
}

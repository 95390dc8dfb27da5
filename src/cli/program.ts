import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { alignPair, analyse, clusterStories, collate, english, StemmaError, VERSION } from '../index.js'
import { type ReadFlags, readCommand } from './read-command.js'
import { articleOf, claimPair, witnessSet } from './rows.js'
import { answerLines, complain, type ExitCode, linesOf, parseLine, type Streams, write } from './streams.js'

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
  stemma read "wire/**/*.txt" --json > d.json    the dossier as JSON
  cat articles.jsonl | stemma read - --cluster   split a stream into stories first
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

function build(streams: Streams, ended: (code: ExitCode) => void): Command {
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
  program
    .command('read')
    .description('read articles into one dossier')
    .argument('<path...>', 'files, folders, patterns, or - for standard input')
    .option('--json', 'print the dossier as JSON')
    .option('--html <file>', 'write the dossier as one self-contained page')
    .option('--md <file>', 'write the dossier as Markdown')
    .option('--csv <folder>', 'write the dossier as tables')
    .option('--cluster', 'split the articles into stories first; one dossier each')
    .option(
      '--date <day>',
      'the day relative dates are read from where an article gives none (YYYY-MM-DD)',
      day,
    )
    .option('--outlet <name>', 'the outlet, where an article names none')
    .option('--width <columns>', 'width of the terminal dossier', columns)
    .option('--all', 'show every entry of every section')
    .option('--no-color', 'no colour, even on a terminal')
    .option('--quiet', 'print only trouble')
    .addHelpText('after', READ_EXAMPLES + EXIT_CODES)
    .action(async (paths: string[], flags: ReadFlags) => ended(await readCommand(paths, flags, streams)))
  program
    .command('extract')
    .description('JSON Lines of articles in, JSON Lines of extractions out')
    .action(async () =>
      ended(await answerLines(streams, (row, line) => analyse(articleOf(row, line), english).extraction)),
    )
  program
    .command('cluster')
    .description('JSON Lines of articles in, the story of each out')
    .action(async () => ended(await clusterCommand(streams)))
  program
    .command('align')
    .description('JSON Lines {"id","a","b","question"?} in, {"id","score","same"} out')
    .action(async () =>
      ended(
        await answerLines(streams, (row, line) => {
          const { id, a, b, question } = claimPair(row, line)
          return { id, ...alignPair(a, b, question, english) }
        }),
      ),
    )
  program
    .command('collate')
    .description('JSON Lines {"id","witnesses":[{"sigil","text"}]} in, {"id","table"} out')
    .action(async () =>
      ended(
        await answerLines(streams, (row, line) => {
          const { id, witnesses } = witnessSet(row, line)
          return { id, table: collate(witnesses, english.collation) }
        }),
      ),
    )
  for (const c of program.commands) c.exitOverride().copyInheritedSettings(program)
  return program
}

async function clusterCommand(streams: Streams): Promise<ExitCode> {
  let code: ExitCode = 0
  let line = 0
  const articles = []
  for await (const text of linesOf(streams.in)) {
    line++
    if (text.trim() === '') continue
    try {
      articles.push(articleOf(parseLine(text, line), line))
    } catch (error) {
      if (!(error instanceof StemmaError)) throw error
      await complain(streams, error)
      code = 1
    }
  }
  for (const s of clusterStories(articles, english)) await write(streams.out, `${JSON.stringify(s)}\n`)
  return code
}

function day(value: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value))
    throw new InvalidArgumentError('Write it as YYYY-MM-DD.')
  return value
}

function columns(value: string): number {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 40 || n > 1000)
    throw new InvalidArgumentError('Give a whole number from 40 to 1000.')
  return n
}

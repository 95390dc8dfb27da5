import { StemmaError } from '../index.js'
import { assemble } from './crew.js'
import { gather } from './gather.js'
import { inOrder } from './in-order.js'
import type { Done, How } from './jobs.js'
import { type ArticleLine, articleLines, readLine } from './lines.js'
import { callReaders } from './readers.js'
import { complain, type ExitCode, type Streams, write } from './streams.js'
import { asError, asTrouble } from './trouble.js'

export interface ExtractFlags {
  readonly explain?: boolean
  readonly model: boolean
  readonly date?: string
  readonly outlet?: string
  readonly jobs?: number
  readonly pageSeconds: number
  readonly dom?: boolean
  readonly allowPrivate?: boolean
}

/** `stemma extract`: what is found in each article, in the order given, a line of JSON or an explanation each. */
export async function extractCommand(
  paths: readonly string[],
  flags: ExtractFlags,
  streams: Streams,
): Promise<ExitCode> {
  if (paths.length === 0) return answer(articleLines(streams), flags, streams)
  const { articles, problems } = await gather(paths, flags, streams)
  for (const p of problems) await complain(streams, p)
  const code = await answer(articles, flags, streams)
  return problems.length > 0 ? 1 : code
}

export const howOf = ({ model, date, outlet, dom }: ExtractFlags): How => ({
  model,
  ...(date ? { date } : {}),
  ...(outlet ? { outlet } : {}),
  ...(dom ? { dom } : {}),
})

async function answer(
  lines: AsyncIterable<ArticleLine> | Iterable<ArticleLine>,
  flags: ExtractFlags,
  streams: Streams,
): Promise<ExitCode> {
  let code: ExitCode = 0
  const as = flags.explain ? 'explanation' : 'json'
  const how = howOf(flags)
  const readers = callReaders(flags.pageSeconds, flags.jobs)
  const crew = assemble(flags.jobs)
  const work = async (line: ArticleLine): Promise<Done> => {
    const article = await readLine(line, readers)
    return article instanceof StemmaError
      ? { problem: asTrouble(article) }
      : crew.perform({ article, as, how })
  }
  try {
    for await (const done of inOrder(lines, work, crew.most + 1))
      if (!(await deliver(done, streams))) code = 1
  } finally {
    await Promise.all([crew.dismiss(), readers.dismiss()])
  }
  return code
}

async function deliver(done: Done, streams: Streams): Promise<boolean> {
  if ('problem' in done) {
    await complain(streams, asError(done.problem))
    return false
  }
  await write(streams.out, done.value as string)
  return true
}

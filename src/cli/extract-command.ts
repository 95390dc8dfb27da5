import { assemble } from './crew.js'
import { gather } from './gather.js'
import { inOrder } from './in-order.js'
import { asError, type Done, type Form, type How, type Job } from './jobs.js'
import { complain, type ExitCode, linesOf, type Streams, write } from './streams.js'

export interface ExtractFlags {
  readonly explain?: boolean
  readonly model: boolean
  readonly date?: string
  readonly outlet?: string
  readonly jobs?: number
  readonly pageSeconds: number
}

/** `stemma extract`: what is found in each article, in the order given, a line of JSON or an explanation each. */
export async function extractCommand(
  paths: readonly string[],
  flags: ExtractFlags,
  streams: Streams,
): Promise<ExitCode> {
  const as = flags.explain ? 'explanation' : 'json'
  if (paths.length === 0) return answer(rows(streams, as, howOf(flags)), flags, streams)
  const { articles, problems } = await gather(paths, flags.pageSeconds, streams)
  for (const p of problems) await complain(streams, p)
  const jobs = articles.map((article): Job => ({ kind: 'article', article, as, how: howOf(flags) }))
  const code = await answer(jobs, flags, streams)
  return problems.length > 0 ? 1 : code
}

export const howOf = ({ model, date, outlet, pageSeconds }: ExtractFlags): How => ({
  model,
  pageSeconds,
  ...(date ? { date } : {}),
  ...(outlet ? { outlet } : {}),
})

async function* rows(streams: Streams, as: Form, how: How): AsyncGenerator<Job> {
  let line = 0
  for await (const text of linesOf(streams.in)) {
    line++
    if (text.trim() !== '') yield { kind: 'line', text, line, as, how }
  }
}

async function answer(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  flags: ExtractFlags,
  streams: Streams,
): Promise<ExitCode> {
  let code: ExitCode = 0
  const crew = assemble(flags.jobs)
  try {
    for await (const done of inOrder(jobs, crew.perform, crew.most))
      if (!(await deliver(done, streams))) code = 1
  } finally {
    await crew.dismiss()
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

import { StemmaError } from '../index.js'

/** Where a command reads and writes: the process's streams, or a test's. */
export interface Streams {
  readonly in: AsyncIterable<Uint8Array | string>
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean }
  /** Milliseconds from any beginning: how long work has taken. The machine's, where not given. */
  readonly clock?: () => number
}

/** 0 all well, 1 an input could not be read (the rest was done), 2 the call itself is wrong. */
export type ExitCode = 0 | 1 | 2

/** Writes, and waits where the reader is slower. */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((done, fail) => {
    stream.write(text, (error) => (error ? fail(error) : done()))
  })
}

/** One line of trouble on standard error. */
export async function complain(streams: Streams, error: StemmaError): Promise<void> {
  await write(streams.err, `stemma: ${error.message} [${error.code}]\n`)
}

/** All of a stream's bytes. */
export async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Lines of UTF-8 text, without their ends. Only a line feed ends a line: JSON may hold U+2028 as it is. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

/**
 * Answers JSON Lines with JSON Lines, in order. A line that cannot be used is reported with its number; the rest is still done.
 * @param answer turns one object into the answer's; a {@link StemmaError} it throws is reported.
 */
export async function answerLines(
  streams: Streams,
  answer: (row: unknown, line: number) => unknown,
): Promise<ExitCode> {
  let code: ExitCode = 0
  let line = 0
  for await (const text of linesOf(streams.in)) {
    line++
    if (text.trim() === '') continue
    try {
      await write(streams.out, `${JSON.stringify(answer(parseLine(text, line), line))}\n`)
    } catch (error) {
      if (!(error instanceof StemmaError)) throw error
      await complain(streams, error)
      code = 1
    }
  }
  return code
}

/** The value on one line of JSON Lines. */
export function parseLine(text: string, line: number): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new StemmaError(
      'not-json',
      `Line ${line} is not JSON`,
      preview(text),
      'Write one JSON object a line.',
    )
  }
}

export const preview = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

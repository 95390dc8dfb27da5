import { createInterface } from 'node:readline'
import { StemmaError } from '../index.js'

/** Where a command reads and writes: the process's streams, or a test's. */
export interface Streams {
  readonly in: NodeJS.ReadableStream
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/** 0 all well, 1 an input could not be read (the rest was done), 2 the call itself is wrong. */
export type ExitCode = 0 | 1 | 2

/** Writes and waits where the reader is slower. */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** One line of trouble on standard error. */
export async function complain(streams: Streams, error: unknown): Promise<void> {
  const line = error instanceof StemmaError ? `${error.message} [${error.code}]` : String(error)
  await write(streams.err, `stemma: ${line}\n`)
}

/**
 * Answers JSON Lines with JSON Lines, in order. A line that cannot be used is reported with its number and the rest is still done.
 * @param answer turns one object into the answer's object; a {@link StemmaError} it throws is reported with the line number.
 */
export async function answerLines(
  streams: Streams,
  answer: (row: unknown, line: number) => unknown,
): Promise<ExitCode> {
  let code: ExitCode = 0
  let line = 0
  for await (const text of createInterface({ input: streams.in, crlfDelay: Number.POSITIVE_INFINITY })) {
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

/** The object on one line of JSON Lines. */
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

import { type Article, isUnread, StemmaError, type Unread } from '../index.js'
import type { Readers } from './readers.js'
import { openLine } from './rows.js'
import { linesOf, parseLine, type Streams } from './streams.js'

/** An article, one still to be read out of its page, or what is wrong with the line it was to stand on. */
export type ArticleLine = Article | Unread | StemmaError

/** The lines of standard input, one article each; empty ones are passed over. */
export async function* articleLines(streams: Streams): AsyncGenerator<ArticleLine> {
  let line = 0
  for await (const text of linesOf(streams.in)) {
    line++
    if (text.trim() !== '') yield open(text, line)
  }
}

function open(text: string, line: number): ArticleLine {
  try {
    return openLine(parseLine(text, line), line)
  } catch (error) {
    if (error instanceof StemmaError) return error
    throw error
  }
}

/** The article of a line. */
export async function readLine(line: ArticleLine, readers: Readers): Promise<Article | StemmaError> {
  return !(line instanceof StemmaError) && isUnread(line) ? readers.read(line) : line
}

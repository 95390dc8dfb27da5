import {
  type AnalysedArticle,
  type Article,
  analyse,
  type ExtractOptions,
  packOf,
  renderExplanation,
  StemmaError,
} from '../index.js'
import { articleOf } from './rows.js'
import { parseLine } from './streams.js'
import { withinTime } from './within-time.js'

/** How articles are read in and analysed. */
export interface How extends ExtractOptions {
  /** The outlet, where an article names none. */
  readonly outlet?: string
  /** Longest time to read in one page. */
  readonly pageSeconds: number
}

/** A piece of work for one core. Plain data: it may cross to a worker. */
export type Job =
  | {
      readonly kind: 'line'
      readonly text: string
      readonly line: number
      readonly as: Form
      readonly how: How
    }
  | { readonly kind: 'article'; readonly article: Article; readonly as: Form; readonly how: How }

/** What a job is to give: the article with its layers, a line of JSON, or its explanation. */
export type Form = 'layers' | 'json' | 'explanation'

/** A job's result, or what was wrong with its input. Plain data. */
export type Done = { readonly value: AnalysedArticle | string } | { readonly problem: Trouble }

/** What a worker says once it has loaded. */
export const READY = 'ready'

/** A {@link StemmaError} as plain data. */
export type Trouble = Pick<StemmaError, 'code' | 'what' | 'value' | 'remedy'>

/** Does a job. What is wrong with its input is its result; only a fault of ours is thrown. */
export function perform(job: Job): Done {
  try {
    const given = job.kind === 'line' ? fromLine(job) : job.article
    const article = job.how.outlet && !given.outlet ? { ...given, outlet: job.how.outlet } : given
    return { value: shaped(analyse(article, packOf(article), job.how), job.as) }
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error
    const { code, what, value, remedy } = error
    return { problem: { code, what, value, remedy } }
  }
}

function fromLine({ text, line, how }: Extract<Job, { kind: 'line' }>): Article {
  const row = parseLine(text, line)
  return withinTime(how.pageSeconds, `line ${line}`, () => articleOf(row, line))
}

function shaped(analysed: AnalysedArticle, as: Form): AnalysedArticle | string {
  if (as === 'layers') return analysed
  return as === 'json' ? `${JSON.stringify(analysed.extraction)}\n` : `${renderExplanation(analysed)}\n`
}

export const asError = ({ code, what, value, remedy }: Trouble): StemmaError =>
  new StemmaError(code, what, value, remedy)

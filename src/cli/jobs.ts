import {
  type AnalysedArticle,
  type Article,
  analyse,
  type ExtractOptions,
  packOf,
  renderExplanation,
  StemmaError,
} from '../index.js'
import { asTrouble, type Trouble } from './trouble.js'

/** How articles are analysed. */
export interface How extends ExtractOptions {
  /** The outlet, where an article names none. */
  readonly outlet?: string
  /** Whether results say where in its page each article's text stands. */
  readonly dom?: boolean
}

/** A piece of work for one core. Plain data: it may cross to a worker. */
export interface Job {
  readonly article: Article
  readonly as: Form
  readonly how: How
}

/** What a job is to give: the article with its layers, a line of JSON, or its explanation. */
type Form = 'layers' | 'json' | 'explanation'

/** A job's result, or what was wrong with its input. Plain data. */
export type Done = { readonly value: AnalysedArticle | string } | { readonly problem: Trouble }

/** Does a job. What is wrong with its input is its result; only a fault of ours is thrown. */
export function perform(job: Job): Done {
  try {
    const given = job.how.dom ? job.article : withoutDom(job.article)
    const article = job.how.outlet && !given.outlet ? { ...given, outlet: job.how.outlet } : given
    return { value: shaped(analyse(article, packOf(article), job.how), job.as) }
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error
    return { problem: asTrouble(error) }
  }
}

function withoutDom({ dom: _, ...article }: Article): Article {
  return article
}

function shaped(analysed: AnalysedArticle, as: Form): AnalysedArticle | string {
  if (as === 'layers') return analysed
  return as === 'json' ? `${JSON.stringify(analysed.extraction)}\n` : `${renderExplanation(analysed)}\n`
}

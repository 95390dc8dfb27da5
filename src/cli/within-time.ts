import { type Context, createContext, Script } from 'node:vm'
import { StemmaError } from '../index.js'

let context: Context | null = null
const call = new Script('work()')

/**
 * Does a piece of work, and gives it up after `seconds`.
 * @throws StemmaError `took-too-long`, naming `what`.
 */
export function withinTime<T>(seconds: number, what: string, work: () => T): T {
  context ??= createContext({ work: null })
  const outer = context['work']
  context['work'] = work
  try {
    return call.runInContext(context, { timeout: Math.max(1, Math.ceil(seconds * 1000)) }) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new StemmaError(
      'took-too-long',
      `Reading it in was given up after ${seconds} s`,
      what,
      'Save the article’s text and give that, or allow more with --page-seconds.',
    )
  } finally {
    context['work'] = outer
  }
}

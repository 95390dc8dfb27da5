import { performance } from 'node:perf_hooks'
import type { Streams } from './streams.js'

export interface Progress {
  /** Does one piece of work and counts it. */
  readonly step: <T>(work: () => T) => T
  readonly end: () => void
}

/** A line on a terminal's standard error, shown only once the work has taken longer than a second. */
export function startProgress(streams: Streams, total: number, quiet: boolean): Progress {
  const show = !quiet && streams.err.isTTY === true
  const begun = performance.now()
  let done = 0
  let shown = 0
  return {
    step: (work) => {
      const result = work()
      done++
      const now = performance.now()
      if (show && now - begun > 1000 && now - shown > 100) {
        streams.err.write(`\r${done} of ${total} articles read`)
        shown = now
      }
      return result
    },
    end: () => {
      if (shown > 0) streams.err.write('\r\u001b[K')
    },
  }
}

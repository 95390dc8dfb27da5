import { performance } from 'node:perf_hooks'
import type { Streams } from './streams.js'

export interface Progress {
  /** Says what is being done, if it is time to. */
  readonly tell: (what: string) => void
  readonly end: () => void
}

/** Work that is done sooner needs no telling. */
const PATIENCE_MS = 1000
const BETWEEN_MS = 100

/** A line on a terminal's standard error, shown only once the work has taken longer than a second. */
export function startProgress(streams: Streams, quiet: boolean): Progress {
  const show = !quiet && streams.err.isTTY === true
  const now = streams.clock ?? (() => performance.now())
  const begun = now()
  let shown: number | null = null
  return {
    tell: (what) => {
      const time = now()
      if (!show || time - begun <= PATIENCE_MS || (shown !== null && time - shown <= BETWEEN_MS)) return
      streams.err.write(`\r\u001b[K${what}`)
      shown = time
    },
    end: () => {
      if (shown !== null) streams.err.write('\r\u001b[K')
    },
  }
}

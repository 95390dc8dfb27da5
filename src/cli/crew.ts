import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Done, type Job, perform } from './jobs.js'
import { Pool } from './pool.js'

/** Who does the jobs. */
export interface Crew {
  /** How many jobs are worth giving before the first is done. */
  readonly most: number
  readonly perform: (job: Job) => Promise<Done>
  readonly dismiss: () => Promise<void>
}

/** Articles after which workers are called: loading the language into them takes about as long as this many. */
const WORTH_WORKERS = 40
/** Jobs waiting for each worker: enough that none idles, few enough that memory stays level. */
const AHEAD = 4

const WORKER = new URL('./worker.js', import.meta.url)

/** This thread for the first articles; workers on `cores` cores (all, where not given) for those after them, once they are loaded. */
export function assemble(cores: number = availableParallelism()): Crew {
  let given = 0
  let workers: Pool<Job, Done> | null = null
  const useWorkers = cores > 1 && existsSync(fileURLToPath(WORKER))
  return {
    most: useWorkers ? cores * AHEAD : 1,
    perform: async (job) => {
      if (!useWorkers || given++ < WORTH_WORKERS) return perform(job)
      if (workers === null) {
        workers = new Pool({ module: WORKER, most: cores })
        workers.hire(cores)
      }
      if (workers.ready) return workers.perform(job)
      await turn()
      return workers.ready ? workers.perform(job) : perform(job)
    },
    dismiss: async () => {
      await workers?.dismiss()
    },
  }
}

/** Lets what has come in meanwhile be heard. */
const turn = (): Promise<void> => new Promise((done) => void setImmediate(done))

import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Done, type Job, perform, READY } from './jobs.js'

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
  let workers: Workers | null = null
  const useWorkers = cores > 1 && existsSync(fileURLToPath(WORKER))
  return {
    most: useWorkers ? cores * AHEAD : 1,
    perform: async (job) => {
      if (!useWorkers || given++ < WORTH_WORKERS) return perform(job)
      workers ??= new Workers(cores)
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

interface Waiting {
  readonly job: Job
  readonly done: (done: Done) => void
  readonly failed: (error: unknown) => void
}

/** Worker threads, each with one job at a time, the others waiting in order. */
class Workers {
  private readonly all: Worker[]
  private readonly idle: Worker[] = []
  private readonly waiting: Waiting[] = []
  private readonly busy = new Map<Worker, Waiting>()
  private fault: unknown = null

  constructor(count: number) {
    this.all = Array.from({ length: count }, () => this.hire())
  }

  /** Whether any has loaded. */
  get ready(): boolean {
    return this.idle.length + this.busy.size > 0 || this.fault !== null
  }

  perform(job: Job): Promise<Done> {
    return new Promise((done, failed) => {
      this.waiting.push({ job, done, failed })
      this.assign()
    })
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.all.map((w) => w.terminate()))
  }

  private hire(): Worker {
    const worker = new Worker(WORKER)
    worker.on('message', (done: Done | typeof READY) => {
      if (done !== READY) this.busy.get(worker)?.done(done)
      this.busy.delete(worker)
      this.idle.push(worker)
      this.assign()
    })
    worker.on('error', (error) => this.fail(error))
    return worker
  }

  private assign(): void {
    if (this.fault !== null) this.fail(this.fault)
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const worker = this.idle.pop()!
      const next = this.waiting.shift()!
      this.busy.set(worker, next)
      worker.postMessage(next.job)
    }
  }

  /** A fault in a worker is ours: everything that waits fails with it. */
  private fail(error: unknown): void {
    this.fault = error
    for (const { failed } of [...this.busy.values(), ...this.waiting.splice(0)]) failed(error)
    this.busy.clear()
  }
}

import { Worker } from 'node:worker_threads'

/** What a worker says once it has loaded. */
export const READY = 'ready'

/** How a pool treats its workers. */
export interface PoolOptions<Job, Done> {
  /** The module each worker runs: it says {@link READY}, then answers every message with one. */
  readonly module: URL
  readonly most: number
  /** Megabytes of objects that a worker may hold. */
  readonly megabytes?: number
  /** Longest time for one job, and what it then gives. Without it a job may take for ever. */
  readonly limit?: { readonly seconds: number; readonly answer: (job: Job) => Done }
  /** What a job gives that its worker broke on. Without it everything that waits fails: the fault is ours. */
  readonly broken?: (job: Job, error: Error) => Done
}

interface Waiting<Job, Done> {
  readonly job: Job
  readonly done: (done: Done) => void
  readonly failed: (error: unknown) => void
}

interface Busy<Job, Done> {
  readonly work: Waiting<Job, Done>
  readonly timer: NodeJS.Timeout | undefined
}

/** Worker threads, each with one job at a time, the others waiting in order. One that breaks or takes too long ends alone and is replaced. */
export class Pool<Job, Done> {
  private readonly all = new Set<Worker>()
  private readonly loaded = new Set<Worker>()
  private readonly idle: Worker[] = []
  private readonly waiting: Waiting<Job, Done>[] = []
  private readonly busy = new Map<Worker, Busy<Job, Done>>()
  private fault: unknown = null

  constructor(private readonly options: PoolOptions<Job, Done>) {}

  /** Whether any worker has loaded. */
  get ready(): boolean {
    return this.loaded.size > 0 || this.fault !== null
  }

  /** Has workers loaded before there is work for them. */
  hire(count: number): void {
    while (this.all.size < Math.min(count, this.options.most)) this.hireOne()
  }

  perform(job: Job): Promise<Done> {
    return new Promise((done, failed) => {
      this.waiting.push({ job, done, failed })
      this.assign()
    })
  }

  async dismiss(): Promise<void> {
    for (const { timer } of this.busy.values()) clearTimeout(timer)
    await Promise.all([...this.all].map((w) => w.terminate()))
  }

  private hireOne(): void {
    const { module, megabytes } = this.options
    const worker = new Worker(
      module,
      megabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } },
    )
    this.all.add(worker)
    worker.on('message', (done: Done | typeof READY) => this.hear(worker, done))
    worker.on('error', (error) => this.lose(worker, error as Error))
  }

  private hear(worker: Worker, done: Done | typeof READY): void {
    if (!this.all.has(worker)) return
    if (done === READY) this.loaded.add(worker)
    else this.free(worker)?.done(done as Done)
    this.idle.push(worker)
    this.assign()
  }

  /** Its job, which it has no longer. */
  private free(worker: Worker): Waiting<Job, Done> | undefined {
    const busy = this.busy.get(worker)
    clearTimeout(busy?.timer)
    this.busy.delete(worker)
    return busy?.work
  }

  private assign(): void {
    if (this.fault !== null) this.fail(this.fault)
    while (this.idle.length > 0 && this.waiting.length > 0) this.give(this.idle.pop()!, this.waiting.shift()!)
    this.hire(this.busy.size + this.waiting.length)
  }

  private give(worker: Worker, work: Waiting<Job, Done>): void {
    const { limit } = this.options
    const late = (answer: (job: Job) => Done): void => {
      this.retire(worker)?.done(answer(work.job))
      this.assign()
    }
    const timer = limit && setTimeout(() => late(limit.answer), Math.ceil(limit.seconds * 1000))
    this.busy.set(worker, { work, timer })
    worker.postMessage(work.job)
  }

  private retire(worker: Worker): Waiting<Job, Done> | undefined {
    this.all.delete(worker)
    this.loaded.delete(worker)
    void worker.terminate()
    return this.free(worker)
  }

  private lose(worker: Worker, error: Error): void {
    if (!this.all.has(worker)) return
    const hadLoaded = this.loaded.has(worker)
    const work = this.retire(worker)
    const { broken } = this.options
    if (broken === undefined || !hadLoaded) {
      work?.failed(error)
      this.fail(error)
    } else if (work !== undefined) work.done(broken(work.job, error))
    this.assign()
  }

  private fail(error: unknown): void {
    this.fault = error
    for (const worker of [...this.busy.keys()]) this.free(worker)?.failed(error)
    for (const { failed } of this.waiting.splice(0)) failed(error)
  }
}

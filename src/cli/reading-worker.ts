import { parentPort } from 'node:worker_threads'
import { readPart } from '../ingest/index.js'
import type { Unread } from '../ingest/ingested.js'
import { StemmaError } from '../model/index.js'
import { READY } from './pool.js'
import type { ReadDone } from './readers.js'
import { asTrouble } from './trouble.js'

async function read(part: Unread): Promise<ReadDone> {
  const done = await readPart(part)
  return done instanceof StemmaError ? { problem: asTrouble(done) } : { article: done }
}

// A fault is thrown where the pool hears it, and costs this worker only.
const fault = (error: unknown): void => {
  setImmediate(() => {
    throw error
  })
}

parentPort?.on('message', (part: Unread) => {
  read(part).then((done) => parentPort?.postMessage(done), fault)
})
parentPort?.postMessage(READY)

import { parentPort } from 'node:worker_threads'
import { type Job, perform } from './jobs.js'
import { READY } from './pool.js'

parentPort?.on('message', (job: Job) => parentPort?.postMessage(perform(job)))
parentPort?.postMessage(READY)

import { parentPort } from 'node:worker_threads'
import { type Job, perform, READY } from './jobs.js'

parentPort?.on('message', (job: Job) => parentPort?.postMessage(perform(job)))
parentPort?.postMessage(READY)

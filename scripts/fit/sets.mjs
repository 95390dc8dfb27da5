import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The lines of a set of the shared bench, JSON Lines, plain or packed (`.gz`). */
export function readLines(file) {
  const raw = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/model/index.js'

const ROOT = fileURLToPath(new URL('../../examples', import.meta.url))

/** The plain-text articles of an example event. */
export function exampleArticles(event: string): Article[] {
  const folder = join(ROOT, event, 'articles')
  return readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => ({ id: f.replace(/\.txt$/, ''), text: readFileSync(join(folder, f), 'utf8') }))
}

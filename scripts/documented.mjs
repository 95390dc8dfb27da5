// The outputs that the documentation shows: each follows a comment that names its command.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const DOCUMENTS = ['README.md', 'docs/json.md']

const BLOCK = /(<!-- output: node (.+?) -->\n```text\n)([\s\S]*?)(\n?```)/g

/** What a documented command prints. */
function output(command) {
  const args = command.match(/"[^"]*"|\S+/g).map((a) => a.replace(/^"|"$/g, ''))
  return execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' },
  }).trimEnd()
}

/** A document with every output as its command prints it now. */
export const refreshed = (document) =>
  readFileSync(`${ROOT}/${document}`, 'utf8').replace(
    BLOCK,
    (_, head, command) => `${head}${output(command)}\n\`\`\``,
  )

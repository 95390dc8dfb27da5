// The outputs that the documentation shows: each follows a comment that names its command, with `<` a file for its standard
// input and, after `|`, the fields to show of the JSON it prints. JSON is laid out to be read where its block is marked `json`.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const DOCUMENTS = ['README.md', 'docs/json.md']

const BLOCK = /(<!-- output: node (.+?) -->\n```(text|json)\n)([\s\S]*?)(\n?```)/g
const COMMAND = /^(.+?)(?: < (\S+))?(?: \| ([\w,]+))?$/
const WIDTH = 130

/** What a documented command prints, trouble and exit code after it where there is any. */
function output(command, form) {
  const [, call, input, fields] = command.match(COMMAND)
  const args = call.match(/"[^"]*"|\S+/g).map((a) => a.replace(/^"|"$/g, ''))
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    input: input ? readFileSync(`${ROOT}/${input}`) : '',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' },
  })
  if (status !== 0 && stderr === '') throw new Error(`node ${call} ended with ${status}`)
  const shown = form === 'json' ? laidOut(stdout, fields?.split(',')) : stdout.trimEnd()
  const trouble = status === 0 ? '' : `\n${stderr.trimEnd()}\nexit code ${status}`
  return `${shown}${trouble}`.trim()
}

/** Lines of JSON, each laid out; of objects only the fields named, where any are. */
const laidOut = (lines, fields) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const value = JSON.parse(line)
      return layOut(fields ? Object.fromEntries(fields.map((f) => [f, value[f]])) : value)
    })
    .join('\n')

/** JSON on one line where it fits, else a line for each member. */
export function layOut(value, indent = '', room = WIDTH) {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
  if (flat.length + indent.length <= room || value === null || typeof value !== 'object') return flat
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const members = Object.entries(value).map(([key, member]) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `
    return `${inner}${name}${layOut(member, inner, room - name.length)}`
  })
  return `${open}\n${members.join(',\n')}\n${indent}${close}`
}

/** A document with every output as its command prints it now. */
export const refreshed = (document) =>
  readFileSync(`${ROOT}/${document}`, 'utf8').replace(
    BLOCK,
    (_, head, command, form) => `${head}${output(command, form)}\n\`\`\``,
  )

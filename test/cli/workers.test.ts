import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { jsonLines } from '../support/command.js'
import { REPORTS } from '../support/stories.js'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const many = Array.from({ length: 120 }, (_, i) => ({ ...REPORTS[i % REPORTS.length]!, id: `r${i}` }))

const ran = (args: readonly string[], input: string): string =>
  execFileSync(process.execPath, [MAIN, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 })

test.each([['extract'], ['read - --json']])('%s: several cores answer as one does', (command) => {
  const args = command.split(' ')
  const input = jsonLines(many)
  const alone = ran([...args, '--jobs', '1'], input)
  expect(alone.length).toBeGreaterThan(many.length * 100)
  expect(ran([...args, '--jobs', '3'], input) === alone).toBe(true)
})

test('a bad line that a worker meets is reported with its number, the rest is done', () => {
  const lines = [...many, 'no json', { id: 'last', text: 'The ferry burned off Karsund.' }]
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'extract', '--jobs', '3'], {
    input: jsonLines(lines),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^stemma: Line 121 is not JSON: no json\. .* \[not-json\]\n$/)
  const ids = stdout
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l).id)
  expect(ids).toEqual([...many.map((a) => a.id), 'last'])
})

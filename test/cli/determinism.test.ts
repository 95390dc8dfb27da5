import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = join(ROOT, 'examples/border-statement/articles')

/** The dossier of the example as the built command line prints it. */
const printed = (env: Readonly<Record<string, string>>, files = readdirSync(FOLDER).sort()): string =>
  execFileSync(
    process.execPath,
    ['dist/cli/main.js', 'read', ...files.map((f) => join(FOLDER, f)), '--json'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 1 << 28,
    },
  )

test('another time zone, another locale and another order of arrival give the same bytes', () => {
  const here = printed({ TZ: 'UTC', LANG: 'C' })
  expect(printed({ TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }) === here).toBe(true)
  expect(
    printed({ TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8' }, readdirSync(FOLDER).sort().reverse()) === here,
  ).toBe(true)
})

#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
// `npm test`: installs, builds, then every check: style, types, unused code, the package's shape, tests, quality floors.
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, run, setUp } from './setup.mjs'

setUp()
run('npx', ['--no-install', 'biome', 'ci', '.'])
run('npx', ['--no-install', 'tsc', '-p', 'tsconfig.test.json'])
run('npx', ['--no-install', 'knip'])
run('npx', ['--no-install', 'publint', '--strict'])

const results = join(tmpdir(), `stemma-tests-${process.pid}.json`)
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
)
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'))
rmSync(results)
if (status === 0) run(process.execPath, ['scripts/quality.mjs'])
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`)
process.exitCode = status ?? 1

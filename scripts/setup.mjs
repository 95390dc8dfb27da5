// Installs what the lock file names and builds, each only where it is not done yet.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command in the project's folder and ends with its code where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Stemma needs Node 20.19 or later; this is ${process.versions.node}. Install a newer Node.`)
    process.exit(1)
  }
  // Not `npm ci`: it refuses a lock file that was written where the registry has no binaries for other systems.
  if (!installed()) run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  run('npx', ['--no-install', 'tsc', '-b'])
}

/** npm writes its own copy of the lock file when an installation is complete. */
function installed() {
  const mark = `${ROOT}/node_modules/.package-lock.json`
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(`${ROOT}/package-lock.json`).mtimeMs
}

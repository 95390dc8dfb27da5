#!/usr/bin/env node
// Takes the pictures of the HTML dossier that the documentation shows, with a Chromium of this machine.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { ROOT } from './documented.mjs'

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (p) => p && existsSync(p),
)
if (!executablePath) {
  console.error('No Chromium here: set CHROMIUM to its path.')
  process.exit(1)
}
const report = join(mkdtempSync(join(tmpdir(), 'stemma-')), 'report.html')
execFileSync(
  process.execPath,
  ['dist/cli/main.js', 'read', 'examples/ferry-fire/articles', '--quiet', '--html', report],
  { cwd: ROOT },
)
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
for (const [width, height] of [
  [390, 844],
  [1280, 900],
]) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.goto(pathToFileURL(report).href)
  await page.screenshot({ path: join(ROOT, `docs/report-${width}.png`) })
}
await browser.close()

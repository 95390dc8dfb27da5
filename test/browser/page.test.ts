import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read } from '../../src/pipeline.js'
import { renderHtml } from '../../src/render/html/index.js'
import { chromiumPath, launch } from '../support/chromium.js'
import { exampleArticles } from '../support/examples.js'

const articles = exampleArticles('ferry-fire')
if (!chromiumPath) console.warn('Browser tests are skipped: no Chromium on this machine.')

describe.skipIf(!chromiumPath)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  describe('the HTML dossier', () => {
    const dossier = read(articles)
    const html = renderHtml(dossier)

    /** Opens the page with the network watched; whatever it asks for or complains of is returned. */
    async function open(width: number): Promise<{ page: Page; trouble: string[] }> {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      const trouble: string[] = []
      page.on('request', (r) => r.url().startsWith('http') && trouble.push(r.url()))
      page.on('console', (m) => trouble.push(m.text()))
      page.on('pageerror', (e) => trouble.push(e.message))
      await page.setContent(html)
      return { page, trouble }
    }

    test.each([390, 1280, 1920])(
      'asks for nothing, breaks nothing and does not scroll sideways at %i pixels',
      async (width) => {
        const { page, trouble } = await open(width)
        expect(trouble).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0)
        await page.close()
      },
    )

    test('every link within the page leads somewhere, and every id is there once', async () => {
      const { page } = await open(1280)
      const { dead, twice } = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map((e) => e.id)
        const known = new Set(ids)
        const links = [...document.querySelectorAll('a[href^="#"]')].map((a) =>
          a.getAttribute('href')!.slice(1),
        )
        return {
          dead: links.filter((l) => !known.has(l)),
          twice: ids.filter((id, i) => ids.indexOf(id) !== i),
        }
      })
      expect(dead).toEqual([])
      expect(twice).toEqual([])
      await page.close()
    })

    test('a line leads to its place, the place leads back, by keyboard too', async () => {
      const { page } = await open(1280)
      await page.locator('.finding .words').first().click()
      const lit = await page.locator('.text .lit').allTextContents()
      expect(lit.join('')).toBe(await page.locator('.finding .words').first().textContent())
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('words')
      await page.locator('.text a.mark').first().focus()
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.closest('.dossier') !== null)).toBe(true)
      await page.close()
    })

    test.each(['light', 'dark'] as const)(
      'axe-core finds nothing serious in the %s scheme',
      async (colorScheme) => {
        const { page } = await open(1280)
        await page.emulateMedia({ colorScheme })
        const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
        await page.evaluate(axe)
        const violations = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as {
              axe: {
                run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>
              }
            }
          ).axe.run()
          return violations
            .filter((v) => v.impact === 'serious' || v.impact === 'critical')
            .map((v) => `${v.id}: ${v.nodes[0]?.html}`)
        })
        expect(violations).toEqual([])
        await page.close()
      },
    )
  })

  test('the library gives the same dossier as in Node', async () => {
    const bundle = await build({
      entryPoints: ['src/index.ts'],
      bundle: true,
      format: 'iife',
      globalName: 'stemma',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    })
    const page = await browser.newPage()
    await page.setContent('<!doctype html><title>x</title>')
    await page.addScriptTag({ content: bundle.outputFiles[0]!.text })
    const there = await page.evaluate(
      (given) =>
        JSON.stringify((window as unknown as { stemma: { read(a: unknown): unknown } }).stemma.read(given)),
      articles as never,
    )
    // Compared by parts, so that a difference is shown and not two whole dossiers.
    const here = JSON.parse(JSON.stringify(read(articles)))
    const differing = Object.entries(JSON.parse(there) as object).filter(
      ([k, v]) => JSON.stringify(v) !== JSON.stringify(here[k]),
    )
    expect(differing.map(([k]) => k)).toEqual([])
    expect(here).not.toEqual({})
    await page.close()
  })
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perturb } from '../../bench/perturb.mjs'
import { read } from '../../src/pipeline.js'
import { renderHtml } from '../../src/render/html/index.js'
import { chromiumPath, launch } from '../support/chromium.js'
import { dossierFrom } from '../support/dossiers.js'
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

    test('without script every line and every place is a plain anchor that shows its target', async () => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 1280, height: 900 },
      })
      const page = await context.newPage()
      await page.setContent(html)
      await page.locator('.finding .words').first().click()
      const place = page.locator('.text :target')
      expect(await place.count()).toBe(1)
      expect(html).toContain(`id="${await place.getAttribute('id')}"`)
      await page.locator('.text a.mark').first().click()
      expect(await page.locator('.dossier :target').count()).toBe(1)
      await context.close()
    })

    test('every supported place leads to a line, and every line to a place', async () => {
      const { page } = await open(1280)
      const { loose, mute } = await page.evaluate(() => ({
        loose: [...document.querySelectorAll<HTMLElement>('.text a.mark')]
          .flatMap((a) => (a.dataset['lines'] ?? '').split(' '))
          .filter((id) => !document.getElementById(id)?.closest('.dossier')),
        mute: [
          ...document.querySelectorAll('.finding, .discrepancy, .utterance, .single li, .timeline ul li'),
        ]
          .filter((e) => !e.querySelector('a[data-end]'))
          .map((e) => e.id),
      }))
      expect(loose).toEqual([])
      expect(mute).toEqual([])
      await page.close()
    })

    test('the tabulator makes few stops, and the arrows move between them', async () => {
      const { page } = await open(1280)
      const stops = await page.evaluate(() => ({
        texts: document.querySelectorAll('.text a:not([tabindex="-1"])').length,
        matrix: document.querySelectorAll('.matrix a:not([tabindex="-1"])').length,
        tables: document.querySelectorAll('.matrix').length,
      }))
      expect(stops).toEqual({ texts: articles.length, matrix: stops.tables, tables: stops.tables })
      await page.locator('.matrix a').first().focus()
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('chip')
      await page.keyboard.press('ArrowDown')
      expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(2)
      await page.close()
    })

    test('on paper nothing stays folded', async () => {
      const { page } = await open(1280)
      await page.emulateMedia({ media: 'print' })
      const hidden = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('details > :not(summary)')].filter(
            (e) => !e.checkVisibility(),
          ).length,
      )
      expect(await page.locator('details').count()).toBeGreaterThan(10)
      expect(hidden).toBe(0)
      await page.close()
    })

    test.each([390, 1280])(
      'no figure of a number line or a drawing is cut or lies on another at %i pixels',
      async (width) => {
        const { page } = await open(width)
        const faults = await page.evaluate(() => {
          const faults: string[] = []
          for (const svg of document.querySelectorAll('.discrepancy tr.axis svg, svg.days, svg.lineage')) {
            const frame = (svg.closest('.scroll > svg, .discrepancy') ?? svg).getBoundingClientRect()
            const boxes = [...svg.querySelectorAll('text:not(.share)')].map((t) => t.getBoundingClientRect())
            for (const [i, a] of boxes.entries()) {
              if (a.left < frame.left - 0.5 || a.right > frame.right + 0.5)
                faults.push(`cut in ${svg.classList}`)
              for (const b of boxes.slice(i + 1))
                if (a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3)
                  faults.push(`overlap in ${svg.classList}`)
            }
          }
          return faults
        })
        expect(faults).toEqual([])
        await page.close()
      },
    )

    test('text of the articles cannot become markup', async () => {
      const page = await browser.newPage()
      const trouble: string[] = []
      page.on('console', (m) => trouble.push(m.text()))
      page.on('pageerror', (e) => trouble.push(e.message))
      page.on('dialog', (d) => trouble.push(d.message()))
      const text =
        '<script>alert(1)</script><img src=x onerror=alert(2)></style></script>"\'><a href="javascript:alert(3)">'
      await page.setContent(renderHtml(dossierFrom([text, `${text} ${text}`], [text])))
      expect(trouble).toEqual([])
      expect(await page.locator('img, a[href^="javascript"], .dossier script').count()).toBe(0)
      expect(await page.locator('.text').first().textContent()).toBe(text)
      await page.close()
    })

    test.each([1, 120])('holds %i articles', async (count) => {
      const many = renderHtml(read(perturb(articles, count) as typeof articles))
      expect(many.length).toBeLessThan(6_000_000)
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      await page.setContent(many)
      expect(await page.locator('article.source').count()).toBe(count)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
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

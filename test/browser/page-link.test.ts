import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read } from '../../src/pipeline.js'
import { renderHtml } from '../../src/render/html/index.js'
import { chromiumPath, launch } from '../support/chromium.js'

const TEXTS = [
  'Fire off Karsund\n\nAt least 12 people died in a well-known ferry’s fire off Karsund, the coast guard, which led the search, said on Tuesday.',
  'Toll rises\n\nAt least 14 people died in the fire off Karsund, Mayor Ola Brandt said on Wednesday.',
]
const dossier = (url: string) =>
  renderHtml(read(TEXTS.map((text, i) => ({ id: `a${i}`, text, ...(i === 0 ? { url } : {}) }))))

test('only an address of the web becomes a link', () => {
  expect(dossier('https://quay.example/a?b=1')).toContain('<a class="url" href="https://quay.example/a?b=1"')
  const hostile = dossier('javascript:alert(1)')
  expect(hostile).toContain('<span class="url">javascript:alert(1)</span>')
  expect(hostile).not.toContain('href="javascript:')
})

describe.skipIf(!chromiumPath)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  test.each([
    ['https://quay.example/a', 'https://quay.example/a#:~:text='],
    ['https://quay.example/a#top', 'https://quay.example/a#top:~:text='],
  ])('a place that is shown makes the link to %s lead to it', async (url, start) => {
    const page = await browser.newPage()
    await page.setContent(dossier(url))
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.dossier a[href^="#A."][data-end]')!.click(),
    )
    const href = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a.url')!.href)
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.lit')].map((e) => e.textContent).join(''),
    )
    expect(href.startsWith(start)).toBe(true)
    const [first, last = ''] = href.slice(start.length).split(',').map(decodeURIComponent)
    expect(first).not.toBe('')
    expect(shown.trim().startsWith(first!) && shown.trim().endsWith(last)).toBe(true)
    expect(href.slice(start.length)).not.toContain('-')
    await page.close()
  })
})

import { describe, expect, test } from 'vitest'
import { jsonLines, stemma } from '../support/command.js'
import { REPORTS } from '../support/stories.js'

/** A clock that goes on by the same time whenever it is looked at. */
const ticking = (milliseconds: number) => {
  let time = 0
  return () => {
    time += milliseconds
    return time
  }
}
const input = jsonLines(REPORTS)
const ERASE = '\r\u001b[K'

describe('the progress line', () => {
  test('comes once reading has taken more than a second, and goes before the dossier', async () => {
    const { err } = await stemma(['read', '-'], input, { terminal: true, clock: ticking(200) })
    const shown = err.split(ERASE).filter((s) => s !== '')
    expect(shown[0]).toBe('6 of 8 articles read')
    expect(shown.at(-1)).toBe('comparing 8 articles')
    expect(err.endsWith(ERASE)).toBe(true)
  })

  test.each([
    ['where it is quick', ['read', '-'], true, 10],
    ['where standard error is no terminal', ['read', '-'], false, 2000],
    ['with --quiet', ['read', '-', '--quiet'], true, 2000],
  ])('does not come %s', async (_, args, terminal, milliseconds) => {
    const { code, err } = await stemma(args, input, { terminal, clock: ticking(milliseconds) })
    expect(code).toBe(0)
    expect(err).toBe('')
  })

  test('comes with --json too: the dossier goes to standard output', async () => {
    const { out, err } = await stemma(['read', '-', '--json'], input, {
      terminal: true,
      clock: ticking(2000),
    })
    expect(err).toContain('1 of 8 articles read')
    expect(out).not.toContain('articles read')
  })
})

import { describe, expect, test } from 'vitest'
import { attributionsOf } from '../../../support/attributions.js'
import { told } from '../../../support/utterances.js'

const rows = (text: string): string[] =>
  attributionsOf(text, true).map((a) => {
    const of = (s: { start: number; end: number } | null): string => (s ? text.slice(s.start, s.end) : '–')
    return `${a.rule === 'excerpt' ? 'excerpt' : a.kind} · ${of(a.source)} · ${a.content.map(of).join(' | ')}`
  })

const REPORT =
  "Two barges sank in the lock, the harbour police said. The lock will stay shut until Friday, Warden Olga Renn said. 'We heard a crack,' Renn said."

describe('an excerpt from another report in marks', () => {
  test('is read as the report around it is', () => {
    expect(rows(`There is news from the canal.\n\n"${REPORT}" (Harbour Post) More will follow.`)).toEqual([
      `excerpt · Harbour Post · "${REPORT}"`,
      'indirect · the harbour police · Two barges sank in the lock',
      'indirect · Warden Olga Renn · The lock will stay shut until Friday',
      "direct · Renn · 'We heard a crack,'",
    ])
  })

  test('has nobody for its source where no credit follows', () => {
    expect(rows(`There is news from the canal.\n\n"${REPORT}"`)[0]).toBe(`excerpt · – · "${REPORT}"`)
  })

  test.each([
    ['whoever speaks of themselves', REPORT.replace('Two barges', 'Two of our barges')],
    ['one sentence that is reported', REPORT.split('. ')[0]!],
    ['a sentence that is broken off', `${REPORT} The warden, who`],
  ])('is not %s', (_, words) => {
    expect(rows(`There is news from the canal.\n\n"${words}"`).filter((r) => /excerpt/.test(r))).toEqual([])
  })

  test('is not what a reporter brings in with a colon', () => {
    expect(rows(`The keeper told us: "${REPORT}"`).filter((r) => /excerpt/.test(r))).toEqual([])
  })

  test('is no utterance: those quoted in it are', () => {
    const { utterances, articleOf } = told(
      `There is news from the canal.\n\n"${REPORT}" (Harbour Post)`,
      'The lock will stay shut until Friday, Warden Olga Renn said. Everybody waits.',
    )
    const articles = utterances.map((u) => u.attributions.map(articleOf).join(''))
    expect(articles.sort()).toEqual(['a', 'ab'])
  })
})

import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/render/html/index.js'
import { renderMarkdown } from '../../src/render/markdown/index.js'
import { renderTerminal } from '../../src/render/terminal/index.js'
import { story } from '../support/story.js'

const PROSE =
  'The branch on Tanner Street in Velm has been shut since the morning while officers walk its corridors with torches and measuring tape. '
const dated = story(
  `2031-05-06 ${PROSE}Up to 40 boxes were emptied.`,
  `2031-05-08 ${PROSE}40 boxes were emptied.`,
)
const undated = story(`${PROSE}Up to 40 boxes were emptied.`, `${PROSE}40 boxes were emptied.`)

describe('drift', () => {
  test('is told as lost where the direction is known', () => {
    expect(renderTerminal(dated)).toContain('bound lost  A “Up to 40 boxes” → B “40 boxes”')
    expect(renderMarkdown(dated)).toContain(
      '- bound lost: A “Up to 40 boxes” in “Up to 40 boxes were emptied” → B',
    )
    expect(renderHtml(dated)).toMatch(/<li id="V1"><span class="kind">bound lost<\/span>/)
  })
  test('is told as differing where it is not', () => {
    expect(renderTerminal(undated)).toContain('bound differs  A “Up to 40 boxes” – B “40 boxes”')
    expect(renderMarkdown(undated)).toContain('- bound differs: A')
    for (const text of [renderTerminal(undated), renderMarkdown(undated)])
      expect(text).not.toContain('bound lost')
  })
  test('takes no room in the terminal where there is none', () => {
    expect(renderTerminal(story('2031-05-06 The quay is shut.'))).not.toContain('SURER')
  })
})

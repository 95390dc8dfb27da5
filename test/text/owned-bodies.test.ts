import { describe, expect, test } from 'vitest'
import { english } from '../../src/lang/en/index.js'
import { annotate } from '../../src/text/annotate.js'
import { ownedBody } from '../../src/text/owned-bodies.js'

const read = (marked: string) => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = annotate(marked.replace(/[[\]]/g, ''), english)
  return ownedBody(text, english.entity, { start, end })
}

describe('bodies that every state has', () => {
  test.each([
    ['Corvania’s [Defence Ministry] left.', 'corv', 'defence ministry'],
    ['The [Ministry of Defense] of Corvania left.', 'corv', 'defence ministry'],
    ['The [Corvanian MoD] left.', 'corv', 'defence ministry'],
    ['The [Ministry of Foreign Affairs of Norway] left.', 'NO', 'foreign ministry'],
    ['The [Ministry of Finance] left.', null, 'finance ministry'],
  ])('%s', (marked, owner, body) => {
    expect(read(marked)).toEqual({ owner, body })
  })

  test.each([
    'The [Harbour Board] left.',
    '[Dorn Steel] left.',
    'The [Ministry of Sound] left.',
    'A [mod] left.',
  ])('%s: no such body', (marked) => {
    expect(read(marked)).toBeNull()
  })
})

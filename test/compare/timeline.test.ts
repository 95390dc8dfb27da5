import { expect, test } from 'vitest'
import { sortKey } from '../../src/compare/timeline/edtf-order.js'
import { story, timelineLines } from '../support/story.js'

test('happened, said and planned, in order of time', () => {
  const lines = timelineLines(
    story(
      '2031-05-07 The bridge at Karsund collapsed on 3 May. On Tuesday, Mayor Ola Brandt said that divers were searching the river. A memorial will be held on 12 May.',
    ),
  )
  expect(lines.map((l) => l.split(':')[0])).toEqual([
    '2031-05-03 happened',
    '2031-05-06 said',
    '2031-05-12 planned',
  ])
})

test('what two articles tell of one day is one entry', () => {
  const lines = timelineLines(
    story(
      '2031-05-07 The bridge at Karsund collapsed into the river on 3 May.',
      '2031-05-08 The bridge at Karsund collapsed into the river on 3 May, killing nobody.',
    ),
  )
  expect(lines.filter((l) => l.startsWith('2031-05-03'))).toHaveLength(1)
  expect(lines[0]).toMatch(/\(A B\)$/)
})

test('EDTF values sort by when they begin; what has no begin comes before its end', () => {
  const values = [
    '2031-05-03/..',
    '2031-05',
    '../2031-05-03',
    '2031-05-03',
    '2031',
    '2031-05-02/2031-05-09',
    '2030-12-31?',
  ]
  expect([...values].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
    '2030-12-31?',
    '2031',
    '2031-05',
    '2031-05-02/2031-05-09',
    '2031-05-03',
    '../2031-05-03',
    '2031-05-03/..',
  ])
})

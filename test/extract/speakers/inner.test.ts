import { expect, test } from 'vitest'
import { analyse } from '../../../src/extract/index.js'
import { english } from '../../../src/lang/en/index.js'

/** Who says what, in pairs of names and words. */
function voices(text: string): string[] {
  const { attributions, entities } = analyse({ id: 'a', text }, english).extraction
  return attributions.map((a) => {
    const name = entities.find((e) => e.id === a.speaker)?.name ?? 'nobody known'
    return `${name}: ${text.slice(a.content[0]!.start, a.content[0]!.end)}`
  })
}

test('"he" in somebody’s own words is somebody else', () =>
  expect(
    voices(
      'Jon Rask, a teacher, saw it all. “He said, ‘I have never lost a wheel before,’ ” Rask told the Post.',
    ),
  ).toEqual([
    'Jon Rask: “He said, ‘I have never lost a wheel before,’ ”',
    'nobody known: ‘I have never lost a wheel before,’',
  ]))

test('whoever is named in somebody’s own words is quoted there', () =>
  expect(voices('“Ana Berg said, ‘I have never lost a wheel before,’ ” Jon Rask told the Post.')).toEqual([
    'Jon Rask: “Ana Berg said, ‘I have never lost a wheel before,’ ”',
    'Ana Berg: ‘I have never lost a wheel before,’',
  ]))

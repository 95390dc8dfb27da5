import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DOCUMENTS, layOut, ROOT, refreshed } from '../../scripts/documented.mjs'
import { analyse, english, read } from '../../src/index.js'

test.each((DOCUMENTS as string[]).filter((d) => existsSync(`${ROOT}/${d}`)))(
  '%s shows what its commands print',
  (document) => {
    expect(readFileSync(`${ROOT}/${document}`, 'utf8')).toBe(refreshed(document))
  },
)

test('JSON laid out to be read is the same JSON', () =>
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(JSON.parse(layOut(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  ))

test.each([
  ['an extraction', analyse({ id: 'a', text: 'A', textFound: true }, english).extraction],
  ['a dossier', read([{ id: 'a', text: 'A' }])],
])('docs/json.md tells of every field of %s', (_, value) => {
  const document = readFileSync(`${ROOT}/docs/json.md`, 'utf8')
  const told = new Set([...document.matchAll(/^\| (.*?) \|/gm)].flatMap((m) => m[1]!.match(/`\w+`/g) ?? []))
  expect(Object.keys(value).filter((key) => key !== 'id' && !told.has(`\`${key}\``))).toEqual([])
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, stemma } from '../support/command.js'

const ARTICLE = 'The bridge at Karsund fell into the river, the Harbour Police said on Tuesday.'

test('grades a dossier, and names the lines that fit nothing', async () => {
  const folder = folderWith({ 'a.txt': ARTICLE, 'b.txt': `${ARTICLE} Two people are missing.` })
  const grades = folderWith({ 'g.csv': 'harbour police,B\nThe Whistle,D\n' })
  const { code, out, err } = await stemma(['read', folder, '--grades', join(grades, 'g.csv')])
  expect(code).toBe(0)
  expect(out).toMatch(/grade B\d/)
  expect(err).toMatch(/“The Whistle”: line 2/)
})

test.each([
  ['a file that is not there', 'no.csv', 'no-grades'],
  ['a file without sense', 'bad.csv', 'bad-grades'],
])('%s is refused before anything is read', async (_, file, code) => {
  const folder = folderWith({ 'a.txt': ARTICLE })
  const grades = folderWith({ 'bad.csv': 'Velm Courier,Z' })
  const ran = await stemma(['read', folder, '--grades', join(grades, file)])
  expect(ran.code).toBe(1)
  expect(ran.out).toBe('')
  expect(ran.err).toContain(`[${code}]`)
})

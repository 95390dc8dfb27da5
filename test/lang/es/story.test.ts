import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Article, read } from '../../../src/index.js'

const FOLDER = new URL('../../support/spanish-story/', import.meta.url)
const articles: Article[] = readdirSync(FOLDER)
  .sort()
  .map((file) => ({ id: file.replace('.txt', ''), text: readFileSync(new URL(file, FOLDER), 'utf8') }))

const dossier = read(articles)
test('all three articles are read as Spanish and compared', () => {
  expect(dossier.articles.map((a) => a.language)).toEqual(['es', 'es', 'es'])
  expect(dossier.notes.map((n) => n.code)).not.toContain('language-not-supported')
  expect(dossier.notes.map((n) => n.code)).not.toContain('other-language')
})

test('all three agree on where the fire began, and have it from one body', () => {
  const finding = dossier.findings.find((f) => /sala de máquinas/.test(f.summary))
  expect(finding?.articles).toEqual(['correo', 'faro', 'radio'])
  expect(finding?.origins.map((o) => o.name)).toEqual(['Capitanía Marítima'])
})

test('the tolls differ', () => {
  const tolls = dossier.discrepancies.map((d) => d.positions.map((p) => p.value).sort())
  expect(tolls).toContainEqual(['3', '5'])
})

test('an article in English is named and left out', () => {
  const english: Article = {
    id: 'gazette',
    text: 'Three people died and twelve were hurt in a fire aboard the ferry Estrella del Norte, the harbour authority said on Wednesday. The fire began in the engine room.',
  }
  const mixed = read([...articles, english])
  expect(mixed.notes.filter((n) => n.code === 'other-language')).toHaveLength(1)
  expect(mixed.findings.map((f) => f.articles)).toEqual(dossier.findings.map((f) => f.articles))
})

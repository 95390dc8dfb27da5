import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/documented.mjs'
import { english } from '../../src/index.js'

const DOCUMENTS: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  ...readdirSync(`${ROOT}/docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const FILES: readonly string[] = ['src', 'scripts', 'test', 'bench', 'examples'].flatMap((folder) =>
  readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
)

const read = (document: string): string => readFileSync(`${ROOT}/${document}`, 'utf8')

/** What GitHub makes of a heading to link to it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (document: string): string[] =>
  [...read(document).matchAll(/^#+ (.+)$/gm)].map((m) => anchorOf(m[1]!))

test.each(DOCUMENTS)('the links of %s lead somewhere', (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
  const broken = links.filter(([, path, anchor]) => {
    const target = path === '' ? document : join(dirname(document), path!)
    if (!existsSync(`${ROOT}/${target}`)) return true
    return anchor !== undefined && !anchorsOf(target).includes(anchor)
  })
  expect(broken.map(([link]) => link)).toEqual([])
})

test('docs/languages.md tells of every part of a language pack', () => {
  const told = read('docs/languages.md')
  expect(Object.keys(english).filter((part) => part !== 'code' && !told.includes(`\`${part}\``))).toEqual([])
})

test.each(DOCUMENTS)('the files that %s names are there', (document) => {
  const named = [...read(document).matchAll(/`([\w/.-]+\/|[\w/.-]+\.(?:ts|mjs))`/g)].map((m) => m[1]!)
  const stands = (name: string): boolean =>
    FILES.some((file) => `${file}/`.includes(`/${name}`) || `${file}/`.startsWith(name))
  expect([...new Set(named)].filter((name) => !stands(name))).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** Which layer may import which. A layer may always import itself, except for the kinds in `extract/`, which are siblings. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  kernels: [],
  lang: ['model', 'kernels'],
  ingest: ['model', 'lang'],
  text: ['model', 'kernels', 'lang'],
  extract: ['model', 'kernels', 'text', 'lang'],
  cluster: ['model', 'kernels', 'text', 'lang'],
  align: ['model', 'kernels', 'text', 'lang'],
  compare: ['model', 'kernels', 'lang'],
  dossier: ['model', 'compare'],
  render: ['model'],
  'version.ts': [],
  'pipeline.ts': [
    'model',
    'lang',
    'ingest',
    'text',
    'extract',
    'cluster',
    'align',
    'compare',
    'dossier',
    'version.ts',
  ],
  'index.ts': [
    'model',
    'lang',
    'ingest',
    'extract',
    'cluster',
    'align',
    'dossier',
    'render',
    'pipeline.ts',
    'version.ts',
  ],
  assist: ['index.ts'],
  fetch: ['model', 'version.ts'],
  cli: ['index.ts', 'ingest', 'model', 'assist', 'fetch'],
}
const SHELL = new Set(['assist', 'cli', 'fetch'])

/** What gives another answer at another time, on another machine or in another country. */
const AMBIENT: readonly (readonly [string, RegExp])[] = [
  ['clock', /\bDate\.now\(|new Date\(\s*\)|\bperformance\.|\bsetTimeout\(|\bsetInterval\(/],
  ['randomness', /\bMath\.random\(|\bcrypto\./],
  ['locale', /\.localeCompare\(|\.toLocale[A-Z]\w*\(|\bIntl\.(?!Segmenter\(['"])/],
  ['time zone', /\.(?:get|set)(?:Day|Date|Month|FullYear|Hours|Minutes|Seconds|TimezoneOffset)\(/],
  ['surroundings', /\bprocess\.|\bconsole\.|\bfetch\(|\bglobalThis\b|from ['"]node:/],
]

interface Module {
  readonly path: string
  readonly code: string
  readonly imports: readonly string[]
}

const modules: readonly Module[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts') && !f.endsWith('.d.ts'))
  .sort()
  .map((f) => {
    const code = readFileSync(join(SRC, f), 'utf8')
    const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((m) =>
      normalize(join(dirname(f), m[1]!.replace(/\.js$/, '.ts'))),
    )
    return { path: f, code, imports }
  })

const layerOf = (path: string): string => path.split(sep)[0]!
const kindOf = (path: string): string => path.split(sep).slice(0, 2).join('/')

/** The code without comments and string contents of documentation. */
const bare = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1')

describe('the layers', () => {
  test.each(modules)('$path imports only what its layer may', ({ path, imports }) => {
    const allowed = MAY_IMPORT[layerOf(path)]
    expect(allowed, `${layerOf(path)} is not a known layer`).toBeDefined()
    const wrong = imports.filter((i) => layerOf(i) !== layerOf(path) && !allowed!.includes(layerOf(i)))
    expect(wrong).toEqual([])
  })

  test('the kinds in extract/ do not import each other', () => {
    const wrong = modules
      .filter((m) => m.path.startsWith(`extract${sep}`) && m.path.split(sep).length > 2)
      .flatMap((m) =>
        m.imports
          .filter(
            (i) => i.startsWith(`extract${sep}`) && i.split(sep).length > 2 && kindOf(i) !== kindOf(m.path),
          )
          .map((i) => `${m.path} → ${i}`),
      )
    expect(wrong).toEqual([])
  })

  test('no import cycle', () => {
    const graph = new Map(modules.map((m) => [m.path, m.imports]))
    expect(cycleIn(graph)).toEqual([])
  })

  test('a cycle would be found', () => {
    expect(
      cycleIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'c', 'a'])
  })
})

describe('the core', () => {
  const core = modules.filter((m) => !SHELL.has(layerOf(m.path)))
  test.each(AMBIENT)('is free of the %s', (_, pattern) => {
    const wrong = core.flatMap((m) =>
      bare(m.code)
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${relative('.', m.path)}: ${line.trim()}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('what reads pages and documents', () => {
  const READERS = ['linkedom', '@mozilla/readability', 'fflate', 'unpdf']
  const users = (of: string) =>
    modules.filter(({ code }) => new RegExp(`['"]${of}(?:/[^'"]*)?['"]`).test(code))
  const atOnce = reachedFrom('index.ts')
  test('the library loads most of itself at once', () => expect(atOnce.size).toBeGreaterThan(200))
  test.each(READERS)('%s is loaded with the first that needs it, not with the library', (name) => {
    expect(users(name)).not.toEqual([])
    expect(
      users(name).filter(({ path, code }) => atOnce.has(path) && !code.includes(`import('${name}`)),
    ).toEqual([])
  })
})

/** The modules that a module imports and those import, but for what is imported when needed or for its types alone. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set([entry])
  for (const path of reached) {
    const code = modules.find((m) => m.path === path)?.code ?? ''
    for (const m of code.matchAll(/^(?:import|export)\s(?!type\b)[^'"]*?['"](\.[^'"]+)['"]/gm))
      reached.add(normalize(join(dirname(path), m[1]!.replace(/\.js$/, '.ts'))))
  }
  return reached
}

/** The first cycle as a path that ends where it begins; empty where there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const walk = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return []
    done.add(node)
    for (const next of graph.get(node) ?? []) {
      const found = walk(next, [...path, node])
      if (found.length > 0) return found
    }
    return []
  }
  for (const node of [...graph.keys()].sort()) {
    const found = walk(node, [])
    if (found.length > 0) return found
  }
  return []
}

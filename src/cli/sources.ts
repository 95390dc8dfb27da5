import { readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { byCodeUnit, StemmaError } from '../index.js'

/** Bytes with the name they came under. */
export interface Source {
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it was fetched. */
  readonly url?: string
  /** What its server says it is. */
  readonly type?: string | null
}

/** What could be opened, and what could not. */
export interface Sources {
  readonly sources: readonly Source[]
  readonly problems: readonly StemmaError[]
}

const READABLE = ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'json', 'jsonl', 'ndjson', 'pdf', 'docx']

/**
 * The files that paths, folders and patterns name, each once, in order of name.
 * What cannot be opened becomes a problem; the rest is still read.
 */
export async function openSources(paths: readonly string[]): Promise<Sources> {
  const problems: StemmaError[] = []
  const files = new Map<string, string>()
  for (const path of paths)
    try {
      for (const file of await filesOf(path)) files.set(await realpath(file), file)
    } catch (error) {
      problems.push(asProblem(error, path))
    }
  const sources: Source[] = []
  for (const [real, file] of [...files].sort(([a], [b]) => byCodeUnit(a, b)))
    try {
      sources.push({ name: file, bytes: await readFile(real) })
    } catch (error) {
      problems.push(asProblem(error, file))
    }
  return { sources, problems }
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && isDynamicPattern(path)) return null
    throw error
  })
  if (found === null) return matching(path)
  return found.isDirectory() ? inFolder(path) : [path]
}

async function matching(pattern: string): Promise<string[]> {
  const files = await glob(pattern, { absolute: false, dot: false, expandDirectories: false })
  if (files.length === 0)
    throw new StemmaError(
      'no-match',
      'No file matches',
      pattern,
      'Check the pattern and the folder it is read from.',
    )
  return files
}

async function inFolder(folder: string): Promise<string[]> {
  const files = await glob(`**/*.{${READABLE.join(',')}}`, { cwd: folder, caseSensitiveMatch: false })
  if (files.length === 0)
    throw new StemmaError(
      'no-articles',
      'The folder holds no articles',
      folder,
      `Stemma reads ${READABLE.map((e) => `.${e}`).join(' ')}.`,
    )
  return files.map((f) => relative('.', resolve(join(folder, f))) || f)
}

const CAUSES: Readonly<Record<string, readonly [string, string, string]>> = {
  ENOENT: ['not-found', 'There is no such file or folder', 'Check the spelling.'],
  EACCES: ['not-readable', 'The file may not be read', 'Give yourself the right to read it.'],
  EPERM: ['not-readable', 'The file may not be read', 'Give yourself the right to read it.'],
  ERR_FS_FILE_TOO_LARGE: ['too-large', 'The file is too large', 'Split it.'],
}

function asProblem(error: unknown, path: string): StemmaError {
  if (error instanceof StemmaError) return error
  const { code = '', message } = error as NodeJS.ErrnoException
  const [name, what, remedy] = CAUSES[code] ?? [
    'not-readable',
    `The file could not be read (${message})`,
    'See the system’s message.',
  ]
  return new StemmaError(name, what, path, remedy)
}

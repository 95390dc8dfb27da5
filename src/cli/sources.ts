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
  /** Files of the folders that are of a form Stemma does not read. */
  readonly leftOut: readonly string[]
}

const READABLE = ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'json', 'jsonl', 'ndjson', 'pdf', 'docx']

/**
 * The files that paths, folders and patterns name, each once, in order of name.
 * What cannot be opened becomes a problem; the rest is still read.
 */
export async function openSources(paths: readonly string[]): Promise<Sources> {
  const problems: StemmaError[] = []
  const leftOut: string[] = []
  const files = new Map<string, string>()
  for (const path of paths)
    try {
      const found = await filesOf(path)
      for (const file of found.files) files.set(await realpath(file), file)
      leftOut.push(...found.leftOut)
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
  return { sources, problems, leftOut: [...new Set(leftOut)].sort(byCodeUnit) }
}

interface Found {
  readonly files: readonly string[]
  readonly leftOut: readonly string[]
}

const NONE_LEFT: readonly string[] = []

async function filesOf(path: string): Promise<Found> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && isDynamicPattern(path)) return null
    throw error
  })
  if (found === null) return { files: await matching(path), leftOut: NONE_LEFT }
  return found.isDirectory() ? inFolder(path) : { files: [path], leftOut: NONE_LEFT }
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

const isReadable = (file: string): boolean =>
  READABLE.includes(/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '')

async function inFolder(folder: string): Promise<Found> {
  const all = await glob('**/*', { cwd: folder })
  const files = all.filter(isReadable)
  if (files.length === 0)
    throw new StemmaError(
      'no-articles',
      'The folder holds no articles',
      folder,
      `Stemma reads ${READABLE.map((e) => `.${e}`).join(' ')}.`,
    )
  const named = (f: string): string => relative('.', resolve(join(folder, f))) || f
  return { files: files.map(named), leftOut: all.filter((f) => !isReadable(f)).map(named) }
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

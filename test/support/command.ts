import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/program.js'

/** What a run of the command line printed and how it ended. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

class Kept extends Writable {
  readonly chunks: Buffer[] = []
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.chunks.push(Buffer.from(chunk))
    done()
  }
  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8')
  }
}

/** A terminal's screen, as far as a progress line needs one. */
class Screen extends Kept {
  readonly isTTY = true
  readonly columns = 80
}

export interface Around {
  /** Standard error is a terminal. */
  readonly terminal?: boolean
  /** Milliseconds. */
  readonly clock?: () => number
}

/** Runs the command line in this process, nothing on a terminal unless said. */
export async function stemma(
  args: readonly string[],
  input: string | Uint8Array = '',
  { terminal = false, clock }: Around = {},
): Promise<Ran> {
  const out = new Kept()
  const err = terminal ? new Screen() : new Kept()
  const code = await run(args, {
    in: Readable.from([Buffer.from(input)]),
    out,
    err,
    ...(clock ? { clock } : {}),
  })
  return { code, out: out.text, err: err.text }
}

/** A new folder with the given files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Articles as JSON Lines. */
export const jsonLines = (rows: readonly unknown[]): string =>
  rows.map((r) => `${typeof r === 'string' ? r : JSON.stringify(r)}\n`).join('')

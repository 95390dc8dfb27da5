import { StemmaError } from '../model/index.js'
import { asWindows1252 } from './windows-1252.js'

/** Text read from bytes, and what it was read as. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string
  readonly encoding: string
  /** True where no mark, no declaration and no rule of the encoding itself says so. */
  readonly guessed: boolean
}

/** Bytes of one file that are read: a JavaScript string holds no more than twice that. */
const LARGEST_FILE = 256 * 1024 * 1024

const SAMPLE = 64 * 1024

/**
 * Reads bytes as text: by byte order mark, else UTF-16 by its zero bytes, else strict UTF-8, else the encoding `declared` gives,
 * else windows-1251 or windows-1252 by the letters they would show.
 * Raises `not-text` for what is no text, `too-large` over {@link LARGEST_FILE}.
 */
export function decode(
  bytes: Uint8Array,
  name: string,
  declared: (head: string) => string | null = () => null,
): Decoded {
  if (bytes.length > LARGEST_FILE)
    throw new StemmaError(
      'too-large',
      `The file has ${bytes.length} bytes, over ${LARGEST_FILE}`,
      name,
      'Split it.',
    )
  const marked = byMark(bytes)
  if (marked !== null) return marked
  refuseKnownBinary(bytes, name)
  const wide = byZeros(bytes)
  if (wide !== null) return decoded(bytes, wide, true)
  refuseControls(bytes, name)
  return (
    asUtf8(bytes) ??
    asDeclared(bytes, declared) ??
    nearlyUtf8(bytes) ??
    decoded(bytes, singleByteEncoding(bytes), true)
  )
}

function decoded(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: isWindows1252(encoding) ? asWindows1252(text) : text, encoding, guessed }
}

/** As the encoding standard has it, Latin-1 and ASCII name windows-1252. */
const isWindows1252 = (encoding: string): boolean =>
  /^(windows-1252|cp1252|iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(encoding)

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoded(bytes, 'utf-8', false)
  if (a === 0xff && b === 0xfe) return decoded(bytes, 'utf-16le', false)
  if (a === 0xfe && b === 0xff) return decoded(bytes, 'utf-16be', false)
  return null
}

const KNOWN: readonly (readonly [string, readonly number[]])[] = [
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an old office document, or one locked with a password', [0xd0, 0xcf, 0x11, 0xe0]],
]

function refuseKnownBinary(bytes: Uint8Array, name: string): void {
  const known = KNOWN.find(([, head]) => head.every((byte, i) => bytes[i] === byte))
  if (known !== undefined)
    throw new StemmaError(
      'not-text',
      `The file is ${known[0]}, not text`,
      name,
      'Save its text as .txt, .html, .docx or .pdf.',
    )
}

/** UTF-16 without a mark: in Latin text every other byte is zero. */
function byZeros(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, SAMPLE) & ~1
  if (size < 4) return null
  let [even, odd] = [0, 0]
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = size / 2
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null
}

/** More control characters than a damaged text would have. */
function refuseControls(bytes: Uint8Array, name: string): void {
  const sample = bytes.subarray(0, SAMPLE)
  const controls = sample.reduce((n, b) => n + (b < 9 || (b > 13 && b < 32 && b !== 27) ? 1 : 0), 0)
  if (controls > 8 && controls > sample.length * 0.05)
    throw new StemmaError(
      'not-text',
      'The file holds bytes that are no text',
      name,
      'Save its text as .txt, .html, .docx or .pdf.',
    )
}

function asUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      guessed: false,
    }
  } catch {
    return null
  }
}

function asDeclared(bytes: Uint8Array, declared: (head: string) => string | null): Decoded | null {
  const label = declared(new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096)))
  if (label === null || /^utf-?(?:8|16)/i.test(label)) return null
  try {
    return decoded(bytes, label.toLowerCase(), false)
  } catch {
    return null
  }
}

/** UTF-8 in which a byte here and there is wrong: far more letters read well than not. */
function nearlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = (text.match(/\ufffd/g) ?? []).length
  const whole = (text.match(/[^\x00-\x7f\ufffd]/g) ?? []).length
  return whole > broken * 4 ? { text, encoding: 'utf-8', guessed: true } : null
}

/** In Cyrillic text most letters are high bytes, one beside the other; in Western text they stand alone. */
function singleByteEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  let [high, beside] = [0, 0]
  for (let i = 0; i < sample.length; i++) {
    if (sample[i]! < 0xc0) continue
    high++
    if (i > 0 && sample[i - 1]! >= 0xc0) beside++
  }
  return beside > high * 0.4 ? 'windows-1251' : 'windows-1252'
}

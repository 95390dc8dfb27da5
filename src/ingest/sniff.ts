/** The forms Stemma reads. */
export type Form = 'text' | 'markdown' | 'html' | 'json' | 'json-lines'

const BY_EXTENSION: Readonly<Record<string, Form>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
}

const BY_TYPE: Readonly<Record<string, Form>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/json': 'json',
  'application/ld+json': 'json',
  'application/jsonl': 'json-lines',
  'application/x-ndjson': 'json-lines',
  'text/markdown': 'markdown',
}

/** The encoding that a media type names: `text/html; charset=utf-8`. */
export const charsetIn = (type: string | null): string | null =>
  /;\s*charset\s*=\s*"?([\w:-]{2,40})/i.exec(type ?? '')?.[1] ?? null

const PAGE = /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i

/** The form of a file by the media type it came with, else by its name, else by how its text begins. Standard input (`-`) is JSON Lines unless it is a page or a list. */
export function formOf(name: string, text: string, type: string | null = null): Form {
  const head = text.slice(0, 4000).trimStart()
  const named = BY_TYPE[(type ?? '').split(';')[0]!.trim().toLowerCase()] ?? BY_EXTENSION[extensionOf(name)]
  if (PAGE.test(head) && (named === undefined || named === 'text')) return 'html'
  if (named !== undefined) return named
  if (head.startsWith('[')) return 'json'
  if (name === '-') return 'json-lines'
  return head.startsWith('{') ? 'json' : 'text'
}

/** The last part of a path or of an address's path; of an address without one its host. */
function baseOf(name: string): string {
  const address = /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(name)
  if (address === null) return name.split(/[/\\]/).at(-1)!
  return address[2]!.split('/').findLast((part) => part !== '') ?? address[1]!.replaceAll('.', '-')
}

function extensionOf(name: string): string {
  const base = baseOf(name)
  const dot = base.lastIndexOf('.')
  return dot < 0 ? '' : base.slice(dot + 1).toLowerCase()
}

/** The name without folders and extension: the id of the one article in a file. */
export function stemOf(name: string): string {
  const base = baseOf(name)
  if (base === '-' || base === '') return 'stdin'
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(0, dot) : base
}

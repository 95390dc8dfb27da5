/** `key: value` lines between two lines of dashes at the start of a file; keys in lower case. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>
  readonly rest: string
}

const OPEN = /^---[ \t]*(?:\r\n|[\n\r])/
const CLOSE = /(?:^|[\n\r])(?:---|\.\.\.)[ \t]*(?:\r\n|[\n\r]|$)/
const FIELD = /^([A-Za-z_][\w-]{0,40})[ \t]*:[ \t]*(\S.*)$/
const LONGEST = 20_000

/** The fields above a Markdown text, and the rest of it; all of it where there are none. */
export function readFrontMatter(source: string): FrontMatter {
  const open = OPEN.exec(source)
  const close = open === null ? null : CLOSE.exec(source.slice(open[0].length, LONGEST))
  if (open === null || close === null) return { fields: new Map(), rest: source }
  const inside = source.slice(open[0].length, open[0].length + close.index)
  const fields = new Map<string, string>()
  for (const line of inside.split(/[\r\n]+/)) {
    const m = FIELD.exec(line)
    if (m !== null) fields.set(m[1]!.toLowerCase(), unquote(m[2]!.trim()))
  }
  return { fields, rest: source.slice(open[0].length + close.index + close[0].length) }
}

const unquote = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2')

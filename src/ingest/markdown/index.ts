import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Article } from '../../model/index.js'
import { isoTime } from '../html/metadata.js'
import { readFrontMatter } from './front-matter.js'
import { inlineText } from './inline.js'

/**
 * Markdown as the text it stands for: marks of form taken away, lines of one paragraph joined, paragraphs parted by an empty line.
 * Front matter becomes what is known of the article.
 */
export function fromMarkdown(source: string, id: string, lexicon: MetadataLexicon): Article {
  const { fields, rest } = readFrontMatter(source)
  const field = (...names: string[]): string | undefined =>
    names.map((n) => fields.get(n)).find((v) => v !== undefined)
  const time = field('date', 'published', 'publishedat', 'pubdate')
  const given = {
    title: field('title', 'headline'),
    byline: field('author', 'byline', 'authors'),
    outlet: field('outlet', 'publication', 'publisher', 'source', 'site'),
    url: field('url', 'link', 'canonical'),
    language: field('lang', 'language'),
    publishedAt: time === undefined ? undefined : (isoTime(time, lexicon) ?? undefined),
  }
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { id, text: blocksOf(rest).join('\n\n'), ...known }
}

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/
const RULE = /^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/
const FENCE = /^ {0,3}(?:```|~~~)/
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:[ \t]*\S/

/** Paragraphs, headings and list items, each as one line; code as it is. */
function blocksOf(source: string): string[] {
  const blocks: string[] = []
  let lines: string[] = []
  let code: string[] | null = null
  const close = (): void => {
    const text = inlineText(lines.join('\n'))
    if (text !== '') blocks.push(text)
    lines = []
  }
  for (const raw of source.split(/\r\n|[\n\r]/)) {
    if (FENCE.test(raw)) {
      close()
      if (code !== null && code.length > 0) blocks.push(code.join('\n'))
      code = code === null ? [] : null
    } else if (code !== null) code.push(raw)
    else readLine(raw, close, lines, (fresh) => lines.push(fresh))
  }
  if (code !== null && code.length > 0) blocks.push(code.join('\n'))
  close()
  return blocks
}

function readLine(
  raw: string,
  close: () => void,
  open: readonly string[],
  add: (line: string) => void,
): void {
  const line = raw.replace(/^(?: {0,3}> ?)+/, '')
  if (line.trim() === '' || (UNDERLINE.test(line) && open.length > 0) || RULE.test(line)) close()
  else if (DEFINITION.test(line)) return
  else if (HEADING.test(line)) {
    close()
    add(line.replace(HEADING, '').replace(/[ \t]+#+[ \t]*$/, ''))
    close()
  } else {
    if (ITEM.test(line)) close()
    add(line.replace(/^[ \t]*[-*+][ \t]+/, ''))
  }
}

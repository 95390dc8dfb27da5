const IMAGE = /!\[[^\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g
const LINK =
  /(?<!!)\[([^\][\n]{1,500})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)|\[[^\]\n]{0,200}\])/g
const FOOTNOTE = /\[\^[^\]\n]{1,80}\]/g
const ADDRESS = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g
const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,500})?\/?>/gi
const STRONG = /(\*\*|__)(?=\S)([^\n]{1,2000}?\S)\1/g
const EMPHASIS = /(?<![\p{L}\p{N}\\*_])([*_])(?=[^\s*_])([^*_\n]{1,1000}?)(?<=[^\s\\])\1(?![\p{L}\p{N}])/gu
const CODE = /`{1,2}([^`\n]{1,500})`{1,2}/g
const ESCAPE = /\\([\\`*_{}[\]()#+.!|>~-])/g

/** A block's words without emphasis, links' addresses, pictures and tags; its lines joined. */
export function inlineText(block: string): string {
  return block
    .replace(/[ \t]*(?:\\|<br\s*\/?>)?\n[ \t]*/gi, ' ')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(FOOTNOTE, '')
    .replace(ADDRESS, '$1')
    .replace(TAG, '')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(CODE, '$1')
    .replace(ESCAPE, '$1')
    .trim()
}

/** The encoding a page declares in its first bytes, or null. */
export function declaredCharset(head: string): string | null {
  const m =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head) ??
    /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:-]{2,40})/i.exec(head)
  return m?.[1] ?? null
}

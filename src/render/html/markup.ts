/** Markup that is safe as it stands: made by {@link html}, never from text of an article. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | null | false | readonly Part[]

/** A template whose every part is escaped unless it is markup itself; null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((s, i) => s + (i < parts.length ? show(parts[i] as Part) : '')).join('') }
}

/** Markup from a constant of this program (style, script). */
export const trusted = (markup: string): Html => ({ markup })

function show(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'object') return 'markup' in part ? part.markup : part.map(show).join('')
  return escapeText(String(part))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text with no meaning in HTML; control characters and lone surrogates, which no page may hold, become �. */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

import { random } from '../../bench/perturb.mjs'

const SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    'said told reporters',
    'large big',
    'began started',
    'people persons',
    'found discovered',
    'about around',
    'after following',
    'called described',
    'several some',
    'against opposing',
    'help aid',
    'quickly fast',
    'near close to',
    'money funds',
    'house home',
    'children kids',
  ].map((line) => [line.split(' ')[0]!, line.split(' ').slice(1).join(' ')] as const),
)

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/)

function shuffle<T>(list: readonly T[], next: () => number): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

/** Ways to print another's text as one's own, each deterministic. Quoted words stay as they are. */
export const REWRITES: Readonly<Record<string, (text: string) => string>> = {
  verbatim: (text) => text,
  trimmed: (text) => {
    const all = paragraphsOf(text)
    return all.slice(0, Math.max(2, Math.ceil(all.length * 0.6))).join('\n\n')
  },
  'with paragraphs dropped': (text) => {
    const next = random(3)
    return paragraphsOf(text)
      .filter((_, i) => i < 2 || next() < 0.7)
      .join('\n\n')
  },
  'under another by-line': (text) => {
    const [headline = '', ...rest] = paragraphsOf(text)
    return [headline, 'By Nelia Quorn', ...rest.filter((p) => !/^By /.test(p))].join('\n\n')
  },
  'with words replaced': (text) =>
    text
      .split(/([“‘"][^”’"]*[”’"])/)
      .map((part, i) => (i % 2 === 1 ? part : part.replace(/\b[a-z]+\b/g, (w) => SYNONYMS.get(w) ?? w)))
      .join(''),
  'with paragraphs reordered': (text) => {
    const [headline = '', lead = '', ...rest] = paragraphsOf(text)
    return [headline, lead, ...shuffle(rest, random(5))].join('\n\n')
  },
}

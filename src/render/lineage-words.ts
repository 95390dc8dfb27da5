import type { LineageEdge } from '../model/index.js'
import { percent, type View } from './view.js'

/** What an edge of the lineage says, in words. */
export function lineageWords(view: View, e: LineageEdge): string {
  if (e.because.some((r) => r.rule === 'passage-in-common')) return passageWords(view, e)
  const [from, to] = [view.letter(e.from), view.letter(e.to)]
  const parts = [
    e.kind === 'credit' ? `${to} names ${from} as its source` : '',
    e.kind === 'shared-origin' ? 'both from a third text' : '',
    e.share > 0 ? `${percent(e.share)} of ${to}’s own words stand in ${from}` : '',
    e.directed || e.kind === 'shared-origin' ? '' : 'which had them first is not known',
  ]
  return parts.filter((p) => p !== '').join('; ')
}

/** The longest of the passages that are all two texts have in common. */
function passageWords(view: View, { to, evidence }: LineageEdge): string {
  const passages = evidence.map((x) => view.words({ article: to, ...x.to }))
  const longest = passages.reduce((a, b) => (b.length > a.length ? b : a), '')
  const more = passages.length > 1 ? ` and ${passages.length - 1} more` : ''
  return `both have “${longest}”${more}; from where is not known`
}

/** "A → B" where it is known who had the words first, "A – B" where it is not. */
export const lineagePair = ({ letter }: View, e: LineageEdge): string =>
  `${letter(e.from)} ${e.directed ? '→' : '–'} ${letter(e.to)}`

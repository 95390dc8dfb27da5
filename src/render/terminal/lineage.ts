import { lineagePair, lineageWords } from '../lineage-words.js'
import { neutralise } from '../neutralise.js'
import { hanging, type Listing, lettersWithin, type Page } from './page.js'

const EDGES = 5

/** Who has whose words. Edges implied by others are left to the JSON. */
export function lineageLines(page: Page): Listing {
  const { view, width, paint } = page
  const drawn = view.dossier.lineage.filter((e) => !e.reduced)
  const shown = page.all ? drawn : drawn.slice(0, EDGES)
  const edges = shown.flatMap((e) =>
    hanging(` ${paint.strong(lineagePair(view, e))}  `, `${e.kind}: ${lineageWords(view, e)}`, width),
  )
  const { ancestors: unseen } = view.dossier
  const ancestors = unseen.flatMap((a) =>
    hanging(
      ` ${paint.strong('?')}  `,
      `${neutralise(a.name ?? 'an unseen text')} stands behind ${lettersWithin(page, a.articles, width / 3)} (inferred, not given)`,
      width,
    ),
  )
  return {
    lines: [...edges, ...ancestors],
    shown: shown.length + unseen.length,
    total: drawn.length + unseen.length,
  }
}

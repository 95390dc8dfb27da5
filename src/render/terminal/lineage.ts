import { neutralise } from '../neutralise.js'
import { percent } from '../view.js'
import { hanging, type Listing, lettersWithin, type Page } from './page.js'

const EDGES = 5

/** Who has whose words. Edges implied by others are left to the JSON. */
export function lineageLines(page: Page): Listing {
  const { view, width, paint } = page
  const drawn = view.dossier.lineage.filter((e) => !e.reduced)
  const shown = page.all ? drawn : drawn.slice(0, EDGES)
  const edges = shown.flatMap((e) => {
    const [from, to] = [view.letter(e.from), view.letter(e.to)]
    return hanging(
      ` ${paint.strong(`${from} ${e.directed ? '→' : '–'} ${to}`)}  `,
      `${e.kind}${e.directed ? '' : ', direction not known'}: ${percent(e.share)} of ${to}’s own words stand in ${from}`,
      width,
    )
  })
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

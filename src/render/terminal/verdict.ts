import { questions, shared, soleOrigins } from '../digest.js'
import { counted } from '../view.js'
import { hanging, lettersWithin, type Page } from './page.js'

/** The whole in two lines: how much is shared, how much of it has one origin, and whose. */
export function verdictLines(page: Page): string[] {
  const { view, width, paint } = page
  const { dossier } = view
  const carried = shared(dossier)
  const single = carried.filter((f) => f.independent.max === 1)
  const differing = questions(dossier)
  const conflicts = differing.filter((d) => d.relation === 'conflict')
  const [first] = soleOrigins(view)
  const notices = dossier.articles.filter((a) => a.notices.length > 0)
  const counts = `${counted(dossier.articles.length, 'article')} · ${counted(carried.length, 'finding')} in two or more, ${single.length} of one origin · ${counted(differing.length, 'question')}, ${conflicts.length} in conflict`
  return [
    ...hanging(
      '',
      dossier.articles.length === 1 ? '1 article: nothing stands beside it.' : counts,
      width,
      paint.strong,
    ),
    ...(first
      ? hanging(
          '',
          `${first.name} is the one origin of ${counted(first.findings.length, 'finding')} relayed by ${lettersWithin(page, first.articles, width / 3)}.`,
          width,
        )
      : []),
    ...(notices.length > 0
      ? hanging(
          '',
          `Outlets’ own notices: ${notices.map((a) => `${view.letter(a.id)} (${[...new Set(a.notices.map((n) => n.kind))].join(', ')})`).join(', ')}.`,
          width,
          paint.warn,
        )
      : []),
  ]
}

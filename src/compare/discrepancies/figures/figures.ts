import { append } from '../../../kernels/lists.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { unlisted } from '../places.js'
import type { Figure } from './figure.js'
import { figureOf } from './figure-at.js'
import { readingsOf } from './movement.js'

/** The figures of a story that count or measure something, in canonical order; figures of what was added ("two more") are left out. */
export function figuresOf(setting: Setting): Figure[] {
  const { story } = setting
  const figures: Figure[] = []
  for (const [article, indexes] of byArticle(story)) {
    const own = indexes.map((i) => story.pool.quantities[i]!)
    const counted: Figure[] = []
    for (const index of indexes)
      for (const reading of readingsOf(story.pool.quantities[index]!, story, setting.pack)) {
        const figure = figureOf(index, reading, { article, figures: own, counted }, setting)
        if (figure === null) continue
        figures.push(figure)
        if (figure.thing.kind === 'counted' || figure.thing.kind === 'fate') counted.push(figure)
      }
  }
  return figures
}

function byArticle(story: Story): Map<string, number[]> {
  const { quantities } = story.pool
  const told = new Set(unlisted(quantities, story))
  const lists = new Map<string, number[]>()
  quantities.forEach((q, i) => {
    if (!told.has(q)) return
    append(lists, q.article, i)
  })
  return lists
}

import { DisjointSets } from '../../../kernels/disjoint-sets.js'
import { append } from '../../../kernels/lists.js'
import type { StoryEntity } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { eventsOf } from '../linked.js'

/** Names in common, one of them a person's, by which two articles tell of one event though they state nothing alike. */
const NAMES = 2

const kept = new WeakMap<Setting, (a: string, b: string) => boolean>()

/** Whether two articles are about one event: by what they state, or by whom they name. */
export function oneEventTest(setting: Setting): (a: string, b: string) => boolean {
  const known = kept.get(setting) ?? readEvents(setting)
  kept.set(setting, known)
  return known
}

function readEvents({ story }: Setting): (a: string, b: string) => boolean {
  const eventOf = eventsOf(story)
  const index = new Map(story.pool.articles.map(({ article }, i) => [article.id, i]))
  const sets = new DisjointSets(index.size)
  const namedIn = new Map<string, StoryEntity[]>()
  for (const e of story.pool.entities.filter(isNamed))
    for (const id of new Set(e.mentions.map((m) => m.article))) append(namedIn, id, e)
  const ids = [...index.keys()]
  ids.forEach((a, j) => {
    for (const b of ids.slice(0, j)) {
      const both = (namedIn.get(a) ?? []).filter((e) => namedIn.get(b)?.includes(e))
      const named = both.length >= NAMES && both.some((e) => e.kind === 'person')
      if (named || eventOf(a) === eventOf(b)) sets.join(index.get(a)!, index.get(b)!)
    }
  })
  return (a, b) => sets.find(index.get(a)!) === sets.find(index.get(b)!)
}

const isNamed = ({ kind, name }: StoryEntity): boolean => kind !== 'group' && /^\p{Lu}/u.test(name)

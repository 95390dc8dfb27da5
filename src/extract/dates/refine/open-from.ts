import type { Refiner } from './refiner.js'

/** "from November 1" with no end is the opening of a stretch, unless the text goes on to name its end. */
export const openFrom: Refiner = (list, lx, lexicon) =>
  list.map((found, i) => {
    if (found.time.kind !== 'day' || !lexicon.from.has(lx.lower(found.first - 1))) return found
    const ended = lexicon.to.has(lx.lower(found.last)) || lx.isDash(found.last) || list[i + 1] !== undefined
    return ended ? found : { ...found, time: { kind: 'open', from: found.time } }
  })

import type { Reading } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { kinOf, weightOutside } from '../kin.js'
import { contentIn, quotedAround, wordCount } from '../wording/readings.js'

/** How much of what the shorter of two quotations says the other must say too, in these or other words. */
const CONTAINED = 0.4
/** A sentence of no more words is put in many ways, with hardly one of them left. */
const SHORT = 8
/** Three rare words that the other says in no way are another sentence. */
const OWN_WORDS = 12

/**
 * Whether the quotations that two readings stand in may be of one sentence, as far as their words tell: one speaker says many things
 * about one matter.
 */
export function mayBeOneSentence(a: Reading, b: Reading, setting: Setting): boolean {
  const places = [a, b].map(({ spans }) => quotedAround(spans[0]!, setting.story))
  if (places.every((p) => wordCount(setting.story.words(p)) <= SHORT)) return true
  const kin = kinOf(setting.pack)
  const [x, y] = places.map((p) => contentIn([p], setting))
  const own = Math.min(weightOutside(x!, y!, kin), weightOutside(y!, x!, kin))
  return own <= OWN_WORDS && kin.containment(x!, y!) >= CONTAINED
}

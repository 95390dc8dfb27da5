import { editSimilarity } from '../../../kernels/edit-distance.js'
import { skeleton } from '../../../kernels/skeleton.js'
import type { Reading } from '../../../model/index.js'
import { wordsOf } from '../units/words.js'
import { articlesOf, cited, isQuoted, type Remark, remark, type Scene } from './scene.js'

/** So like two words look of which one was misheard or mistyped for the other. */
const ALIKE = 0.6
const LETTERS = 4

/** A word that looks like the one most others quote, and is another: misheard or mistyped. Shared by several, it points to one faulty source. */
export function slips(scene: Scene): Remark[] {
  return scene.entries.flatMap(({ variant, place }) => {
    if (place?.layer !== 'quoted' || !['wording', 'spelling'].includes(variant.kind)) return []
    const [ours, ...others] = variant.readings
    if (!ours || !isQuoted(ours, scene)) return []
    return others
      .filter((r) => isQuoted(r, scene) && articlesOf([r]).size < articlesOf([ours]).size)
      .flatMap((r) => slipOf(r, ours, scene) ?? [])
  })
}

function slipOf(reading: Reading, right: Reading, scene: Scene): Remark | null {
  const { collation } = scene.pack
  const [own, others] = [reading, right].map(({ text }) => wordsOf(text, collation).flatMap((w) => w.forms))
  if (!own || !others || own.length !== others.length) return null
  const at = own.findIndex((word, i) => word !== others[i])
  const rest = own.filter((word, i) => word !== others[i])
  const word = own[at]
  const meant = others[at]
  if (!word || !meant || rest.length !== 1 || !isSlip(word, meant, scene)) return null
  const shared = articlesOf([reading]).size > 1
  const text = shared
    ? `${cited(word)} for ${cited(meant)} is in several articles: probably a slip they have from one source.`
    : `${cited(word)} is probably a slip for ${cited(meant)}.`
  return shared
    ? remark('shared-slip', text, reading.spans)
    : remark('slip', text, reading.spans, right.spans)
}

function isSlip(word: string, meant: string, { pack }: Scene): boolean {
  const [a, b] = [skeleton(word), skeleton(meant)]
  if (a === b || Math.min(a.length, b.length) < LETTERS || /\d/.test(a + b)) return false
  if (pack.collation.inflected(a, b) || pack.claim.stem(a) === pack.claim.stem(b)) return false
  const free = pack.utterance.freeSpellings.some(([x, y]) => a.replace(x, y) === b || b.replace(x, y) === a)
  return !free && editSimilarity(a, b) >= ALIKE
}

import type { Reading } from '../../../model/index.js'
import type { Range } from '../joining/comparison.js'
import { wordsOf } from '../units/words.js'
import {
  answersAt,
  articlesOf,
  cited,
  isQuoted,
  type Remark,
  remark,
  type Scene,
  witnessesOf,
} from './scene.js'

/** Fewer other quotations that agree do not tell which is right. */
const AGREEING = 2

/** More words are no other wording of the place. */
const WORDS = 5

/** Words in marks that one article alone has, where the others who quote the place agree on others: probably a paraphrase in marks. */
export function ownWords(scene: Scene): Remark[] {
  return scene.entries.flatMap(({ variant, place }) => {
    if (place?.layer !== 'quoted' || variant.kind !== 'wording') return []
    const quoted = variant.readings.filter((r) => isQuoted(r, scene))
    const agreed = quoted.find((r) => articlesOf([r]).size >= AGREEING)
    if (!agreed || wordsOf(agreed.text, scene.pack.collation).length > WORDS) return []
    return quoted
      .filter(
        (r) =>
          r !== agreed &&
          articlesOf([r]).size === 1 &&
          isAlone(r, place.core, scene) &&
          hasWordOfItsOwn(r, agreed, scene),
      )
      .map((r) =>
        remark(
          'words-of-one',
          `${cited(r.text)} stands in marks in one article alone; the others quote ${cited(agreed.text)}.`,
          r.spans,
          agreed.spans,
        ),
      )
  })
}

/** Whether a reading is a few words at that very place, in a quotation that is faithful otherwise. */
const isAlone = (reading: Reading, place: Range, scene: Scene): boolean =>
  wordsOf(reading.text, scene.pack.collation).length <= WORDS &&
  witnessesOf(reading, scene).every((c) => !scene.isRendering(c) && answersAt(c, place))

function hasWordOfItsOwn(reading: Reading, agreed: Reading, { pack }: Scene): boolean {
  const forms = ({ text }: Reading): string[] => wordsOf(text, pack.collation).flatMap((w) => w.forms)
  const others = new Set(forms(agreed).map(pack.claim.stem))
  return forms(reading).some(
    (form) => !pack.claim.functionWords.has(form) && !others.has(pack.claim.stem(form)),
  )
}

import type { LanguagePack } from '../pack.js'
import { englishAlternativesLexicon } from './alternatives.js'
import { englishAttributionLexicon } from './attribution.js'
import { englishClaimLexicon } from './claim.js'
import { englishCollationLexicon } from './collation.js'
import { englishComparisonLexicon } from './comparison.js'
import { englishDateLexicon } from './date.js'
import { englishDriftLexicon } from './drift.js'
import { englishEntityLexicon } from './entity.js'
import { englishFramesLexicon } from './frames.js'
import { englishHappeningLexicon } from './happening.js'
import { englishMeaningLexicon } from './meaning.js'
import { englishMeasureLexicon } from './measure.js'
import { englishMetadataLexicon } from './metadata.js'
import { englishQuantityLexicon } from './quantity.js'
import { casingOf, rarity } from './rarity.js'
import { englishStyleLexicon } from './style.js'
import { tagEnglish } from './tagger.js'
import { termOf } from './term.js'
import { englishTimelineLexicon } from './timeline.js'
import { englishUtteranceLexicon } from './utterance.js'

/** English. */
export const english: LanguagePack = {
  code: 'en',
  tag: tagEnglish,
  alternatives: englishAlternativesLexicon,
  frames: englishFramesLexicon,
  attribution: englishAttributionLexicon,
  claim: englishClaimLexicon,
  collation: englishCollationLexicon,
  comparison: englishComparisonLexicon,
  date: englishDateLexicon,
  drift: englishDriftLexicon,
  entity: englishEntityLexicon,
  happening: englishHappeningLexicon,
  meaning: englishMeaningLexicon,
  measure: englishMeasureLexicon,
  metadata: englishMetadataLexicon,
  quantity: englishQuantityLexicon,
  style: englishStyleLexicon,
  timeline: englishTimelineLexicon,
  utterance: englishUtteranceLexicon,
  rarity,
  casingOf,
  termOf,
}

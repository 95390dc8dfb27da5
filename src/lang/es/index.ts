import type { LanguagePack } from '../pack.js'
import { spanishAlternativesLexicon } from './alternatives.js'
import { spanishAttributionLexicon } from './attribution.js'
import { spanishClaimLexicon } from './claim.js'
import { spanishCollationLexicon } from './collation.js'
import { spanishComparisonLexicon } from './comparison.js'
import { spanishDateLexicon } from './date.js'
import { spanishDriftLexicon } from './drift.js'
import { spanishEntityLexicon } from './entity.js'
import { spanishFramesLexicon } from './frames.js'
import { spanishHappeningLexicon } from './happening.js'
import { spanishMeaningLexicon } from './meaning.js'
import { spanishMeasureLexicon } from './measure.js'
import { spanishMetadataLexicon } from './metadata.js'
import { spanishQuantityLexicon } from './quantity.js'
import { rarity } from './rarity.js'
import { spanishStyleLexicon } from './style.js'
import { tagSpanish } from './tagger.js'
import { termOf } from './term.js'
import { spanishTimelineLexicon } from './timeline.js'
import { spanishUtteranceLexicon } from './utterance.js'

/** Spanish, a first step: docs/languages.md says what it lacks. */
export const spanish: LanguagePack = {
  code: 'es',
  tag: tagSpanish,
  alternatives: spanishAlternativesLexicon,
  frames: spanishFramesLexicon,
  attribution: spanishAttributionLexicon,
  claim: spanishClaimLexicon,
  collation: spanishCollationLexicon,
  comparison: spanishComparisonLexicon,
  date: spanishDateLexicon,
  drift: spanishDriftLexicon,
  entity: spanishEntityLexicon,
  happening: spanishHappeningLexicon,
  meaning: spanishMeaningLexicon,
  measure: spanishMeasureLexicon,
  metadata: spanishMetadataLexicon,
  quantity: spanishQuantityLexicon,
  style: spanishStyleLexicon,
  timeline: spanishTimelineLexicon,
  utterance: spanishUtteranceLexicon,
  rarity,
  casingOf: () => null,
  termOf,
}

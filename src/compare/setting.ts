import type { LanguagePack } from '../lang/pack.js'
import { type Affiliations, readAffiliations } from './affiliation.js'
import { bodyTest } from './bodies.js'
import { copyFamilies } from './copies.js'
import type { Story } from './story.js'

/** What every comparison may look at: the story, its language, and who speaks for whom. */
export interface Setting {
  readonly story: Story
  readonly pack: LanguagePack
  readonly affiliations: Affiliations
  /** Whether two sources (entity ids) are one body: the same, one speaking for the other, or both bodies of one state. */
  /** The text an article prints: one name for all articles that are copies of each other. */
  readonly textOf: (article: string) => number
  readonly sameBody: (a: string | null, b: string | null) => boolean
}

export function settingOf(story: Story, pack: LanguagePack): Setting {
  const affiliations = readAffiliations(story)
  return {
    story,
    pack,
    affiliations,
    textOf: copyFamilies(story),
    sameBody: bodyTest(story, affiliations, pack),
  }
}

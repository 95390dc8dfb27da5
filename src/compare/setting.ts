import type { LanguagePack } from '../lang/pack.js'
import type { StoryClaim } from '../model/index.js'
import { type Affiliations, readAffiliations, readUnplacedSpokespeople } from './affiliation.js'
import { kinTest, publicBodyTest, stateTest } from './bodies.js'
import { copyFinder } from './copied.js'
import { copyFamilies } from './copies.js'
import { type Kinship, kinshipOf } from './kinship.js'
import { type MediumOf, mediumTest } from './media.js'
import { claimSpan, type Story } from './story.js'

/** What every comparison may look at: the story, its language, and who speaks for whom. */
export interface Setting {
  readonly story: Story
  readonly pack: LanguagePack
  readonly affiliations: Affiliations
  /** Persons who speak for some body that is not told. */
  readonly unplaced: ReadonlySet<string>
  /** The text an article prints: one name for all articles that are copies of each other. */
  readonly textOf: (article: string) => number
  readonly kinship: Kinship
  readonly mediumOf: MediumOf
  /** A claim's words in lower case, without marks. */
  readonly plainWords: (claim: StoryClaim) => string
  /** The claim that a claim was copied from, in an article that its own depends on; null where it has none. */
  readonly copiedFrom: (claim: StoryClaim) => StoryClaim | null
  /** Whether two sources (entity ids) are one: the same, one speaking for the other, or both for one body. */
  readonly speakAsOne: (a: string | null, b: string | null) => boolean
  /** Whether two sources (entity ids) are bodies of one state. */
  readonly sameState: (a: string | null, b: string | null) => boolean
  /** Whether two sources (entity ids) are one, or bodies of one state. */
  readonly sameBody: (a: string | null, b: string | null) => boolean
  /** Whether a source (entity id) is a public body or speaks for one. */
  readonly isPublicBody: (id: string | null) => boolean
}

/** The setting of a story, its parts worked out once for all comparisons. */
export function settingOf(story: Story, pack: LanguagePack): Setting {
  const mediumOf = mediumTest(story, pack)
  const affiliations = readAffiliations(story, pack, mediumOf)
  const speakAsOne = kinTest(affiliations)
  const sameState = stateTest(story, pack)
  const kinship = kinshipOf(story)
  const plainWords = plainWordsIn(story)
  return {
    story,
    pack,
    affiliations,
    unplaced: readUnplacedSpokespeople(story, affiliations, pack),
    textOf: copyFamilies(story),
    kinship,
    mediumOf,
    plainWords,
    copiedFrom: copyFinder(story, kinship, plainWords),
    speakAsOne,
    sameState,
    sameBody: (a, b) => speakAsOne(a, b) || sameState(a, b),
    isPublicBody: publicBodyTest(story, affiliations, pack),
  }
}

function plainWordsIn(story: Story): (claim: StoryClaim) => string {
  const known = new Map<string, string>()
  return (claim) => {
    const before = known.get(claim.id)
    if (before !== undefined) return before
    const words = story
      .words(claimSpan(claim))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    known.set(claim.id, words)
    return words
  }
}

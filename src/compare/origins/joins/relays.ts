import type { ArticleSpan, StoryClaim } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import { headOf, isCalled } from '../../media.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Story } from '../../story.js'
import { closeness } from '../closeness.js'
import type { Line } from '../lines.js'
import { endOf, type Join, reason } from './join.js'

/**
 * "The police’s 41 were only those who came by ambulance, she said", "between 90 and 100; the police had said 40": one speaks of what the
 * other gave.
 */
export const citesOther: Join = (a, b, setting) => {
  const cites = (one: Line, other: Line): boolean =>
    endOf(other) !== null &&
    one.voice === 'named' &&
    namedIn(one, other, setting).some((m) => owns(m, setting) || says(m, one.claim, setting))
  return cites(a, b) || cites(b, a)
    ? reason('cites', `One speaks of the figure of the other: ${a.name}, ${b.name}.`, a, b)
    : null
}

/** Where a claim names the source of another; who has no name of their own is named by the last word of what they are called ("police"). */
function namedIn({ claim }: Line, other: Line, { story, sameBody, pack }: Setting): ArticleSpan[] {
  const place = claimSpan(claim)
  const mentions = story.mentionsIn(place).filter((m) => sameBody(m.entity.id, endOf(other)))
  if (story.entity(endOf(other))?.kind !== 'group') return mentions
  const head = headOf(other.name, pack)
  const words = tokensIn(place, story).filter((t) => t.lower === head)
  return [...mentions, ...words.map(({ start, end }) => ({ article: place.article, start, end }))]
}

/** Whether a figure stands behind a name's possessive. */
const owns = (m: ArticleSpan, { story }: Setting): boolean =>
  /^['’]s?\s+\S*\p{N}/u.test(story.words({ ...m, start: m.end, end: m.end + POSSESSED }))

/** How far behind a possessive its figure is looked for. */
const POSSESSED = 8

/** Whether the verb behind a name, in the same claim, is one of saying or finding: "inspectors have found no damage, the ministry said". */
function says(m: ArticleSpan, { end }: StoryClaim, { story, pack }: Setting): boolean {
  const behind = tokensIn({ ...m, start: m.end, end }, story)
  const verb = behind.find((t) => t.pos !== 'AUX' && t.pos !== 'ADV')
  const { reporting, concluding } = pack.comparison
  const lemma = verb?.lemma.toLowerCase() ?? ''
  return verb?.pos === 'VERB' && (reporting.has(lemma) || concluding.has(lemma))
}

/** One names the other's outlet as its source. */
export const relays: Join = (a, b, { story, pack }) => {
  const names = (line: Line, other: Line): boolean =>
    (line.kind === 'outlet' || line.kind === 'agency') &&
    line.claim.article !== other.claim.article &&
    mediaOf(other, story).some((medium) => isCalled(line.name, medium, pack))
  return names(a, b) || names(b, a)
    ? reason('relays', `One takes it from the other: ${a.name}, ${b.name}.`, a, b)
    : null
}

function mediaOf(line: Line, story: Story): (string | null)[] {
  const { meta } = story.article(line.claim.article).metadata
  return [meta.outlet, meta.agency]
}

/** "a union man told the paper": a source without a name, in an article that draws on the one which names its source. */
export const mayRetell = (one: Line, other: Line, setting: Setting): boolean =>
  one.kind === 'unnamed' &&
  one.voice !== 'own' &&
  other.kind === 'speaker' &&
  one.claim.article !== other.claim.article &&
  setting.kinship.dependent(one.claim.article, other.claim.article) &&
  closeness([one], [other], setting) >= RETOLD

/** How near the words must be. */
const RETOLD = 0.3

import { firstFrom } from '../../kernels/lower-bound.js'
import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import type { PartOfSpeech, StoryClaim, Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import type { Line } from './lines.js'

/** How much of a statement a claim is: a clause, a phrase without a verb, or words that stand beside a statement. */
export type Form = 'clause' | 'phrase' | 'beside'

/**
 * "When the quake struck", "to keep the pass open", "that had left the party": what stands beside a statement is taken for known, or not
 * told as a fact, and whoever says it confirms nothing.
 */
export function formOf({ claim }: Line, { story, pack }: Setting): Form {
  const { tokens } = story.article(claim.article).annotated
  const first = firstFrom(tokens, claim.start)
  const own = tokensIn(claimSpan(claim), story)
  const opening = own.findIndex((t) => t.pos !== 'PUNCT')
  if (opening < 0) return 'beside'
  const before = tokens.slice(Math.max(0, first - IN_FRONT), first)
  const { claim: lexicon } = pack
  // "Since Monday the pass is closed" says since when, of what follows.
  const isDated = story.datesAt(claimSpan(claim)).some((d) => d.start <= own[opening]!.end + 1)
  if (!isDated && leadsOn(own, opening, before, lexicon)) return 'beside'
  if (own.some(isVerb) || isConfirmed(claim, story)) return 'clause'
  return own[opening]!.pos === 'ADP' ? 'beside' : 'phrase'
}

/** "confirmed the sinking of the barge": what is confirmed is stated, though it has no verb of its own. */
function isConfirmed({ attribution, start, end }: StoryClaim, story: Story): boolean {
  const said = story.attribution(attribution)
  return said?.stance === 'confirmed' && said.content.some((c) => c.start === start && c.end <= end + MARK)
}

/** A mark behind it. */
const MARK = 1

/** Whether the first words only lead to a statement, and none follows them: "when it rains, the roof leaks" tells of the roof. */
function leadsOn(
  own: readonly Token[],
  opening: number,
  before: readonly Token[],
  lexicon: ClaimLexicon,
): boolean {
  const [first, next] = [own[opening]!, own[opening + 1]]
  if (lexicon.relativePronouns.has(first.lower)) return !tellsAnew(before, lexicon)
  if (isTime(before.at(-1), lexicon) || isTime(first, lexicon)) {
    const comma = own.findIndex((t) => t.lower === ',')
    return comma < 0 || !own.slice(comma).some(isVerb)
  }
  const isGerund = isVerb(first) && lexicon.gerund(first.lower) && !lexicon.partWords.has(first.lower)
  const leadsToVerb = first.pos === 'ADP' || lexicon.complementizers.has(first.lower)
  return (
    lexicon.infinitive.has(first.lower) || isGerund || (leadsToVerb && next !== undefined && isVerb(next))
  )
}

/** "Lem, who left the party", "by thieves who came at night": behind a comma, and of somebody not known yet. */
function tellsAnew(before: readonly Token[], { indefinites }: ClaimLexicon): boolean {
  const at = before.findLastIndex((t) => !OF_A_NOUN.has(t.pos))
  const ahead = before[at]
  if (ahead === undefined || at === before.length - 1) return ahead?.lower === ','
  return before.at(-1)!.pos === 'NOUN' && (indefinites.has(ahead.lower) || ahead.pos === 'ADP')
}

/** How many words in front of a claim are looked at, and of which classes those between a noun and its article are. */
const IN_FRONT = 5
const OF_A_NOUN: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

const isTime = (t: Token | undefined, { subordinators, doubtfulSubordinators }: ClaimLexicon): boolean =>
  t !== undefined && t.pos !== 'ADP' && (subordinators.has(t.lower) || doubtfulSubordinators.has(t.lower))

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

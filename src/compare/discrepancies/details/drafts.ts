import type { ArticleSpan, FindingGroup, StoryClaim } from '../../../model/index.js'
import { type Content, meaningOf, tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Story } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, type Stand, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { type Kin, kinOf, weightOutside } from '../kin.js'
import { type Affixes, affixesOf } from './affixes.js'
import { worthOf } from './evidence.js'
import { pairsOf, type Wording, wordingsOf } from './wordings.js'

/** How sure it must be that a reader wants to know how two tell one thing. */
const SURE = 0.4
/** Tellings that share more of what they say than this are one position. */
const SAME = 0.8
/** Words of less weight in all are another way to say it, no detail. */
const LITTLE = 4

/** No answer begins or ends with one. */
const STOP = /^[,;:.–—-]$/

/** One thing that articles tell with other details: "offered a reward for an arrest", "… for an arrest and a conviction". */
export function detailDrafts(setting: Setting): Draft[] {
  const kin = kinOf(setting.pack)
  return setting.story.groups.flatMap((group) => draftOf(group, kin, setting) ?? [])
}

function draftOf({ claims }: FindingGroup, kin: Kin, setting: Setting): Draft | null {
  const wordings = wordingsOf(claims.map(setting.story.claim), setting)
  const pairs = pairsOf(wordings, setting.story).filter(
    ([i, j]) => worthOf(wordings[i]!, wordings[j]!, kin) >= SURE,
  )
  const told = [...new Set(pairs.flat())].sort((a, b) => a - b).map((i) => wordings[i]!)
  const positions = positionsOf(told, kin)
  if (positions.length < 2) return null
  const affixes = affixesOf(told.flatMap((w) => w.claims.map((c) => wordsOf(c, setting.story))))
  const answers = positions.flatMap((own, i) => own.flatMap((w) => answersOf(w, i, affixes, setting)))
  return draft('wording', aboutOf(told), standsOf(answers), RULES, setting)
}

/** Wordings that say nearly the same are one position: each goes to the first whose first it is like. */
function positionsOf(wordings: readonly Wording[], kin: Kin): Wording[][] {
  const positions: Wording[][] = []
  for (const w of wordings) {
    const own = positions.find(([first]) => sayTheSame(first!, w, kin))
    if (own) own.push(w)
    else positions.push([w])
  }
  return positions
}

const sayTheSame = (a: Wording, b: Wording, kin: Kin): boolean =>
  kin.likeness(a.telling.content, b.telling.content) >= SAME &&
  areEqual(a.telling.numbers, b.telling.numbers) &&
  areEqual(a.telling.days, b.telling.days)

const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((x) => b.has(x))

/** Each claim by what is left of it without the words that all begin and end with. */
const answersOf = (
  { claims }: Wording,
  position: number,
  { head, end }: Affixes,
  setting: Setting,
): Answer[] =>
  claims.map((claim) => {
    const { story } = setting
    const span = claimSpan(claim)
    const own = tokensIn(span, story)
      .slice(head, -end || undefined)
      .filter((t) => !STOP.test(t.lower))
    const told = { ...span, start: own[0]?.start ?? span.start, end: own.at(-1)?.end ?? span.end }
    const value = story.words(told)
    return { claim, span, key: `${position}`, value, by: holderOf(claim, story), asOf: asOf(span, setting) }
  })

const wordsOf = (claim: StoryClaim, story: Story): string[] =>
  tokensIn(claimSpan(claim), story).map((t) => t.lower)

/** What is told with the fewest words. */
const aboutOf = (wordings: readonly Wording[]): ArticleSpan =>
  claimSpan([...wordings].sort((a, b) => a.telling.words.length - b.telling.words.length)[0]!.telling.claim)

/** Neither says more than words that tell little, nor is it planned in one and left open in the other: "stuck at noon", "held fast at noon". */
function saysNoMore(a: Stand, b: Stand, { story, pack }: Setting): boolean {
  const kin = kinOf(pack)
  const claims = ({ answers }: Stand): StoryClaim[] => answers.flatMap((x) => x.claim ?? [])
  const contentOf = (c: StoryClaim): Content => meaningOf(claimSpan(c), story, pack)
  return claims(a).some((x) =>
    claims(b).some((y) => {
      const [own, other] = [contentOf(x), contentOf(y)]
      const most = Math.max(weightOutside(own, other, kin), weightOutside(other, own, kin))
      return x.modality === y.modality && most < LITTLE
    }),
  )
}

const RULES: readonly RelationRule[] = [
  (a, b, setting) =>
    saysNoMore(a, b, setting)
      ? judged('wording', 'other-words', 'They tell one thing in other words.', a, b)
      : null,
  (a, b) => judged('scope', 'other-details', 'They tell one thing with other details.', a, b),
]

import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import { closeness } from './closeness.js'
import type { Line } from './lines.js'

/** How near the claims of two persons must be for both to tell of one thing. */
const NEAR = 0.2

/** What says little may be said of anything. */
const FEWEST_WORDS = 2

/**
 * Whether two sources surely have it each from elsewhere. That both say it is no proof: one may have it from the other, or both from a
 * third, and bodies that confirm each other mostly do. What proves it is that both are persons and one of them tells what they perceived.
 */
export function areProvenApart(a: readonly Line[], b: readonly Line[], setting: Setting): boolean {
  const [personsA, personsB] = [a, b].map((lines) => lines.filter((l) => isPerson(l, setting)))
  const eyes = (lines: readonly Line[]) => lines.filter((l) => isPerceived(l, setting))
  const near = (x: readonly Line[], y: readonly Line[]): boolean =>
    closeness(x, y, setting, FEWEST_WORDS) >= NEAR
  return near(eyes(personsA!), personsB!) || near(personsA!, eyes(personsB!))
}

/** With a name of their own, of two words or more. */
const isPerson = ({ name, through }: Line, { story }: Setting): boolean =>
  story.entity(through.at(-1) ?? null)?.kind === 'person' && /\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(name)

/** "I heard no alarm", and of one who is reported in other words, "she had seen the smoke". */
function isPerceived({ claim }: Line, { story, pack }: Setting): boolean {
  const said = story.attribution(claim.attribution)
  if (!said || claim.modality !== 'actual') return false
  const tokens = tokensIn(claimSpan(claim), story)
  const verb = tokens.findIndex((t) => pack.comparison.perceptions.has(t.lower))
  const { pronouns } = pack.timeline
  return tokens
    .slice(Math.max(0, verb - SUBJECT), Math.max(0, verb))
    .some(({ lower }) =>
      said.kind === 'indirect'
        ? pack.entity.pronouns.get(lower)?.gender != null
        : pronouns.has(lower) && pack.drift.firstPerson.has(lower),
    )
}

/** How many words before its verb a subject stands: "I could also see". */
const SUBJECT = 4

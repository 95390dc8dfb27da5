import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText } from '../../model/index.js'
import { kindOfKey, namesByKey } from './clusters.js'
import { courseOf } from './evidence.js'
import { partsOf } from './forms.js'
import { type Judgement, judge, verdict } from './kinds.js'
import { findNames } from './names.js'
import { addSmallTitles } from './roles.js'
import type { StoryNames } from './words.js'
import { readWords } from './words.js'

/** What each name of one text may be, by key. */
type Judged = ReadonlyMap<string, Judgement>

const cache = new WeakMap<AnnotatedText, Judged>()

/** How much speaks in one text for each kind of each of its names. */
function judgeNames(text: AnnotatedText, pack: LanguagePack): Judged {
  const kept = cache.get(text)
  if (kept) return kept
  const words = readWords(text, pack)
  const names = addSmallTitles(words, findNames(words))
  const course = courseOf(words, names)
  const judged = new Map<string, Judgement>()
  for (const [key, members] of namesByKey(words, names))
    if (kindOfKey(key) === null && !key.startsWith('state:')) judged.set(key, judge(words, course, members))
  cache.set(text, judged)
  return judged
}

/** What a story's texts together tell of the names in them: evidence adds up, whichever text it stands in. */
export function storyNames(texts: readonly AnnotatedText[], pack: LanguagePack): StoryNames {
  const each = new Map<string, Judgement[]>()
  for (const text of withoutCopies(texts))
    for (const [key, judgement] of judgeNames(text, pack)) {
      const kept = each.get(key)
      if (kept) kept.push(judgement)
      else each.set(key, [judgement])
    }
  const kinds = new Map<string, ReturnType<typeof verdict>>()
  const first = new Set<string>()
  const people = new Set<string>()
  const shortened = stemsOfBodies(each.keys(), pack)
  for (const [key, judgements] of each) {
    const kind = shortened.has(key) ? 'organization' : verdict(together(judgements))
    kinds.set(key, kind)
    if (kind === null || kind === 'other') continue
    const parts = partsOf(key)
    first.add(parts[0]!)
    if (kind === 'person') first.add(parts.at(-1)!)
    if (kind === 'person' && parts.length === 2) people.add(key)
  }
  return { kinds, first, people }
}

/** Runs of so many words are compared. */
const RUN = 3
/** A text is taken for a copy from this share of its runs on. */
const COPIED = 0.3

/** The texts but those whose words mostly stand in one before: a copy must add no evidence. */
function withoutCopies(texts: readonly AnnotatedText[]): AnnotatedText[] {
  const seenIn = new Map<string, number[]>()
  return texts.filter((text, t) => {
    const runs = new Set<string>()
    for (let i = 0; i + RUN <= text.tokens.length; i++)
      runs.add(
        text.tokens
          .slice(i, i + RUN)
          .map((k) => k.lower)
          .join(' '),
      )
    const shared = new Map<number, number>()
    for (const run of runs) for (const o of seenIn.get(run) ?? []) shared.set(o, (shared.get(o) ?? 0) + 1)
    if (Math.max(0, ...shared.values()) >= COPIED * runs.size) return false
    for (const run of runs) {
      const kept = seenIn.get(run)
      if (!kept) seenIn.set(run, [t])
      else if (kept.length < FEW) kept.push(t)
    }
    return true
  })
}

/** Texts remembered for one run of words: what many have is no sign of copying. */
const FEW = 8

/** "harrow lane" where the story also has "Harrow Lane Dairy", "skarn" where it has "Skarn Ltd": names of bodies without what they are. */
function stemsOfBodies(keys: Iterable<string>, { entity }: LanguagePack): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const key of keys) {
    const parts = partsOf(key)
    const [stem, last] = [parts.slice(0, -1).join(' '), parts.at(-1)!]
    const mayBePerson = entity.familyNames.has(stem) || entity.givenNames.has(stem)
    if (!entity.firmWords.has(last)) continue
    if (parts.length > 2 || (parts.length === 2 && entity.certainHeads.has(last) && !mayBePerson))
      stems.add(stem)
  }
  return stems
}

/** Judgements on one name added up; what is settled in one text is settled. */
function together(judgements: readonly Judgement[]): Judgement {
  const settled = judgements.find((j) => j.settled !== null)?.settled ?? null
  return {
    settled,
    named: [0, 1, 2].map((k) => judgements.reduce((sum, j) => sum + j.named[k]!, 0)),
    hope: judgements.reduce((sum, j) => sum + j.hope, 0),
    rest: judgements.reduce((sum, j) => sum + j.rest, 0),
  }
}

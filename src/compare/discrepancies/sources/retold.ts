import { append } from '../../../kernels/lists.js'
import {
  byCodeUnit,
  contains,
  isAgainst,
  type StoryAttribution,
  type StoryEntity,
} from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import { areLettersOf } from '../../letters.js'
import { headOf } from '../../media.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { type Answer, asOf, judged, type RelationRule, standsOf } from '../answer.js'
import { isBelieved } from '../believed.js'
import { type Draft, draft } from '../draft.js'
import { sentenceOf } from '../places.js'
import { runsIn } from './runs.js'
import { sharesName, type Told } from './speakers.js'

/** Words of prose in a row that two reporters do not choose alike. */
const ONE_HAND = 6
/** What more have is common knowledge. */
const SOURCES = 3

/**
 * Prose that one article gives to one source and another, word for word, to another: "the pass would stay shut until spring, the road
 * office said" and "…, a mountain guide said". One text lies behind both, so the source was exchanged on the way.
 */
export function retoldDrafts(setting: Setting): Draft[] {
  const questions = new Map<string, Map<string, Retold>>()
  for (const list of alikeInProse(setting)) {
    const apart = apartIn(list, setting)
    if (apart.length < 2) continue
    const key = [...new Set(apart.map((x) => `${x.by} ${x.claimed.article}`))].sort(byCodeUnit).join(' ')
    const known = questions.get(key) ?? new Map<string, Retold>()
    for (const x of apart) known.set(x.by + x.claimed.article, x)
    questions.set(key, known)
  }
  const all = [...questions.values()]
  return all
    .filter((q) => !all.some((other) => other.size > q.size && [...q.keys()].every((k) => other.has(k))))
    .map((q) => draftOf([...q.values()], setting))
}

const draftOf = (all: readonly Retold[], setting: Setting): Draft =>
  draft('attribution', all[0]!.claimed, standsOf(all.map((x) => answerOf(x, setting))), RULES, setting)

interface Retold extends Told {
  /** What is reported. */
  readonly claimed: Told['source']
}

/** What has so many words in a row that are no quotation, by those words. */
function alikeInProse(setting: Setting): Iterable<Retold[]> {
  const { story, pack } = setting
  const runs = new Map<string, Retold[]>()
  for (const a of story.pool.attributions) {
    const source = sourceOf(a, setting)
    if (source === null) continue
    for (const { start, end } of a.content)
      for (const { key, place } of runsIn({ article: a.article, start, end }, ONE_HAND, story, pack))
        if (
          contains(sentenceOf(source, story), place) &&
          !breaksOff(key, place, story) &&
          !isOpinion(place, setting)
        )
          append(runs, key, { by: a.speaker!, source, claimed: place })
  }
  return runs.values()
}

/** Who is named for what an article itself reports: no medium, no pronoun, no person without a name. */
function sourceOf(a: StoryAttribution, setting: Setting): Told['source'] | null {
  const { story, mediumOf } = setting
  if (a.kind !== 'indirect' || a.parent !== null || a.cue === null || a.source === null) return null
  if (isAgainst(a.stance) || a.stance === 'urged' || !isReport(a, setting)) return null
  const entity = story.entity(a.speaker)
  if (entity === undefined || ABBREVIATED.test(entity.name) || mediumOf(entity.name, entity) !== null)
    return null
  const source = { article: a.article, start: a.source.start, end: a.source.end }
  return isNamed(entity, source, setting) ? source : null
}

/** Alone; a person by name, and several by more than a word ("harbour officials"): "officials" may be anybody's, "men at the quay" are some of many. */
function isNamed(entity: StoryEntity, source: Told['source'], { story, pack }: Setting): boolean {
  if (tokensIn(source, story).some((t) => t.pos === 'CCONJ')) return false
  if (entity.kind === 'group')
    return entity.name.includes(' ') && entity.name.toLowerCase().endsWith(headOf(entity.name, pack))
  return story
    .mentionsIn(source)
    .some((m) => m.entity.id === entity.id && (entity.kind !== 'person' || /\p{Lu}/u.test(story.words(m))))
}

/** "Said", "according to": who weighs or inquires into a thing does not report it. */
const isReport = ({ article, cue }: StoryAttribution, { story, pack }: Setting): boolean =>
  tokensIn({ article, start: cue!.start, end: cue!.end }, story).some(
    (t) => t.pos === 'ADP' || pack.comparison.reporting.has(t.lemma.toLowerCase()),
  )

/** An office may be anybody's who holds it: "D.A." */
const ABBREVIATED = /^(?:\p{Lu}\.)+$/u

/** Those that another article has from somebody else; none where they are many, or one article has it from both. */
function apartIn(list: readonly Retold[], setting: Setting): Retold[] {
  const sources = new Set(list.map((x) => x.by)).size
  if (sources < 2 || sources > SOURCES) return []
  const isOther = (x: Retold, y: Retold): boolean => areTwo(x, y, setting)
  const others = list.filter((x) => list.some((y) => isOther(x, y)))
  const together = others.some((x) =>
    others.some((y) => x.claimed.article === y.claimed.article && isOther(x, y)),
  )
  return together ? [] : others
}

/** Neither speaks for the other, nor is named beside the other. */
function areTwo(x: Retold, y: Retold, { story, speakAsOne }: Setting): boolean {
  if (x.by === y.by || sharesName(x, y, story) || areLetters(x, y, story)) return false
  const persons = [x, y].every(({ by }) => story.entity(by)?.kind === 'person')
  if (!persons && speakAsOne(x.by, y.by)) return false
  const isBeside = (one: Retold, other: Retold): boolean =>
    story.mentionsIn(sentenceOf(one.source, story)).some((m) => m.entity.id === other.by)
  return !isBeside(x, y) && !isBeside(y, x)
}

/** "The Orlish Farm Bank" and "OFB". */
function areLetters(x: Retold, y: Retold, story: Story): boolean {
  const [a, b] = [x, y].map(({ by }) => (story.entity(by)?.name ?? '').split(/\s+/u))
  return areLettersOf(a!, b!) || areLettersOf(b!, a!)
}

/** "The vents of the school were": of one thing two may tell opposite things. */
const breaksOff = (run: string, place: Told['source'], story: Story): boolean =>
  tokensIn(place, story).findLast((t) => t.lower === run.split(' ').at(-1))?.pos === 'AUX'

/** What one had only believed. */
const isOpinion = (place: Told['source'], setting: Setting): boolean => {
  const claim = claimAt(place, setting.story)
  return claim !== null && isBelieved(claim, setting)
}

const claimAt = (place: Told['source'], story: Story) =>
  story.claimsIn(place.article).find((c) => contains(place, c)) ?? null

function answerOf({ by, source, claimed }: Retold, setting: Setting): Answer {
  const { story } = setting
  const claim = claimAt(claimed, story)
  return {
    claim,
    span: source,
    key: by,
    value: story.entity(by)?.name ?? by,
    by,
    asOf: asOf(claimed, setting),
  }
}

const RULES: readonly RelationRule[] = [
  (a, b) =>
    judged('scope', 'source-exchanged', 'The articles give one passage of prose to different sources.', a, b),
]

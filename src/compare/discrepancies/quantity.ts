import type { LanguagePack } from '../../lang/pack.js'
import { type ArticleSpan, contains } from '../../model/index.js'
import { likeness, tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import { placeOf, withAdopted } from './adopt.js'
import { type Answer, countedOn, type RelationRule, type Stand, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'
import { type Figure, figuresOf } from './figures.js'
import { type Kin, kinOf } from './kin.js'
import { eventsOf } from './linked.js'
import { isTold, linkedQuantityDrafts } from './linking/drafts.js'
import type { LinkModel } from './linking/likelihood.js'
import { QUANTITY_LINKS } from './linking/links.fitted.js'
import { quantitiesTold, type Told } from './linking/told.js'
import { disjointOnlyByAbsence, ownersMeet, placesMeet, statesMeet } from './meeting.js'
import { sentenceOf } from './places.js'
import { AGE_RULES, QUANTITY_RULES, TERM_RULES } from './quantity-relations.js'
import { groupByQuestion } from './questions.js'
import { boundsDisjoint, strictBound } from './relations/bounds.js'

/** How alike the clauses of two figures must be for both to answer one question. */
const ALIKE = {
  age: 0,
  fate: 0,
  term: 0.2,
  counted: 0.3,
  single: 0.12,
  otherPeople: 0.3,
  measured: 0.4,
} as const
/** How alike the whole clauses of two measures must be, beside the words right around them. */
const SAME_MATTER = 0.3
/** … of people of a kind who are counted in so many articles that the story is about them. */
const PROTAGONISTS = 3
/** More than any likeness. */
const NEVER = 2

/** Questions of how many and how much that are answered with different figures. */
export function quantityDrafts(setting: Setting, model: LinkModel = QUANTITY_LINKS): Draft[] {
  const { story, pack } = setting
  const { people, records } = pack.comparison
  const figures = withAdopted(figuresOf(setting), pack)
  const event = eventsOf(story)
  const folds = folded(figures, event)
  const kin = kinOf(pack)
  const comparable = comparison(figures, event, setting)
  const central = protagonists(figures, people)
  const single = singleValued(figures, pack)
  const questions = groupByQuestion([...folds.keys()], {
    // "Men" may be the soldiers of another article, so people are held against people, and records against those whose they are.
    bucket: (f) =>
      f.thing.kind === 'counted' && (people.has(f.thing.class) || records.has(f.thing.class))
        ? 'people'
        : isMoney(f, pack)
          ? 'money'
          : `${f.thing.kind} ${f.thing.class}`,
    comparable,
    score: (a, b) => scoreOf(a, b, kin, setting),
    threshold: (a, b) => {
      const isCentral = [a, b].some((f) => f.thing.kind === 'counted' && central.has(f.thing.class))
      if (arePeopleAndRecords(a, b, setting)) return isCentral && areLike(a, b) ? 0 : NEVER
      if (a.thing.class !== b.thing.class) return ALIKE.otherPeople
      if (isCentral) return 0
      if (a.part && a.place.size === 0) return ALIKE.counted
      return a.thing.kind === 'counted' && single.has(a.thing.class) ? ALIKE.single : ALIKE[a.thing.kind]
    },
  })
  const ruled = questions
    .map((firsts) => firsts.flatMap((f) => folds.get(f)!))
    .map((group) => ({ group, stands: standsIn(group, setting) }))
    .filter(({ group, stands }) => stands.length > 1 && isBetweenVoices(group, stands) && !isVague(stands))
    .map(({ group, stands }) =>
      draft('quantity', aboutOf(group, setting), stands, rulesFor(group[0]!), setting),
    )
  const answerAt = (t: Told): Answer | null => (t.figure ? answerOf(t.figure, setting) : null)
  const linked = linkedQuantityDrafts(quantitiesTold(setting, figures), answerAt, model, setting)
  return [...ruled, ...linked.filter((d) => !isTold(d, ruled))]
}

/** The positions of a question. "Up to 1.4 billion" is another than 1.4 billion; "more than 30" is another than 30 only where nobody gives a third number. */
function standsIn(group: readonly Figure[], setting: Setting): Stand[] {
  const answers = group.map((f) => answerOf(f, setting))
  const single = new Set(answers.map((a) => a.key)).size === 1
  return standsOf(answers.map((a) => (single || a.open === '<' ? { ...a, key: `${a.key} ${a.open}` } : a)))
}

/** The years of a person are not counted anew from day to day. */
const rulesFor = ({ thing }: Figure): readonly RelationRule[] =>
  thing.kind === 'age' ? AGE_RULES : thing.kind === 'term' ? TERM_RULES : QUANTITY_RULES

/** A term is given as about so many years where it is no more than half a year off. */
const HALF_A_YEAR = 6

/** Figures that the comparison could not tell from each other, by the first of them: copies of a text give each figure many times. */
function folded(
  figures: readonly Figure[],
  event: (article: string) => number,
): ReadonlyMap<Figure, readonly Figure[]> {
  const firsts = new Map<string, Figure>()
  const folds = new Map<Figure, Figure[]>()
  for (const f of figures) {
    const sets = [f.states, f.named, f.owners, f.subjects, f.attributes].map((s) => [...s].sort().join(','))
    // A figure that took another's place is held against that one in its own text.
    const own = f.turn === null && f.readingOf === null ? '' : placeOf(f)
    const key = [
      [f.thing.kind, f.thing.class, f.thing.noun, valueKey(f), f.state, f.part, f.when, f.quantity.change],
      [event(f.span.article), f.finding ?? f.span.article, own],
      sets,
    ].join('\n')
    const first = firsts.get(key)
    if (first) folds.get(first)!.push(f)
    else {
      firsts.set(key, f)
      folds.set(f, [f])
    }
  }
  return folds
}

/** Classes of things that each article counts once: what ships, villages or bombs it counts, it counts those of the story. */
function singleValued(figures: readonly Figure[], { comparison }: LanguagePack): Set<string> {
  const isOfPeople = (name: string): boolean => name === 'person' || comparison.peopleOfKinds.has(name)
  const values = new Map<string, Map<string, Set<string>>>()
  for (const f of figures) {
    if (f.thing.kind !== 'counted' || f.thing.noun === null || isOfPeople(f.thing.class) || f.turn !== null)
      continue
    const byArticle = values.get(f.thing.class) ?? new Map<string, Set<string>>()
    values.set(f.thing.class, byArticle)
    byArticle.set(f.span.article, (byArticle.get(f.span.article) ?? new Set()).add(valueKey(f)))
  }
  return new Set(
    [...values].flatMap(([name, by]) => ([...by.values()].every((v) => v.size === 1) ? [name] : [])),
  )
}

function protagonists(figures: readonly Figure[], people: ReadonlySet<string>): Set<string> {
  const articles = new Map<string, Set<string>>()
  for (const { thing, span } of figures)
    if (thing.kind === 'counted' && people.has(thing.class) && thing.class !== 'person')
      articles.set(thing.class, (articles.get(thing.class) ?? new Set()).add(span.article))
  return new Set([...articles].filter(([, in_]) => in_.size >= PROTAGONISTS).map(([name]) => name))
}

/** Figures of one finding answer one question, but a measure only where the words around it are alike: a sentence may measure twice. */
function scoreOf(a: Figure, b: Figure, kin: Kin, setting: Setting): number {
  // Of two figures in one sentence one took the place of the other.
  if (a.turn !== b.turn && a.span.article === b.span.article && isNear(a, b)) return 1
  if (isReadingOf(a, b) || isTakenBackFrom(a, b, setting) || isTakenBackFrom(b, a, setting)) return 1
  if (a.thing.kind === 'measured' && a.thing.class !== b.thing.class)
    return likeness(a.context, b.context) >= OTHER_MONEY || (a.finding !== null && a.finding === b.finding)
      ? 1
      : 0
  if (a.thing.kind === 'measured') return isRounded(a, b) ? 1 : measureScore(a, b, kin)
  if (a.thing.kind === 'term' && [...a.named].some((id) => b.named.has(id))) return 1
  if (a.finding !== null && a.finding === b.finding) return 1
  return likeness(a.context, b.context) + (areLike(a, b) ? LIKER : 0)
}

/** An outlet takes back a measure of which its text has another of like size. */
const isTakenBackFrom = (a: Figure, b: Figure, setting: Setting): boolean =>
  a.thing.kind === 'measured' &&
  a.thing.class === b.thing.class &&
  a.span.article === b.span.article &&
  Math.max(sizeOf(a), sizeOf(b)) <= 2 * Math.min(sizeOf(a), sizeOf(b)) &&
  isTakenBack(a.span, setting) &&
  !isTakenBack(b.span, setting)

/** How alike the clauses of one amount in two moneys must be. */
const OTHER_MONEY = 0.1

/** Whether one is a reading of the measure that the other is, or both are of a third. */
const isReadingOf = (a: Figure, b: Figure): boolean => {
  const [x, y] = [a.readingOf ?? placeOf(a), b.readingOf ?? placeOf(b)]
  return (a.readingOf !== null || b.readingOf !== null) && x === y
}

/** "6.8 percent lower", "lost almost 7 per cent": two measures that one finding gives about alike are one, whatever its words. */
const isRounded = (a: Figure, b: Figure): boolean =>
  a.finding !== null &&
  a.finding === b.finding &&
  (a.quantity.approximation === 'about') !== (b.quantity.approximation === 'about') &&
  Math.min(sizeOf(a), sizeOf(b)) >= Math.max(sizeOf(a), sizeOf(b)) * ALMOST

/** What a rounded number has at least of the other. */
const ALMOST = 0.95

/** Of pairs that are equally likely, those of like size come first. */
const LIKER = 1e-5

/** Characters between two figures of which one took the place of the other. */
const TURN = 60

const isNear = (a: Figure, b: Figure): boolean =>
  Math.max(a.span.start, b.span.start) - Math.min(a.span.end, b.span.end) <= TURN

/** Measures answer one question where they are of one thing by their own words; else the words around must be very much alike. */
function measureScore(a: Figure, b: Figure, kin: Kin): number {
  const oneMatter = likeness(a.context, b.context) >= SAME_MATTER
  const words = oneMatter ? likeness(a.near, b.near) : 0
  if (a.attributes.size === 0 || b.attributes.size === 0) return words
  const one = [...a.attributes].some((x) => [...b.attributes].some((y) => kin.akin(x, y)))
  return one ? Math.max(words, kin.likeness(a.context, b.context)) : words / 2
}

/**
 * Whether nothing speaks against two figures counting the same thing: another state, another part, other people, another owner,
 * another time; nor that one article gives both in one voice, which does not contradict itself.
 */
function comparison(
  figures: readonly Figure[],
  event: (article: string) => number,
  setting: Setting,
): (a: Figure, b: Figure) => boolean {
  const { pack } = setting
  const toldApart = toldApartIn(figures)
  return (a, b) =>
    event(a.span.article) === event(b.span.article) &&
    statesMeet(a, b, pack.comparison.apart) &&
    a.part === b.part &&
    (!a.part || placesMeet(a, b)) &&
    classesMeet(a, b, setting) &&
    (a.thing.kind !== 'measured' || (a.quantity.change === null) === (b.quantity.change === null)) &&
    a.when === b.when &&
    disjointOnlyByAbsence(a.named, b.named) &&
    (a.thing.kind === 'fate' || a.thing.kind === 'term' || disjointOnlyByAbsence(a.subjects, b.subjects)) &&
    ownersMeet(a, b) &&
    areOfOneScale(a, b) &&
    !exceedsAll(a, b) &&
    !exceedsAll(b, a) &&
    !toldApart(a, b)
}

/** How many times as many of a kind may be told as of all, before they are others. */
const FIVEFOLD = 5

/** 400 children in custody, eleven people arrested: so many of a kind are no kind of so few. */
const exceedsAll = (a: Figure, b: Figure): boolean =>
  a.thing.kind === 'fate' &&
  b.thing.noun === 'person' &&
  a.thing.noun !== null &&
  a.thing.noun !== 'person' &&
  a.turn === b.turn &&
  sizeOf(a) > FIVEFOLD * sizeOf(b)

/** How many times as great one count of people may be as another of what befell the same. */
const SCALE = 100

/** Twelve dead in an attack, two million in a war: tolls so far apart are of two events. */
function areOfOneScale(a: Figure, b: Figure): boolean {
  if (a.turn !== b.turn) return true
  const [less, more] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number]
  if (a.thing.kind === 'fate') return more <= SCALE * Math.max(1, less)
  return a.thing.kind !== 'measured' || more <= MEASURED * less
}

/** How many times as great one measure of a thing may be as another: a decimal point slips. */
const MEASURED = 10

/** How far apart, at most, a number of people and one of their records may be. */
const LIKE_SIZE = 1.5
/** Smaller numbers are alike by chance. */
const MANY = 1000

/** Money is measured in many coins. */
const isMoney = ({ thing }: Figure, { comparison }: LanguagePack): boolean =>
  thing.kind === 'measured' && comparison.money.has(thing.class)

/** From here on two amounts are seldom equal by chance. */
const LARGE = 1e5

/** "1.4 billion crowns", "1.4 billion dollars": the same amount of other money. */
const isOtherMoney = (a: Figure, b: Figure, pack: LanguagePack): boolean =>
  isMoney(a, pack) &&
  isMoney(b, pack) &&
  a.thing.class !== b.thing.class &&
  sizeOf(a) >= LARGE &&
  sizeOf(a) === sizeOf(b)

/** Whether one counts people and the other what may be kept of each of them. */
function arePeopleAndRecords(a: Figure, b: Figure, { pack }: Setting): boolean {
  const { people, records } = pack.comparison
  const counted = (f: Figure, classes: ReadonlySet<string>): boolean =>
    f.thing.kind === 'counted' && classes.has(f.thing.class)
  return (counted(a, people) && counted(b, records)) || (counted(a, records) && counted(b, people))
}

/** Whether two numbers are great, and about as great. */
function areLike(a: Figure, b: Figure): boolean {
  const [less, more] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number]
  return less >= MANY && more <= less * LIKE_SIZE
}

const sizeOf = ({ quantity: { value, max, min } }: Figure): number => value ?? max ?? min ?? 0

/** "People" may be anybody. */
const classesMeet = (a: Figure, b: Figure, setting: Setting): boolean =>
  a.thing.class === b.thing.class ||
  a.thing.class === 'person' ||
  b.thing.class === 'person' ||
  isOtherMoney(a, b, setting.pack) ||
  arePeopleAndRecords(a, b, setting)

/** Pairs of values that one article gives in one voice, none of them as given up: they count different things, there and elsewhere. */
function toldApartIn(figures: readonly Figure[]): (a: Figure, b: Figure) => boolean {
  const pairs = new Set<string>()
  const voices = new Map<string, Figure[]>()
  for (const f of figures) voices.set(f.voice, [...(voices.get(f.voice) ?? []), f])
  for (const list of voices.values())
    list.forEach((a, i) => {
      for (const b of list.slice(0, i))
        if (sameBucket(a, b) && areApart(a, b) && !isWholeAndPart(a, b)) pairs.add(pairKey(a, b))
    })
  return (a, b) => pairs.size > 0 && pairs.has(pairKey(a, b))
}

const sameBucket = (a: Figure, b: Figure): boolean =>
  a.thing.kind === b.thing.kind && a.thing.class === b.thing.class

/** "274 passengers and 38 crew, or 312 in all": the people whom something befell, and a kind of them. */
const isWholeAndPart = (a: Figure, b: Figure): boolean =>
  a.thing.kind === 'fate' && (a.thing.noun === 'person') !== (b.thing.noun === 'person')

const areApart = (a: Figure, b: Figure): boolean =>
  a.turn === null && b.turn === null && boundsDisjoint(boundsOf(a), boundsOf(b))

const pairKey = (a: Figure, b: Figure): string =>
  [a, b]
    .map((f) => `${f.thing.kind} ${f.thing.class} ${valueKey(f)}`)
    .sort()
    .join(' ')

const valueKey = ({ quantity: { min, max, value } }: Figure): string =>
  value !== null ? String(value) : `${min ?? '-∞'}…${max ?? '∞'}`

function boundsOf({ quantity: { min, max, value } }: Figure): {
  readonly min: number | null
  readonly max: number | null
} {
  return min === null && max === null ? { min: value, max: value } : { min, max }
}

/** Positions that all stand in one article differ only where two who are named hold them, or where one took the other's place. */
function isBetweenVoices(group: readonly Figure[], stands: readonly Stand[]): boolean {
  const articles = new Set(group.map((f) => f.span.article))
  const holders = new Set(stands.flatMap((s) => s.position.by ?? []))
  return (
    articles.size > 1 ||
    holders.size > 1 ||
    stands.some((s) => s.answers.some((x) => x.takenBack === true)) ||
    group.some((f) => f.turn !== null && f.thing.kind !== 'measured')
  )
}

const isRough = (s: Stand): boolean => s.answers.every((a) => a.rough === true)

/** "Dozens" beside 60 is no other answer. */
const isVague = (stands: readonly Stand[]): boolean =>
  stands.every((a, i) =>
    stands
      .slice(0, i)
      .every((b) => (isRough(a) || isRough(b)) && !boundsDisjoint(a.position.bounds!, b.position.bounds!)),
  )

function answerOf(figure: Figure, setting: Setting): Answer {
  const { quantity, span, claim, thing, confined, turn } = figure
  const takenBack = isTakenBack(span, setting)
  return {
    claim,
    span,
    // What an outlet takes back is a position of its own, whoever else still gives it.
    key: [
      valueKey(figure),
      takenBack ? span.article : '',
      isMoney(figure, setting.pack) ? thing.class : '',
    ].join(' '),
    value: valueIn(figure),
    by: figure.by,
    asOf: countedOn(span, claim, setting),
    bounds: boundsOf(figure),
    open: strictBound(quantity),
    approximate: quantity.approximation === 'about',
    ...(thing.kind === 'term' ? { room: quantity.unit === 'year' ? HALF_A_YEAR : 1 } : {}),
    rough: quantity.approximation === 'several',
    counts: thing.noun,
    states: figure.states,
    confined,
    turn,
    takenBack,
    ...(thing.kind === 'measured' ? { unit: thing.class } : {}),
    converted: figure.converted,
    part: figure.part,
    confirmed: figure.confirmed,
    goesOn: goesOn(figure, setting),
    grows: thing.kind === 'fate' ? (setting.pack.comparison.growing.get(thing.class) ?? null) : null,
  }
}

/** Whether a notice gives a figure as what was printed before. */
function isTakenBack(span: ArticleSpan, { story, pack }: Setting): boolean {
  const notice = story.article(span.article).metadata.notices.find((n) => contains(n, span))
  if (notice === undefined) return false
  const sentence = sentenceOf(span, story)
  const tells = tokensIn(sentence, story).some(
    (t) => pack.comparison.earlierVersion.has(t.lower) || pack.comparison.ownWords.has(t.lower),
  )
  // The figure that holds stands in a later sentence.
  const rest = { article: span.article, start: sentence.end, end: notice.end }
  return tells || tokensIn(rest, story).some((t) => t.pos === 'NUM')
}

/** A count of what befalls people or things, in the year of its article; who is aboard or how many there is room for does not change. */
const goesOn = ({ state, when, turn, thing }: Figure, { pack }: Setting): boolean =>
  (turn === 'renewed' && thing.kind !== 'measured') ||
  (when === null && state !== null && !pack.comparison.lasting.has(state))

function valueIn({ quantity: { value, min, max }, thing }: Figure): string {
  const number = value !== null ? String(value) : `${min ?? ''}–${max ?? ''}`
  return thing.kind === 'term' ? `${number} months` : number
}

const LONGEST_QUESTION = 64
const SHORTEST_QUESTION = 4

/**
 * The question in an article's words: what stands behind a number, as far as the clause runs on. Sentences are asked before
 * headlines, nouns that are counted before bare numbers, and of these the shortest that says more than the noun.
 */
function aboutOf(group: readonly Figure[], setting: Setting): ArticleSpan | null {
  const { story } = setting
  const [first] = group
  if (first?.thing.kind === 'age')
    return story.entity(first.thing.class)?.mentions.find((m) => m.article === first.span.article) ?? null
  const inHeadline = ({ span }: Figure): boolean => {
    const { headline } = story.article(span.article).metadata
    return headline !== null && contains(headline, span)
  }
  const telling = group.filter(
    (f) => !inHeadline(f) && f.quantity.counted !== null && f.quantity.counted.start >= f.span.start,
  )
  const asked = telling.flatMap((f) => restOfClause(f, story) ?? []).filter((s) => isTelling(s, setting))
  const shortest = asked.reduce<ArticleSpan | undefined>(
    (a, b) => (a === undefined || b.end - b.start < a.end - a.start ? b : a),
    undefined,
  )
  if (shortest) return shortest
  const spans = [...telling, ...group].flatMap((f) => restOfClause(f, story) ?? [])
  const counted = group.flatMap(({ quantity: q }) =>
    q.counted ? [{ article: q.article, ...q.counted }] : [],
  )
  return spans[0] ?? counted[0] ?? group[0]?.span ?? null
}

/** Whether words say more than a noun, and point to nothing outside themselves. */
function isTelling(span: ArticleSpan, { story, pack }: Setting): boolean {
  const words = tokensIn(span, story)
  return (
    words.some((t) => t.pos === 'VERB' || t.pos === 'ADJ') &&
    !words.some((t) => pack.comparison.localAdverbs.has(t.lower)) &&
    words.at(-1)?.pos !== 'ADP' &&
    words.at(-1)?.pos !== 'DET'
  )
}

function restOfClause({ quantity: q, claim, span }: Figure, story: Story): ArticleSpan | null {
  const start = q.counted ? Math.max(q.counted.start, q.start) : q.end + 1
  if (!claim || claim.end <= start + 8 || claim.end - start > LONGEST_QUESTION) return null
  const words = story.words({ article: span.article, start, end: claim.end })
  const cut = words.search(/[,;:—–()]|\s(?=\p{N})|\sand\s/u)
  if (cut >= 0 && cut < SHORTEST_QUESTION) return null
  return { article: span.article, start, end: cut < 0 ? claim.end : start + cut }
}

import { editSimilarity } from '../../../kernels/edit-distance.js'
import { append } from '../../../kernels/lists.js'
import { skeleton } from '../../../kernels/skeleton.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, StoryEntity } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { type Answer, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { type Kin, kinOf } from '../kin.js'
import { isOtherWord } from './other-name.js'

/** How alike two words of a name must be for one to be a slip for the other. */
const ALIKE = 0.6
/** … and two ordinary words. */
const A_LETTER = 0.8
/** Shorter ones are alike by chance. */
const SHORTEST = 4
/** Words rarer than this are names, or foreign (natural-log inverse document frequency). */
const ORDINARY = 7
/** More wordings than these of one name are not held against each other. */
const MOST = 60

/** What a place, body or thing is called: "the Gulf of Orsk", by a slip of the pen "the Gulf of Arsk". Its names have one word that differs, and little. */
export const nameSlipDrafts = (setting: Setting): Draft[] =>
  alikeIn(setting).map((forms) => {
    const answers = forms.flatMap((f) => f.spans.map((s) => answerOf(f, s, setting)))
    return draft('name', answers[0]!.span, standsOf(answers), RULES, setting)
  })

/** One way of writing a name, and its places. */
interface Form {
  readonly words: readonly string[]
  readonly entity: string
  readonly spans: readonly ArticleSpan[]
}

/** Two ways of writing one name. */
function alikeIn(setting: Setting): (readonly [Form, Form])[] {
  const kin = kinOf(setting.pack)
  const patterns = new Map<string, Form[]>()
  for (const form of formsOf(setting))
    for (const [i] of form.words.entries()) {
      const pattern = form.words.map((w, j) => (i === j ? '' : w)).join(' ')
      append(patterns, pattern, form)
    }
  return [...patterns.values()].flatMap((forms) =>
    forms
      .slice(0, MOST)
      .flatMap((b, j) =>
        forms.slice(0, j).flatMap((a) => (areOne(a, b, kin, setting) ? [[a, b] as const] : [])),
      ),
  )
}

/** The names of two words or more that stand in a text, in capitals, with their places. */
function formsOf({ story }: Setting): Form[] {
  const forms = new Map<string, { entity: string; spans: ArticleSpan[] }>()
  for (const { id, mentions } of story.pool.entities.filter(isNamed))
    for (const { article, start, end } of mentions) {
      const words = story.words({ article, start, end }).split(/\s+/u)
      if (words.length < 2 || !/^\p{Lu}/u.test(words.at(-1)!)) continue
      const key = words.map(skeleton).join(' ')
      const form = forms.get(key) ?? { entity: id, spans: [] }
      form.spans.push({ article, start, end })
      forms.set(key, form)
    }
  return [...forms].map(([key, form]) => ({ words: key.split(' '), ...form }))
}

const isNamed = ({ kind }: StoryEntity): boolean => kind !== 'person' && kind !== 'group'

function areOne(a: Form, b: Form, kin: Kin, { pack }: Setting): boolean {
  const at = a.words.findIndex((w, i) => w !== b.words[i])
  const [x, y] = [a.words[at] ?? '', b.words[at] ?? '']
  if (Math.min(x.length, y.length) < SHORTEST || editSimilarity(x, y) < ALIKE) return false
  // An ordinary word has one spelling; and another ordinary word is mostly another name ("Northern", "Southern").
  const ordinary = [x, y].every((w) => pack.rarity(w) < ORDINARY)
  const isSlip = editSimilarity(x, y) >= A_LETTER && !isFree(x, y, pack) && !kin.akin(x, y)
  const differs = ordinary ? isSlip : isOtherWord(x, y)
  return (
    differs && (a.entity === b.entity || !a.spans.some((s) => b.spans.some((t) => s.article === t.article)))
  )
}

/** Whether writers are free to spell one word either way. */
const isFree = (x: string, y: string, { utterance }: LanguagePack): boolean =>
  utterance.freeSpellings.some(([a, b]) => x.replace(a, b) === y || y.replace(a, b) === x)

function answerOf({ words }: Form, span: ArticleSpan, { story }: Setting): Answer {
  const { referenceDate } = story.article(span.article)
  return { claim: null, span, key: words.join(' '), value: story.words(span), by: null, asOf: referenceDate }
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('wording', 'two-names', 'One name is given in two ways.', a, b),
]

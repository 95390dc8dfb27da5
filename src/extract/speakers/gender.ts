import type { Gender } from '../../lang/lexicon/entity.js'
import type { Entity } from '../../model/index.js'
import { titleBefore, titleBehind } from '../../text/titles.js'
import { type Scene, sentenceAt, tokenAt } from './scene.js'

/** What the text and the given name tell of a person's gender; null where nothing does. */
export function genderOf(scene: Scene, entity: Entity): Gender | null {
  const kept = scene.genders.get(entity.id)
  if (kept !== undefined) return kept
  const told = tellGender(scene, entity)
  scene.genders.set(entity.id, told)
  return told
}

function tellGender(scene: Scene, entity: Entity): Gender | null {
  if (/^\P{Lu}*$/u.test(entity.name)) return describedGender(scene, entity.name)
  for (const mention of entity.mentions) {
    const told = titleGender(scene, mention.start, mention.end)
    if (told) return told
  }
  return scene.toldGenders.get(entity.name) ?? givenGender(scene, entity)
}

function givenGender({ text, lexicon }: Scene, { mentions }: Entity): Gender | null {
  for (const { start, end } of mentions) {
    const first = text.tokens[tokenAt(text, start)]
    const given = first && end > first.end ? lexicon.givenNames.get(first.lower) : undefined
    if (given) return given
  }
  return null
}

/** What the form of a person's given name suggests where nothing tells. */
export function suggestedGender({ lexicon }: Scene, { name }: Entity): Gender | null {
  const [given = '', last] = name.toLowerCase().split(' ')
  return last === undefined || !/\p{Lu}/u.test(name) ? null : lexicon.givenEnding(given)
}

/** "woman who packed there": what the head of a description tells, else any word of it. */
function describedGender({ lexicon }: Scene, name: string): Gender | null {
  for (const word of name
    .toLowerCase()
    .split(/[\s-]+/)
    .reverse()) {
    const told = lexicon.genderedTitles.get(word)
    if (told) return told
  }
  return null
}

/** The gender that a title before or behind a mention tells: "Mr", "spokeswoman", "the actress". */
function titleGender(scene: Scene, start: number, end: number): Gender | null {
  const { text, lexicon } = scene
  const first = tokenAt(text, start)
  const last = tokenAt(text, end)
  const limit = text.sentences[sentenceAt(text, start)]?.last ?? last
  const apposed = nounGender(scene, first, last)
  if (apposed) return apposed
  const ranges = [titleBefore(text, lexicon, first), titleBehind(text, lexicon, last, limit)]
  for (const range of ranges) {
    if (!range) continue
    for (let i = range.first; i < range.last; i++) {
      const word = text.tokens[i]!.lower.replace(/\.$/, '')
      const told = lexicon.honorifics.get(word) ?? lexicon.genderedTitles.get(word)
      if (told) return told
    }
  }
  return null
}

/** "his daughter Jane", "a daughter, Jane,": what the noun of an apposition tells. */
function nounGender({ text: { tokens }, lexicon }: Scene, first: number, last: number): Gender | null {
  const apposed = tokens[first - 1]?.lower === ','
  if (apposed && tokens[last]?.pos !== 'PUNCT') return null
  const noun = tokens[apposed ? first - 2 : first - 1]
  return (noun?.pos === 'NOUN' && lexicon.genderedTitles.get(noun.lower)) || null
}

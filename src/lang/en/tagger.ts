import type { ItsFunction, WinkMethods } from 'wink-nlp'
import type { PartOfSpeech } from '../../model/index.js'
import { scanWords } from '../fallback.js'
import type { TaggedBlock } from '../pack.js'
import { englishDateLexicon } from './date.js'
import { withTagger } from './wink.js'

// Characters the tagger loses or stumbles over, each put for one of the same length, so that offsets hold.
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [
    /[\u000b\u000c\u0085\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u00a0\u0000-\u0008\u000e-\u001f\u007f]/g,
    ' ',
  ],
  [/[\u2018\u2019\u02bc\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"'],
]

/** Titles whose full stop the tagger takes for the end of a sentence. */
const SHORT_TITLES =
  /\b(?:Const|Cst|Cpl|Pte|Pvt|Pfc|Spc|Maj|Adm|Cmdr|Supt|Insp|Det|Ofc|Asst|Atty|Rev|Msgr|Ald|Coun|Cllr|Amb|Sens|Gens|Profs|Drs)\.(?=\s+\p{Lu})/gu

/** "harbour.com", "news.quay.co.uk": the name of a site, whose full stops end nothing. */
const SITES =
  /(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*?\.(?:(?:com|org|net|gov|edu|mil|info)(?:\.[a-z]{2})?|(?:co|ac)\.[a-z]{2})(?![\p{L}\p{N}/-])/gu

/** What has full stops as one word of the same length. */
const asWord = (dotted: string): string => dotted.replaceAll('.', 'r')

/** Zones by their names. */
const ZONES: ReadonlySet<string> = new Set([
  'eastern',
  'central',
  'mountain',
  'pacific',
  'atlantic',
  'greenwich',
])

/** Whether a word behind an hour belongs to it: a day, a month, a zone or its letters. */
function isOfAnHour(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '')
  const { weekdays, shortWeekdays, months } = englishDateLexicon
  return [weekdays, shortWeekdays, months, ZONES].some((s) => s.has(lower)) || /^\p{Lu}{2,5}$/u.test(word)
}

/** First tokens of sentences that the tagger runs into the one before: "… at 10 p.m. Police came." */
function behindHours(values: readonly string[], pos: readonly string[], starts: readonly number[]): number[] {
  const isStart = new Set(starts)
  let hasVerb = false
  return values.flatMap((value, i) => {
    if (isStart.has(i)) hasVerb = false
    const opens =
      hasVerb && /^(?:[ap]\.)?m\.$/.test(values[i - 1] ?? '') && /^\p{Lu}/u.test(value) && !isOfAnHour(value)
    hasVerb = opens ? false : hasVerb || pos[i] === 'VERB' || pos[i] === 'AUX'
    return opens && !isStart.has(i) ? [i] : []
  })
}

/** Tags with wink-nlp's part-of-speech and sentence models; offsets are rebuilt and checked against the text. */
export const tagEnglish = (block: string): TaggedBlock => withTagger((nlp) => tagWith(nlp, block))

function tagWith(nlp: WinkMethods, block: string): TaggedBlock {
  const plain = STAND_INS.reduce((text, [from, to]) => text.replace(from, to), block)
    .replace(SHORT_TITLES, asWord)
    .replace(SITES, asWord)
  const { its } = nlp
  const doc = nlp.readDoc(plain)
  const tokens = doc.tokens()
  const values = tokens.out(its.value) as string[]
  const gaps = tokens.out(its.precedingSpaces) as string[]
  const start: number[] = []
  const end: number[] = []
  let at = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    at += gaps[i]!.length
    if (!plain.startsWith(value, at)) return scanWords(block)
    start.push(at)
    at += value.length
    end.push(at)
  }
  if (plain.slice(at).trim() !== '') return scanWords(block)
  const isStood = (i: number): boolean =>
    !values[i]!.includes('.') && block.slice(start[i], end[i]).includes('.')
  const spans = doc.sentences().out(its.span) as unknown as [number, number][]
  const pos = tokens.out(its.pos) as PartOfSpeech[]
  const starts = spans.map(([first]) => first).filter((first) => first < values.length)
  return {
    start,
    end,
    pos,
    // The model knows no lemma of some contractions.
    lemma: (tokens.out(its.lemma as ItsFunction<string>) as (string | undefined)[]).map((lemma, i) =>
      lemma === undefined || isStood(i) ? block.slice(start[i], end[i]).toLowerCase() : lemma,
    ),
    sentences: [...starts, ...behindHours(values, pos, starts)].sort((a, b) => a - b),
  }
}

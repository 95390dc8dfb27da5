import type { Reading, Reason, Utterance, VariantKind } from '../../model/index.js'
import { type Entry, entriesOf, printings, type Stretch, stretches } from '../apparatus.js'
import { markedIn, variedUtterances } from '../digest.js'
import { neutralise } from '../neutralise.js'
import { isRemarked } from '../telling.js'
import { displayWidth } from '../width.js'
import { hanging, type Listing, lettersWithin, type Page, within } from './page.js'

const LINES = 11
const ENTRIES = 2

/** A small apparatus: the base of each varied utterance with the places of variation numbered, then the readings. */
export function utteranceLines(page: Page): Listing {
  return within(
    variedUtterances(page.view.dossier).map((u) => oneUtterance(u, page)),
    page.all ? Number.POSITIVE_INFINITY : LINES,
  )
}

/** What changes the meaning comes before what changes the sound. */
const WEIGHT: Readonly<Record<VariantKind, number>> = {
  number: 0,
  translation: 1,
  unmarked: 2,
  wording: 3,
  omission: 4,
  addition: 5,
  spelling: 6,
}

/** A place that the dossier calls a difference is shown first, a sentence told anew last. */
function rank({ variant, form, kinds }: Entry, u: Utterance, { view }: Page): number {
  if (form === 'retelling') return 9
  if (variant.readings.some((r, i) => i > 0 && isRemarked(u, r))) return -2
  const told = view.dossier.discrepancies.some(
    (d) =>
      d.utterances.includes(u.id) &&
      d.positions.some((p) => variant.readings.some((r) => r.text === p.value)),
  )
  return told ? -1 : Math.min(WEIGHT[variant.kind], ...[...kinds.values()].map((k) => WEIGHT[k]))
}

function oneUtterance(u: Utterance, page: Page): string[] {
  const { view, width, paint, all } = page
  const entries = entriesOf(u)
  const most = all ? Number.POSITIVE_INFINITY : ENTRIES
  const chosen = [...entries]
    .sort((a, b) => rank(a, u, page) - rank(b, u, page) || a.number - b.number)
    .slice(0, most)
    .sort((a, b) => a.number - b.number)
  const who = `${view.name(u.speaker, 'speaker not known')} (${lettersWithin(page, view.witnesses(u.attributions), width / 3)})`
  const how = markedIn(view.dossier)(u) ? '' : ', never in quotation marks'
  const cut = chosen.length < entries.length ? `, ${chosen.length} of ${entries.length} variants` : ''
  const base = baseText(stretches(u, chosen), page)
  return [
    ...hanging(' ', `${who}${how}${cut}: “${base}”`, width, undefined, all ? most : 2),
    ...chosen.flatMap((e) => entryLines(e, page, rank(e, u, page) < 0 ? 3 : 1)),
    ...u.remarks.slice(0, all ? undefined : REMARKS).flatMap((r) => remarkLines(r, page)),
  ].map((l, i) => (i === 0 ? l.replace(who, () => paint.strong(who)) : l))
}

const REMARKS = 2

/** What to beware of, and in whose words. */
function remarkLines({ text, spans }: Reason, page: Page): string[] {
  const { view, width, paint, all } = page
  const who = lettersWithin(page, view.ordered(spans.map((s) => s.article)), width / 4)
  return hanging('   ! ', `${neutralise(text)} ${who}`, width, paint.warn, all ? Number.POSITIVE_INFINITY : 3)
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (n: number): string => [...`${n}`].map((d) => DIGITS[Number(d)]).join('')

/** The base, each number behind the words it belongs to. */
const baseText = (pieces: readonly Stretch[], { view }: Page): string =>
  neutralise(
    pieces
      .map((s, i) => {
        const before = pieces[i - 1]?.span
        const adjoining = s.span !== null && before?.article === s.span.article && before.end === s.span.start
        const text = s.span ? raw(view, s.span) : `[${s.text}]`
        return `${i === 0 || adjoining ? '' : ' '}${text}${s.numbers.map(raised).join(' ')}`
      })
      .join(''),
  )

/** The words at a place with the white space at their ends. */
function raw(view: Page['view'], s: { article: string; start: number; end: number }): string {
  return (view.dossier.articles.find((a) => a.id === s.article)?.text ?? '').slice(s.start, s.end)
}

function entryLines(e: Entry, page: Page, lines: number): string[] {
  const { width, paint, all } = page
  const mark = `   ${raised(e.number)} `
  const kind = ` · ${e.variant.kind}`
  const loud = e.variant.kind === 'number' || e.variant.kind === 'translation'
  const text = `${entryText(e, page)}${e.form === 'printing' ? '' : kind}`
  return hanging(mark, text, width, loud ? paint.warn : undefined, all ? Number.POSITIVE_INFINITY : lines)
}

/** In the manner of a critical edition: the base's words ] each other reading and who has it. */
function entryText({ variant, form, kinds }: Entry, page: Page): string {
  const { view, width } = page
  const who = (list: readonly Reading[]): string =>
    lettersWithin(page, view.witnesses(list.flatMap((r) => r.attributions)), width / 4)
  if (form === 'printing') {
    const { marked, bare } = printings(view, variant.readings)
    return [
      bare.length > 0 && `without quotation marks in ${who(bare)}`,
      marked.length > 0 && `in marks in ${who(marked)}`,
    ]
      .filter(Boolean)
      .join(', ')
  }
  const [lemma, ...others] = variant.readings
  const readings = others.map((r, i) =>
    [r.text === '' ? 'not in' : neutralise(r.text), who([r]), bracketed(kinds.get(i + 1))]
      .filter(Boolean)
      .join(' '),
  )
  if (form === 'retelling') return `retold: ${readings.join(' | ')}`
  return `${shortened(lemma?.text ?? '', width / 4)} ] ${readings.join(' | ')}`
}

const bracketed = (kind: VariantKind | undefined): string => (kind === undefined ? '' : `(${kind})`)

/** The base's words; of a long place how it begins and ends. */
function shortened(text: string, width: number): string {
  const words = neutralise(text).split(' ')
  if (text === '') return '(nothing)'
  if (displayWidth(text) <= width || words.length < 5) return words.join(' ')
  return `${words.slice(0, 2).join(' ')} … ${words.at(-1)}`
}

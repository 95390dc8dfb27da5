import type { Discrepancy, DiscrepancyKind, Finding, Position } from '../model/index.js'
import type { View } from './view.js'

const ASKED: Readonly<Record<DiscrepancyKind, string>> = {
  quantity: 'which figure',
  date: 'when',
  place: 'where',
  name: 'which name',
  stance: 'whether',
  attribution: 'from whom',
  wording: 'in which words',
}

/** What a question asks about its words: “whether” the fire doors worked, “which figure” of people. */
export const asks = ({ kind }: Discrepancy): string => ASKED[kind]

const AGAINST: ReadonlySet<string> = new Set(['denied', 'dismissed', 'questioned'])

/** On a question of whether, how one who speaks against it does so; null elsewhere. */
export const standing = (d: Discrepancy, p: Position): string | null =>
  d.kind === 'stance' && AGAINST.has(p.value) ? p.value : null

/** The names of those behind a finding, each once, the first `most` of them. */
export function originNames({ origin }: View, { origins }: Finding, most: number): string {
  const names = [...new Set(origins.map(origin))]
  return names.slice(0, most).join(' · ') + (names.length > most ? ` · +${names.length - most}` : '')
}

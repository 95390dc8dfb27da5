import { hashText } from '../../../kernels/features.js'
import type { Draft } from '../draft.js'
import { supposeCue } from '../reports/speech.js'
import type { Scene } from '../scene.js'
import { CONTENT, SOURCE, type Window } from './role-features.js'
import { type Units, unitOf } from './units.js'

/** What the rules take for cues, by unit: 1 a cue begins, 2 it goes on. */
export function cueHints(units: Units, drafts: readonly Draft[]): Uint8Array {
  const hints = new Uint8Array(units.count)
  for (const { cue } of drafts) {
    if (!cue) continue
    const first = unitOf(units, cue.first)
    for (let t = cue.first; t < cue.last; t++) hints[unitOf(units, t)] = 2
    hints[first] = 1
  }
  return hints
}

/** Rule drafts by the unit their cue begins at or lies in. */
export function draftsByUnit(units: Units, drafts: readonly Draft[]): Map<number, Draft> {
  const found = new Map<number, Draft>()
  for (const d of drafts)
    if (d.cue) for (let t = d.cue.first; t < d.cue.last; t++) found.set(unitOf(units, t), d)
  return found
}

/** What the rules say of source and content of one cue: 0 nothing, else a role; and by which rule. */
export interface RoleHints {
  readonly roles: Uint8Array
  readonly rule: number
}

/** Of the rule that has a cue in this window's cue, else of the rules if those words were one. */
export function roleHints(
  scene: Scene,
  units: Units,
  window: Window,
  byUnit: ReadonlyMap<number, Draft>,
): RoleHints {
  const roles = new Uint8Array(window.to - window.from)
  const draft =
    draftIn(window, byUnit) ??
    supposeCue(scene, { first: units.first[window.cueFirst]!, last: units.last[window.cueLast - 1]! })
  if (!draft) return { roles, rule: 0 }
  for (const c of draft.content) fill(units, window, roles, c.first, c.last, CONTENT)
  if (draft.source) fill(units, window, roles, draft.source.first, draft.source.last, SOURCE)
  return { roles, rule: hashText(draft.rule) }
}

function draftIn({ cueFirst, cueLast }: Window, byUnit: ReadonlyMap<number, Draft>): Draft | null {
  for (let u = cueFirst; u < cueLast; u++) {
    const draft = byUnit.get(u)
    if (draft) return draft
  }
  return null
}

function fill(
  units: Units,
  { from, to }: Window,
  hints: Uint8Array,
  first: number,
  last: number,
  role: number,
): void {
  const stop = Math.min(to, unitOf(units, last - 1) + 1)
  for (let u = Math.max(from, unitOf(units, first)); u < stop; u++) hints[u - from] = role
}

import { lowerAt, type Scene } from '../scene.js'
import type { Window } from './role-features.js'
import { QUOTATION, type Units } from './units.js'

/** Lines looked at beyond the cue's own. */
const LINES_AFTER = 3
const LONGEST = 120

/** Where source and content of a cue are looked for: its line, the line before if that ends in a quotation, and those after that begin with one. */
export function windowOf(scene: Scene, units: Units, cueFirst: number, cueLast: number): Window {
  const line = units.lineAt[cueFirst]!
  let from = units.lines[line]!
  let to = units.lines[units.lineAt[cueLast - 1]! + 1]!
  const ends = lowerAt(scene, units.last[to - 1]! - 1)
  if (line > 0 && from > 0 && isQuotation(units, from - 1) && samePart(units, from - 1, from))
    from = units.lines[line - 1]!
  for (let k = 0; k < LINES_AFTER && to < units.count; k++) {
    const near = samePart(units, to - 1, to) || (ends === ':' && k === 0)
    if (!near || !(isQuotation(units, to) || (ends === ':' && k === 0))) break
    to = units.lines[units.lineAt[to]! + 1]!
  }
  return {
    from: Math.max(from, cueFirst - LONGEST),
    to: Math.min(to, cueLast + LONGEST),
    cueFirst,
    cueLast,
  }
}

const isQuotation = (units: Units, i: number): boolean => units.pos[i] === QUOTATION
const samePart = (units: Units, i: number, j: number): boolean =>
  units.paragraphAt[i] === units.paragraphAt[j]

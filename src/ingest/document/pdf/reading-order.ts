import type { Line } from './lines.js'

/** Lines that stand under each other in one column, and the box they fill. */
export interface Block {
  readonly lines: readonly Line[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const SAME_SIZE = 1.25
/** Distance of two baselines in one block, in em of the larger. */
const CLOSEST = 0.4
const FARTHEST = 2
/** More blocks than this are no columns but a table or a map: they stay as the page sets them. */
const MOST_BLOCKS = 120

/** Lines that the page sets one after the other and one under the other. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && isBelow(last, line)) group.push(line)
    else groups.push([line])
  }
  return groups.map(boxed)
}

function isBelow(a: Line, b: Line): boolean {
  const em = Math.max(a.size, b.size)
  const down = b.y - a.y
  if (em > Math.min(a.size, b.size) * SAME_SIZE) return false
  return down > CLOSEST * em && down < FARTHEST * em && a.left < b.right && b.left < a.right
}

function boxed(lines: readonly Line[]): Block {
  return {
    lines,
    left: Math.min(...lines.map((l) => l.left)),
    right: Math.max(...lines.map((l) => l.right)),
    top: Math.min(...lines.map((l) => l.y - l.size)),
    bottom: Math.max(...lines.map((l) => l.y)),
  }
}

const beside = (a: Block, b: Block): boolean => a.left < b.right && b.left < a.right

/**
 * Blocks in the order they are read: of two that share a column the upper comes first; a column that lies wholly to the left comes first
 * unless something between the two spans both (Breuel, High Performance Document Layout Analysis, 2003).
 */
export function inReadingOrder(blocks: readonly Block[]): Block[] {
  if (blocks.length > MOST_BLOCKS) return [...blocks]
  const earlier = new Map(blocks.map((b) => [b, blocks.filter((a) => a !== b && precedes(a, b, blocks))]))
  const waiting = new Set(blocks)
  const ordered: Block[] = []
  while (waiting.size > 0) {
    const left = [...waiting]
    const free = left.filter((b) => !earlier.get(b)?.some((a) => waiting.has(a)))
    // Boxes that overlap may ask for a circle; the uppermost breaks it.
    const [next] = (free.length > 0 ? free : left).sort((a, b) => a.top - b.top || a.left - b.left)
    waiting.delete(next!)
    ordered.push(next!)
  }
  return ordered
}

function precedes(a: Block, b: Block, all: readonly Block[]): boolean {
  if (beside(a, b)) return a.top < b.top
  return a.right <= b.left && !all.some((c) => parts(c, a, b))
}

/** Whether `c` stands between the two in height and spans both. */
function parts(c: Block, a: Block, b: Block): boolean {
  if (c === a || c === b || !beside(c, a) || !beside(c, b)) return false
  const [upper, lower] = a.top < b.top ? [a, b] : [b, a]
  return c.top >= upper.bottom - 1 && c.bottom <= lower.top + 1
}

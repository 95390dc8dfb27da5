/** Opening marks by their closing ones. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['»', '«'],
  [')', '('],
  [']', '['],
])
const CLOSING: ReadonlyMap<string, string> = new Map([...OPENING].map(([close, open]) => [open, close]))
const STRAIGHT = '"'
/** Single marks: the closing one is an apostrophe too. */
const SINGLE = '‘'
const APOSTROPHE = '’'
/** What may stand between words and the mark that closes them. */
const STOPS = /[.,!?… ]/
const WORD = /[\p{L}\p{N}]/u

interface Unpaired {
  /** Closing marks whose opening ones stand further left, the innermost first. */
  readonly left: readonly string[]
  /** Opening marks that are not closed, the innermost first. */
  readonly right: readonly string[]
  /** A mark closes what began further left while another is open: "(so”". */
  readonly crossed: boolean
}

/**
 * The stretch [start, end) of a text with the partners of its quotation marks and brackets, where they adjoin it; null where one that has
 * no partner inside has none beside it either, and where marks cross. Linear in the length of the stretch.
 */
export function withPartners(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const { left, right, crossed } = unpairedIn(text, start, end)
  if (crossed) return null
  let from = start
  for (const close of left) {
    const open = OPENING.get(close) ?? close
    if (text[from - 1] !== open) return null
    from--
  }
  let to = end
  for (const open of right) {
    const close = open === SINGLE ? APOSTROPHE : (CLOSING.get(open) ?? open)
    let at = to
    while (at < to + 2 && STOPS.test(text[at] ?? '')) at++
    if (text[at] !== close || (text[at - 1] === ' ' && WORD.test(text[at + 1] ?? ''))) return null
    to = at + 1
  }
  return { start: from, end: to }
}

function unpairedIn(text: string, start: number, end: number): Unpaired {
  const open: string[] = []
  const left: string[] = []
  let crossed = false
  for (let i = start; i < end; i++) {
    const c = text[i]!
    if (c === STRAIGHT) straight(text, i, start, open, left)
    else if (CLOSING.has(c) || c === SINGLE) open.push(c)
    else if (c === APOSTROPHE) single(text, i, open)
    else if (OPENING.has(c)) {
      if (open.at(-1) === OPENING.get(c)) open.pop()
      else {
        // A single mark may be an apostrophe.
        crossed ||= open.length > 0 && open.at(-1) !== SINGLE
        left.push(c)
      }
    }
  }
  return { left, right: open.reverse(), crossed }
}

/** An apostrophe closes a single mark unless a word goes on behind it. */
function single(text: string, i: number, open: string[]): void {
  if (open.at(-1) === SINGLE && !WORD.test(text[i + 1] ?? ' ')) open.pop()
}

/** A straight mark closes an open one; else it opens, unless words touch it on its left alone. */
function straight(text: string, i: number, start: number, open: string[], left: string[]): void {
  if (open.at(-1) === STRAIGHT) open.pop()
  else if (i > start && /\S/.test(text[i - 1] ?? ' ') && !WORD.test(text[i + 1] ?? ' ')) left.push(STRAIGHT)
  else open.push(STRAIGHT)
}

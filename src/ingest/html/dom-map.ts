import type { DomMap } from '../../model/index.js'
import type { Paragraph } from './paragraphs.js'
import type { Located, TreeRecord } from './tree-record.js'

/** Text of a paragraph and where the page has it. */
type Piece = Located | { readonly data: string; readonly start: null }
type Run = [start: number, end: number, element: number, at: number]

/** Where the paragraphs of an article's text, parted by an empty line, stand in their page. */
export function mapToPage(paragraphs: readonly Paragraph[], record: TreeRecord): DomMap {
  const elements = new Map<string, number>()
  const runs: Run[] = []
  let offset = 0
  for (const { text, nodes } of paragraphs) {
    const pieces = nodes.flatMap((node): readonly Piece[] => {
      const data = node.textContent ?? ''
      const located = data.trim() === '' ? [] : record.locate(node)
      return located.length > 0 ? located : [{ data, start: null }]
    })
    const places = pieces.filter((p): p is Located => p.start !== null)
    if (places.length > 0) {
      const { path, start: begin } = record.holder(places)
      const element = elements.get(path) ?? elements.size
      elements.set(path, element)
      for (const run of runsOf(text, pieces))
        runs.push([offset + run[0], offset + run[1], element, run[2] - begin])
    }
    offset += text.length + 2
  }
  return { elements: [...elements.keys()], runs }
}

/**
 * Stretches of a paragraph that its page has as they are: `[start, end, where in the page's text]`. Only white space was changed on the way, so the
 * n-th letter of the paragraph is the n-th of its pieces; where the white space between two letters is not as long, a run ends.
 */
function runsOf(text: string, pieces: readonly Piece[]): [number, number, number][] {
  const runs: [number, number, number][] = []
  let at = 0
  for (const { data, start } of pieces)
    for (let i = 0; i < data.length; i++) {
      if (isBlank(data, i)) continue
      while (at < text.length && isBlank(text, at)) at++
      const run = runs.at(-1)
      if (start !== null) {
        const there = start + i
        if (run !== undefined && there - run[2] === at - run[0] && isBlankBetween(text, run[1], at))
          run[1] = at + 1
        else runs.push([at, at + 1, there])
      }
      at++
    }
  return runs
}

const isBlank = (text: string, i: number): boolean => /\s/.test(text.charAt(i))

const isBlankBetween = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === ''

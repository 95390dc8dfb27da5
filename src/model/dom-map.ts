import type { Span } from './span.js'

/**
 * Where an article's text stands in the page it was found in. `text.slice(start, end)` is, but for the kind of its white space,
 * `elements[element].textContent.slice(at, at + end - start)`. What no run covers is white space that the page does not have.
 */
export interface DomMap {
  /** XPaths, each of one element of the page as its HTML builds it, before any script. */
  readonly elements: readonly string[]
  /** `[start, end, element, at]` in reading order; UTF-16, half-open; `element` is an index into `elements`. */
  readonly runs: readonly (readonly [start: number, end: number, element: number, at: number])[]
}

/** A place in an element's `textContent`. */
export interface DomPlace extends Span {
  /** XPath. */
  readonly element: string
}

/** The places of a page that make up a span of its article's text, in reading order. */
export function domPlaces(span: Span, { elements, runs }: DomMap): DomPlace[] {
  return runs
    .filter(([start, end]) => start < span.end && span.start < end)
    .map(([start, end, element, at]) => ({
      element: elements[element] ?? '',
      start: at + Math.max(span.start, start) - start,
      end: at + Math.min(span.end, end) - start,
    }))
}

// A body put into the page it was published on: furniture from the template, paragraphs from the marked text.
import { within } from './anchors.mjs'

const escapeHtml = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** `{{headline}}` and `{{paragraphs}}` of `template` filled; by-lines and other furniture of the text form stay out. */
export function pageOf(template, { text, marks }) {
  const apart = marks.filter((m) => m.tag === 'b' || m.tag === 'h')
  const headline = marks.find((m) => m.tag === 'h')
  const paragraphs = []
  let start = 0
  for (const line of text.split('\n')) {
    const place = { start, end: start + line.length }
    if (line.trim() && !apart.some((m) => within(place, m)))
      paragraphs.push(`      <p>${escapeHtml(line)}</p>`)
    start = place.end + 1
  }
  return template
    .replaceAll('{{headline}}', escapeHtml(text.slice(headline.start, headline.end)))
    .replace('{{paragraphs}}', paragraphs.join('\n'))
}

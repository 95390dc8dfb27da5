import { flat, wordCount } from '../wording.js'
import { type DomDocument, squeeze, textOf } from './dom.js'

const SEPARATOR = / [|\-–—\\/>»·•:] /g

/** The `title` element without the name of the site, helped by the page's headings. */
export function pageTitle(page: DomDocument): string | null {
  const whole = squeeze(page.querySelector('title')?.textContent ?? '')
  const heading = headingIn(page, whole)
  if (heading !== null) return heading
  if (whole === '') return onlyHeading(page)
  const cut = withoutSite(whole)
  return (whole.length < 15 || whole.length > 150 ? onlyHeading(page) : null) ?? cut
}

/** A heading that the title begins or ends with is the title: the rest names the site. */
function headingIn(page: DomDocument, whole: string): string | null {
  const title = flat(whole)
  for (const heading of page.querySelectorAll('h1, h2')) {
    const text = textOf(heading)
    const bare = flat(text)
    if (wordCount(bare) >= 4 && (title.startsWith(bare) || title.endsWith(bare))) return text
  }
  return null
}

function onlyHeading(page: DomDocument): string | null {
  const headings = [...page.querySelectorAll('h1')].map(textOf).filter((text) => text !== '')
  return headings.length === 1 ? headings[0]! : null
}

/** Cuts the part after the last separator, or before the first, unless too little is left. */
function withoutSite(whole: string): string {
  const marks = [...whole.matchAll(SEPARATOR)].filter((m) => m[0] !== ' : ')
  const last = marks.at(-1)
  if (last === undefined) return whole
  const head = whole.slice(0, last.index)
  if (wordCount(head) >= 3)
    return wordCount(head) > 4 || marks.length === wordCount(whole) - wordCount(head) - 1 ? head : whole
  const tail = whole.slice(marks[0]!.index + marks[0]![0].length)
  return wordCount(tail) > 4 ? tail : whole
}

/** The last part of the title: as a rule the site's name. */
export function siteInTitle(page: DomDocument): string | null {
  const whole = squeeze(page.querySelector('title')?.textContent ?? '')
  const last = [...whole.matchAll(SEPARATOR)].at(-1)
  if (last === undefined) return null
  const site = whole.slice(last.index + last[0].length)
  return wordCount(site) <= 4 && wordCount(whole.slice(0, last.index)) > wordCount(site) ? site : null
}

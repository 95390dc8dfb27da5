import { type Amount, type Amounts, measureText } from './amounts.js'
import { attribute, type DomDocument, type DomElement, textOf } from './dom.js'

const NEVER =
  'script, style, noscript, template, iframe, object, embed, canvas, svg, link, meta, dialog, select, button, input, textarea, nav, menu, figcaption, amp-sidebar, amp-consent, amp-user-notification, amp-social-share, amp-ad, amp-list, amp-lightbox, amp-embed'
const ROLES =
  '[role="navigation"],[role="complementary"],[role="contentinfo"],[role="search"],[role="dialog"],[role="alertdialog"],[role="menu"],[role="menubar"],[role="toolbar"]'

/** Takes out of the page what is furniture by its element, its role, its class or its id. The page is changed. */
export function cleanPage(page: DomDocument): void {
  removeAll(page.querySelectorAll(NEVER))
  removeAll(page.querySelectorAll(ROLES))
  const { body } = page
  if (body === null) return
  const amounts = measureText(body)
  for (const element of [...body.querySelectorAll('[class], [id]')])
    if (element.localName !== 'body' && isFurniture(element, amounts, body)) element.remove()
}

function removeAll(elements: Iterable<DomElement>): void {
  for (const element of [...elements]) element.remove()
}

// Words of class and id names, between their hyphens, underscores and capitals.
const WIDGET =
  /(?:^|-)(?:cookies?|gdpr|consent|newsletter|newsletters|subscribe|subscription|signup|paywall|share|shares|sharing|sharebar|sharetools|social|socials|addthis|sharethis|sharedaddy|outbrain|taboola|disqus|comments?|advert|adverts|advertisement|advertisements|advertising|ads|sponsored|promo|promos|breadcrumbs?|caption|captions|credit|credits|copyright|toolbar|popup|modal|tooltip|signin|login|skip|print|mce|slideshow|gallery|carousel|byline|bylines|timestamp|dateline|pubdate|publish|published|author|authors|bio|tags|taglist|topics|sr-only|visually-?hidden|screen-reader)(?:-|$)/
const CARDS =
  /(?:^|-)(?:related|recommended|recommendations?|recirc|recirculation|trending|popular|readmore|read-more|more-on|more-from|more-stories|most-read|also-like|read-next|next-up|up-next|teasers?|promoted|inline-links?|rail|sidebar)(?:-|$)/

/** A name of class or id that is the readers' comments as a whole. */
const COMMENTS =
  /(?:^| )(?:[a-z]+[-_])?(?:comments?|commentlist|disqus|respond)(?:[-_]?(?:list|area|section|wrapper|wrap|container|thread|threads|body|content|box|block|form))?(?= |$)/i

const MOST_OF_WIDGET = 400
const MOST_OF_CARDS = 2500

function isFurniture(element: DomElement, amounts: Amounts, body: DomElement): boolean {
  const { size, linked } = amountOf(element, amounts)
  const page = amountOf(body, amounts).size
  if (isComments(element, size, page)) return true
  const name = nameOf(element)
  const widget = WIDGET.test(name)
  if (!widget && !CARDS.test(name)) return false
  if (size > page * 0.3) return false
  const linkShare = size === 0 ? 1 : linked / size
  if (widget && isPlainProse(element, name)) return false
  if (widget) return size <= MOST_OF_WIDGET || linkShare > 0.6
  return size <= MOST_OF_CARDS && (linkShare > 0.4 || size < 150)
}

const NEVER_PROSE =
  /(?:^|-)(?:captions?|credits?|copyright|cookies?|gdpr|consent|newsletters?|subscri\w+|signup|paywall|promos?|ad\w*|sponsored|bio|authors?|bylines?)(?:-|$)/

/** A paragraph of whole sentences whose class happens to hold a widget's word. */
function isPlainProse(element: DomElement, name: string): boolean {
  if (element.localName !== 'p' || NEVER_PROSE.test(name)) return false
  const text = textOf(element)
  return text.length > 90 && /[.!?]["'”’»)]*$/.test(text)
}

function isComments(element: DomElement, size: number, page: number): boolean {
  if (!COMMENTS.test(`${attribute(element, 'class') ?? ''} ${element.id ?? ''}`)) return false
  return size < page * 0.9 && element.querySelector('h1, article') === null
}

const NOTHING: Amount = { size: 0, linked: 0 }

const amountOf = (element: DomElement, amounts: Amounts): Amount => amounts.get(element) ?? NOTHING

/** Class and id as hyphened words: "articleShareTools" → "article-share-tools". */
function nameOf(element: DomElement): string {
  const names = `${attribute(element, 'class') ?? ''} ${element.id ?? ''}`
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
}

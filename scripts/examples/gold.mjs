// Marked articles and what event.json tells of the event → gold annotation (format cross-source-gold/1).
import { anchor, occurrences, overlaps, within } from './anchors.mjs'
import { lineageOf } from './lineage.mjs'

const KIND = { d: 'direct', p: 'partial', i: 'indirect', u: 'unmarked-direct' }
const FORM = { v: 'verbatim', p: 'partial', t: 'translated', x: 'paraphrase' }
const USUAL = { d: 'v', p: 'p', i: 'x', u: 'v' }
const QUANTITY_KINDS = ['count', 'money', 'percent', 'ordinal', 'date-part', 'other']
const APPROXIMATIONS = ['exact', 'about', 'over', 'under', 'several', 'at-least', 'up-to']
const PREPOSITION =
  /^(?:later on|early on|late on|on|in|since|by|from|until|till|at|for|before|after|during|between)\s+(?:the\s+)?/i

/** `articles`: `{ key, file, head, text, marks }` each. */
export function goldOf(event, articles) {
  const readers = articles.map((a) => articleGold(a, event))
  const all = (name) => readers.flatMap((r) => r[name])
  const quotes = all('quotes')
  return {
    format: 'cross-source-gold/1',
    event: { id: event.id, title: event.title, eventDate: event.eventDate },
    articles: Object.fromEntries(readers.map((r) => [r.key, r.article])),
    entities: entitiesOf(event, all('mentions')),
    quotes,
    utterances: utterancesOf(event, all('witnesses')),
    quantities: all('quantities'),
    dates: all('dates'),
    findings: findingsOf(event, all('findings')),
    origins: Object.entries(event.findings).flatMap(([id, f]) =>
      f.origins
        ? [{ finding: id, independent: f.origins.by.length, by: f.origins.by, why: f.origins.why }]
        : [],
    ),
    discrepancies: discrepanciesOf(event, all('positions')),
    timeline: timelineOf(event, all('times')),
    lineage: lineageOf(
      readers.map((r) => ({ key: r.key, text: r.text, quoted: r.quoted })),
      event.lineage ?? {},
    ),
    notYetJudged: event.notYetJudged ?? [],
  }
}

function articleGold({ key, file, head, text, marks }, event) {
  const at = (m) => anchor(key, text, m)
  const of = (tag) => marks.filter((m) => m.tag === tag)
  const unknown = marks.find((m) => !'e a ! q s c o w n d k f x t b h'.split(' ').includes(m.tag))
  if (unknown) throw new Error(`${key}: no such mark: ${unknown.tag}`)
  const quotes = of('q').map((m) => ({ mark: m, ...quoteOf(m, key) }))
  for (const q of quotes) checkMarks(key, q, text)
  /** The mark that serves a quote, or the indirect quote it is a fragment of. */
  const serving = (tag, q) => {
    const own = of(tag).find((m) => m.args.join('').split(',').includes(q.number))
    const clause = quotes.find((w) => w !== q && w.kind === 'indirect' && within(q.mark, w.mark))
    return own ?? (q.kind === 'partial' && clause ? serving(tag, clause) : undefined)
  }
  const place = (tag, q) => {
    const m = serving(tag, q)
    return m ? at(m) : null
  }
  return {
    key,
    text,
    quoted: quotes.filter((q) => q.kind !== 'indirect').map((q) => q.mark),
    article: {
      file,
      outlet: head.outlet ?? null,
      agency: head.agency ?? null,
      publishedAt: head.publishedAt ?? null,
      dateline: head.dateline ?? null,
      headline: of('h').length ? at(of('h')[0]) : null,
      referenceDate: head.referenceDate,
      referenceDateNote: head.referenceDateNote,
      boilerplate: of('b').map(at),
    },
    mentions: mentionsOf(text, marks, event).map((m) => ({ ...m, anchor: { ...at(m), ...m.extra } })),
    quotes: quotes.map((q) => ({
      id: q.id,
      ...at(q.mark),
      kind: q.kind,
      speaker: q.speaker,
      speakerAnchor: place('s', q),
      cue: place('c', q),
      addressOrOccasion: place('o', q)?.text ?? null,
      ...(q.optional ? { optional: true } : {}),
    })),
    witnesses: witnessesOf(key, quotes, of('w')).map((w) => ({ ...w, ...at(w.mark) })),
    quantities: of('n').map((m) => ({ ...at(m), ...quantityOf(m, key) })),
    dates: of('d').map((m) => ({ ...at(m), ...dateOf(m, marks, text, key) })),
    findings: of('f').map((m) => ({ finding: m.args[0], mention: { ...at(m), ...findingMention(m) } })),
    positions: of('x').flatMap((m) => m.args.map((to) => ({ to, anchor: at(m) }))),
    times: of('t').flatMap((m) => m.args.map((id) => ({ id, anchor: at(m) }))),
  }
}

/** Marked mentions, and every name of event.json that stands free of them, the longest name first. */
function mentionsOf(text, marks, event) {
  const found = marks
    .filter((m) => m.tag === 'e' || m.tag === 'a')
    .map((m) => ({
      start: m.start,
      end: m.end,
      entity: m.args[0],
      byHand: true,
      extra: {
        ...(m.tag === 'a' ? { form: 'adjective' } : {}),
        ...(m.tag === 'a' || m.args[1] === '?' ? { optional: true } : {}),
      },
    }))
  const taken = [...found, ...marks.filter((m) => m.tag === '!')]
  const names = Object.entries(event.entities).flatMap(([entity, e]) => [
    ...(e.names ?? []).map((name) => ({ entity, name, extra: {}, isGroup: e.kind.endsWith('group') })),
    ...(e.adjectives ?? []).map((name) => ({ entity, name, extra: { form: 'adjective', optional: true } })),
  ])
  names.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
  for (const { entity, name, extra, isGroup } of names)
    for (const place of occurrences(text, name))
      if (!taken.some((t) => overlaps(t, place) && !isInsideAnother({ ...place, entity }, t))) {
        taken.push({ ...place, entity, isGroup })
        found.push({ ...place, entity, extra })
      }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A name within other words that are marked by hand, or within a group's, is a mention of its own. */
const isInsideAnother = (name, mark) =>
  (mark.byHand || mark.isGroup) &&
  mark.entity !== name.entity &&
  within(name, mark) &&
  mark.end - mark.start > name.end - name.start

function quoteOf(m, key) {
  const [number, kind, speaker, ...rest] = m.args
  if (!KIND[kind]) throw new Error(`${key}: quote ${number} has no kind d, p, i or u`)
  return {
    id: `q${key}-${number.padStart(2, '0')}`,
    number,
    kind: KIND[kind],
    speaker,
    optional: rest.includes('?'),
    utterance: rest.find((r) => r.startsWith('u='))?.slice(2) ?? null,
    usual: USUAL[kind],
  }
}

/** Words in marks are quoted to the marks, a closing comma left out. */
function checkMarks(key, { kind, mark, number }, text) {
  if (kind !== 'direct' && kind !== 'partial') return
  if (/[“"‘]$/.test(text.slice(0, mark.start)) && /^,?[”"’]/.test(text.slice(mark.end))) return
  throw new Error(
    `${key}: quote ${number} does not reach from mark to mark: ${text.slice(mark.start, mark.end)}`,
  )
}

/** Whole quotes that name their utterance, and stretches marked `w` inside a quote (the innermost, or the one numbered). */
function witnessesOf(key, quotes, stretches) {
  const whole = quotes.flatMap((q) => {
    if (!q.utterance) return []
    const [utterance, form] = q.utterance.split(':')
    return [{ utterance, quote: q.id, form: FORM[form ?? q.usual], mark: q.mark }]
  })
  const parts = stretches.map((m) => {
    const [utterance, form, number] = m.args
    const around = quotes.filter((q) => (number ? q.number === number : within(m, q.mark)))
    const q = around.sort((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start))[0]
    if (!q) throw new Error(`${key}: witness of ${utterance} stands in no quote`)
    return { utterance, quote: q.id, form: FORM[form ?? q.usual], mark: m }
  })
  return [...whole, ...parts]
}

function quantityOf(m, key) {
  if (m.note === null) throw new Error(`${key}: quantity ${m.args.join(' ')} does not say what it counts`)
  const kind = m.args.find((a) => QUANTITY_KINDS.includes(a)) ?? 'count'
  const approximation = m.args.find((a) => APPROXIMATIONS.includes(a)) ?? 'exact'
  const figure = m.args.at(-1)
  const [low, high] = figure.split('..')
  const numbers =
    high === undefined
      ? bounds(Number(figure), kind === 'ordinal' ? 'ordinal' : approximation)
      : { value: null, min: low === '' ? null : Number(low), max: high === '' ? null : Number(high) }
  const optional = m.args.includes('?') ? { optional: true } : {}
  return { ...numbers, approximation, counts: m.note, kind, ...optional }
}

function bounds(value, approximation) {
  if (Number.isNaN(value)) throw new Error('a quantity without a number')
  const lower = ['exact', 'over', 'at-least'].includes(approximation)
  const upper = ['exact', 'under', 'up-to'].includes(approximation)
  return { value, min: lower ? value : null, max: upper ? value : null }
}

function dateOf(m, marks, text, key) {
  const words = text.slice(m.start, m.end)
  const kernel = marks.find((k) => k.tag === 'k' && within(k, m))
  const flags = m.args.slice(1)
  const accept = flags.find((f) => f.startsWith('accept='))?.slice(7)
  if (m.args[0] === '-' && !m.note) throw new Error(`${key}: a date without value needs a note: ${words}`)
  return {
    core: kernel ? text.slice(kernel.start, kernel.end) : words.replace(PREPOSITION, ''),
    value: m.args[0] === '-' ? null : m.args[0],
    relative: flags.includes('r'),
    ...(flags.includes('y') ? { yearInferred: true } : {}),
    ...(flags.includes('?') ? { optional: true } : {}),
    ...(accept ? { accept: accept.split(',') } : {}),
    ...(m.note ? { note: m.note } : {}),
  }
}

const chain = (written) => (written === '-' ? [] : written.split('>'))

function findingMention(m) {
  const [, by, ...rest] = m.args
  const accept = rest.find((r) => r.startsWith('accept='))?.slice(7)
  return {
    attribution: chain(by),
    stance: rest.find((r) => /^[a-z]+(?:-[a-z]+)?$/.test(r)) ?? 'stated',
    ...(rest.includes('~') ? { implicit: true } : {}),
    ...(accept ? { accept: accept.split('/').map(chain) } : {}),
  }
}

const need = (told, id, what) => {
  if (!told) throw new Error(`event.json has no ${what} ${id}`)
  return told
}

function entitiesOf(event, mentions) {
  for (const m of mentions) need(event.entities[m.entity], m.entity, 'entity')
  return Object.entries(event.entities).map(([id, e]) => ({
    id,
    kind: e.kind,
    name: e.name,
    mentions: mentions.filter((m) => m.entity === id).map((m) => m.anchor),
    ...(e.notes ? { notes: e.notes } : {}),
  }))
}

function utterancesOf(event, witnesses) {
  for (const w of witnesses) need(event.utterances[w.utterance], w.utterance, 'utterance')
  return Object.entries(event.utterances).map(([id, u]) => {
    const own = witnesses.filter((w) => w.utterance === id)
    return {
      id,
      speaker: u.speaker,
      quotes: [...new Set(own.map((w) => w.quote))],
      base: u.base,
      witnesses: own.map(({ quote, article, text, n, form }) => ({ quote, article, text, n, form })),
      variants: (u.variants ?? []).map((v) => ({
        readings: v.readings.map((r) => ({ text: r.text, quotes: readingQuotes(id, r, own) })),
        kind: v.kind,
        note: v.note,
      })),
    }
  })
}

/** `in` names articles (those of their witnesses that have the words) or single quotes. */
function readingQuotes(id, reading, witnesses) {
  const quotes = reading.in.split(' ').flatMap((where) => {
    const having = witnesses.filter(
      (w) => w.quote === where || (w.article === where && w.text.includes(reading.text)),
    )
    if (!having.length)
      throw new Error(`utterance ${id}: nobody has ${JSON.stringify(reading.text)} in ${where}`)
    return having.map((w) => w.quote)
  })
  return [...new Set(quotes)]
}

function findingsOf(event, marked) {
  for (const m of marked) need(event.findings[m.finding], m.finding, 'finding')
  return Object.entries(event.findings).map(([id, f]) => ({
    id,
    summary: f.summary,
    mentions: marked.filter((m) => m.finding === id).map((m) => m.mention),
    ...(f.related ? { related: f.related } : {}),
    ...(f.note ? { note: f.note } : {}),
  }))
}

function discrepanciesOf(event, marked) {
  for (const { to } of marked) {
    const [id, position] = to.split(':')
    need(need(event.discrepancies[id], id, 'discrepancy').positions[Number(position) - 1], to, 'position')
  }
  return Object.entries(event.discrepancies).map(([id, d]) => ({
    id,
    kind: d.kind,
    about: d.about,
    positions: d.positions.map((p, i) => ({
      value: p.value,
      by: p.by ?? null,
      asOf: p.asOf ?? null,
      mentions: marked.filter((m) => m.to === `${id}:${i + 1}`).map((m) => m.anchor),
    })),
    severity: d.severity,
    note: d.note,
    ...(d.related ? { related: d.related } : {}),
  }))
}

function timelineOf(event, marked) {
  for (const m of marked) need(event.timeline[m.id], m.id, 'timeline entry')
  return Object.entries(event.timeline)
    .map(([id, t]) => ({
      date: t.date,
      event: t.event,
      mentions: marked.filter((m) => m.id === id).map((m) => m.anchor),
      kind: t.kind,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

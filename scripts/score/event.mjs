// An annotated event: its gold, its texts, and every anchor's place in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { overlapOf } from './spans.mjs'

export function loadEvent(goldFile, articlesFolder) {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8'))
  const texts = Object.fromEntries(
    Object.entries(gold.articles).map(([id, a]) => [id, readFileSync(join(articlesFolder, a.file), 'utf8')]),
  )
  return eventOf(gold, texts)
}

/** The annotated events in a folder of examples. */
export const exampleNames = (examples) =>
  readdirSync(examples)
    .filter((name) => existsSync(join(examples, name, 'gold.json')))
    .sort()

export const loadExample = (folder) => loadEvent(join(folder, 'gold.json'), join(folder, 'articles'))

export function eventOf(gold, texts) {
  const place = (anchor) => placeIn(texts, anchor)
  const furniture = Object.values(gold.articles).flatMap((a) => a.boilerplate.map(place))
  const inFurniture = (span) => furniture.some((b) => overlapOf(b, span) === span.end - span.start)
  /** Optional: neither required of a dossier nor held against it. */
  const optional = (annotation, span) => annotation.optional === true || inFurniture(span)
  return { gold, texts, place, furniture, inFurniture, optional }
}

/** `{ article, text, n }` → span; `core`, where given, is the part of `text` that counts. */
function placeIn(texts, { article, text, n = 1, core = text }) {
  let at = -1
  for (let seen = 0; seen < n; seen++) {
    at = texts[article].indexOf(text, at + 1)
    if (at < 0) throw new Error(`occurrence ${seen + 1} of ${JSON.stringify(text)} is not in ${article}`)
  }
  const start = at + text.indexOf(core)
  return { article, start, end: start + core.length }
}

/** Texts alone, no outlet, no date. */
export const articlesOf = ({ texts }) => Object.entries(texts).map(([id, text]) => ({ id, text }))

/** What `stemma read - --json` is given. */
export const inputOf = (event) =>
  articlesOf(event)
    .map((article) => `${JSON.stringify(article)}\n`)
    .join('')

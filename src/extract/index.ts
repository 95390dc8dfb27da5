import type { LanguagePack } from '../lang/pack.js'
import type { AnalysedArticle, Article } from '../model/index.js'
import { annotate } from '../text/annotate.js'
import { extractAttributions } from './attributions/index.js'
import { extractClaims } from './claims/index.js'
import { readByEntry } from './dates/entries.js'
import { extractDates } from './dates/index.js'
import { statedReference } from './dates/reference.js'
import { extractEntities } from './entities/index.js'
import { extractMetadata } from './metadata/index.js'
import { extractQuantities } from './quantities/index.js'
import { resolveSpeakers } from './speakers/index.js'
import { asRead, foreignLanguage, givenMetadata, onlyFurniture, overLimit, unanalysed } from './unanalysed.js'

/** How one article is analysed. */
export interface ExtractOptions {
  /** The day to read relative dates from where the text gives none (EDTF day). */
  readonly date?: string
  /** False leaves fitted models out: attributions by rules alone. Default true. */
  readonly model?: boolean
}

/**
 * Every layer of one article: metadata, sentences, entities, dates, quantities, attributions, claims. Of a text that cannot be read – empty,
 * over the limit, nothing but page furniture, in a language that is not the pack's – all are empty, and a note says why.
 */
export function analyse(article: Article, pack: LanguagePack, options: ExtractOptions = {}): AnalysedArticle {
  const long = overLimit(article)
  if (long !== null) return unanalysed(article, givenMetadata(article, article.language ?? null), long)
  const metadata = extractMetadata(article, pack)
  const foreign = foreignLanguage(metadata.meta, pack)
  if (foreign !== null) return unanalysed(article, givenMetadata(article, metadata.meta.language), foreign)
  const empty = onlyFurniture(article, metadata)
  if (empty !== null) return unanalysed(article, metadata, empty)
  const annotated = annotate(article.text, pack, metadata.boilerplate)
  const given = metadata.meta.publishedAt ?? options.date ?? null
  const givenDate = given?.slice(0, 10) ?? null
  const stated = extractDates(annotated, given, pack)
  const referenceDate = givenDate ?? statedReference(annotated, stated, pack)
  const read = referenceDate === givenDate ? stated : extractDates(annotated, referenceDate, pack)
  const dates = readByEntry(read, article.entries, annotated, pack)
  const quantities = extractQuantities(annotated, dates, pack)
  const named = extractEntities(annotated, metadata, pack)
  const found = extractAttributions(annotated, metadata, named, pack, { model: options.model ?? true })
  const { attributions, entities } = resolveSpeakers(found, annotated, metadata, named, pack)
  const claims = extractClaims(annotated, { metadata, entities, attributions, quantities, dates }, pack)
  const sentences = annotated.sentences.map(({ start, end }) => ({ start, end }))
  const extraction = {
    ...asRead(article),
    meta: metadata.meta,
    boilerplate: metadata.boilerplate,
    sentences,
    entities,
    attributions,
    quantities,
    dates,
    claims,
    notes: article.notes ?? [],
  }
  return { article, metadata, annotated, extraction, referenceDate }
}

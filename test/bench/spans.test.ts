import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/extract/index.js'
import { english } from '../../src/lang/en/index.js'
import type { Article, Extraction, Span } from '../../src/model/index.js'

const SETS = fileURLToPath(new URL('../../../shared/bench/sets', import.meta.url))
const present = existsSync(SETS)
if (!present) console.warn('The spans of the public sets are not checked: ../shared/bench/sets is not here.')

/** Files of the sets whose lines are articles, or groups of articles. */
const names = present
  ? readdirSync(SETS).filter((f) =>
      /^(attribution|clustering|dates|entities|lineage|quantities)\..*jsonl/.test(f),
    )
  : []

function articlesOf(file: string): Article[] {
  const raw = readFileSync(join(SETS, file))
  const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').trimEnd().split('\n')
  return lines.map((l) => JSON.parse(l)).flatMap((row) => row.articles ?? [row])
}

function spansOf(x: Extraction): Span[] {
  return [
    ...x.boilerplate,
    ...x.sentences,
    ...x.entities.flatMap((e) => e.mentions),
    ...x.attributions.flatMap((a) => [a.source, a.cue, ...a.content, ...a.marked]),
    ...x.quantities.flatMap((q) => [q, q.counted]),
    ...x.dates,
    ...x.claims,
  ].filter((s): s is Span => s !== null)
}

/** A span holds if it lies in the text, is not empty and cuts no character in two. */
const holds = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= start &&
  start < end &&
  end <= text.length &&
  !/^[\udc00-\udfff]/.test(text.charAt(start)) &&
  !/[\ud800-\udbff]$/.test(text.charAt(end - 1))

describe.skipIf(!present)('every span of every public article', () => {
  test.each(names)(
    '%s',
    (file) => {
      const broken = articlesOf(file).flatMap(({ id, text, ...given }) => {
        const { extraction } = analyse(
          { id, text, ...('publishedAt' in given ? { publishedAt: given.publishedAt as string } : {}) },
          english,
        )
        return spansOf(extraction)
          .filter((s) => !holds(text, s))
          .map((s) => `${id} ${s.start}–${s.end}`)
      })
      expect(broken).toEqual([])
    },
    900_000,
  )
})

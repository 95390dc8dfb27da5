import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DOCUMENTS, ROOT, refreshed } from '../../scripts/documented.mjs'

test.each((DOCUMENTS as string[]).filter((d) => existsSync(`${ROOT}/${d}`)))(
  '%s shows what its commands print',
  (document) => {
    expect(readFileSync(`${ROOT}/${document}`, 'utf8')).toBe(refreshed(document))
  },
)

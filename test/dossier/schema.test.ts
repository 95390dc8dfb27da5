import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { dossierSchema } from '../../scripts/dossier-schema.mjs'
import { read } from '../../src/pipeline.js'
import { exampleArticles } from '../support/examples.js'

const file = readFileSync(new URL('../../schema/dossier.schema.json', import.meta.url), 'utf8')
const validate = new Ajv({ strict: false }).compile(JSON.parse(file))

describe('the JSON Schema', () => {
  test('is what the types say', () => expect(dossierSchema()).toBe(file))

  test.each(['ferry-fire', 'border-statement'])('holds for the dossier of %s', (event) => {
    validate(JSON.parse(JSON.stringify(read(exampleArticles(event)))))
    expect(validate.errors).toBeNull()
  })

  test('refuses a span without an end', () => {
    const dossier = JSON.parse(JSON.stringify(read(exampleArticles('ferry-fire'))))
    delete dossier.claims[0].end
    expect(validate(dossier)).toBe(false)
  })
})

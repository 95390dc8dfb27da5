#!/usr/bin/env node
// Writes schema/dossier.schema.json from the types of src/model/dossier.ts.
import { mkdirSync, writeFileSync } from 'node:fs'
import { ROOT } from './documented.mjs'
import { dossierSchema } from './dossier-schema.mjs'

mkdirSync(`${ROOT}/schema`, { recursive: true })
writeFileSync(`${ROOT}/schema/dossier.schema.json`, dossierSchema())

#!/usr/bin/env node
// Writes into the documentation what its commands print now.
import { existsSync, writeFileSync } from 'node:fs'
import { DOCUMENTS, ROOT, refreshed } from './documented.mjs'

for (const document of DOCUMENTS)
  if (existsSync(`${ROOT}/${document}`)) writeFileSync(`${ROOT}/${document}`, refreshed(document))

import { createGenerator } from 'ts-json-schema-generator'
import { ROOT } from './documented.mjs'

/** The JSON Schema of a dossier, as text, made from the model's types and their documentation. Fields may be added, so none is forbidden. */
export function dossierSchema() {
  const schema = createGenerator({
    path: `${ROOT}/src/model/dossier.ts`,
    tsconfig: `${ROOT}/tsconfig.core.json`,
    type: 'Dossier',
    additionalProperties: true,
    skipTypeCheck: true,
  }).createSchema('Dossier')
  return `${JSON.stringify({ $id: 'urn:stemma:dossier:1', title: 'Stemma dossier, schema 1', ...schema }, null, 2)}\n`
}

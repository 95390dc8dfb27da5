import type { UtteranceLexicon } from '../lexicon/utterance.js'
import { wordSet as set } from '../word-lists.js'

export const spanishUtteranceLexicon: UtteranceLexicon = {
  kind: 'utterance',
  joiners: set('y e o u ni pero sino porque aunque mientras si cuando'),
  negators: set('no nunca jamás ningún ninguno ninguna nadie nada tampoco ni sin apenas'),
  hedges: set(
    'quizá quizás acaso posiblemente probablemente podría podrían puede pueden parece parecen aparentemente presuntamente supuestamente creo creemos',
  ),
  conditions: set('si salvo siempre'),
  notConditionsAfter: set('como incluso aun preguntó preguntaron'),
  limits: set('solo sólo solamente únicamente excepto salvo parcialmente temporalmente'),
  reversals: set('pero sino aunque embargo'),
  ownAudience:
    /^\s*(?:a |al )?(?:este (?:diario|periódico|medio|portal)|esta (?:redacción|revista|web)|nuestr[oa] (?:diario|periódico|redacción))/iu,
  announcement:
    /\b(?:palabras|comunicado|declaración|discurso|texto|respuesta|carta|mensaje)(?: [\p{L}]+){0,8}? (?:íntegr[oa]s?|completo|completa|a continuación|siguiente|dice así)\s?[.:]?$/iu,
  cueAtEnd:
    /\b(?:dijo|dice|declaró|afirmó|señaló|escribió|añadió|explicó|respondió|indicó|aseguró|manifestó|anunció)(?: lo siguiente)?\s?:$/iu,
  freeSpellings: [
    ['x', 'j'],
    ['ps', 's'],
    ['obs', 'os'],
  ],
}

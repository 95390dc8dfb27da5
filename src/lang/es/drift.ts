import type { DriftLexicon } from '../lexicon/drift.js'
import { wordSet as words } from '../word-lists.js'

export const spanishDriftLexicon: DriftLexicon = {
  modals: words('podría podrían'),
  modalsBeforeHave: words('pudo pudieron'),
  have: words('haber'),
  hedges: words(`
    presuntamente supuestamente aparentemente posiblemente probablemente presunto presunta presuntos presuntas supuesto
    supuesta supuestos supuestas quizá quizás acaso
  `),
  hedgesBeforeInfinitive: words('parece parecen parecía'),
  infinitive: new Set(),
  open: words(
    'si puede pueden sospecha sospechan cree creen teme temen sugiere sugieren posible habría habrían',
  ),
  alleging: words('alega alegó alegan sostiene'),
  firstPerson: words('yo nosotros nosotras mi mis nuestro nuestra nuestros nuestras'),
  report: words(`
    decir declarar anunciar afirmar informar confirmar añadir asegurar admitir reconocer insistir explicar creer estimar
    según citar escribir revelar negar advertir señalar sostener acusar
  `),
}

import type { StyleLexicon } from '../lexicon/style.js'
import { phraseList, wordSet } from '../word-lists.js'

export const spanishStyleLexicon: StyleLexicon = {
  ties: phraseList(`
    sin embargo, no obstante, además, asimismo, mientras tanto, entretanto, por tanto, por lo tanto, por eso, por ello, por ejemplo,
    por su parte, por otra parte, por otro lado, en cambio, en respuesta, en consecuencia, en cualquier caso, en todo caso, a su vez,
    pese a ello, a pesar de ello
  `),
  tiesBeforeComma: phraseList(
    'también, de hecho, así, entonces, después, luego, finalmente, por último, sí, no',
  ),
  pointers: wordSet(
    'este esta estos estas ese esa esos esas aquel aquella aquellos aquellas otro otra otros otras dicho dicha dichos dichas ambos ambas',
  ),
  adds: wordSet('también asimismo'),
  vague: wordSet('incidente incidentes hecho hechos suceso asunto situación'),
  timesTold: phraseList(
    'en ese momento, en aquel momento, para entonces, desde entonces, ese día, esa noche',
  ),
  address: wordSet('usted ustedes tú tu tus vosotros vuestro vuestra'),
  impersonal: wordSet(''),
  captions: phraseList(
    'se ve en, se observa en, en la imagen, en la foto, foto de archivo, imagen de archivo',
  ),
  sequels: {
    verbs: wordSet('llega llegan produce producen'),
    links: wordSet('tras después antes'),
    between: wordSet('un una unos unas solo apenas poco horas días semanas meses años dos tres'),
  },
  roundNumbers: wordSet('docena docenas decena decenas par puñado'),
}

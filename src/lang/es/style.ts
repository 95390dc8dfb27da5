import type { StyleLexicon } from '../lexicon/style.js'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const phrases = (list: string): string[][] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map((p) => p.split(/\s+/))

export const spanishStyleLexicon: StyleLexicon = {
  ties: phrases(`
    sin embargo, no obstante, además, asimismo, mientras tanto, entretanto, por tanto, por lo tanto, por eso, por ello, por ejemplo,
    por su parte, por otra parte, por otro lado, en cambio, en respuesta, en consecuencia, en cualquier caso, en todo caso, a su vez,
    pese a ello, a pesar de ello
  `),
  tiesBeforeComma: phrases(
    'también, de hecho, así, entonces, después, luego, finalmente, por último, sí, no',
  ),
  pointers: set(
    'este esta estos estas ese esa esos esas aquel aquella aquellos aquellas otro otra otros otras dicho dicha dichos dichas ambos ambas',
  ),
  address: set('usted ustedes tú tu tus vosotros vuestro vuestra'),
  impersonal: set(''),
  captions: phrases('se ve en, se observa en, en la imagen, en la foto, foto de archivo, imagen de archivo'),
  roundNumbers: set('docena docenas decena decenas par puñado'),
}

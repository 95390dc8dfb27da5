import type { TimelineLexicon } from '../lexicon/timeline.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const SUPERLATIVES = words('peor mejor mayor menor primer primera primero última último más')

export const spanishTimelineLexicon: TimelineLexicon = {
  compared: words('comparado comparada frente'),
  change: words('sube subió baja bajó aumentó cayó creció descendió'),
  from: words('desde'),
  deadline: new Set(),
  limit: words('hasta'),
  bound: new Set(),
  identity: words('es era'),
  ought: new Set(),
  perfect: words('ha han había habían'),
  being: words('está están estaba estaban estado'),
  progressive: (lower) => lower.length > 4 && /[aei]ndo$/.test(lower),
  lasting: new Set(),
  recurring: words('producir fabricar cultivar vender usar publicar celebrar'),
  repeated: words('veces'),
  since: words('desde'),
  superlative: (lower) => SUPERLATIVES.has(lower),
  nearer: words('en el la los las'),
  occasions: words('guerra ataque elecciones referéndum terremoto'),
  settingIn: words('en durante'),
  namingYear: new Set(),
  determiners: words('el la los las un una su'),
  joins: words('a hasta y - – —'),
  when: words('cuando'),
  speaking: words('dijo habló anunció afirmó declaró'),
  speech: words('declaración declaraciones palabras comentarios discurso anuncio'),
  uttered: words('hechas hecha realizadas realizada emitida pronunciado'),
  agent: words('por'),
  aheadOf: new Set(),
  dating: new Set(),
  asOf: new Set(),
  rough: words('hacia sobre aproximadamente poco casi antes después'),
  within: words('este esta'),
  nowadays: words('hoy'),
  inside: new Set(),
  oneself: words('yo'),
  pronouns: words('él ella ellos ellas nosotros yo'),
}

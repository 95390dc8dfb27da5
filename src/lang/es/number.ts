/** Singular of a Spanish noun or adjective by its ending; a word that does not look plural is returned as it is. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (word.length < 4 || !word.endsWith('s') || INVARIABLE.has(word)) return word
  if (word.endsWith('ciones') || word.endsWith('siones')) return `${word.slice(0, -4)}ón`
  if (word.endsWith('ones')) return `${word.slice(0, -4)}ón`
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`
  // "mujeres" loses -es, "hombres" and "puentes" only -s: two consonants cannot end a word.
  if (/[aeiouáéíóú][lrnd]es$/.test(word)) return word.slice(0, -2)
  return /[aeiouáéíóú]s$/.test(word) ? word.slice(0, -1) : word
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    meses: 'mes',
    países: 'país',
    ingleses: 'inglés',
    franceses: 'francés',
    portugueses: 'portugués',
    autobuses: 'autobús',
    leyes: 'ley',
    reyes: 'rey',
    jóvenes: 'joven',
    imágenes: 'imagen',
    órdenes: 'orden',
    aviones: 'avión',
    personas: 'persona',
    sedes: 'sede',
    crímenes: 'crimen',
    exámenes: 'examen',
  }),
)

const INVARIABLE: ReadonlySet<string> = new Set(
  'crisis lunes martes miércoles jueves viernes tesis virus dosis análisis además antes después menos más entonces unas unos quizás atrás jamás través dos tres seis mientras'.split(
    ' ',
  ),
)

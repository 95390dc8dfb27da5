import type { StateForm } from '../lexicon/entity.js'

/** ISO 3166 code | names, the usual one first | demonyms, masculine singular | capital. A compact table by hand from common knowledge. */
const TABLE = `
ES|España|español|Madrid
MX|México;Méjico|mexicano|
AR|Argentina|argentino|Buenos Aires
CO|Colombia|colombiano|Bogotá
CL|Chile|chileno|
PE|Perú|peruano|Lima
VE|Venezuela|venezolano|Caracas
EC|Ecuador|ecuatoriano|Quito
BO|Bolivia|boliviano|La Paz
PY|Paraguay|paraguayo|Asunción
UY|Uruguay|uruguayo|Montevideo
CR|Costa Rica|costarricense|
PA|Panamá|panameño|
NI|Nicaragua|nicaragüense|Managua
HN|Honduras|hondureño|Tegucigalpa
SV|El Salvador|salvadoreño|
GT|Guatemala|guatemalteco|
CU|Cuba|cubano|La Habana
DO|República Dominicana|dominicano|Santo Domingo
PR|Puerto Rico|puertorriqueño|
US|Estados Unidos;EE. UU.;EE.UU.;EEUU;EE UU|estadounidense;norteamericano|Washington
CA|Canadá|canadiense|Ottawa
BR|Brasil|brasileño|Brasilia
PT|Portugal|portugués|Lisboa
FR|Francia|francés|París
DE|Alemania|alemán|Berlín
IT|Italia|italiano|Roma
GB|Reino Unido;Gran Bretaña|británico|Londres
IE|Irlanda|irlandés|Dublín
BE|Bélgica|belga|
NL|Países Bajos;Holanda|neerlandés;holandés|La Haya
CH|Suiza|suizo|Berna
AT|Austria|austriaco;austríaco|Viena
SE|Suecia|sueco|Estocolmo
NO|Noruega|noruego|Oslo
DK|Dinamarca|danés|Copenhague
FI|Finlandia|finlandés|Helsinki
PL|Polonia|polaco|Varsovia
UA|Ucrania|ucraniano|Kiev
RU|Rusia|ruso|Moscú
BY|Bielorrusia|bielorruso|Minsk
RO|Rumanía;Rumania|rumano|Bucarest
HU|Hungría|húngaro|Budapest
CZ|República Checa;Chequia|checo|Praga
GR|Grecia|griego|Atenas
TR|Turquía|turco|Ankara
RS|Serbia|serbio|Belgrado
MA|Marruecos|marroquí|Rabat
DZ|Argelia|argelino|Argel
EG|Egipto|egipcio|El Cairo
IL|Israel|israelí|
PS|Palestina|palestino|
LB|Líbano|libanés|Beirut
SY|Siria|sirio|Damasco
IQ|Irak|iraquí|Bagdad
IR|Irán|iraní|Teherán
SA|Arabia Saudí;Arabia Saudita|saudí;saudita|Riad
YE|Yemen|yemení|Saná
AF|Afganistán|afgano|Kabul
PK|Pakistán|pakistaní|Islamabad
IN|India|indio|Nueva Delhi
CN|China|chino|Pekín
JP|Japón|japonés|Tokio
KR|Corea del Sur|surcoreano|Seúl
KP|Corea del Norte|norcoreano|Pyongyang
TW|Taiwán|taiwanés|Taipéi
VN|Vietnam|vietnamita|Hanói
PH|Filipinas|filipino|Manila
AU|Australia|australiano|Canberra
NG|Nigeria|nigeriano|Abuya
ZA|Sudáfrica|sudafricano|Pretoria
ET|Etiopía|etíope|Adís Abeba
SD|Sudán|sudanés|Jartum
`

const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])

/** "español": española, españoles, españolas; "mexicano": mexicana, mexicanos, mexicanas. */
function inflected(form: string): { one: string[]; many: string[] } {
  const bare = form.replace(/és$/, 'es').replace(/án$/, 'an')
  if (form.endsWith('o')) {
    const stem = form.slice(0, -1)
    return { one: [form, `${stem}a`], many: [`${stem}os`, `${stem}as`] }
  }
  if (/(?:és|án|ol)$/.test(form)) return { one: [form, `${bare}a`], many: [`${bare}es`, `${bare}as`] }
  return { one: [form], many: /[ií]$/.test(form) ? [`${form}es`, `${form}s`] : [`${form}s`] }
}

function* formsOf(line: string): Generator<readonly [string, StateForm]> {
  const [state = '', names, demonyms, capitals] = line.split('|')
  for (const name of list(names)) yield [name, { state, use: 'name' }]
  for (const { one, many } of list(demonyms).map(inflected)) {
    for (const form of one) yield [form, { state, use: 'adjective' }]
    for (const form of many) yield [form, { state, use: 'people' }]
  }
  for (const capital of list(capitals)) yield [capital, { state, use: 'capital' }]
}

const rows = TABLE.trim().split('\n')

export const stateForms: ReadonlyMap<string, StateForm> = new Map(
  rows.flatMap((line) => [...formsOf(line)].reverse()).map(([form, use]) => [form.toLowerCase(), use]),
)

export const stateNames: ReadonlyMap<string, string> = new Map(
  rows.map((line) => {
    const [state = '', names = ''] = line.split('|')
    return [state, names.split(';')[0] ?? state]
  }),
)

export const placeNames: ReadonlySet<string> = new Set(
  `europa;áfrica;asia;américa latina;latinoamérica;américa del sur;centroamérica;oriente medio;oriente próximo;mediterráneo;atlántico;pacífico;caribe
cataluña;andalucía;galicia;país vasco;euskadi;castilla y león;castilla-la mancha;aragón;navarra;asturias;cantabria;la rioja;extremadura;murcia;canarias;baleares;comunidad valenciana
barcelona;valencia;sevilla;zaragoza;málaga;bilbao;alicante;córdoba;valladolid;vigo;gijón;granada;la coruña;a coruña;cádiz;pamplona;santander;toledo;salamanca;burgos;almería;huelva;tarragona;lleida;girona;ceuta;melilla
guadalajara;monterrey;puebla;tijuana;oaxaca;chiapas;jalisco;veracruz;sinaloa;sonora;rosario;mendoza;tucumán;medellín;cali;barranquilla;cartagena;bucaramanga;valparaíso;concepción;arequipa;cusco;guayaquil;cuenca;maracaibo;santa cruz;cochabamba;santiago
gaza;cisjordania;crimea;nueva york;los ángeles;miami;california;texas;florida;bruselas;ginebra;milán;múnich;lyon;oporto`
    .split(/[;\n]/)
    .map((n) => n.trim()),
)

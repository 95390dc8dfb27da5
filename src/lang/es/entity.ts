import { leadingFamilyNames } from '../en/entity-family-names.js'
import { givenNames as internationalNames } from '../en/entity-given-names.js'
import type { EntityLexicon, Gender, PronounSense } from '../lexicon/entity.js'
import { endingsOf } from '../name-endings.js'
import { spanishKinds } from './entity-kinds.js'
import { placeNames, stateForms, stateNames } from './entity-places.js'

const words = (list: string): string[] => list.trim().split(/\s+/)
const set = (list: string): ReadonlySet<string> => new Set(words(list))
const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/[;\n]/)
      .map((n) => n.trim()),
  )

const MALE = `josé juan luis carlos jorge miguel manuel francisco antonio javier pedro pablo fernando alejandro andrés diego rafael ramón raúl
roberto sergio ricardo eduardo enrique ignacio jaime joaquín julián emilio ernesto esteban gustavo héctor hugo mario martín mateo óscar
santiago tomás vicente víctor ángel álvaro adrián agustín alberto alfonso alfredo arturo césar cristóbal daniel david felipe gabriel gonzalo
guillermo iván jesús leandro lorenzo marcelo marcos mauricio nicolás pascual rodrigo rubén salvador sebastián simón xavier`
const FEMALE = `maría ana carmen isabel laura marta elena lucía paula sara cristina rosa pilar teresa beatriz alicia andrea ángela blanca carolina
catalina clara claudia dolores esperanza esther eva gloria inés irene josefa juana julia leonor lourdes luisa magdalena margarita mercedes
mónica natalia nuria patricia raquel rocío sandra silvia sofía sonia susana valentina verónica victoria yolanda camila daniela gabriela
guadalupe jimena mariana martina renata ximena`

const TITLES = `presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro viceministra primer primera secretario secretaria
subsecretario subsecretaria alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada consejero consejera concejal concejala
director directora jefe jefa comisario comisaria inspector inspectora general coronel capitán capitana comandante teniente sargento almirante
fiscal juez jueza magistrado magistrada portavoz vocero vocera embajador embajadora canciller rey reina príncipe princesa papa obispo
arzobispo cardenal doctor doctora profesor profesora economista analista abogado abogada periodista escritor escritora actor actriz cantante
entrenador entrenadora delegado delegada intendente líder dirigente candidato candidata médico médica bombero enfermera enfermero rector rectora`

const FEMALE_TITLES = words(TITLES).filter(
  (t) => /(?:a|esa|triz|ina)$/.test(t) && !/^(?:papa|economista|analista|periodista)$/.test(t),
)
const MALE_TITLES = words(TITLES).filter((t) => /(?:o|or|tor|rey|ipe|alde|capitán)$/.test(t))

const givenNames: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...internationalNames,
  ...words(MALE).map((n) => [n, 'male'] as const),
  ...words(FEMALE).map((n) => [n, 'female'] as const),
])

const pronouns: ReadonlyMap<string, PronounSense> = new Map<string, PronounSense>([
  ['él', { gender: 'male', plural: false }],
  ['ella', { gender: 'female', plural: false }],
  ['ellos', { gender: null, plural: true }],
  ['ellas', { gender: 'female', plural: true }],
  ...words('yo mí me').map((w) => [w, { gender: null, plural: false }] as const),
  ...words('nosotros nosotras nos').map((w) => [w, { gender: null, plural: true }] as const),
])

const organizationHeads = set(
  'ministerio universidad consejo comité agencia asociación federación instituto comisión corporación partido policía sindicato ejército armada parlamento tribunal juzgado fiscalía banco fundación ayuntamiento gobierno congreso senado cámara hospital colegio museo club empresa grupo bomberos secretaría dirección defensoría junta organización oficina autoridad servicio guardia capitanía naviera cofradía consistorio diputación',
)
const placeHeads = set(
  'calle avenida plaza río monte sierra isla islas lago puerto cabo golfo mar valle playa puente barrio aeropuerto estación provincia departamento municipio ciudad villa pueblo región cordillera volcán bahía estrecho carretera',
)

/** For what Spanish has no word of one piece for. */
const NEVER = /(?!)/

const singularsOf = (word: string): readonly string[] => [
  ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('ces') ? [`${word.slice(0, -3)}z`] : []),
]

export const spanishEntityLexicon: EntityLexicon = {
  kind: 'entity',
  states: stateForms,
  sharedCapitals: set('santiago victoria san'),
  stateNames,
  places: placeNames,
  organizations: lines(
    'otan;onu;unión europea;ue;oms;fmi;oea;cruz roja;guardia civil;policía nacional;policía local;protección civil;salvamento marítimo',
  ),
  organizationAliases: new Map([
    ['organización de las naciones unidas', 'onu'],
    ['naciones unidas', 'onu'],
    ['ue', 'unión europea'],
    ['organización mundial de la salud', 'oms'],
    ['fondo monetario internacional', 'fmi'],
    ['organización de estados americanos', 'oea'],
  ]),
  otherAdjectives: set(
    'africano africana asiático asiática europeo europea latinoamericano latinoamericana árabe musulmán cristiano católico judío',
  ),
  givenNames,
  leadingFamilyNames,
  givenEnding: endingsOf(givenNames),
  honorifics: new Map<string, Gender | null>([
    ...words('sr señor don d fray').map((w) => [w, 'male'] as const),
    ...words('sra srta señora señorita doña dña sor').map((w) => [w, 'female'] as const),
    ...words('dr dra').map((w) => [w, w === 'dra' ? 'female' : null] as const),
  ]),
  genderedTitles: new Map<string, Gender>([
    ...FEMALE_TITLES.map((t) => [t, 'female'] as const),
    ...MALE_TITLES.map((t) => [t, 'male'] as const),
  ]),
  titleHeads: set(TITLES),
  titleModifiers: set(
    'vice ex exministro expresidente adjunto adjunta interino interina general provincial regional nacional federal municipal',
  ),
  titleOfHeads: set(
    'ministro ministra secretario secretaria jefe jefa director directora presidente presidenta consejero consejera alcalde alcaldesa portavoz líder rey reina fiscal delegado delegada',
  ),
  callings: new Map([
    ['diplomático', [['embajador'], ['canciller'], ['cónsul']]],
    ['diplomática', [['embajadora'], ['canciller'], ['cónsul']]],
    ['mandatario', [['presidente'], ['rey'], ['canciller']]],
    ['mandataria', [['presidenta'], ['reina'], ['canciller']]],
    ['funcionario', [['director'], ['secretario'], ['comisario'], ['jefe'], ['ministro']]],
    ['funcionaria', [['directora'], ['secretaria'], ['comisaria'], ['jefa'], ['ministra']]],
    ['político', [['diputado'], ['senador'], ['alcalde'], ['ministro'], ['presidente']]],
    ['política', [['diputada'], ['senadora'], ['alcaldesa'], ['ministra'], ['presidenta']]],
    ['letrado', [['abogado']]],
    ['letrada', [['abogada']]],
    ['edil', [['concejal'], ['concejala'], ['alcalde'], ['alcaldesa']]],
    ['regidor', [['alcalde']]],
    ['regidora', [['alcaldesa']]],
  ]),
  headships: new Map([
    ['estado', [['presidente'], ['presidenta'], ['rey']]],
    ['gobierno', [['presidente'], ['presidenta'], ['primer'], ['primera']]],
    ['ejecutivo', [['presidente'], ['presidenta']]],
    ['diplomacia', [['canciller']]],
  ]),
  headWords: set('jefe jefa líder'),
  genericPeople: set('hombre mujer chico chica muchacho muchacha señor señora joven'),
  collectives: set('familia pareja tripulación equipo personal plantilla jurado'),
  personalNouns: set(
    'madre padre abuelo abuela viudo viuda jubilado jubilada joven adolescente veterano veterana',
  ),
  excellencies: set('excelencia majestad alteza santidad eminencia señoría'),
  informants: set('fuente interlocutor informante'),
  issuedTexts: set('comunicado mensaje tuit nota'),
  issuedIn: set('en mediante a'),
  bodyCallings: new Map(),
  pressDesks: set('oficina gabinete servicio'),
  pressWords: set('prensa comunicación'),
  topHeads: set('presidente presidenta jefe jefa líder director directora dirigente'),
  topTitles: [
    ['secretario', 'general'],
    ['secretaria', 'general'],
    ['director', 'general'],
    ['directora', 'general'],
  ],
  definite: new Set(['el', 'la']),
  portfolios: set(
    'defensa exteriores justicia hacienda sanidad salud interior educación comercio economía energía transporte transportes agricultura trabajo cultura turismo vivienda ambiente seguridad',
  ),
  ownedHeads: new Set(),
  portfolioHeads: new Set(),
  emptyPortfolios: new Set(),
  portfolioSpellings: new Map(),
  bodyLetters: new Map(),
  stateStem: (word) => word,
  nameParticles: set('de del la las los y e van von da do dos san santa'),
  nameSuffixes: set('jr ii iii iv xiv xvi'),
  organizationHeads,
  familyNames: new Set(),
  organizationOfHeads: set(
    'ministerio universidad consejo comité agencia asociación federación instituto comisión partido sindicato tribunal juzgado fiscalía banco ayuntamiento gobierno congreso cámara hospital museo secretaría dirección junta organización oficina autoridad servicio',
  ),
  placeHeads,
  regionHeads: set('provincia región departamento municipio ciudad distrito'),
  plainPlaceHeads: new Set(),
  campWords: set('refugiados desplazados'),
  smallPlaceHeads: set('provincia región isla islas río valle puerto barrio distrito'),
  countyHeads: new Set(),
  placeModifiers: new Set(),
  eventHeads: set(
    'guerra batalla revolución copa campeonato mundial festival cumbre juegos feria liga huracán tormenta',
  ),
  treatyHeads: new Set(['acuerdo', 'acuerdos', 'tratado', 'pacto', 'protocolo', 'convenio']),
  vesselNouns: new Set([
    'transbordador',
    'ferri',
    'barco',
    'buque',
    'pesquero',
    'petrolero',
    'fragata',
    'submarino',
  ]),
  vesselVerbs: new Set(['naufragó', 'zozobró', 'zarpó', 'atracó']),
  aboard: new Set([]),
  groupHeads: set(
    'soldados tropas militares policías agentes bomberos funcionarios autoridades vecinos ciudadanos residentes rebeldes fuerzas trabajadores',
  ),
  groupClasses: new Map([
    ['tropas', 'tropas'],
    ['soldados', 'tropas'],
    ['militares', 'tropas'],
    ['fuerzas', 'tropas'],
    ['policías', 'policías'],
    ['agentes', 'policías'],
    ['funcionarios', 'funcionarios'],
    ['autoridades', 'funcionarios'],
  ]),
  bodyClasses: set('tropas policías'),
  ordinalSuffixes: set('º ª'),
  unitHeads: set('brigada batallón regimiento división flota escuadrón'),
  stateBodyHeads: set('parlamento ministerio embajada gobierno ejército'),
  possessives: set("'s"),
  bareOwner: NEVER,
  singularsOf,
  aged: NEVER,
  seatedIn: NEVER,
  possessiveOpeners: new Set(),
  saintWords: new Set([]),
  placeOpeners: new Set(['puerto', 'monte', 'lago', 'villa', 'san', 'santa', 'nueva']),
  personalRelatives: new Set(['quien']),
  headlineVerbs: new Set(),
  countedRelatives: set(''),
  impersonalRelatives: new Set(),
  placeRelatives: new Set(['donde']),
  worksNouns: set('fábrica planta refinería'),
  firmWords: set('sa sl srl slu ltda'),
  bodyVerbs: set('emplea vende fabrica'),
  staffWords: set('personal dirección'),
  ofWords: set('de del para'),
  genitives: set('de del'),
  shortNames: set('Rio Goa Fez'),
  smallWords: set('de del la las los el y e para en a'),
  originWords: set('de desde'),
  andWords: set('y e &'),
  articles: set('el la los las un una'),
  indefinite: set('un una otro otra algún alguna cada cualquier dos tres varios varias'),
  introducers: set('un una otro otra'),
  predicators: set('como'),
  locatives: set('en de desde hacia a cerca junto hasta por entre'),
  motions: new Set(['visitó', 'abandonó', 'invadió']),
  addressing: new Set(['preguntó', 'acusó', 'demandó', 'multó']),
  answering: new Set(['dijo', 'negó', 'anunció', 'confirmó', 'rechazó', 'afirmó', 'declaró']),
  stateNouns: new Set([
    'parlamento',
    'gobierno',
    'ejército',
    'embajada',
    'frontera',
    'territorio',
    'presidente',
    'presidenta',
  ]),
  demonymsOf: (place) => (place.endsWith('ia') ? [`${place}na`, `${place.slice(0, -1)}o`] : []),
  matchWords: set(
    'gol goles portero delantero defensa árbitro penalti fuera córner cabezazo torneo semifinal final eliminatoria selección equipo',
  ),
  calendar: set(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre gmt utc yo hoy ayer mañana anoche',
  ),
  bodyNouns: set(
    'empresa compañía firma agencia banco organismo medio portal operador fabricante aerolínea naviera',
  ),
  ownBodies: set('banco medio portal organismo'),
  bodySorts: new Map(),
  counters: set('mayoría minoría docena docenas decenas centenares cientos miles'),
  somePeople: set('algunos algunas muchos muchas otros otras varios varias'),
  whenWords: set('ayer hoy'),
  resumers: set('mismo misma'),
  owners: set('su sus nuestro nuestra'),
  ownWords: set('propio propia'),
  publicBodies: set('ayuntamiento gobierno ministerio hospital universidad tribunal'),
  isAgentNoun: (word) => /(?:dor|dora|ista|ante)$/.test(word),
  proxyHeads: set('portavoz portavoces'),
  agentHeads: set('abogado abogada abogados'),
  proxyLinks: new Set(['de']),
  seatWords: new Set(['de', 'en']),
  documentNouns: set(
    'tuit mensaje informe comunicado declaración carta documento estudio encuesta acuerdo ley denuncia libro artículo nota sentencia datos',
  ),
  speakerPronouns: set('yo nosotros nosotras me mi nos nuestro nuestra'),
  personNouns: set(
    'hombre mujer persona fuente vecino vecina testigo funcionario funcionaria agente soldado experta experto superviviente sobreviviente amigo amiga familiar madre padre hijo hija hermano hermana pasajero pasajera empleado empleada trabajador trabajadora activista refugiado refugiada voluntario voluntaria manifestante residente joven',
  ),
  compoundTails: new Set(),
  hyphenLinks: set('e i de del la las los el y al'),
  placeLinks: set('e i on upon sur sous am an auf ob'),
  certainHeads: set(
    'ministerio universidad consejo comité agencia asociación federación instituto comisión partido policía sindicato ejército parlamento tribunal ayuntamiento fiscalía fundación banco',
  ),
  carryingCues: set('añadiendo diciendo asegurando señalando explicando advirtiendo insistiendo afirmando'),
  relativePronouns: set('que quien quienes cual'),
  subjectPronouns: set('él ella'),
  expletives: set(''),
  impersonalVerbs: set(''),
  passiveWords: set(''),
  impersonalParticiples: set(''),
  pronouns,
  kinds: spanishKinds(organizationHeads, placeHeads),
}

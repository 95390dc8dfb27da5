import type { Stance } from '../../model/index.js'
import type { AttributionLexicon, Complement, CueFrame, CueVerb } from '../lexicon/attribution.js'
import { isGerund } from './verbs.js'

const words = (list: string): string[] => list.trim().split(/\s+/)
const set = (list: string): ReadonlySet<string> => new Set(words(list))

// One line a class: stance, what may follow, infinitives.
const CLASSES: readonly (readonly [Stance, string, string])[] = [
  [
    'stated',
    'clause',
    `decir afirmar asegurar declarar señalar indicar explicar añadir agregar apuntar manifestar expresar comentar destacar subrayar
     recalcar reiterar insistir sostener mantener precisar matizar aclarar detallar relatar narrar contar recordar responder contestar
     replicar concluir informar comunicar anunciar revelar reconocer admitir confesar advertir alertar escribir publicar tuitear
     reportar referir argumentar opinar resaltar remarcar mencionar exponer testificar jurar lamentar ironizar espetar ratificar
     proclamar notificar divulgar difundir constatar mostrar valorar`,
  ],
  ['stated', 'clause', 'creer pensar considerar temer confiar saber'],
  ['confirmed', 'clause nominal', 'confirmar corroborar verificar'],
  ['denied', 'clause nominal', 'negar desmentir refutar'],
  ['dismissed', 'clause nominal', 'rechazar descartar'],
  ['alleged', 'clause', 'alegar denunciar sospechar'],
  ['alleged', 'object-infinitive', 'acusar culpar'],
  ['estimated', 'clause nominal', 'estimar calcular cifrar'],
  ['predicted', 'clause infinitive', 'prever predecir pronosticar esperar prometer'],
  [
    'urged',
    'clause infinitive',
    'pedir exigir reclamar solicitar instar rogar recomendar sugerir proponer ordenar',
  ],
  ['questioned', 'clause', 'preguntar cuestionar dudar'],
  ['stated', 'nominal', 'condenar criticar censurar elogiar celebrar apoyar defender agradecer'],
]

const verbs = (): ReadonlyMap<string, CueVerb> =>
  new Map(
    CLASSES.flatMap(([stance, complements, list]) =>
      words(list).map(
        (v) => [v, { stance, complements: new Set(words(complements) as Complement[]) }] as const,
      ),
    ),
  )

const VERBS = verbs()

export const spanishAttributionLexicon: AttributionLexicon = {
  model: null,
  verbs: VERBS,
  frames: new Map(
    [...VERBS].flatMap(([verb, { complements }]): [string, Set<CueFrame>][] =>
      complements.has('clause') ? [[verb, new Set<CueFrame>(['clause'])]] : [],
    ),
  ),
  objectsOf: new Map(),
  judging: new Map(
    ['calificar', 'tachar', 'considerar', 'definir', 'describir', 'tildar'].map(
      (verb): [string, ReadonlySet<string>] => [verb, new Set(['de', 'como'])],
    ),
  ),
  nouns: new Map<string, Stance>([
    ['afirmación', 'stated'],
    ['declaración', 'stated'],
    ['anuncio', 'stated'],
    ['acusación', 'alleged'],
    ['denuncia', 'alleged'],
    ['sospecha', 'alleged'],
    ['rumor', 'alleged'],
    ['advertencia', 'predicted'],
    ['promesa', 'predicted'],
    ['confirmación', 'confirmed'],
    ['desmentido', 'denied'],
    ['temor', 'stated'],
  ]),
  initially: ['al', 'principio'],
  bearing: set('hacer dar lanzar enviar contener incluir'),
  addressing: set('a'),
  kinds: new Map(),
  clusters: () => 0,
  kindStances: new Map(),
  prepositions: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['de', 'acuerdo', 'a'],
    ['conforme', 'a'],
    ['en', 'palabras', 'de'],
    ['a', 'juicio', 'de'],
  ],
  particles: new Map(),
  carriers: set('llegar volver ir pasar querer'),
  figureVerbs: new Set(['cifrar', 'estimar']),
  figureLinks: new Set(['en']),
  otherSenses: new Map(),
  passives: set('ser'),
  definites: set('el la los las lo este esta esto eso'),
  silences: set('negar rehusar declinar'),
  negations: set('no ni nunca tampoco jamás'),
  complementizers: set('que si por cómo qué cuándo dónde quién'),
  breaks: set('mientras aunque después antes porque cuando tras'),
  times:
    set(`lunes martes miércoles jueves viernes sábado domingo hoy ayer anoche anteayer mañana antes después luego también además este esta
    pasado tarde`),
  anonymous: new Set(['anonimato', 'identificado', 'identificada']),
  ownRelatives: new Set(['cuyo', 'cuya', 'quien', 'quienes']),
  timeWords: new Set(['mañana', 'tarde', 'noche', 'semana', 'este', 'esta', 'pasada']),
  adjuncts: new Set(['por', 'desde', 'durante', 'tras', 'hasta']),
  naming: new Set(['llamar', 'conocer', 'denominar']),
  topical: new Set(['discutir', 'debatir', 'explicar', 'examinar', 'estudiar']),
  relatives: set('que quien quienes'),
  infinitive: set('a de'),
  declaratives: set('que'),
  isParticiple: isGerund,
  isPast: (word) => /(?:ó|aron|ieron)$/.test(word),
  personal: set('yo tú él ella ello nosotros nosotras ellos ellas este esto esta'),
  objects: set('me te se nos lo la los las'),
  plurals: set('ellos ellas nosotros nosotras'),
  carried: new Map(),
  pronominal: set('lo así'),
  origins: set('de en por'),
  accounts: new Set(),
  accountPrepositions: new Set(),
  demonstratives: set('esto eso'),
  agents: set('por'),
  figures: set('cifrar estimar'),
  fractions: set('mitad tercio cuarto'),
  signs: set('mostrar indicar revelar'),
  seats: set('en'),
  degrees: set('tan tanto tanta'),
  anybodies: set('cualquiera quienquiera alguien'),
  writers: set('yo'),
  nobodies: set('nadie ninguno ninguna nada ningún'),
  scenes: new Set(),
  speechless: new Set(),
  contrasts: new Set(['pero', 'mientras', 'aunque']),
  semblance: new Set(['parecer']),
  symptoms: set('señal indicio'),
  deeds: new Set(),
  measures: new Map([['por', set('lo')]]),
  manners: set('sin'),
  spells: set('minuto hora día semana mes año'),
  pastStems: () => [],
  articles: new Set(),
  additives: set('también además'),
  dayPrepositions: set('el este'),
  invertsFreely: true,
  possessives: set("'s"),
  possessivePronouns: set('su sus mi mis nuestro nuestra'),
  openers: set('y pero e además también'),
  links: set('de del para por en y e la el los las a con'),
  governors: set('de del para por en a al con contra sobre entre hacia'),
  firstPerson: set('yo nosotros nosotras nos mi mis nuestro nuestra nuestros nuestras me'),
  furniture: set(
    'foto fotos fotografía imagen imágenes vídeo video gráfico crédito lea leer vea ver también relacionado fuente compartir nota actualización corrección directo más temas etiquetas archivo contacto',
  ),
  asides: set('como según'),
  bareAsides: new Set(),
  citing: set('citando'),
  quoting: new Set(),
  hearsay: new Map<string, Stance>([
    ['presuntamente', 'alleged'],
    ['supuestamente', 'alleged'],
    ['aparentemente', 'alleged'],
  ]),
}

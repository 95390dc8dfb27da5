import type { ComparisonLexicon } from '../lexicon/comparison.js'
import { answersByWord, classByWord, wordSet as words } from '../word-lists.js'

/** Class or state, then its lemmas. Classes and states go by the names all packs share. */

/** Nouns that count people. */
const SPANISH_PEOPLE = words(
  'persona gente individuo hombre mujer niño niña menor joven adulto civil ciudadano habitante vecino residente turista visitante pasajero viajero trabajador empleado obrero soldado militar efectivo combatiente agente policía bombero médico enfermero paciente víctima herido muerto fallecido desaparecido superviviente rehén preso detenido manifestante votante cliente usuario alumno estudiante profesor migrante refugiado desplazado evacuado miembro diputado',
)

export const spanishComparisonLexicon: ComparisonLexicon = {
  countedClass: classByWord(`
    soldier: soldado militar efectivo uniformado combatiente
    officer: agente policía
    person: persona gente individuo habitante vecino residente civil hombre mujer víctima ciudadano
    passenger: pasajero viajero ocupante
    worker: trabajador empleado obrero
    protester: manifestante
    death: muerte muerto muerta fallecido fallecida cadáver cuerpo deceso
    injury: herido herida lesionado lesionada
    home: casa vivienda hogar
    vehicle: vehículo coche carro automóvil camión
    missile: misil cohete
    drone: dron
    firefighter: bombero
    child: niño niña menor
    patient: paciente
    record: registro ficha
  `),
  countedKinds: new Map([...SPANISH_PEOPLE].map((noun) => [noun, ['people']] as const)),
  state: classByWord(`
    dead: morir fallecer matar muerto muerta muerte mortal fallecido fallecida cadáver deceso víctima
    injured: herir lesionar herido herida lesionado lesionada
    hospitalised: hospitalizar hospitalizado ingresar
    missing: desaparecer desaparecido desaparecida
    rescued: rescatar rescatado
    detained: detener arrestar detenido detenida arrestado
    displaced: desplazar desplazado desalojar evacuar evacuado
    sent: enviar desplegar trasladar
    destroyed: destruir destruido destrozar
    aboard: bordo viajar
  `),
  statePhrases: new Map([['perdieron la vida', 'dead']]),
  phraseStarts: words('perdieron'),
  housing: words('alojar albergar'),
  shelterPlaces: words('escuela albergue polideportivo'),
  votingWords: words('voto votos votó votaron votación'),
  voteLinks: words('contra a'),
  voteSides: new Map([
    ['favor', 'voted-for'],
    ['contra', 'voted-against'],
  ]),
  voteOpeners: words('a en'),
  massNouns: new Map([['multitud', 'gathered']]),
  duties: classByWord(`
    forces: soldado militar uniformado agente policía gendarme guardia
    rebels: militante insurgente rebelde pistolero terrorista extremista guerrillero atacante
    civil: civil niño niña mujer turista alumno estudiante pasajero paciente manifestante periodista
  `),
  sexes: classByWord(`
    women: mujer niña esposa madre
    men: hombre niño marido padre
  `),
  kinNouns: words(
    'pariente familiar hermano hermana hijo hija primo prima sobrino sobrina abuelo abuela nieto nieta',
  ),
  familyNouns: words('familia'),
  agedNouns: new Map([
    ['niño', 'boy'],
    ['hijo', 'boy'],
    ['niña', 'girl'],
    ['hija', 'girl'],
    ['hombre', 'man'],
    ['mujer', 'woman'],
  ]),
  minors: words('boy girl'),
  aftershocks: words('réplica'),
  otherEvent: words('otro otra anterior'),
  otherOnes: words('uno una'),
  incidents: words('incidente ataque accidente explosión incendio'),
  voteFates: words('voted-for voted-against abstaining'),
  voters: words('country vote deputy'),
  people: words('person passenger worker protester death injury child soldier officer firefighter patient'),
  peopleOfKinds: words('turista vecino aldeano estudiante alumno preso refugiado migrante'),
  peopleNames: new Set(),
  peopleEnd: /(?!)/,
  peopleAdjectiveEnd: /(?!)/,
  noPeople: new Set(),
  severity: new Map(),
  conditions: new Set(),
  lifeTaking: words('costar cobrar perder segar'),
  personRelatives: words('quien quienes'),
  records: words('record'),
  fates: words('dead injured missing rescued detained displaced hospitalised aboard'),
  apart: words('dead injured missing rescued aboard detained displaced hospitalised destroyed capacity'),
  wideWords: words('total todo'),
  countedUpTo: words('hasta de a'),
  tallying: words('hallar encontrar recuperar recoger incautar descubrir'),
  soFar: new Set(['hasta ahora', 'hasta hoy']),
  graver: words('grave graves gravemente grave severo severa crítico críticos'),
  including: words('incluir excluir omitir'),
  leaving: words('dejar'),
  leftWords: words('fuera'),
  exclusive: new Set(['sin contar', 'solo los', 'sin incluir']),
  officials: words('funcionarios autoridades'),
  growing: new Map([
    ['dead', 'up'],
    ['injured', 'up'],
    ['missing', 'down'],
  ]),
  oneByOne: words('dead injured missing'),
  sureWords: words('confirmado confirmados confirmada confirmadas'),
  diseases: words('enfermedad virus fiebre infección brote epidemia pandemia gripe'),
  reaching: words('alcanzar subir llegar ascender'),
  ordinals: words('primer primera primero segundo segunda tercer tercera último última'),
  openRanks: words('primer primera primero'),
  upTo: words('hasta antes'),
  zones: words('gmt utc'),
  timeNouns: words('vez día semana mes año hora'),
  onsets: words('sacudir empezar comenzar ocurrir estallar registrar'),
  events: classByWord(`
    quake: terremoto sismo temblor seísmo
    explosion: explosión
    fire: incendio fuego
  `),
  reporting: words('decir informar anunciar confirmar declarar'),
  concluding: words('encontrar concluir establecer determinar detectar descubrir medir'),
  standing: words('haber tener sumar contar seguir'),
  lasting: words('aboard capacity trained'),
  increments: words('más otro otra otros otras adicional adicionales'),
  partial: words('primeros primeras'),
  perceptions: words(
    'vi vimos visto oí oímos oído noté notamos notado conté contamos contado vio oyó notó contó',
  ),
  possessives: words('su sus'),
  // "su portavoz" may be a body's or a person's.
  personalPossessives: new Set(),
  bodyNouns: words(
    'empresa compañía grupo organización ministerio agencia partido sindicato banco hospital universidad',
  ),
  spokesWords: words('portavoz portavoces vocero vocera'),
  belonging: words('de del para'),
  others: words('otros otras menos más'),
  ofWords: words('de'),
  fateOf: new Map([
    ['death', 'dead'],
    ['injury', 'injured'],
    ['patient', 'hospitalised'],
  ]),
  looseNouns: words('hombres'),
  ageUnit: 'year of age',
  having: words('tener'),
  localPlaces: words(
    'puesto hospital clínica pueblo ciudad escuela barrio distrito calle campamento cárcel valle estación edificio iglesia casa',
  ),
  localSources: words('hospital clínica escuela prisión'),
  careHouses: new Set(),
  localPrepositions: words('en cerca'),
  localAdverbs: words('allí aquí ahí'),
  earlierVersion: words('versión anterior erróneamente equivocadamente incorrectamente previamente'),
  ownWords: words('dijimos nuestra nuestro'),
  mending: words('corregir modificar actualizar lamentar disculpar retirar aclarar'),
  printing: words('escribir informar decir publicar dar llamar citar atribuir'),
  bringing: words('elevando eleva elevó llevando lleva llevó'),
  upToCount: words('a hasta'),
  superseded: words('anterior anteriores previa previo inicial preliminar'),
  effect: words('vigor vigencia efecto'),
  reports: words('informe informes recuento recuentos estimación estimaciones cifra cifras balance'),
  atFirst: words('inicialmente principio'),
  renewed: words('ahora ya'),
  movements: words('subió sube bajó baja aumentó aumenta cayó pasó pasa'),
  fromWords: words('desde de'),
  possessiveEnd: /['’]s$/u,
  sourceWords: words('según'),
  partitives: new Set(['de ellos', 'de ellas', 'de los', 'de las']),
  openQuestions: words('qué cómo quién quiénes por dónde cuándo cuál si'),
  causeNouns: words('causa origen'),
  knowing: words('conocer conoce saber sabe establecer determinar'),
  unclear: words('desconocida desconocido incierta'),
  causing: new Map([
    ['causar', words('por')],
    ['provocar', words('por')],
    ['originar', words('en por')],
    ['empezar', words('en cuando')],
    ['comenzar', words('en cuando')],
  ]),
  partlyNegating: words('apenas'),
  partlyNegated: words(
    'solo sólo solamente simplemente todo toda todos todas siempre necesariamente primero primera último última seguro',
  ),
  timeLimits: words('desde hasta antes'),
  determiners: words('un una el la los las'),
  places: classByWord(`
at: en cerca
to: a hacia para
from: de desde
`),
  travelling: words('viajar ir volar navegar conducir llevar trasladar dirigir'),
  sideWords: answersByWord(`
izquierdo izquierda | derecho derecha
norte | sur
este | oeste
rojo roja | azul | verde | amarillo amarilla | negro negra | blanco blanca | gris
`),
  floors: answersByWord(
    'bajo baja | primer primera primero | segundo segunda | tercer tercera tercero | cuarto cuarta | quinto quinta',
  ),
  newcomers: words('un una otro otra unos unas algún alguna'),
  storeys: words('piso planta'),
  particles: new Set(),
  standIns: words(
    'edificio local empresa compañía firma grupo club equipo vehículo buque barco avión aparato hombre mujer',
  ),
  lightVerbs: words('recibir tener haber hacer dar ser estar poner'),
  links: words(
    'implicación participación papel parte vínculo conexión lazo mano responsabilidad complicidad conocimiento relación',
  ),
  ofKnowledge: words('saber conocer recordar memoria recuerdo seguro'),
  telling: words('decir precisar especificar'),
  abilities: words('poder puedo puede pueden podía podían'),
  believing: words('creer pensar sospechar suponer esperar temer imaginar sentir'),
  commenting: words('comentar opinar responder'),
  conceding: words('admitir reconocer conceder confesar'),
  excluding: words('negar excluir descartar desmentir'),
  printed: words('informe comunicado publicación relato'),
  requests: words(
    'llamamiento exigencia petición propuesta oferta ruego apelación invitación moción enmienda solicitud',
  ),
  emphasising: words('solo sola único única'),
  grading: words(
    'creciente total completo completa absoluto absoluta grave serio seria extremo extrema profundo profunda gran grande enorme inmenso inmensa claro clara evidente flagrante verdadero verdadera significativo significativa importante continuo continua constante',
  ),
  eitherWords: words('o u ni'),
  bothWords: words('y e'),
  absolutes: words('todo toda todos todas siempre solo sólo ninguno ninguna'),
  qualifiers: words('casi apenas parcialmente'),
  judging: words('sentenciar condenar encarcelar absolver culpable condena veredicto'),
  accusing: words(
    'acusado acusada acusados acusadas imputado imputada presunto presunta sospechoso sospechosa',
  ),
  possibilities: words('puede pueden podría podrían quizá quizás posible posiblemente probablemente'),
  turning: words('pero salvo si aunque excepto'),
  reflexives: words('mismo misma mismos mismas'),
  averting: words('evitar prevenir impedir'),
  proofNouns: words('prueba pruebas evidencia indicio indicios'),
  everWords: words('nunca jamás'),
  lawBreaking: words('violar violación infringir infracción incumplir incumplimiento vulnerar quebrantar'),
  lawKeeping: words('conforme acuerdo cumplir respetar ajustar'),
  lawful: words('legal lícito lícita legítimo legítima'),
  lawNouns: words(
    'ley norma tratado convenio protocolo carta resolución constitución sanción tregua derecho',
  ),
  sameKind: words('tal tales semejante tipo'),
  occasions: new Map([
    ['periodistas', 'prensa'],
    ['prensa', 'prensa'],
    ['comunicado', 'comunicado'],
    ['entrevista', 'entrevista'],
    ['discurso', 'discurso'],
    ['carta', 'carta'],
    ['tuit', 'red'],
    ['twitter', 'red'],
    ['facebook', 'red'],
  ]),
  occasionLeads: words('en durante ante a mediante'),
  asking: words('pedir exigir instar reclamar'),
  relaying: words('portavoz vocero vocera periodista corresponsal abogado abogada'),
  offices: words('presidente presidenta canciller ministro ministra rey reina embajador embajadora'),
  passive: 'ser',
  existential: words('hay había hubo existe'),
  meeting: words(
    'tener contener incluir haber oír ver encontrar recibir llegar existir ocurrir sonar usar lanzar emitir publicar enviar firmar tomar robar perder',
  ),
  truth: words('cierto verdad verdadero así'),
  idleNouns: words(
    'duda pregunta razón necesidad comentario esperanza lugar alternativa plan opción problema tiempo',
  ),
  falsehood: words('falso falsa falsos falsas infundado infundada mentira mentiras bulo'),
  denyingDeeds: words('negar desmentir refutar'),
  denying: words('negar desmentir rechazar refutar'),
  referring: words('lo eso esto ello la las los'),
  wordsForWords: words(
    'informe acusación denuncia afirmación rumor versión información declaración señalamiento noticia',
  ),
  comparing: words('que'),
  roughly: words('alrededor aproximadamente casi cerca hacia sobre poco'),
  sinceWords: words('desde hasta'),
  intentions: words(
    'quiere quieren planea planean busca buscan pretende pretenden espera esperan prevé prevén',
  ),
  sayingVerbs: words('decir'),
  termUnits: new Map([
    ['year', 12],
    ['month', 1],
  ]),
  sentencing: words('condenar condena sentenciar encarcelar'),
  prisons: words('cárcel prisión tribunal juez jueza'),
  bestowing: words('dar imponer recibir'),
  afterLength: words('atrás después antes'),
  suspending: words('suspendido suspendida'),
  demanding: words('pedir solicitar exigir'),
  threatening: words('máximo hasta podría'),
  courtWords: words('juez jueza fiscal abogado abogada'),
  insteadOf: new Set(['en vez', 'en lugar']),
  counts: words('número cifra total cantidad balance'),
  tellingVerbs: words('hablar contar estimar cifrar'),
  money: words('corona marco dólar euro libra franco peso sol real boliviano quetzal céntimo centavo'),
  populated: words('ciudad pueblo isla provincia distrito país población capital región'),
  timeUnits: words(
    'año mes semana día hora minuto segundo década siglo noche year month week day hour minute second',
  ),
  stateBodies: words(
    'gobierno ministerio ministro ministra ejército presidencia presidente presidenta autoridad autoridades cancillería',
  ),
  publicWords: words('policía guardia estatal ayuntamiento gobernador alcalde fiscalía fiscal comisión'),
  openClauses: words('si'),
  // The last four in names that keep theirs.
  nameHead: /\p{L}+(?=\s+(?:en|de|in|of|at|from)\s|$)/u,
  unnamedHeads: words(
    'funcionario funcionaria funcionarios fuente fuentes testigo testigos vecino vecina vecinos experto expertos autoridades persona personas portavoz',
  ),
  press: words('medios prensa periódicos diarios emisoras'),
  media: words('periódico diario rotativo semanario revista emisora televisión radio cadena'),
  mediumHeads: new Map([['noticias', 'agency']]),
  ofNews: words('de'),
  documentHeads: words('informe comunicado documento carta sentencia estudio encuesta acuerdo nota'),
  statementHeads: words('informe comunicado nota'),
}

import { agencies as worldAgencies } from '../en/metadata-press.js'
import { latinClock } from '../latin-clock.js'
import type { FurnitureRule, MetadataLexicon, PressName } from '../lexicon/metadata.js'
import { pressNames } from '../press-names.js'
import { pressRunWith } from '../press-run.js'
import { wordSet as set } from '../word-lists.js'

/** Agencies of the Spanish-speaking world; those of the rest of it go by the same names everywhere. */
const agencies: readonly PressName[] = [
  ...pressNames(`
EFE | Efe | Agencia EFE | Agencia Efe
Europa Press | EUROPA PRESS
Notimex | NOTIMEX
Télam | TÉLAM | Telam
Prensa Latina
Andina
ANSA Latina
`),
  ...worldAgencies,
]

const outlets = pressNames(`
El País | EL PAÍS
El Mundo
ABC
La Vanguardia
El Universal
La Nación
Clarín
El Tiempo
El Espectador
La Tercera
El Mercurio
El Comercio
La Jornada
Reforma
`)

const furniture: readonly FurnitureRule[] = [
  { id: 'newsroom', kind: 'byline', pattern: /^(?:(?:la )?redacción(?: (?:\p{L}+ ?){1,3})?|agencias)$/iu },
  {
    id: 'share',
    kind: 'share',
    pattern: /^(?:comparte|compartir|comparta|síguenos|siga?nos|únete)\b.{0,80}$/i,
  },
  {
    id: 'caption',
    kind: 'caption',
    pattern: /^(?:foto|fotografía|fotos|imagen|vídeo|video|gráfico)(?: de archivo)?\s*[:/|©].{0,240}$/i,
  },
  {
    id: 'related',
    kind: 'related',
    pattern: /^(?:lea|lee|leer|vea|ver|más) (?:también|además|más|información)\b\s*:?.{0,160}$/i,
  },
  {
    id: 'related-label',
    kind: 'related',
    pattern: /^(?:te puede interesar|noticias relacionadas|le recomendamos|más noticias)\b.{0,120}$/i,
  },
  {
    id: 'subscribe',
    kind: 'subscribe',
    pattern: /^(?:suscríbete|suscríbase|regístrate|regístrese|hazte socio|recibe (?:nuestro|el))\b.{0,160}$/i,
  },
  {
    id: 'cookies',
    kind: 'cookies',
    pattern: /^(?:este sitio (?:web )?utiliza cookies|usamos cookies|utilizamos cookies)\b.{0,240}$/i,
  },
  { id: 'advertisement', kind: 'advertisement', pattern: /^(?:publicidad|anuncio|contenido patrocinado)$/i },
  {
    id: 'comments',
    kind: 'comments',
    pattern: /^(?:comentarios|deja (?:un|tu) comentario|\d+ comentarios|ver comentarios)$/i,
  },
  {
    id: 'copyright',
    kind: 'copyright',
    pattern: /^(?:©|\(c\)|todos los derechos reservados|prohibida (?:su|la) reproducción).{0,200}$/i,
  },
  {
    id: 'navigation',
    kind: 'navigation',
    pattern: /^(?:inicio|menú|buscar|volver|siguiente|anterior|iniciar sesión|contacto|ayuda)$/i,
  },
  { id: 'tags', kind: 'navigation', pattern: /^(?:etiquetas|temas|archivado en|secciones)\s*[:|].{0,200}$/i },
]

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
const months = new Map(
  MONTHS.split(' ').flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
)
  .set('setiembre', 9)
  .set('sept', 9)

/** For what Spanish has no rule for yet. */
const NEVER = /(?!)/
const NEVER_GLOBAL = /(?!)/g

export const spanishMetadataLexicon: MetadataLexicon = {
  kind: 'metadata',
  agencies,
  outlets,
  outletNouns: set('Diario Noticias Heraldo Gaceta Correo Tribuna Prensa Periódico Crónica Voz'),
  outletSilent: set('el la los las de del y para'),
  outletGenerics: set('noticias diario periodico online digital news media com tv co es'),
  // What is listed with a Spanish article goes by it: "El País".
  nameArticle: /^the /i,
  placeOpener: /\s+(?:en|desde)\s+(?=\p{Lu})/u,
  editionTail: /\s+(?:online|web|digital)$/,
  furniture,
  formSentence:
    /(?<!\p{L})(?:suscr[ií]b\p{L}*|bolet[ií]n|boletines|correo electrónico|no eres un robot|inténtalo|darse de baja)(?!\p{L})/iu,
  shareRow: {
    calls: set(
      'compartir comparte tuitear facebook twitter whatsapp telegram linkedin email correo imprimir',
    ),
    fillers: set('este esta artículo noticia en por con x el la enlace copiar guardar me gusta comentarios'),
  },
  notices: [
    {
      kind: 'retraction',
      pattern: /^(?:retractación\b|(?:este artículo|esta noticia) ha sido (?:retirad[oa])\b)/i,
    },
    { kind: 'clarification', pattern: /^\W*(?:aclaración|precisión)\s*[:.–—-]/i },
    {
      kind: 'correction',
      pattern:
        /^\W*(?:(?:corrección|fe de errores|fe de erratas|rectificación)\s*[:.–—-]|(?:una versión anterior|la versión original) de (?:este artículo|esta noticia|esta información)\b)/i,
    },
    {
      kind: 'update',
      pattern:
        /^\W*(?:actualización\s*[:–—-]|(?:este artículo|esta noticia) (?:ha sido|fue) actualizad[oa]\b)/i,
    },
  ],
  noticeTrigger:
    /versión (?:anterior|original) de|correc|rectific|aclar|fe de err|ha sido (?:actualiz|correg)/i,
  months,
  elapsed: /^hace \d{1,3} (?:min|minutos?|horas?|h|días?)$/i,
  stampOpener:
    /(?<![\p{L}\p{N}])(?:Publicado|Actualizado|Última actualización|PUBLICADO|ACTUALIZADO)(?: el| a las)?\s*:?\s+(?=[\p{L}\d])/gu,
  questionOpener: /^¿/,
  datelineCities:
    set(`MADRID BARCELONA SEVILLA VALENCIA BILBAO ZARAGOZA MÁLAGA MÉXICO BOGOTÁ LIMA SANTIAGO QUITO CARACAS MONTEVIDEO ASUNCIÓN PANAMÁ
    WASHINGTON LONDRES PARÍS BERLÍN ROMA BRUSELAS MOSCÚ KIEV PEKÍN TOKIO GINEBRA`),
  // The templates of many Spanish pages are English.
  bylinePreposition: /^by(?:\s*:)?\s+/i,
  bylineOpener: /^(?:por|texto(?: de)?|escrito por|redactado por|autor|autora|informa)(?=[\s:])(?:\s*:)?\s+/i,
  nameLinks: set('de del la las los el y e & da do di van von'),
  pressRun: pressRunWith(['de', 'del', 'la', 'y']),
  partJoiner: /^[ye]\s+/,
  possessiveEnd: NEVER,
  nameParticles: set('de del la las los y e & van von'),
  nameJoiner: /\s+(?:y|e|&)\s+/,
  sourceOpener: /^(?:fuentes?|vía)\s*:\s*/i,
  bylineRole:
    /^(?:redacción|corresponsal|enviad[oa] especial|agencias|periodista|redactora?|(?:corresponsal|enviad[oa] especial|redactora?) en \p{Lu}[\p{L} ]{1,40})$/iu,
  dayFirst: /(?<!\d)(\d{1,2})º?[ \u00a0-](?:de )?(\p{L}{3,12})\.?,?[ \u00a0-](?:del? )?(\d{4})(?!\d)/gu,
  monthFirst: /(?<!\p{L})(\p{L}{3,12})\.?[ \u00a0](\d{1,2}),[ \u00a0]{1,2}(\d{4})(?!\d)/gu,
  clockTimes: latinClock,
  ordinalSuffixes: set('º ª'),
  hourSuffixes: set('h hs hrs am pm a.m p.m'),
  stampWords:
    set(`publicado publicada actualizado actualizada última actualización modificado fecha hora el la a las de del en por h hs hrs horas
    lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom am pm cet cest gmt utc y`),
  outletOpeners: set('Radio Diario'),
  outletMarks: set('FM TV'),
  stampLinks: set('el la a las de del en por y'),
  proseLinks: set('el la a las de del en por y'),
  publishWords: set('publicado publicada'),
  weekdays: new Map(
    'lunes martes miércoles jueves viernes sábado domingo'.split(' ').map((w, i) => [w, i + 1] as const),
  ),
  zones: new Map([
    ['z', 'Z'],
    ['utc', 'Z'],
    ['gmt', 'Z'],
    ['cet', '+01:00'],
    ['cest', '+02:00'],
  ]),
  // Spanish writes the day first everywhere; its commonest words say so.
  dayOrderSpellings: { dayFirst: /(?<!\p{L})(?:de|la|el|que)(?!\p{L})/gu, monthFirst: NEVER_GLOBAL },
  beat: /^(?:política|economía|sociedad|deportes|cultura|sucesos|internacional|nacional)$/iu,
  creditLabel: /^(?:texto|fotos?|fotografías?|vídeo|video|imágenes)(?: de\s*:?|\s*:)\s+/i,
  writerOf: NEVER,
  outletLink: /^(?:lea|lee|vea|más)(?: también| más)? en ([^:]{3,40}?)\s*:/i,
  outletLabel: /^(?:medio|periódico|diario)\s*:\s*/i,
  headlineLabel: /^(?:titular|título)\s*:\s*/i,
  staffTail: NEVER,
  houseTail: NEVER,
  writingLabel: /^texto\b/i,
  edition: /^(?:edición (?:impresa|digital)|página \d{1,3})$/iu,
  agencyTail: NEVER,
  kicker:
    /^(?:política|economía|sociedad|deportes|cultura|sucesos|internacional|nacional|última hora|opinión|análisis)$/iu,
  toldBefore: NEVER,
  regionMarks: new Set(),
  changeWords: set('actualizado actualizada actualización modificado'),
  datePrefix: /^\s*(?:fecha|publicado|actualizado)\s*:?\s*(?=\d{4}-\d{2}-\d{2}\b)/i,
  gluedLabels: ['Compartir', 'Publicidad', 'PUBLICIDAD', 'Leer más', 'Ver más'],
  notPlaces: set(
    'ÚLTIMA HORA URGENTE EN VIVO DIRECTO EXCLUSIVA OPINIÓN ANÁLISIS VIDEO VÍDEO FOTOS ENTREVISTA ACTUALIZACIÓN',
  ),
  captionCredit: /\((?:foto|imagen|fotografía|efe|ap|afp|reuters|europa press)\s*[:/]?[^()]{0,120}\)\s*$/iu,
  galleryOpener: /^\W*(?:\d{1,3} )?ver todas (\S.{2,160})$/i,
  leadingLabel: /^(?:lo más destacado|puntos clave|claves)(?=\s+["“«¿¡]?[\p{Lu}\d])/iu,
  firstPerson: /(?:^|[^\p{L}])(?:yo|nosotros|nosotras|nuestr[oa]s?|mis?)(?!\p{L})/iu,
  ownSources: /^ fuentes (?:dijeron|informaron|confirmaron)\b/,
  ownKnowledge: /^(?: ha podido saber| tuvo acceso)/,
  sentenceOpeners: set(
    'A Además Al Ante Antes Aunque Como Con Cuando De Desde Después Durante El En Entre Hasta La Las Los Mientras Para Pero Por Según Si Sin Tras Un Una Y',
  ),
  creditBefore:
    /(?<![\p{L}\p{N}])(?:según|informó|informa|dijo a|dijeron a|declaró a|declaró al|citado por|de acuerdo con|fuentes? de|consultad[oa]s por)\s+(?:(?:la agencia|el diario|el periódico|la cadena|el portal|el canal) )?(?:el |la )?$/iu,
  creditAfter: /^,? (?:informó|informa|publicó|publica|reportó|reporta|citando|citó)\b/,
  notOutlets: /^(?:Gobierno|Ministerio|Policía|Ejército|Fiscalía|Guardia Civil|Ayuntamiento|Presidencia)$/,
}

/** Forms of a verb, made from its infinitive by rule or listed where the rule fails. */

const words = (list: string): string[] => list.trim().split(/\s+/)

/** Endings after the stem, by conjugation: present, imperfect, preterite, subjunctives, gerund, participle. Third person and first. */
const ENDINGS: Readonly<Record<string, string>> = {
  ar: 'o a an amos aba aban ábamos é ó aron e en ara aran ase asen ando ado ada ados adas',
  er: 'o e en emos ía ían íamos í ió ieron a an iera ieran iese iesen iendo ido ida idos idas',
  ir: 'o e en imos ía ían íamos í ió ieron a an iera ieran iese iesen iendo ido ida idos idas',
}
/** Endings after the whole infinitive: future and conditional. */
const AFTER_INFINITIVE = words('é á án emos ía ían íamos')
/** Pronouns written on to an infinitive or gerund. */
const ENCLITICS = words('se lo la los las le les')

/** Regular verbs of news; those with a spelling change before e are found with it too. */
const REGULAR = `
abandonar abordar aceptar aclarar acompañar acordar actuar acusar admitir adelantar advertir afectar afirmar agregar agradecer alertar alegar añadir
anunciar apelar apoyar aprobar apuntar argumentar asegurar atacar atender atribuir aumentar autorizar ayudar bajar bloquear buscar calcular
calificar cancelar capturar causar celebrar censurar cerrar citar comentar comparar comunicar conceder concluir condenar confesar
confirmar considerar constatar contar contestar continuar convocar corroborar crear creer criticar cruzar cumplir declarar defender dejar
denunciar derribar desaparecer descartar describir desmentir desplazar destacar destruir detallar detener dictar difundir disparar divulgar
elevar emitir encontrar entrar entregar enviar escribir esperar estallar estimar estudiar evacuar evitar exigir existir explicar explotar exponer
exportar expresar fallecer felicitar finalizar firmar ganar golpear gritar hablar herir hundir ilustrar impedir indicar informar ingresar iniciar
insistir instar interrogar intervenir invitar jurar lamentar lanzar levantar llamar llegar llevar lograr manifestar
matar matizar mencionar morir mostrar multar narrar necesitar negar notificar obligar observar ocasionar ocurrir ofrecer opinar ordenar
participar partir pasar pedir pensar perder permitir permanecer precisar predecir preguntar presentar prever proclamar prometer pronosticar
proponer protestar provocar publicar quedar reaccionar realizar rechazar recibir reclamar recomendar reconocer recordar rectificar referir
refutar regresar reiterar relatar remarcar repetir replicar reportar requerir rescatar resaltar responder resultar retirar reunir revelar
rogar salir seguir señalar solicitar sospechar sostener subir subrayar sugerir sumar superar suspender temer terminar testificar trabajar tratar
urgir valorar verificar viajar visitar volver votar vivir zarpar naufragar incendiar arder apagar investigar interceptar revisar abrir caer chocar
registrar contabilizar trasladar hospitalizar arrestar desalojar cifrar tuitear ironizar espetar recalcar ratificar cuestionar dudar culpar elogiar
celebrar lesionar fracasar avanzar mantener operar navegar transportar reabrir funcionar construir reparar costar
`

/** Infinitive and what no rule gives. */
const IRREGULAR = `
decir: digo dice dicen decimos dijo dijeron dije dicho dicha dichos dichas diciendo diga digan dijera dijeran dirá dirán diría dirían decía decían
predecir: predice predicen predijo predijeron predicho prediga predecía
desmentir: desmiente desmienten desmintió desmintieron desmienta desmintiendo
advertir: advierte advierten advirtió advirtieron advierta advirtiendo
sugerir: sugiere sugieren sugirió sugirieron sugiera sugiriendo
referir: refiere refieren refirió refirieron refiera refiriendo
requerir: requiere requieren requirió requirieron requiera
negar: niega niegan niegue nieguen negué
rogar: ruega ruegan ruegue rogué
confesar: confiesa confiesan confiese
contar: cuenta cuentan cuente cuenten
mostrar: muestra muestran muestre muestren
recordar: recuerda recuerdan recuerde
acordar: acuerda acuerdan acuerde
probar: prueba prueban
aprobar: aprueba aprueban apruebe
encontrar: encuentra encuentran encuentre
costar: cuesta cuestan cueste
pensar: piensa piensan piense
perder: pierde pierden pierda
defender: defiende defienden defienda
atender: atiende atienden atienda
cerrar: cierra cierran cierre cierren
manifestar: manifiesta manifiestan manifieste
recomendar: recomienda recomiendan recomiende
volver: vuelve vuelven vuelva vuelto vueltos
pedir: pide piden pidió pidieron pida pidan pidiendo
repetir: repite repiten repitió repitieron repita
impedir: impide impiden impidió impidieron impida
seguir: sigue siguen siguió siguieron siga sigan siguiendo
herir: hiere hieren hirió hirieron hiera hiriendo
morir: muere mueren murió murieron muera mueran muriendo muerto muerta muertos muertas
sostener: sostiene sostienen sostuvo sostuvieron sostenga sostendrá
detener: detiene detienen detuvo detuvieron detenga detendrá
mantener: mantiene mantienen mantuvo mantuvieron mantenga mantendrá
intervenir: interviene intervienen intervino intervinieron intervenga
proponer: propone proponen propuso propusieron propuesto propuesta proponga
exponer: expone exponen expuso expusieron expuesto exponga
prever: prevé prevén previó previeron previsto prevista previstos previstas prevea
ver: ve ven vio vieron visto vista vistos vistas vea veía veían viendo
escribir: escrito escrita escritos escritas
describir: descrito descrita
abrir: abierto abierta abiertos abiertas
reabrir: reabierto reabierta
creer: cree creen creyó creyeron creía creyendo
caer: cae caen cayó cayeron caído caída cayendo caiga
concluir: concluye concluyen concluyó concluyeron concluya
construir: construye construyen construyó construyeron construido construida
destruir: destruye destruyen destruyó destruyeron destruido destruida destruidos destruidas
atribuir: atribuye atribuyen atribuyó atribuyeron
hacer: hace hacen hizo hicieron hecho hecha haga hagan hacía hacían hará harán haría haciendo
poner: pone ponen puso pusieron puesto puesta ponga pondrá
salir: sale salen salió salga saldrá saldrán
venir: viene vienen vino vinieron venga vendrá
tener: tiene tienen tuvo tuvieron tenía tenían tenga tengan tendrá tendrán tendría tenido teniendo
dar: da dan dio dieron dado dada dé den daba daban dará darán dando
ir: va van fueron iba iban vaya irá irán yendo
saber: sabe saben supo supieron sabía sabían sepa sabrá sabido
querer: quiere quieren quiso quisieron quería querían quiera querrá
reunir: reúne reúnen reúna
permanecer: permanezca permanezcan
reconocer: reconozca reconozcan
aparecer: aparece apareció aparecieron aparezca
conocer: conoce conocen conoció conocía conozca conocido
ocurrir: ocurrido
dormir: duerme durmió durmieron
llegar: llegue lleguen
producir: produce producen produjo produjeron produzca producido producida
conducir: conduce conducen condujo condujeron conducido
traer: trae traen trajo trajeron traído
`

/** Helpers of a verb; "haber" of existence too. */
const AUXILIARIES = `
haber: ha han he hemos hay había habían hubo hubieron habrá habrán habría habrían haya hayan hubiera hubieran hubiese habido habiendo haber
ser: es son soy somos era eran fue fueron será serán sería serían sea sean fuera fueran fuese sido siendo ser
estar: está están estoy estamos estaba estaban estuvo estuvieron estará estarán estaría esté estén estado estando estar
poder: puede pueden podía podían pudo pudieron podrá podrán podría podrían pueda puedan pudiera pudieran poder
deber: debe deben debía debían deberá deberán debería deberían deba deban deber
soler: suele suelen solía solían
`

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í' }

/** "c" before "e" is written "qu", "g" "gu", "z" "c": "explicar", "explique". */
const beforeE = (stem: string): string =>
  stem.endsWith('c')
    ? `${stem.slice(0, -1)}qu`
    : stem.endsWith('g')
      ? `${stem}u`
      : stem.endsWith('z')
        ? `${stem.slice(0, -1)}c`
        : stem

function formsOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2)
  const kind = infinitive.slice(-2)
  const finite = words(ENDINGS[kind] ?? '').map(
    (e) => (/^[eé]/.test(e) && kind === 'ar' ? beforeE(stem) : stem) + e,
  )
  const gerund = finite.find((f) => f.endsWith('ando') || f.endsWith('iendo')) ?? ''
  const accented = gerund.replace(/([ae])ndo$/, (_, v: string) => `${ACCENTED[v] ?? v}ndo`)
  return [
    infinitive,
    ...finite,
    ...AFTER_INFINITIVE.map((e) => infinitive + e),
    ...ENCLITICS.flatMap((e) => [infinitive + e, accented + e]),
  ]
}

function table(list: string): (readonly [string, string])[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [infinitive = '', forms = ''] = line.split(': ')
      return [infinitive, ...words(forms)].map((f) => [f, infinitive] as const)
    })
}

/** Lower-case form → infinitive, auxiliaries left out. Listed forms win over those made by rule. */
export const verbForms: ReadonlyMap<string, string> = new Map([
  ...words(REGULAR).flatMap((v) => formsOf(v).map((f) => [f, v] as const)),
  ...table(IRREGULAR),
])

export const auxiliaryForms: ReadonlyMap<string, string> = new Map(table(AUXILIARIES))

/** Forms that are participles: "confirmado", "muertos", "previsto". */
export const isParticiple = (word: string): boolean =>
  /(?:[ai]d[oa]s?|ídos?|ídas?)$/.test(word) || IRREGULAR_PARTICIPLES.has(word)

const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  [
    'dich',
    'hech',
    'muert',
    'vist',
    'previst',
    'puest',
    'propuest',
    'expuest',
    'escrit',
    'descrit',
    'abiert',
    'reabiert',
    'vuelt',
    'rot',
  ].flatMap((stem) => ['o', 'a', 'os', 'as'].map((e) => stem + e)),
)

export const isGerund = (word: string): boolean =>
  /(?:[aá]ndo|[ié]?[eé]ndo|yendo)(?:se|lo|la|los|las|le|les)?$/.test(word)

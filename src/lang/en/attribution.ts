import type { Stance } from '../../model/index.js'
import type { AttributionLexicon, Complement, CueVerb } from '../lexicon/attribution.js'
import { CUE_KINDS } from './attribution-classes.js'

import { CLUSTERS } from './attribution-clusters.fitted.js'
import { CUES } from './attribution-cues.fitted.js'
import { CUE_FRAMES, CUE_OBJECTS } from './attribution-frames.js'
import { ROLES } from './attribution-roles.fitted.js'

const words = (list: string): string[] => list.trim().split(/\s+/)
const set = (list: string): ReadonlySet<string> => new Set(words(list))

// One line a class: stance, what may follow, lemmas.
const CLASSES: readonly (readonly [Stance, string, string])[] = [
  [
    'stated',
    'clause',
    `say state add note explain remark comment reply respond continue conclude declare emphasise emphasize
     stress reiterate repeat recount mention recall quip joke assert maintain insist argue contend
     reason observe write tweet post report disclose reveal acknowledge admit concede agree testify announce
     underline underscore highlight remind boast proclaim lament complain murmur mutter whisper shout yell
     exclaim interject opine muse elaborate caution signal indicate counter reflect summarise summarize
     affirm attest confess vent scoff retort affirm profess sum communicate`,
  ],
  ['stated', 'clause', 'show find suggest believe think feel fear worry know hope learn'],
  ['stated', 'addressee', 'tell inform assure notify advise brief'],
  ['confirmed', 'clause nominal', 'confirm verify corroborate'],
  ['denied', 'clause nominal', 'deny refute rebut disavow'],
  ['dismissed', 'nominal', 'dismiss reject rubbish downplay'],
  ['alleged', 'clause', 'allege claim'],
  ['alleged', 'object-infinitive predicate', 'accuse'],
  ['estimated', 'clause', 'estimate calculate reckon project'],
  ['predicted', 'clause', 'predict forecast expect anticipate warn foresee'],
  ['predicted', 'clause infinitive', 'promise pledge vow threaten'],
  ['urged', 'object-infinitive', 'urge ask implore beg exhort advise order instruct request press'],
  ['urged', 'clause', 'demand recommend propose'],
  ['questioned', 'clause', 'ask wonder question inquire'],
  ['stated', 'predicate', 'call describe label brand dub characterise characterize'],
  [
    'stated',
    'nominal',
    'praise criticise criticize condemn denounce slam blast endorse oppose support defend welcome',
  ],
  ['stated', 'infinitive', 'decline refuse want hope plan'],
]

function verbs(): Map<string, CueVerb> {
  const found = new Map<string, { stance: Stance; complements: Set<Complement> }>()
  for (const [stance, complements, lemmas] of CLASSES)
    for (const lemma of words(lemmas)) {
      if (lemma === '') continue
      const entry = found.get(lemma) ?? { stance, complements: new Set<Complement>() }
      for (const c of words(complements)) entry.complements.add(c as Complement)
      found.set(lemma, entry)
    }
  return found
}

let clusters: Map<string, number> | undefined

function clusterOf(word: string): number {
  clusters ??= new Map(
    CLUSTERS.trim()
      .split('\n')
      .flatMap((line, i) => line.split(' ').map((w): [string, number] => [w, i + 1])),
  )
  return clusters.get(word) ?? 0
}

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'known know',
    'said say',
    'told tell',
    'written write',
    'held hold',
    'found find',
    'thought think',
    'spoken speak',
  ].map((pair) => {
    const [past = '', stem = ''] = pair.split(' ')
    return [past, [stem]]
  }),
)

export const englishAttributionLexicon: AttributionLexicon = {
  model: { cues: CUES, roles: ROLES, decision: { bias: 0, content: 0.5, threshold: 1.5 } },
  verbs: verbs(),
  frames: CUE_FRAMES,
  objectsOf: CUE_OBJECTS,
  judging: new Map([
    ...words(
      `qualify regard view describe characterise characterize classify categorise categorize designate denounce condemn criticise criticize decry deride ridicule
       dismiss reject brand label portray depict present interpret assess evaluate rate hail praise laud welcome cite name give identify define slam blast mock lambast lambaste`,
    ).map((verb): [string, ReadonlySet<string>] => [verb, set('as')]),
    ['see', set('as in')],
    ...words(
      'advise urge ask instruct exhort implore beg encourage recommend caution counsel entreat beseech',
    ).map((verb): [string, ReadonlySet<string>] => [verb, set('to')]),
  ]),
  nouns: new Map<string, Stance>([
    ['statement', 'stated'],
    ['speech', 'stated'],
    ['remark', 'stated'],
    ['word', 'stated'],
    ['letter', 'stated'],
    ['message', 'stated'],
    ['address', 'stated'],
    ['answer', 'stated'],
    ['reply', 'stated'],
    ['note', 'stated'],
    ['post', 'stated'],
    ['claim', 'alleged'],
    ['allegation', 'alleged'],
    ['accusation', 'alleged'],
    ['assertion', 'stated'],
    ['suggestion', 'stated'],
    ['argument', 'stated'],
    ['announcement', 'stated'],
    ['report', 'stated'],
    ['confirmation', 'confirmed'],
    ['denial', 'denied'],
    ['warning', 'predicted'],
    ['prediction', 'predicted'],
    ['promise', 'predicted'],
    ['pledge', 'predicted'],
    ['belief', 'stated'],
    ['view', 'stated'],
    ['fear', 'stated'],
    ['concern', 'stated'],
    ['speculation', 'alleged'],
    ['rumor', 'alleged'],
    ['rumour', 'alleged'],
    ['revelation', 'stated'],
    ['admission', 'stated'],
    ['finding', 'stated'],
    ['assurance', 'stated'],
    ['threat', 'predicted'],
    ['vow', 'predicted'],
    ['reminder', 'stated'],
    ['complaint', 'stated'],
    ['guarantee', 'predicted'],
    ['commitment', 'predicted'],
  ]),
  initially: ['at', 'first'],
  bearing: set(
    'give make issue send voice offer repeat deliver carry contain include hold bring raise renew sound',
  ),
  addressing: set('to'),
  kinds: CUE_KINDS,
  clusters: clusterOf,
  kindStances: new Map<string, Stance>([
    ['ask', 'questioned'],
    ['order', 'urged'],
    ['forbid', 'urged'],
    ['promise', 'predicted'],
    ['plan', 'predicted'],
    ['predict', 'predicted'],
    ['wish', 'urged'],
    ['reject', 'dismissed'],
  ]),
  prepositions: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'estimation', 'of'],
    ['in', 'the', 'judgement', 'of'],
    ['on', 'the', 'word', 'of'],
    ['by', 'the', 'account', 'of'],
    ['by', 'the', 'count', 'of'],
    ['by', 'the', 'reckoning', 'of'],
    ['going', 'by'],
  ],
  particles: new Map([
    ['call', set('on for upon')],
    ['point', set('out to')],
    ['ask', set('for about')],
    ['say', set('of')],
  ]),
  carriers: set('go continue proceed try seek begin start seem appear hasten wish rush move'),
  figureVerbs: set('put estimate'),
  figureLinks: set('at'),
  otherSenses: new Map([['call', set('back off up in')]]),
  passives: set('be get'),
  definites: set('the this that these those it'),
  silences: set('decline refuse'),
  negations: set("not n't never"),
  complementizers: set('that whether if why how what when where who which'),
  breaks: set('while although though whereas after before since because when'),
  times: set(
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently afterward afterwards
     then also again`,
  ),
  anonymous: set('named identified anonymity anonymous'),
  ownRelatives: set('who which whose whom'),
  timeWords: set(
    'morning evening afternoon night midday noon midnight week weekend last this next a.m. p.m. ago',
  ),
  adjuncts: set('at by in on from during after before since until near under'),
  naming: set('call name know dub nickname title'),
  topical: set('discuss debate'),
  relatives: set('who which that'),
  infinitive: set('to'),
  declaratives: set('that'),
  isParticiple: (word) => word.endsWith('ing'),
  isPast: (word) => word.endsWith('ed'),
  personal: set(
    'i you he she it we they one me him her us them this that who somebody someone nobody everyone everybody both all',
  ),
  objects: set('me him us them it itself himself herself themselves myself ourselves each'),
  plurals: set('police they we people men women both all some many others staff'),
  carried: new Map([['know', set('let make')]]),
  pronominal: set('so'),
  origins: set('from by'),
  accounts: set(
    'words account accounts count tally estimate estimation estimates reckoning calculation calculations figures version telling view opinion judgement judgment assessment testimony admission data information understanding report',
  ),
  accountPrepositions: set('by in on after from to'),
  demonstratives: set('this that such'),
  agents: set('by'),
  figures: set('count estimate arrive calculate say'),
  fractions: set('half third quarter dozen score majority minority tenth fifth'),
  signs: set(
    'show indicate suggest mean demonstrate reflect imply reveal signal prove confirm verify hold see hear know',
  ),
  seats: set('in'),
  degrees: set('so such enough'),
  anybodies: set('you anyone anybody everyone everybody whoever'),
  writers: set('i'),
  nobodies: set('nobody none neither no nothing'),
  speechless: set(
    `attack incident accident event blast explosion bombing bomb shooting raid strike airstrike shelling bombardment assault ambush massacre carnage bloodshed killing murder death violence unrest riot clash fighting
     battle war fire blaze inferno flood storm hurricane typhoon cyclone tornado quake earthquake tremor aftershock tsunami landslide avalanche eruption drought famine outbreak epidemic pandemic disease virus crash
     collision derailment collapse leak spill disaster catastrophe tragedy crisis emergency market share price slogan sanction weather rain wind wave wreckage debris scandal controversy row dispute deadlock stalemate`,
  ),
  contrasts: set('but while although though whereas'),
  semblance: set('appear seem'),
  symptoms: set('sign trace'),
  scenes: set('picture image photograph photo drawing television camera'),
  deeds: set(
    `approve pass adopt sign ratify ban bar forbid prohibit identify investigate probe answer vote know need target focus push sue
     recall buy sell order issue file launch publish post introduce submit table grant award host hold arrest detain
     notice spot attack highlight renew discover hear watch read study examine inspect test check review discuss debate handle manage start begin open close
     commission sanction`,
  ),
  measures: new Map([
    ['at', set('least most')],
    ['in', set('all fact total')],
    ['from', set('now')],
    ['under', set('half')],
  ]),
  manners: set('without'),
  spells: set('second minute hour day week month year decade moment shortly soon'),
  pastStems: (word) =>
    word.endsWith('ed') ? [word.slice(0, -2), word.slice(0, -1)] : (IRREGULAR.get(word) ?? []),
  articles: set('the a an'),
  additives: set('also further too besides moreover'),
  dayPrepositions: set('on'),
  invertsFreely: false,
  possessives: set("'s '"),
  possessivePronouns: set('his her their its my our your'),
  openers: set('and but yet also nor so still'),
  links: set('of for at from with in and'),
  governors: set('of for at from with in to on by about against between over into towards toward among'),
  firstPerson: set('i we my our us me ours mine'),
  furniture: set(
    'photo photos video image images picture pictures graphic caption credit read also watch see related source share note update updated correction live more topics tags file by contact',
  ),
  asides: set('as'),
  bareAsides: set('so'),
  citing: set('citing quoting'),
  quoting: set('quote cite'),
  hearsay: new Map<string, Stance>([
    ['reportedly', 'alleged'],
    ['allegedly', 'alleged'],
    ['supposedly', 'alleged'],
    ['purportedly', 'alleged'],
  ]),
}

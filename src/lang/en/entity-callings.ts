/** A line a word for somebody: the titles whose bearers it may mean. Titles of several words are joined by "+". */
const CALLINGS: Readonly<Record<string, string>> = {
  'diplomat envoy emissary': `ambassador envoy consul attaché attache emissary chargé diplomat foreign+minister foreign+secretary foreign+spokeswoman foreign+spokesman
    foreign+spokesperson special+representative permanent+representative negotiator mediator nuncio rapporteur high+representative`,
  'mediator negotiator': 'mediator negotiator envoy special+representative facilitator',
  'official functionary bureaucrat dignitary': `minister secretary governor mayor prefect director head chief commissioner deputy chairman chairwoman chairperson chair spokesman spokeswoman
    spokesperson ambassador envoy undersecretary superintendent inspector administrator coordinator representative prosecutor controller registrar president official treasurer comptroller`,
  'politician statesman stateswoman': `minister president premier chancellor senator mp mep deputy lawmaker legislator congressman congresswoman governor mayor councillor councilor leader
    parliamentarian speaker candidate secretary representative politician`,
  'congressman congresswoman': 'congressman congresswoman representative rep',
  senator: 'senator sen',
  'lawmaker legislator parliamentarian parliamentary deputy mp': `mp mep senator sen deputy congressman congresswoman representative rep lawmaker legislator parliamentarian speaker member whip`,
  'councillor councilor': 'councillor councilor leader mayor alderman councilman councilwoman',
  'leader ruler':
    'president premier prime+minister chancellor king emir sultan leader chairman chairwoman secretary-general secretary+general head chief sheikh',
  'monarch sovereign': 'king queen emperor empress emir sultan prince',
  minister: 'minister secretary premier chancellor',
  'mayor burgomaster': 'mayor burgomaster',
  governor: 'governor prefect gov',
  'officer policeman policewoman detective cop': `inspector superintendent sergeant constable detective captain lieutenant commander chief commissioner sheriff trooper marshal officer major colonel insp sgt det supt pc ds di dci`,
  'commander general officer soldier serviceman':
    'general colonel admiral marshal commander brigadier commodore major captain lieutenant',
  'executive manager businessman businesswoman boss magnate':
    'ceo director chairman chairwoman president founder owner chief manager executive head boss tycoon entrepreneur billionaire coo cfo',
  'doctor medic physician clinician':
    'dr doctor surgeon physician consultant professor paramedic medic gp epidemiologist psychologist psychiatrist',
  'scientist academic researcher scholar expert specialist': `professor prof dr researcher scientist economist analyst historian biologist physicist chemist astronomer geologist seismologist
    volcanologist meteorologist hydrologist epidemiologist virologist psychologist philosopher lecturer specialist expert fellow dean rector`,
  'analyst economist expert commentator pundit':
    'analyst economist strategist professor researcher expert fellow',
  'lawyer attorney barrister solicitor advocate counsel':
    'lawyer attorney barrister solicitor counsel advocate',
  'judge magistrate jurist': 'judge justice magistrate',
  prosecutor: 'prosecutor attorney',
  'cleric clergyman churchman prelate preacher priest': `bishop archbishop pope cardinal priest patriarch imam mufti rabbi reverend rev vicar pastor father metropolitan ayatollah sheikh mullah`,
  'spokesman spokeswoman spokesperson representative mouthpiece': `spokesman spokeswoman spokesperson press+secretary press+officer press+chief head+press mouthpiece representative`,
  'envoy representative': 'envoy special+representative permanent+representative ambassador representative',
  'chairman chairwoman chairperson chair': 'chairman chairwoman chairperson chair president head',
  unionist: 'leader secretary chairman chairwoman unionist convenor steward',
  'campaigner activist': 'campaigner activist organiser organizer coordinator founder',
  'journalist reporter correspondent':
    'journalist reporter correspondent editor columnist presenter broadcaster',
  'writer author novelist': 'writer author novelist poet playwright columnist',
  'star performer entertainer': 'actor actress singer rapper musician comedian presenter footballer striker',
  'sportsman sportswoman athlete player footballer':
    'striker midfielder defender goalkeeper captain quarterback footballer champion player',
  'coach manager': 'coach manager trainer',
  'teacher headteacher headmaster': 'headteacher headmaster headmistress head teacher principal',
  'rescuer firefighter fireman': 'fire+chief fire+commander fire+officer firefighter rescuer',
  engineer: 'engineer',
  'owner proprietor': 'owner proprietor founder',
}

/** What somebody is the head of, where a story has one such thing, and the titles that whoever heads it bears. */
const HEADSHIPS: Readonly<Record<string, string>> = {
  'state nation country republic': 'president king emir chancellor',
  'government cabinet': 'premier prime+minister chancellor pm',
  'region province oblast territory state prefecture': 'governor prefect premier head gov',
  'city town municipality village borough capital': 'mayor burgomaster',
  'county district': 'governor mayor prefect sheriff leader',
  'ministry department': 'minister secretary',
  diplomacy: 'foreign+minister foreign+secretary',
  'church diocese see': 'bishop archbishop patriarch pope metropolitan',
  'university faculty': 'rector dean president provost chancellor principal',
  school: 'headteacher headmaster headmistress principal',
  'police force constabulary': 'chief commissioner superintendent constable',
  'company firm group enterprise airline bank operator':
    'ceo director chairman chairwoman president chief+executive',
}

const titlesOf = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((title) => title.split('+'))

function table(lines: Readonly<Record<string, string>>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, readonly (readonly string[])[]>()
  for (const [words, titles] of Object.entries(lines))
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), ...titlesOf(titles)])
  return found
}

/** Word for somebody → the titles whose bearers it may mean. */
export const callings = table(CALLINGS)

/** What somebody is the head of → the titles whose bearers head such a thing. */
export const headships = table(HEADSHIPS)

/** Words for somebody by kin, age, fate or standing, which tell no part in what happened: "the mother-of-two", "the pensioner". */
export const personalNouns: ReadonlySet<string> = new Set(
  `mum mom mother dad father gran grandad granddad nan grandmother grandfather grandparent parent wife husband widow widower bride groom fiancé fiancée son daughter
  pensioner retiree teen teenager youngster youth schoolboy schoolgirl student graduate newlywed divorcee bachelor spinster
  veteran star celebrity idol hero heroine icon legend millionaire billionaire multimillionaire tycoon heir heiress aristocrat socialite
  native expat expatriate immigrant refugee migrant islander londoner newcomer local
  vegan christian muslim jew atheist feminist conservative liberal democrat republican socialist`.split(
    /\s+/,
  ),
)

/** Letters and words of portfolios by which a body is called without its name: "the military department" is the ministry of defence. */
export const bodyCallings: ReadonlyMap<string, readonly string[]> = new Map([
  ['military department', ['defence', 'defense']],
  ['defence department', ['defence', 'defense']],
  ['defense department', ['defence', 'defense']],
  ['military agency', ['defence', 'defense']],
  ['diplomatic department', ['foreign']],
  ['diplomatic agency', ['foreign']],
  ['foreign office', ['foreign']],
  ['foreign policy department', ['foreign']],
  ['law enforcement agency', ['interior', 'police', 'home']],
  ['law enforcement department', ['interior', 'police', 'home']],
  ['financial department', ['finance']],
  ['economic department', ['economy', 'economic']],
  ['transport department', ['transport', 'transportation']],
  ['health department', ['health']],
  ['energy department', ['energy']],
])

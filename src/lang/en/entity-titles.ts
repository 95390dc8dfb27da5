import type { Gender } from '../lexicon/entity.js'

const words = (block: string): string[] => block.trim().split(/\s+/)

/** Words that end a title, office or rank: who bears it is a person. Lower case, singular. */
export const titleHeads: ReadonlySet<string> = new Set(
  words(`president minister secretary chancellor premier prime-minister governor mayor senator congressman congresswoman representative rep sen gov deputy mp mep lawmaker legislator
parliamentarian speaker chairman chairwoman chairperson chair chief executive head director investigator commissioner ambassador envoy consul diplomat attache attaché negotiator delegate
general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm commander cmdr cdr commodore brigadier marshal ensign officer spc specialist
king queen prince princess emperor empress sultan emir emeritus duke duchess earl count countess baron baroness lord lady sheikh sheik crown-prince monarch pope cardinal archbishop bishop
father sister brother reverend rev pastor rabbi imam ayatollah patriarch priest vicar mullah judge justice magistrate prosecutor attorney solicitor sheriff undersheriff
detective inspector superintendent constable marshal trooper professor prof doctor dr dean provost rector principal lecturer economist analyst scientist researcher
coach captain manager striker goalkeeper midfielder defender quarterback driver coordinator founder co-founder cofounder ceo cfo coo cto owner publisher editor editor-in-chief correspondent reporter journalist columnist
anchor presenter broadcaster author writer novelist poet playwright actor actress singer rapper musician composer conductor comedian filmmaker producer artist
architect engineer astronaut cosmonaut activist campaigner lawyer barrister leader boss adviser advisor aide counsel counselor strategist spokesman spokeswoman spokesperson
candidate nominee incumbent pm treasurer comptroller auditor ombudsman whip mogul tycoon billionaire businessman businesswoman entrepreneur investor banker philanthropist
veteran warlord militant dictator strongman dissident laureate champion winner star legend secretary-general vice-president vice-chancellor vice-chairman undersecretary under-secretary-general
paramedic nurse surgeon physician psychologist historian philosopher theologian biologist physicist chemist astronomer student teacher farmer pilot witness victim suspect gunman teenager co-leader chargé`),
)

/** Words that stand before a title's head and belong to it. */
export const titleModifiers: ReadonlySet<string> = new Set(
  words(`prime vice deputy assistant associate acting interim former ex outgoing incoming chief executive first second lead senior junior permanent special foreign defence defense interior finance home
health education justice trade energy environment transport transportation agriculture labour labor culture economy economic economics state treasury commerce security national
federal regional provincial local police military army naval navy air force fire district county city party opposition majority minority house senate council parliament parliamentary
attorney solicitor secretary press lieutenant brigadier major staff sergeant rear surgeon crown queen's king's general honorary managing financial operating technical political
prime-ministerial presidential royal supreme high grand field wing squadron petty lance colour warrant under communications campaign elect designate late exiled ousted jailed caretaker world european
assistant-secretary social digital cabinet climate nuclear human external internal public joint budget intelligence counterterrorism`),
)

/** Heads after which a prepositional phrase may go on: "Secretary of State", "Minister for Foreign Affairs". */
export const titleOfHeads: ReadonlySet<string> = new Set(
  words(`secretary minister ministers undersecretary chief head director president governor mayor chair chairman chairwoman speaker commander ambassador leader king queen prince princess duke duchess earl archbishop bishop master
sergeant sergeant-at-arms attorney chancellor professor dean editor member members lord captain officer general commissioner spokesman spokeswoman representative patriarch sultan emir emperor`),
)

/** Forms of address, never part of the bare name, and the gender they tell. Without the full stop. */
export const honorifics: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(
    'mr sir lord baron duke king prince emperor father brother messrs mister herr monsieur señor senor don',
  ).map((word) => [word, 'male'] as const),
  ...words(
    'mrs ms miss dame lady baroness duchess queen princess empress sister madam madame frau señora senora countess',
  ).map((word) => [word, 'female'] as const),
  ...words(
    'dr prof professor rev reverend hon honourable honorable justice judge hrh saint excellency highness majesty eminence holiness beatitude insp supt sgt det engr eng const cst pte pfc ofc ald coun cllr msgr amb asst atty',
  ).map((word) => [word, null] as const),
])

/** Titles and descriptions that tell the holder's gender. */
export const genderedTitles: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...words(`spokesman chairman congressman businessman policeman king prince duke emperor sultan emir pope cardinal actor gentleman man boy father brother son husband uncle grandfather widower fireman salesman
statesman nobleman gunman fisherman imam ayatollah priest rabbi tsar sheikh sheik`).map(
    (word) => [word, 'male'] as const,
  ),
  ...words(`spokeswoman chairwoman congresswoman businesswoman policewoman queen princess duchess empress actress woman girl mother sister daughter wife aunt grandmother widow waitress nun heroine
baroness countess`).map((word) => [word, 'female'] as const),
])

/** What follows a name and is part of it only by courtesy. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  words('jr sr ii iii iv phd md obe cbe mbe qc kc esq'),
)

/** Small words inside a person's name. */
export const nameParticles: ReadonlySet<string> = new Set(
  words(
    `de da do dos das del della di du la le van von der den ter ten af av zu bin ibn bint al el ul ud abu y e san st ben bar ould`,
  ),
)

/** What ministers, secretaries and departments are of: after "of" they belong to the title. */
export const portfolios: ReadonlySet<string> = new Set(
  words(`state defence defense foreign affairs justice finance health interior education trade commerce energy environment transport transportation agriculture labour labor culture economy treasury home security
homeland tourism sport sports industry science technology communications information planning housing staff government works public police army navy immigration veterans war intelligence economic development human services welfare social`),
)

/** Heads that say no more than that someone is at the top: they fit any title of the same body. */
export const topHeads: ReadonlySet<string> = new Set(
  words('chief head leader boss president chairman chairwoman director ceo'),
)

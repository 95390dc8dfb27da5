import { doingClasses } from '../doing-classes.js'
import type { HappeningLexicon } from '../lexicon/happening.js'
import { wordSet as words } from '../word-lists.js'

/** Classes keep apart what news dates apart: an approval is not the coming into force. A word may be in several. */
const DOINGS = `
learn: inform tell notify hear discover detect identify notice alert warn spot learn realise realize discovery notification sight observe | find out; become aware; get wind; be aware; come to know
begin: start open launch commence begin beginning outset onset | kick off; get under way; be under way; get underway; set in
found: found establish open build construct inaugurate set foundation founding establishment inauguration opening construction date | set up; go back; date from; date back; put into operation; put into service; enter service; go into operation
launch: launch liftoff lift-off blast-off | lift off; blast off; take off; shoot up; put into orbit; put up; go up; carry into orbit; bring into orbit
depart: leave depart sail departure | set off; set out; set sail; take off; cast off; put to sea
arrive: arrive land reach enter cross dock disembark berth arrival landing moor anchor touchdown | touch down; go ashore; come ashore; put ashore; come over; come across; cross over; put in; drop anchor
travel: travel fly visit journey trip | pay visit; go on trip; set out; make trip
meet: meet meeting talk confer convene gather summit session visit negotiate negotiation | hold talks; sit down; come together
sign: sign signing signature initial accede join accession ratify ratification conclude conclusion date | bear date; date from; put name; put signature; become party; set name; carry date
adopt: adopt approve pass endorse adoption approval passage enact decide | vote through; give green light; sign off
force: apply | come into force; enter into force; take effect; come into effect; go into effect; enter into effect; become effective; be effective; be in force; gain strength; gain force; become law; kick in; go into force; step into force; take force; be in effect; be valid
ban: ban prohibit forbid bar outlaw embargo prohibition boycott | shut door; do without; put stop; put end; call halt
end: end expire finish lapse terminate expiry expiration end termination conclude stop cease close | run out; be over; come to end; run to; go to; last until; come to close; wind up
lead: lead head run govern chair manage direct leadership tenure serve | be in office; take office; take over; be at helm; be at head; hold office; hold post; be in charge; come to office; be in post
resign: quit resign resignation depart departure | step down; stand down; bow out; leave office; leave post; step aside; hand in resignation; tender resignation
appoint: appoint name install swear appointment nominate nomination | swear in; take office; take over; take up post
elect: elect election win victory | come to power; take power
die: die death dead pass | pass away; lose life; succumb to
born: bear birth
arrest: arrest detain seize capture apprehend detention custody | take into custody; take prisoner; pick up
release: release free discharge | let go; set free; walk free
charge: charge indict accuse indictment | press charges; bring charges; file charges; lay charges
convict: convict conviction verdict | find guilty
sentence: sentence jail imprison | hand down
trial: try trial hearing | go on trial; stand trial; go before court; appear in court
buy: acquire purchase buy acquisition takeover | take over
sell: sell sale
marry: wed marry marriage wedding | tie knot
inspect: inspect inspection check test examine examination audit survey overhaul
shut: close closure shut shutdown seal | close off; seal off; shut down; close down
reopen: reopen resume restart reopening resumption restoration restore | open again; take up again; be back; get back
fall: sicken contract infect ill | fall ill; come down; fall sick; take ill; take sick
attack: attack strike raid bomb shell assault bombing shelling
explode: explode explosion blast detonate detonation blow blasting burst | blow up
collapse: collapse | give way; cave in; fall in; come down
crash: crash collide collision smash derail derailment | come down; break up; go down; fall down
sink: sink sinking capsize founder | go down; turn over
fire: fire blaze ignite flare | break out; catch fire; take hold
quench: extinguish douse quench contain | put out; bring under control; be under control; have under control; get under control; have out; be out; burn out
evacuate: evacuate evacuation | move out; clear out; take out
rescue: rescue save recover recovery | pull out; pull free; bring out; dig out
find: find locate recover finding
vanish: vanish disappear disappearance | go missing; lose contact; last see
kill: kill murder shoot stab killing murder shooting slay slaying assassinate assassination
abduct: abduct kidnap abduction kidnapping | take hostage
invade: invade invasion occupy occupation annex annexation
withdraw: withdraw withdrawal pullout pullback retreat | pull out; pull back
deploy: deploy deployment dispatch
dismiss: dismiss sack fire dismissal oust remove suspend suspension eject expel expulsion excommunicate excommunication | lay off; let go; throw out; kick out; drive out
hire: hire recruit employ
sue: sue lawsuit | file suit; go to court
hack: hack breach intrude intrusion break-in | break into; gain access; get into
deliver: deliver delivery ship supply shipment | hand over
publish: publish publication release issue | come out; make public; go on sale
win: win victory
vote: vote ballot referendum poll election | go to polls
strike: strike walkout stoppage | walk out; down tools
cancel: cancel cancellation postpone postponement | call off; put off; put back
demolish: demolish demolition dismantle | tear down; pull down; knock down
return: return | come back; go back; go home; come home; come back home; be home; return home
truce: ceasefire cease-fire truce armistice silence | lay down arms; fall silent; be silent; hold fire; stop shooting; stop fighting; cease fire; keep silent
erupt: erupt eruption
exempt: exemption exempt waiver waive derogation exception carve-out opt-out reprieve
permit: permit licence license permission mandate concession
contract: contract lease tenancy
curfew: curfew lockdown emergency
sanction: sanction
suspend: suspension suspend moratorium freeze pause
sound: sound ring wail | go off; be set off
recall: recall | take off market
flood: flood flooding inundate | burst banks
hospital: admit hospitalise hospitalize | take to hospital; bring to hospital; be admitted
pay: pay payment
complete: complete completion finish | be ready
split: split separate separation divorce
move: move relocate relocation
`

export const englishHappeningLexicon: HappeningLexicon = {
  ...doingClasses(DOINGS),
  carriers: words('happen occur take come hear feel record register be observe perceive pass file'),
  once: words('found launch sign adopt force die born marry reopen sink dismiss'),
  lastRanks: words('last latest'),
  again: words('again anew afresh'),
  resuming: 'reopen',
  from: words('from since'),
  beginning: 'begin',
  until: words('until till til through'),
  ending: 'end',
  atOnce: words('immediately instantly forthwith'),
  effect: 'force',
  timesOf: words('time date day hour moment month year'),
  impacts: words(
    'hit strike shake tear rip crash explode erupt collapse slam plough plow bury sweep burst detonate fall engulf smash flatten thunder',
  ),
  recurring: words('attack fire'),
  closing: words('quench end reopen release withdraw return rescue'),
  besides: words('also likewise'),
  alternatively: words('or and and/or to through'),
  sequence: words('after before following since despite'),
  late: words('end late close'),
  early: words('beginning early start outset'),
  clock: 'time',
  ownClock: words('local the same'),
}

import type { FramesLexicon } from '../lexicon/frames.js'
import { wordSet as words } from '../word-lists.js'

/** Lemmas. Written from what English news reports of tests, notices and rescues. */
export const englishFramesLexicon: FramesLexicon = {
  kind: 'frames',
  examining: words(`
    sample specimen test testing retest laboratory lab meter measurement reading analysis swab screening autopsy post-mortem
    examination probe monitor monitoring sensor detector dosimeter x-ray scan batch limit threshold concentration level trace
    residue station
  `),
  media: words(`
    air water soil ground river lake well sea groundwater milk cheese meat food egg grain feed fish vegetable fruit salad poultry
    chicken pork beef wine beer spirit oil fuel blood urine hair body tissue stomach tap beach dust smoke rain snow paint toy
  `),
  detecting: words(
    'find detect show measure reveal discover register record identify indicate confirm contain exceed trace isolate establish yield return',
  ),
  sought: words(`
    bacterium bacteria pathogen germ microbe virus parasite toxin poison venom pesticide herbicide fungicide chemical formaldehyde
    asbestos lead mercury arsenic cadmium cyanide nitrate ammonia chlorine benzene dioxin methanol radiation radioactivity caesium cesium
    iodine plutonium polonium contamination pollution pollutant substance particle agent sarin novichok mustard antibiotic hormone
    steroid stimulant doping dope drug cocaine opioid alcohol explosive gunpowder salmonella listeria legionella botulinum mould mold
    dna fingerprint fibre fiber
  `),
  nothing: words('nothing none'),
  harmful: words(
    'harmful dangerous hazardous toxic poisonous suspicious elevated abnormal unusual excessive unsafe noxious worrying critical',
  ),
  clear: words('negative clean clear'),
  notifying: words('inform notify warn alert tell advise brief notification notice warning'),
  telling: words('tell say hear communicate receive'),
  beforehand: [
    ['in', 'advance'],
    ['beforehand'],
    ['in', 'good', 'time'],
    ['in', 'time'],
    ['ahead', 'of'],
    ['ahead', 'of', 'time'],
    ['days', 'before'],
    ['day', 'before'],
    ['hours', 'before'],
    ['weeks', 'before'],
    ['days', 'earlier'],
    ['hours', 'earlier'],
    ['weeks', 'earlier'],
    ['days', 'ahead'],
    ['hours', 'ahead'],
    ['prior', 'to'],
    ['early', 'enough'],
    ['forewarned'],
    ['duly'],
    ['previously'],
  ],
  universal: words('all every everyone everybody each both'),
  everyone: words('everyone everybody'),
  victims: new Map([
    ['casualty', ['dead', 'injured']],
    ['victim', ['dead', 'injured']],
    ['death', ['dead']],
    ['dead', ['dead']],
    ['fatality', ['dead']],
    ['injury', ['injured']],
    ['injured', ['injured']],
    ['wounded', ['injured']],
  ]),
  none: words('no without zero neither'),
  persons: words('nobody no-one none one'),
  tidings: words('report word news sign indication information claim record confirmation'),
  asYet: words('immediate immediately initial yet'),
  bringing: words(
    'be see find cause report result lead suffer record have inflict sustain bring leave confirm',
  ),
}

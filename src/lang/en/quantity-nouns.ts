import { wordSet as words } from '../word-lists.js'

/** Plural or uncountable nouns without the plural's letter. */
export const englishCollectives = words(`
people police personnel staff cattle aircraft spacecraft men women children feet teeth mice geese livestock
servicemen servicewomen infantrymen policemen policewomen firemen fishermen gunmen militiamen crewmen businessmen
congressmen lawmen salesmen tribesmen militia infantry crew offspring youth fish sheep deer folk clergy gentry
artillery ammunition watercraft hovercraft horsepower representatives media data phenomena criteria alumni
spokesmen spokeswomen grandchildren schoolchildren countrymen airmen seamen marksmen vermin majority
`)

export const englishPersonAdjectives = words(`
dead wounded injured missing killed hurt homeless unemployed displaced detained arrested hospitalised hospitalized
others unaccounted sick ill elderly poor
`)

export const englishNotPlural = words(`
is was has its his hers this thus us as yes always perhaps besides plus minus versus yours ours theirs across
towards upwards afterwards whereas unless less news mathematics politics economics physics athletics gymnastics
business process access press congress series class mass glass loss boss gas bus virus campus crisis analysis
basis status bonus focus census chess tennis address success progress stress witness illness does goes says
these those sometimes overseas thanks alas cross has
`)

export const englishContainers = words(`
round rounds ton tons tonne tonnes piece pieces barrel barrels box boxes bottle bottles crate crates truckload
truckloads shipment shipments pair pairs set sets litre litres liter liters gallon gallons batch batches group groups
kilogram kilograms kilo kilos gram grams acre acres hectare hectares cup cups bag bags load loads sheet sheets slice
slices dose doses pound pounds ounce ounces bushel bushels metre metres meter meters mile miles kilometre kilometres
kilometer kilometers year years month months week weeks day days hour hours minute minutes share shares unit units
dollar dollars euro euros
`)

export const englishStopNouns = words(`
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight ago later earlier before
after away apart old older younger long wide deep high tall am pm gmt est edt each apiece respectively nationwide worldwide overall alone altogether
january february march april june july august september october november december who which that than percent
annually yearly monthly daily weekly higher lower off up down above below straight said says
`)

export const englishMonths = words(`
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
`)

export const englishLabels = words(`
section row page pages chapter article articles version number no nos room flight route highway exit channel type
model category level phase group unit gate platform terminal line lane seat verse figure table appendix clause
paragraph rule resolution act bill proposition measure lot box bus train tram district precinct ward zone sector
apartment apt suite building block floor grade tier division game match round week day stage part volume issue
episode season series class league bundesliga serie ligue formula interstate i area pier hangar hall studio fiscal
mark generation mk playoff top option amendment title covid jersey squadron regiment brigade battalion psalm error code
`)

export const englishScoreNouns = words(`
lead win victory loss defeat record draw score vote decision margin majority deficit advantage aggregate triumph
rout tie result scoreline split run edge
`)

export const englishSurelyCounted = words(`
people persons person men women children troops soldiers officers civilians refugees migrants jobs homes houses
employees workers victims deaths dead injured wounded units votes points cases tons tonnes students residents members
customers vehicles copies patients households shares fighters prisoners police hectares acres
`)

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    children: 'child',
    grandchildren: 'grandchild',
    schoolchildren: 'schoolchild',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    pence: 'penny',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    halves: 'half',
    thieves: 'thief',
    wolves: 'wolf',
    loaves: 'loaf',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    bonuses: 'bonus',
    campuses: 'campus',
    crises: 'crisis',
    analyses: 'analysis',
    heroes: 'hero',
    potatoes: 'potato',
    tomatoes: 'tomato',
    species: 'species',
    series: 'series',
    kids: 'kid',
    movies: 'movie',
    ties: 'tie',
    lies: 'lie',
    pies: 'pie',
    cookies: 'cookie',
    calories: 'calorie',
    zombies: 'zombie',
    selfies: 'selfie',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    inches: 'inch',
    axes: 'axe',
    centuries: 'century',
    us: 'us',
    lens: 'lens',
    headquarters: 'headquarters',
    barracks: 'barracks',
    corps: 'corps',
    crossroads: 'crossroads',
    means: 'means',
    lenses: 'lens',
    shoes: 'shoe',
    caches: 'cache',
    headaches: 'headache',
    axis: 'axis',
  }),
)

// Plurals in -is, where the ending mostly is no plural.
const IN_IS = words(`
iraqis israelis saudis pakistanis kuwaitis yemenis omanis qataris emiratis bahrainis houthis yazidis azeris somalis
nepalis bengalis bangladeshis punjabis sindhis kashmiris gujaratis balinis maoris taxis skis bikinis kiwis nazis
tsunamis spaghettis salamis alibis rabbis
`)

/** The singular of an English noun in lower case; words that are no plural come back as they are. */
export function englishSingular(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (IN_IS.has(word)) return word.slice(0, -1)
  if (word === 'men') return 'man'
  if (word.length > 3 && word.endsWith('men')) return `${word.slice(0, -2)}an`
  if (word.length < 3 || !word.endsWith('s') || /(?:ss|us|is|ics|'s)$/.test(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|zz|ss)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

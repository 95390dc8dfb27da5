import type { MeasureLexicon } from '../lexicon/measure.js'
import { wordSet as words } from '../word-lists.js'

const axes = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([axis, list]) => list.split(' ').map((w) => [w, axis] as const)))

/** Written from how English news gives sizes, distances and lengths of time. */
export const englishMeasureLexicon: MeasureLexicon = {
  kind: 'measure',
  axisAdjectives: axes({
    depth: 'deep underground underwater down',
    height: 'high tall up',
    length: 'long',
    width: 'wide broad across abreast',
    thickness: 'thick',
    weight: 'heavy',
  }),
  axisNouns: axes({
    depth: 'depth depths',
    height: 'height altitude elevation',
    length: 'length',
    width: 'width breadth diameter diametre',
    thickness: 'thickness',
    weight: 'weight mass',
    distance: 'distance',
    duration: 'duration',
  }),
  directions: words(`
    north south east west northeast northwest southeast southwest north-east north-west south-east south-west north-northeast
    north-northwest south-southeast south-southwest northern southern upstream downstream inland offshore outside short ahead
  `),
  onward: words('away further'),
  away: words('from off beside outside behind'),
  lasting: words('last take run continue endure persist drag hold span stretch rage go'),
  ending: words('collapse end fail crumble unravel finish stop conclude'),
  endingLeads: words('after'),
  lengthLeads: words(
    'for on over about around some nearly almost only just more than at least up to well approximately roughly',
  ),
  ways: words('for'),
  weighing: words('weigh'),
  passed: words('ago later earlier old before after since hence prior apart to-date away from into'),
  limits: words(
    'within every each next last past coming previous first final per under inside following another in by since until age aged',
  ),
  naming: words('inch millimetre'),
  idle: words(`
    period time span stretch sentence term jail prison career contract deal average high low peak plan history mark deadline limit
    window interval notice break ban record prison-term lease loan bond note rate yield mortgage forecast outlook target period
    anniversary veteran city town village capital race run lap dash freestyle relay hurdle final warranty supply visa permit licence license
  `),
}

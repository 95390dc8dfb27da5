/** What a number measures, so that another may be held against it: numbers of one dimension are told in one unit. */
export interface Scale {
  readonly dimension: string
  /** How many of the dimension's own unit one has. */
  readonly factor: number
}

const scales = (dimension: string, units: Readonly<Record<string, number>>): [string, Scale][] =>
  Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }])

/** By canonical unit name. A month has 30 days and a year 365: as long as people mean by them. */
export const SCALES: ReadonlyMap<string, Scale> = new Map([
  ...scales('time', {
    millisecond: 1e-3 / 86_400,
    second: 1 / 86_400,
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    week: 7,
    fortnight: 14,
    month: 30,
    quarter: 91,
    year: 365,
    decade: 3650,
    century: 36_500,
  }),
  ...scales('length', {
    millimetre: 1e-3,
    centimetre: 1e-2,
    decimetre: 0.1,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
  }),
  ...scales('area', {
    'square metre': 1,
    hectare: 1e4,
    acre: 4046.86,
    'square kilometre': 1e6,
    'square mile': 2.59e6,
    'square foot': 0.0929,
  }),
  ...scales('mass', {
    gram: 1e-3,
    kilogram: 1,
    ton: 1000,
    kiloton: 1e6,
    'pound-mass': 0.4536,
    ounce: 0.02835,
    stone: 6.35,
  }),
  ...scales('volume', { litre: 1, millilitre: 1e-3, 'cubic metre': 1000, gallon: 3.785, barrel: 159 }),
  ...scales('speed', {
    'kilometre per hour': 1,
    'mile per hour': 1.609,
    'metre per second': 3.6,
    knot: 1.852,
  }),
  ...scales('share', { percent: 1 }),
])

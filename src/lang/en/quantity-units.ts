/** Canonical name: other singular forms. British spelling names the metric units. */
const UNITS = `
percent: % | per cent | percentage | pct | pc
percentage point: percent point | per cent point | % point | ppt
basis point: bp | bps
part per million: ppm
cent: ¢ | us cent
penny: pence
dollar: buck | us dollar | american dollar | united states dollar
australian dollar
canadian dollar
hong kong dollar
new zealand dollar
singapore dollar
taiwan dollar
euro
pound sterling: british pound | sterling | quid
pound
yen: japanese yen
yuan: chinese yuan | renminbi | chinese renminbi
rupee: indian rupee
ruble: rouble | russian ruble | russian rouble
franc: swiss franc
ringgit: malaysian ringgit
sen
shekel: israeli shekel | new shekel | israeli new shekel
won: south korean won
rupiah: indonesian rupiah
baht: thai baht
lira: turkish lira
hryvnia: ukrainian hryvnia
zloty: polish zloty
forint: hungarian forint
rand: south african rand
naira: nigerian naira
dirham: uae dirham
riyal: saudi riyal | rial | iranian rial
dinar
peso: mexican peso | argentine peso | philippine peso
real: brazilian real | reai
krona: swedish krona | swedish crown | kronor
krone: danish krone | danish crown | norwegian krone | norwegian crown | kroner
czech koruna: koruna | czech crown
kuna: croatian kuna
peseta
markka: finnish markka
deutsche mark: deutschmark
bitcoin
satoshi
metre: meter
kilometre: kilometer | km | kms
centimetre: centimeter | cm
millimetre: millimeter | mm
micrometre: micrometer | micron | μm | µm | um
nanometre: nanometer | nm
picometre: picometer
decimetre: decimeter | dm
mile: mi
nautical mile
light year: light-year
foot: ft
inch: ″
yard: yd
acre
hectare: ha
square metre: square meter | sq m | sqm | sq metre | sq meter | m2 | m²
square kilometre: square kilometer | sq km | sqkm | km2 | km²
square centimetre: square centimeter | sq cm | cm2 | cm²
square foot: sq ft | sqft | ft2 | ft²
square mile: sq mi | sq mile
square yard: sq yd
square inch: sq in
cubic metre: cubic meter | m3 | m³ | cu m
cubic foot: cu ft | ft3
cubic kilometre: cubic kilometer
cubic centimetre: cubic centimeter | cc
kilogram: kg | kilo | kilogramme | kgs
gram: gm | gramme
milligram: mg
microgram: mcg | µg | μg
pound-mass: lb
ounce: oz
stone
ton: metric ton | tonne | metric tonne | short ton | long ton
kiloton: kilotonne
megaton: megatonne
gigaton: gigatonne
carat
dram: drachma
litre: liter
millilitre: milliliter | ml
gallon: gal
pint
quart
tablespoon: tbsp
teaspoon: tsp
cup
barrel: bbl
bushel
second: sec
millisecond: ms
minute: min
hour: hr
day
week: wk
fortnight
month
quarter
year: yr
decade
century
mile per hour: mph | mi/h
kilometre per hour: kph | km/h | kmh | kmph | km/hr | kilometer an hour
metre per second: m/s
mile per gallon: mpg
revolution per minute: rpm
beat per minute: bpm
barrel per day: bpd
megabit per second: mbps
gigabit per second: gbps
point per game: ppg
rebound per game: rpg
assist per game: apg
knot
degree celsius: celsius | deg celsius | degree centigrade | degree c | deg c | °c | centigrade
degree fahrenheit: fahrenheit | deg fahrenheit | degree f | deg f | °f
degree: ° | deg
kelvin
hertz: hz
kilohertz: khz
megahertz: mhz
gigahertz: ghz
watt
kilowatt: kw
megawatt: mw
gigawatt: gw
terawatt: tw
watt hour: watt-hour | wh
kilowatt hour: kilowatt-hour | kwh
megawatt hour: megawatt-hour | mwh
gigawatt hour: gigawatt-hour | gwh
terawatt hour: terawatt-hour | twh
horsepower: hp | bhp | brake horsepower | ps
newton metre: Nm | newton meter
pound-foot: lb-ft | pound-feet | lb ft | ft-lb
volt
kilovolt: kv
ampere: amp
milliampere-hour: mah
farad
roentgen
joule
calorie: cal
kilocalorie: kcal
byte
bit
kilobyte: kb
megabyte: mb
gigabyte: gb
terabyte: tb
petabyte: pb
pixel: px
megapixel
decibel: db
pascal
kilopascal: kpa
megapascal: mpa
hectopascal: hpa
millibar
pound per square inch: psi
kilopound per square inch: ksi
point: pt
magnitude: on the richter scale
`

const GLUED = `
metre: m
gram: g
litre: l
ton: t
hour: h
watt: w
volt: v
inch: in | " | ″ | ”
foot: ' | ′
penny: p
megapixel: mp
degree celsius: c
degree fahrenheit: f
`

function table(lines: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const cut = line.indexOf(':')
    const name = cut < 0 ? line : line.slice(0, cut)
    for (const form of [name, ...(cut < 0 ? [] : line.slice(cut + 1).split('|'))])
      if (!names.has(form.trim())) names.set(form.trim(), name)
  }
  return names
}

/** Written singular form → canonical name. */
export const englishUnits = table(UNITS)

/** Letters and marks that are units right after a number. */
export const englishGluedUnits = table(GLUED)

export const englishCurrencySymbols: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound sterling'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['₽', 'ruble'],
  ['₪', 'shekel'],
  ['₩', 'won'],
  ['₺', 'lira'],
  ['₴', 'hryvnia'],
  ['₦', 'naira'],
  ['₱', 'peso'],
  ['฿', 'baht'],
  ['₿', 'bitcoin'],
  ['₡', 'costa rican colón'],
  ['₾', 'georgian lari'],
  ['₭', 'lao kip'],
  ['₸', 'tenge'],
  ['₼', 'manat'],
])

const CODES = `
dollar: usd | us$ | u.s.$
australian dollar: aud | a$ | au$
canadian dollar: cad | c$ | ca$
hong kong dollar: hkd | hk$
new zealand dollar: nzd | nz$
singapore dollar: sgd | s$
taiwan dollar: nt$ | twd
mexican peso: mex$ | mxn
real: r$ | brl
euro: eur
pound sterling: gbp
yen: jpy
yuan: cny | rmb
rupee: inr | rs
ruble: rub
franc: chf
ringgit: myr
shekel: nis | ils
won: krw
krona: sek
krone: nok | dkk
zloty: pln
forint: huf
czech koruna: czk
hryvnia: uah
lira: try
rand: zar
naira: ngn
dirham: aed
riyal: sar
rupiah: idr
baht: thb
bitcoin: btc
kuna: kn | hrk
`

export const englishCurrencyCodes = table(CODES)

// "PS" is what ASCII transliteration makes of the pound sign.
export const englishGluedCodes: ReadonlyMap<string, string> = new Map([
  ['rm', 'ringgit'],
  ['rp', 'rupiah'],
  ['r', 'rand'],
  ['ps', 'pound sterling'],
  ['kn', 'kuna'],
])

export const englishCurrencyUnits: ReadonlySet<string> = new Set([
  ...englishCurrencySymbols.values(),
  ...englishCurrencyCodes.values(),
  ...englishGluedCodes.values(),
  'pound',
  'cent',
  'penny',
  'sen',
  'dinar',
  'peso',
  'peseta',
  'markka',
  'deutsche mark',
])

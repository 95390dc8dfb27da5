import type { StateForm } from '../lexicon/entity.js'

/**
 * States and what English calls them, written by hand from common knowledge. One line a state:
 * ISO 3166 code | names, the usual one first | adjectives | people | capital and other seats that stand for the government.
 * A people's name equal to an adjective is left out; those in -an and -i take -s and are derived.
 */
const TABLE = `
AF|Afghanistan;Islamic Emirate of Afghanistan|Afghan|Afghans|Kabul
AL|Albania|Albanian||Tirana
DZ|Algeria|Algerian||Algiers
AD|Andorra|Andorran||
AO|Angola|Angolan||Luanda
AG|Antigua and Barbuda|Antiguan||
AR|Argentina|Argentine;Argentinian|Argentines|Buenos Aires;Casa Rosada
AM|Armenia|Armenian||Yerevan
AU|Australia;Commonwealth of Australia|Australian;Aussie||Canberra
AT|Austria|Austrian||Vienna
AZ|Azerbaijan|Azerbaijani;Azeri||Baku
BS|Bahamas;The Bahamas|Bahamian||Nassau
BH|Bahrain|Bahraini||Manama
BD|Bangladesh|Bangladeshi||Dhaka
BB|Barbados|Barbadian||Bridgetown
BY|Belarus;Byelorussia|Belarusian;Belarussian||Minsk
BE|Belgium|Belgian||
BZ|Belize|Belizean||
BJ|Benin|Beninese||
BT|Bhutan|Bhutanese||Thimphu
BO|Bolivia|Bolivian||La Paz
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian||Sarajevo
BW|Botswana|Botswanan||Gaborone
BR|Brazil;Federative Republic of Brazil|Brazilian||Brasilia;Brasília
BN|Brunei|Bruneian||
BG|Bulgaria|Bulgarian||Sofia
BF|Burkina Faso|Burkinabe;Burkinabé||Ouagadougou
BI|Burundi|Burundian||
KH|Cambodia|Cambodian||Phnom Penh
CM|Cameroon|Cameroonian||Yaoundé;Yaounde
CA|Canada|Canadian||Ottawa
CV|Cape Verde;Cabo Verde|Cape Verdean||
CF|Central African Republic;CAR||Central Africans|Bangui
TD|Chad|Chadian||N'Djamena
CL|Chile|Chilean||
CN|China;People's Republic of China;PRC;Mainland China|Chinese||Beijing;Peking;Zhongnanhai
CO|Colombia|Colombian||Bogotá;Bogota
KM|Comoros|Comorian||
CG|Republic of the Congo;Congo-Brazzaville|||Brazzaville
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo|Congolese||Kinshasa
CR|Costa Rica|Costa Rican||San José
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian||Abidjan;Yamoussoukro
HR|Croatia|Croatian;Croat|Croats|Zagreb
CU|Cuba|Cuban||Havana
CY|Cyprus;Republic of Cyprus|Cypriot|Cypriots|Nicosia
CZ|Czech Republic;Czechia|Czech|Czechs|Prague
DK|Denmark|Danish|Danes;Dane|Copenhagen
DJ|Djibouti|Djiboutian||
DM|Dominica|||
DO|Dominican Republic|Dominican||Santo Domingo
EC|Ecuador|Ecuadorian;Ecuadorean||Quito
EG|Egypt;Arab Republic of Egypt|Egyptian||Cairo
SV|El Salvador|Salvadoran;Salvadorean||San Salvador
GQ|Equatorial Guinea|Equatoguinean||Malabo
ER|Eritrea|Eritrean||Asmara
EE|Estonia|Estonian||Tallinn
SZ|Eswatini;Swaziland|Swazi||
ET|Ethiopia|Ethiopian||Addis Ababa
FJ|Fiji|Fijian||Suva
FI|Finland|Finnish|Finns;Finn|Helsinki
FR|France;French Republic|French|Frenchmen;Frenchman|Paris;Elysee;Élysée;Elysée;Elysee Palace;Élysée Palace;Matignon;Quai d'Orsay
GA|Gabon|Gabonese||Libreville
GM|Gambia;The Gambia|Gambian||Banjul
GE|Georgia|Georgian||Tbilisi
DE|Germany;Federal Republic of Germany|German||Berlin
GH|Ghana|Ghanaian||Accra
GR|Greece;Hellenic Republic|Greek|Greeks;Greek|Athens
GD|Grenada|Grenadian||
GT|Guatemala|Guatemalan||Guatemala City
GN|Guinea|Guinean||Conakry
GW|Guinea-Bissau|Bissau-Guinean||Bissau
GY|Guyana|Guyanese||Georgetown
HT|Haiti|Haitian||Port-au-Prince
HN|Honduras|Honduran||Tegucigalpa
HU|Hungary|Hungarian||Budapest
IS|Iceland|Icelandic|Icelanders;Icelander|Reykjavik;Reykjavík
IN|India;Republic of India|Indian||New Delhi;Delhi
ID|Indonesia|Indonesian||Jakarta
IR|Iran;Islamic Republic of Iran;Islamic Republic|Iranian||Tehran;Teheran
IQ|Iraq|Iraqi||Baghdad
IE|Ireland;Republic of Ireland;Irish Republic|Irish|Irishmen;Irishman|Dublin
IL|Israel;State of Israel|Israeli||Jerusalem;Tel Aviv
IT|Italy|Italian||Rome;Palazzo Chigi
JM|Jamaica|Jamaican||
JP|Japan|Japanese||Tokyo
JO|Jordan;Hashemite Kingdom of Jordan|Jordanian||Amman
KZ|Kazakhstan|Kazakh;Kazakhstani||Astana;Nur-Sultan
KE|Kenya|Kenyan||Nairobi
KI|Kiribati|||
KP|North Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea;N Korea;N. Korea|North Korean||Pyongyang
KR|South Korea;Republic of Korea;ROK;S Korea;S. Korea|South Korean||Seoul;Blue House
XK|Kosovo|Kosovar;Kosovan||Pristina
KW|Kuwait|Kuwaiti||Kuwait City
KG|Kyrgyzstan;Kyrgyz Republic|Kyrgyz||Bishkek
LA|Laos|Laotian;Lao||Vientiane
LV|Latvia|Latvian||Riga
LB|Lebanon|Lebanese||Beirut
LS|Lesotho|||Maseru
LR|Liberia|Liberian||Monrovia
LY|Libya|Libyan||Tripoli
LI|Liechtenstein|||Vaduz
LT|Lithuania|Lithuanian||Vilnius
LU|Luxembourg|Luxembourgish|Luxembourgers|
MG|Madagascar|Malagasy||Antananarivo
MW|Malawi|Malawian||Lilongwe
MY|Malaysia|Malaysian||Kuala Lumpur;Putrajaya
MV|Maldives;The Maldives|Maldivian||Malé
ML|Mali|Malian||Bamako
MT|Malta|Maltese||Valletta
MR|Mauritania|Mauritanian||Nouakchott
MU|Mauritius|Mauritian||Port Louis
MX|Mexico|Mexican||Mexico City
FM|Micronesia;Federated States of Micronesia|Micronesian||
MD|Moldova;Republic of Moldova|Moldovan||Chisinau;Chișinău;Chişinău
MC|Monaco|Monegasque||
MN|Mongolia|Mongolian||Ulaanbaatar;Ulan Bator
ME|Montenegro|Montenegrin|Montenegrins|Podgorica
MA|Morocco|Moroccan||Rabat
MZ|Mozambique|Mozambican||Maputo
MM|Myanmar;Burma|Burmese||Naypyidaw;Naypyitaw
NA|Namibia|Namibian||Windhoek
NR|Nauru|Nauruan||
NP|Nepal|Nepali;Nepalese||Kathmandu
NL|Netherlands;The Netherlands;Holland|Dutch|Dutchmen;Dutchman|The Hague;Amsterdam
NZ|New Zealand;Aotearoa|New Zealand|New Zealanders;New Zealander;Kiwis|Wellington
NI|Nicaragua|Nicaraguan||Managua
NE|Niger|Nigerien||Niamey
NG|Nigeria|Nigerian||Abuja
MK|North Macedonia;Macedonia|Macedonian;North Macedonian||Skopje
NO|Norway|Norwegian||Oslo
OM|Oman|Omani||Muscat
PK|Pakistan;Islamic Republic of Pakistan|Pakistani||Islamabad;Rawalpindi
PW|Palau|Palauan||
PS|Palestine;State of Palestine;Palestinian territories;Palestinian Territories;occupied Palestinian territories|Palestinian||Ramallah
PA|Panama|Panamanian||Panama City
PG|Papua New Guinea;PNG|Papua New Guinean||Port Moresby
PY|Paraguay|Paraguayan||Asunción;Asuncion
PE|Peru|Peruvian||Lima
PH|Philippines;The Philippines|Philippine;Filipino|Filipinos;Filipino|Manila;Malacañang;Malacanang
PL|Poland|Polish|Poles;Pole|Warsaw
PT|Portugal|Portuguese||Lisbon
QA|Qatar|Qatari||Doha
RO|Romania|Romanian||Bucharest
RU|Russia;Russian Federation|Russian||Moscow;Kremlin
RW|Rwanda|Rwandan||Kigali
KN|Saint Kitts and Nevis;St. Kitts and Nevis|||
LC|Saint Lucia;St. Lucia|||
VC|Saint Vincent and the Grenadines|||
WS|Samoa|Samoan||Apia
SM|San Marino|||
ST|São Tomé and Príncipe|||
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudis|Riyadh
SN|Senegal|Senegalese||Dakar
RS|Serbia|Serbian;Serb|Serbs|Belgrade
SC|Seychelles;The Seychelles|||
SL|Sierra Leone|Sierra Leonean||Freetown
SG|Singapore|Singaporean||
SK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovaks|Bratislava
SI|Slovenia|Slovenian;Slovene|Slovenes|Ljubljana
SB|Solomon Islands|Solomon Islander||Honiara
SO|Somalia|Somali||Mogadishu
ZA|South Africa|South African||Pretoria
SS|South Sudan|South Sudanese||Juba
ES|Spain|Spanish|Spaniards;Spaniard|Madrid;Moncloa
LK|Sri Lanka|Sri Lankan||Colombo
SD|Sudan|Sudanese||Khartoum
SR|Suriname|Surinamese||Paramaribo
SE|Sweden|Swedish|Swedes;Swede|Stockholm
CH|Switzerland;Swiss Confederation|Swiss||Bern
SY|Syria;Syrian Arab Republic|Syrian||Damascus
TW|Taiwan;Republic of China|Taiwanese||Taipei
TJ|Tajikistan|Tajik;Tajikistani|Tajiks|Dushanbe
TZ|Tanzania|Tanzanian||Dodoma;Dar es Salaam
TH|Thailand|Thai||Bangkok
TL|East Timor;Timor-Leste|East Timorese;Timorese||Dili
TG|Togo|Togolese||Lomé
TO|Tonga|Tongan||
TT|Trinidad and Tobago|Trinidadian||Port of Spain
TN|Tunisia|Tunisian||Tunis
TR|Turkey;Türkiye;Turkiye;Republic of Turkey|Turkish|Turks;Turk|Ankara
TM|Turkmenistan|Turkmen;Turkmenistani||Ashgabat
TV|Tuvalu|Tuvaluan||
UG|Uganda|Ugandan||Kampala
UA|Ukraine|Ukrainian||Kyiv;Kiev;Bankova
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati||Abu Dhabi
GB|United Kingdom;UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British|Britons;Briton;Brits|London;Downing Street;10 Downing Street;No. 10;No 10;Whitehall
US|United States;United States of America;US;U.S.;USA;U.S.A.;America;United States Of America|American||Washington;White House
UY|Uruguay|Uruguayan||Montevideo
UZ|Uzbekistan|Uzbek;Uzbekistani|Uzbeks|Tashkent
VU|Vanuatu|||Port Vila
VA|Vatican;Vatican City;Holy See|||
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan||Caracas;Miraflores
VN|Vietnam;Viet Nam|Vietnamese||Hanoi
YE|Yemen|Yemeni;Yemenite||Sanaa;Sana'a
ZM|Zambia|Zambian||Lusaka
ZW|Zimbabwe|Zimbabwean||Harare
SU|Soviet Union;USSR;U.S.S.R.|Soviet||
DD|East Germany;GDR|East German||
YU|Yugoslavia|Yugoslav||
HK|Hong Kong|Hong Konger|Hongkongers|
GL|Greenland|Greenlandic|Greenlanders|Nuuk
PR|Puerto Rico|Puerto Rican||San Juan
`

/** Seats that are buildings or offices: they always stand for the government, cities only by their context. */
const OFFICES = new Set(
  "casa rosada;zhongnanhai;elysee;élysée;elysée;elysee palace;élysée palace;matignon;quai d'orsay;palazzo chigi;blue house;malacañang;malacanang;kremlin;moncloa;bankova;downing street;10 downing street;no. 10;no 10;whitehall;white house;miraflores".split(
    ';',
  ),
)

const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])

const derivedPeople = (adjective: string): string[] =>
  /(?:an|i|ar|er)$/.test(adjective) ? [`${adjective}s`] : []

function* formsOf(line: string): Generator<readonly [string, StateForm]> {
  const [state = '', names, adjectives, people, seats] = line.split('|')
  for (const name of list(names)) yield [name, { state, use: 'name' }]
  for (const adjective of list(adjectives)) {
    yield [adjective, { state, use: 'adjective' }]
    for (const plural of derivedPeople(adjective)) yield [plural, { state, use: 'people' }]
  }
  for (const name of list(people)) yield [name, { state, use: 'people' }]
  for (const seat of list(seats))
    yield [seat, { state, use: OFFICES.has(seat.toLowerCase()) ? 'office' : 'capital' }]
}

const lines = TABLE.trim().split('\n')

/** Lower-case form → the state it refers to and how. Where two states share a form the first line wins. */
export const stateForms: ReadonlyMap<string, StateForm> = new Map(
  lines.flatMap((line) => [...formsOf(line)].reverse()).map(([form, use]) => [form.toLowerCase(), use]),
)

/** State code → its usual name. */
export const stateNames: ReadonlyMap<string, string> = new Map(
  lines.map((line) => {
    const [state = '', names = ''] = line.split('|')
    return [state, names.split(';')[0] ?? state]
  }),
)

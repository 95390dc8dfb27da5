import { pressNames } from '../press-names.js'

/** News agencies: those whose texts other outlets print under a credit. First form: the usual name. Written by hand. */
export const agencies = pressNames(`
Reuters | REUTERS | Thomson Reuters
Associated Press | The Associated Press | AP | A.P.
Agence France-Presse | AFP | Agence France Presse | France-Presse
United Press International | UPI
Press Association | PA Media | PA news agency | PA News Agency
Deutsche Presse-Agentur | dpa | DPA | dpa International
Bloomberg | Bloomberg News
TASS | Tass | Itar-Tass | ITAR-TASS
RIA Novosti | RIA
Interfax
Interfax-Ukraine
Ukrinform
UNIAN
Xinhua | Xinhua News Agency
China News Service
Kyodo | Kyodo News
Jiji Press | Jiji
Yonhap | Yonhap News Agency | Yonhap News
KCNA | Korean Central News Agency
Anadolu Agency | Anadolu | AA
ANSA
EFE | Agencia EFE
Lusa
Belga
ANP
APA
Keystone-SDA
TT News Agency
NTB
Ritzau
STT
PAP | Polish Press Agency
CTK
TASR
MTI
HINA
Tanjug
FoNet
Beta News Agency
BTA
Agerpres
MIA
BelTA
Belta
Azertac
Armenpress
Interpressnews
Kazinform
Trend News Agency
IRNA
ISNA
Fars News Agency | Fars
Tasnim | Tasnim News Agency
Mehr News Agency
SANA
WAFA | Wafa
Saudi Press Agency
WAM
Kuwait News Agency | KUNA
Qatar News Agency | QNA
MENA | Middle East News Agency
MAP
APS
TAP
Press Trust of India | PTI
Asian News International | ANI
UNI | United News of India
IANS
Associated Press of Pakistan | APP
BSS
Bernama
Antara | Antara News
Vietnam News Agency | VNA
Philippine News Agency | PNA
Central News Agency | CNA
Australian Associated Press | AAP
Canadian Press | The Canadian Press | CP
Agencia Brasil | Agência Brasil
Telam | Télam
Prensa Latina
Notimex
Inter Press Service | IPS
News Agency of Nigeria | NAN
Ghana News Agency
Kenya News Agency
South African Press Association | SAPA
RFE/RL | Radio Free Europe/Radio Liberty
Baltic News Service | BNS
LETA
ELTA
ETA
`)

/** Outlets that others quote and whose names no rule of form would give away. Written by hand. */
export const outlets = pressNames(`
BBC | BBC News | BBC World Service
CNN | CNN International
CNBC
NBC | NBC News
ABC | ABC News
CBS | CBS News
PBS
NPR
MSNBC
Fox News
Sky News
ITV | ITV News
Channel 4 News
Al Jazeera
Al Arabiya
Al Mayadeen
Deutsche Welle | DW
ARD
ZDF
RFI | Radio France Internationale
France 24
Euronews
RTÉ | RTE
NHK
KBS
CBC
CTV
SBS
CGTN
RT
Sputnik
Voice of America | VOA
Politico | POLITICO
Axios
Semafor
The Guardian
The Observer
The Independent
The Telegraph | The Daily Telegraph
The Economist
The Atlantic
The New Yorker
The Hill
The Intercept
Financial Times | FT
Newsweek
Forbes
Business Insider
BuzzFeed | BuzzFeed News
Bellingcat
Der Spiegel | Spiegel
Die Zeit
Die Welt
Bild | BILD
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung
Neue Zürcher Zeitung
Le Monde
Le Figaro
Libération
El País | El Pais
El Mundo
La Repubblica
Corriere della Sera
La Stampa
Haaretz
Ynet
Meduza
Novaya Gazeta
Kommersant
Izvestia
Rossiya 24
Ukrainska Pravda
Suspilne
Hromadske
Gazeta Wyborcza
Rzeczpospolita
Hürriyet
Asahi Shimbun
Yomiuri Shimbun
Mainichi Shimbun
Nikkei | Nikkei Asia
Chosun Ilbo
JoongAng Ilbo
Hankyoreh
Dawn
Times of India
The Hindu
Caixin
Global Times
`)

/** Words that end an outlet's name when those before it are capitalised too. */
export const outletNouns = new Set(
  (
    'Times Post Journal News Gazette Herald Tribune Chronicle Telegraph Mail Express Observer Examiner Courier Dispatch Mirror Standard ' +
    'Register Star Sun Globe Inquirer Sentinel Bulletin Monitor Mercury Argus Echo Reporter Record Ledger Press Radio TV Television ' +
    'Magazine Newspaper Review Today Daily Weekly Broadcasting Zeitung Pravda Insider Advertiser Leader Citizen Dealer Intelligencer Advocate ' +
    'Islander Guardian Independent Messenger Enquirer Beacon Banner Tidings Digest Wochenblatt Tageblatt Nachrichten Gazeta Presse'
  ).split(' '),
)

const words = (block: string): string[] => block.trim().split(/\s+/)

/** Words that end the name of an organisation, or open one before "of" or "for". Lower case. */
export const organizationHeads: ReadonlySet<string> = new Set(
  words(`academy administration agency airlines airways ferries lines shipping shipyard shipyards mines mining coal timber rail steel energy power petroleum oil gas foods dairy brewery bakery creamery foundry textile farms hotels stores supermarkets logistics freight haulage telecom mobile software semiconductor chemicals cement breweries dairies textiles retail capital alliance army assembly associates association authority bancorp bank battalion bbc board brigade broadcaster broadcasting brothers bureau cabinet caucus
center centre chamber charity church clinic club co coalition college command commission committee committees communications community companies company concern confederation conference congress
consortium constabulary consulate co-operative cooperative corp corporation corps council court courts daily department directorate division duma electric embassy enterprise enterprises exchange executive faculty federation fellowship fire
firm fleet force forces forum foundation front fund garrison gazette government governorate group guard guardians guild headquarters herald holding holdings hospital hospitals house inc incorporated industries infirmary initiative
inquirer inspectorate institute institution institutions insurance international intelligence interior jihad journal junta knesset laboratories laboratory labs league legion library limited llc llp lords lobby ltd magazine mail market media
militia military ministry ministries mission mirror monitor motors mosque movement museum navy network networks news newspaper newspapers observatory observer office opera orchestra organisation organization organizations panel parliament partners partnership party patrol pharmaceuticals
philharmonic plc police politburo post press prison productions programme program publishers radio railway railways records regiment registry reserve resistance school schools secretariat securities senate service services shura
sinn society solutions squad squadron standard station studio studios sun synod systems task-force team technologies telegraph television theatre theater times trade treasury tribunal tribune trust tv union unit united university
ventures volunteers watch wing workers works yard symphony seminary parish diocese archdiocese synagogue institut universität gmbh ag sa spa nv bv ab oyj`),
)

/** Heads before which "of", "for" or "on" carries the name on: "Ministry of Defence", "Committee on Budgets". */
export const organizationOfHeads: ReadonlySet<string> = new Set(
  words(`academy administration agency alliance army assembly association authority bank board brotherhood bureau caucus center centre chamber church city coalition college commission committee community commonwealth conference congress
convention council court daughters department directorate duchy emirate faculty federation federations forum foundation front fund government group house initiative institute institution joint kingdom league library ministry mission movement museum office
oblast organisation organization parliament party partnership principality republic republics knights school secretariat service society sons sultanate state states supreme synod task trust tribunal union university
world gulf bay cape strait straits isle island islands sea lake mount bank-of territory province region district county port horn tower temple palace cathedral basilica museum hall bridge castle university-college`),
)

/** Words that end the name of a place, or open one before "of". */
export const placeHeads: ReadonlySet<string> = new Set(
  words(`airbase airfield airport archipelago arena atoll avenue base basin bay beach boulevard bridge camp canal canyon cape castle cathedral cave cemetery channel city coast compound corridor county creek crossing dam delta desert district
estate estuary falls farm field fields forest fort garden gardens glacier gorge governorate gulf hall harbor harbour heights highway hill hills hotel island islands isle isles jungle junction lake lagoon lane mall mansion memorial mesa mine
monument mount mountain mountains neighborhood neighbourhood oblast observatory ocean palace park pass peak peninsula plain plains plant plateau plaza point port prairie prefecture province provinces quarter railway-station range ranch
reactor reef refinery region republic reserve reservoir resort ridge river road route ruins sea shore springs square stadium station steppe strait straits street suburb temple terminal territories territory tower
town township tunnel valley village villa volcano wall waterfall wood woods zone zoo raion state states kingdom emirate borough parish krai governorate canton commune`),
)

/** Names without a telling form that everyone uses, most of them acronyms. */
export const organizationNames: ReadonlySet<string> = new Set(
  `nato;un;u.n.;united nations;eu;e.u.;european union;european commission;european parliament;who;world health organization;imf;international monetary fund;world bank;wto;opec;opec+;osce;oecd;asean;african union;au;arab league;g7;g-7;g8;g20;g-20;brics;iaea
unicef;unesco;unhcr;unrwa;icc;international criminal court;icj;interpol;europol;red cross;red crescent;amnesty international;human rights watch;greenpeace;oxfam;médecins sans frontières;doctors without borders;save the children
pentagon;congress;senate;house of representatives;supreme court;state department;treasury;fbi;f.b.i.;cia;c.i.a.;nsa;dea;atf;fda;epa;cdc;fema;nasa;irs;sec;faa;ntsb;nypd;lapd;centcom;tsa;nhs;mi5;mi6;gchq;scotland yard;knesset;bundestag;bundeswehr
duma;state duma;mossad;idf;shin bet;fsb;gru;kgb;svr;isi;house of commons;house of lords;parliament;lok sabha;rajya sabha;bundesbank;ecb;european central bank;federal reserve;fed;bank of england;hamas;hezbollah;hizbullah;hizbollah;fatah;plo;taliban;al-qaeda;al qaeda;al-qaida
isis;isil;is;islamic state;daesh;boko haram;al-shabaab;al shabaab;houthis;muslim brotherhood;irgc;pkk;ypg;farc;eta;ira;sinn fein;sinn féin;dup;snp;ukip;bjp;anc;cdu;spd;afd;gop;democrats;republicans;tories;labour;lib dems;likud
bbc;cnn;nbc;cbs;abc;fox news;msnbc;npr;pbs;itv;sky news;al jazeera;reuters;ap;associated press;afp;agence france-presse;bloomberg;xinhua;tass;interfax;ria novosti;dpa;upi;kyodo;yonhap;ansa;pti;new york times;washington post;wall street journal;guardian;financial times
usa today;los angeles times;le monde;der spiegel;el país;haaretz;times of israel;kyiv independent;ukrinform;ukrainska pravda;pravda;izvestia;kommersant;meduza;politico;axios;time;newsweek;economist;daily mail;daily telegraph;buzzfeed;vice;wikileaks;wikipedia;wikinews
google;apple;microsoft;amazon;facebook;meta;twitter;youtube;instagram;whatsapp;telegram;tiktok;netflix;uber;airbnb;tesla;spacex;boeing;airbus;ibm;intel;samsung;huawei;sony;toyota;honda;nissan;volkswagen;bmw;ford;gm;general motors;walmart;pfizer;moderna;astrazeneca
gazprom;rosneft;wagner;wagner group;bp;shell;exxon;exxonmobil;chevron;total;goldman sachs;jpmorgan;citigroup;hsbc;barclays;deutsche bank;ubs;credit suisse;lehman brothers;fifa;uefa;ioc;nba;nfl;mlb;nhl;nra;aclu;naacp;yahoo;ebay;paypal;openai;nvidia;oracle;cisco;lufthansa;ryanair
spetsnaz;azov;sbu;national guard;coast guard;marine corps;us army;royal navy;royal air force;raf;air force;un security council;security council;general assembly;north atlantic council;general staff;joint chiefs of staff`
    .split(/[\n;]/)
    .filter((name) => name !== ''),
)

/** Heads of noun phrases that name people by their nationality or organisation: "Ruritanian troops". Plural or collective. */
export const groupHeads: ReadonlySet<string> = new Set(
  words(`troops soldiers military militaries army armies forces personnel units unit infantrymen servicemen servicewomen fighters militants insurgents rebels militia militias guards commandos paratroopers marines sailors pilots mercenaries volunteers conscripts recruits veterans
officers officials diplomats ambassadors ministers leaders lawmakers legislators politicians authorities delegation delegates delegations envoys negotiators spies agents
allies partners members citizens nationals people residents refugees migrants workers employees staff sources investigators prosecutors police researchers scientists experts students activists protesters demonstrators
journalists reporters families communities voters supporters peacekeepers inspectors observers executives shareholders customers players fans`),
)

/** Words that end the name of an event, a law or a prize: no entity. */
export const eventHeads: ReadonlySet<string> = new Set(
  words(`war wars battle revolution uprising intifada olympics olympiad games cup championship championships festival summit accord accords agreement treaty pact convention act code law bill amendment resolution protocol plan deal prize award
awards medal day week eve operation era age crisis scandal massacre genocide holocaust tour season marathon open grand-prix fair expo biennale election elections referendum strategy initiative doctrine constitution ramadan christmas easter`),
)

/** Group heads of one class: whoever is named by one may be named by another. */
export const groupClasses: ReadonlyMap<string, string> = new Map(
  [
    'troops: soldiers military militaries army armies forces personnel units unit infantrymen servicemen servicewomen contingent',
    'officials: authorities',
    'delegation: delegations delegates',
    'people: citizens nationals residents',
    'allies: partners members',
  ].flatMap((line) => {
    const [group = '', heads = ''] = line.split(': ')
    return [group, ...heads.split(' ')].map((head) => [head, group] as const)
  }),
)

/** Heads that after a national adjective name one organisation of that state, capitals or not: "Ruritanian intelligence". */
export const stateBodyHeads: ReadonlySet<string> = new Set(words('intelligence parliament ministry embassy'))

/** Other names of well-known organisations. A line: usual name: others. */
const ALIASES = `
nato: north atlantic treaty organization; north atlantic treaty organisation; north atlantic alliance; alliance; atlantic alliance
united nations: un; u.n.
european union: eu; e.u.
un security council: security council; united nations security council; unsc; u.n. security council
un general assembly: general assembly; united nations general assembly; unga
world health organization: who; world health organisation
international monetary fund: imf
international criminal court: icc
international court of justice: icj; world court
international atomic energy agency: iaea
world trade organization: wto; world trade organisation
african union: au
federal bureau of investigation: fbi; f.b.i.
central intelligence agency: cia; c.i.a.
national security agency: nsa
centers for disease control and prevention: cdc; centers for disease control
environmental protection agency: epa
food and drug administration: fda
federal aviation administration: faa
federal reserve: fed
european central bank: ecb
department of defense: defense department; defence department; us department of defense; u.s. department of defense
state department: department of state; us state department; u.s. state department
department of justice: justice department; us department of justice; u.s. department of justice
department of homeland security: homeland security department; homeland security; dhs
treasury department: department of the treasury; us treasury
islamic state: isis; isil; daesh; islamic state of iraq and syria; islamic state of iraq and the levant; islamic state group
al-qaeda: al qaeda; al-qaida; al qaida
hezbollah: hizbullah; hizbollah
associated press: ap
agence france-presse: afp
israel defense forces: idf; israel defence forces; israeli defense forces; israeli defence forces
national health service: nhs
us central command: centcom; u.s. central command; central command; united states central command
wall street journal: wsj
new york times: nyt
`

export const organizationAliases: ReadonlyMap<string, string> = new Map(
  ALIASES.trim()
    .split('\n')
    .flatMap((line) => {
      const [usual = '', others = ''] = line.split(': ')
      return others.split('; ').map((other) => [other, usual] as const)
    }),
)

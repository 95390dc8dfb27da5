/** Places that are no states, from common knowledge: continents, regions, seas, provinces, large cities. */
const REGIONS = `africa;antarctica;asia;europe;north america;south america;latin america;central america;oceania;eurasia
east africa;west africa;north africa;southern africa;central africa;sub-saharan africa;horn of africa;sahel;sahara;maghreb
southeast asia;south east asia;south asia;central asia;east asia;asia-pacific;asia pacific;indo-pacific;euro-atlantic;eastern europe
western europe;central europe;northern europe;southern europe;eu;scandinavia;nordics;baltics;balkans;western balkans;caucasus;south caucasus;crimea
donbas;donbass;siberia;kashmir;tibet;xinjiang;inner mongolia;kurdistan;iraqi kurdistan;nagorno-karabakh;abkhazia;south ossetia;transnistria;chechnya;dagestan
middle east;near east;far east;gulf;persian gulf;levant;arabian peninsula;korean peninsula;korea;iberian peninsula;crimean peninsula;sinai
gaza;gaza strip;west bank;east jerusalem;golan heights;caribbean;mediterranean;black sea;red sea;baltic sea;caspian sea;dead sea;north sea
south china sea;east china sea;yellow sea;sea of japan;sea of azov;aegean;adriatic;arctic;atlantic;pacific;indian ocean;atlantic ocean;pacific ocean
arctic ocean;english channel;strait of hormuz;taiwan strait;bosphorus;suez canal;panama canal;gulf of mexico;gulf of aden;bay of bengal;andes;alps
himalayas;amazon;nile;rhine;danube;thames;mekong;euphrates;tigris;mississippi;pacific northwest;new england;midwest;deep south;silicon valley;wall street
northern ireland;england;scotland;wales;cornwall;yorkshire;kent;essex;sussex;lancashire;cumbria;merseyside;midlands;west midlands;east midlands
catalonia;basque country;andalusia;galicia;bavaria;saxony;brandenburg;hesse;tuscany;sicily;sardinia;lombardy;veneto;provence;normandy;brittany;corsica
flanders;wallonia;zealand;lapland;silesia;transylvania;bohemia;moravia;galilee;anatolia;punjab;sindh;balochistan;baluchistan;khyber pakhtunkhwa
kerala;tamil nadu;karnataka;maharashtra;gujarat;rajasthan;bihar;uttar pradesh;west bengal;assam;goa;telangana;andhra pradesh;madhya pradesh;haryana;odisha
java;sumatra;borneo;bali;aceh;papua;sulawesi;luzon;mindanao;visayas;hokkaido;okinawa;honshu;kyushu;fukushima;sichuan;yunnan;guangdong;hubei;henan;fujian
hunan;hebei;zhejiang;jiangsu;shandong;manchuria;darfur;tigray;amhara;oromia;somaliland;puntland;biafra;katanga;kivu;north kivu;transvaal;kwazulu-natal;gauteng
helmand;kandahar;nangarhar;idlib;anbar;nineveh;patagonia;yucatan;chiapas;oaxaca;sinaloa;bermuda;gibraltar;guam;american samoa;cayman islands;faroe islands
falkland islands;isle of man;jersey;guernsey;channel islands;canary islands;balearic islands;azores;madeira;galapagos;hawaii`

const PROVINCES = `alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine
maryland;massachusetts;michigan;minnesota;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota
ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;washington state;west virginia;wisconsin;wyoming
district of columbia;southern california;northern california;upstate new york;new south wales;queensland;victoria;tasmania;south australia;western australia;northern territory
alberta;british columbia;manitoba;new brunswick;newfoundland;nova scotia;ontario;prince edward island;quebec;québec;saskatchewan;yukon;nunavut
ala.;ariz.;ark.;calif.;colo.;conn.;del.;fla.;ga.;ill.;ind.;kan.;ky.;la.;mass.;md.;mich.;minn.;miss.;mo.;mont.;neb.;nev.;n.h.;n.j.;n.m.;n.y.;n.c.;n.d.
okla.;ore.;pa.;r.i.;s.c.;s.d.;tenn.;tex.;vt.;va.;wash.;w.va.;wis.;wyo.;d.c.`

const CITIES = `new york city;los angeles;la;l.a.;nyc;chicago;houston;phoenix;philadelphia;san antonio;san diego;dallas;austin;san jose;jacksonville;fort worth;columbus;charlotte
indianapolis;san francisco;seattle;denver;nashville;oklahoma city;el paso;boston;portland;las vegas;detroit;memphis;louisville;baltimore;milwaukee;albuquerque
tucson;fresno;sacramento;kansas city;mesa;atlanta;omaha;colorado springs;raleigh;miami;long beach;oakland;minneapolis;tulsa;tampa;arlington;new orleans
wichita;cleveland;honolulu;anaheim;lexington;stockton;pittsburgh;cincinnati;st. louis;st louis;st. paul;orlando;newark;buffalo;salt lake city;richmond;birmingham
tallahassee;baton rouge;little rock;des moines;topeka;albany;hartford;providence;annapolis;montgomery;juneau;anchorage;boise;spokane;tacoma;flint;dayton;toledo
akron;knoxville;chattanooga;savannah;charleston;galveston;corpus christi;laredo;brooklyn;manhattan;queens;bronx;harlem;staten island;hollywood;beverly hills
washington d.c.;washington dc;washington, d.c.;washington, dc;capitol hill
toronto;montreal;montréal;vancouver;calgary;edmonton;winnipeg;halifax;quebec city;victoria;regina;saskatoon;hamilton
sydney;melbourne;brisbane;perth;adelaide;darwin;hobart;gold coast;auckland;christchurch;dunedin
liverpool;manchester;leeds;sheffield;bristol;newcastle;nottingham;leicester;coventry;cardiff;belfast;edinburgh;glasgow;aberdeen;dundee;brighton;plymouth
southampton;portsmouth;oxford;cambridge;norwich;derby;bradford;hull;york;bath;exeter;salisbury;swansea;londonderry;cork;galway;limerick
marseille;marseilles;lyon;lyons;toulouse;nice;nantes;strasbourg;bordeaux;lille;calais;hamburg;munich;cologne;frankfurt;stuttgart;düsseldorf;dusseldorf;dortmund
leipzig;dresden;hanover;nuremberg;bremen;bonn;potsdam;milan;naples;turin;palermo;genoa;bologna;florence;venice;verona;barcelona;valencia;seville;bilbao
malaga;zaragoza;porto;rotterdam;utrecht;eindhoven;maastricht;antwerp;ghent;bruges;liège;brussels;zurich;zürich;geneva;basel;lausanne;davos;salzburg;graz;innsbruck
krakow;kraków;gdansk;gdańsk;wroclaw;łódź;poznan;lublin;brno;ostrava;gothenburg;malmö;malmo;uppsala;bergen;trondheim;aarhus;espoo;tampere;turku
thessaloniki;istanbul;izmir;antalya;gaziantep;adana;constantinople;odesa;odessa;kharkiv;kharkov;lviv;lvov;dnipro;zaporizhzhia;zaporizhia;donetsk;luhansk;lugansk;mariupol
kherson;mykolaiv;sumy;chernihiv;poltava;bakhmut;kramatorsk;sevastopol;simferopol;st. petersburg;st petersburg;saint petersburg;novosibirsk;yekaterinburg;kazan
rostov-on-don;rostov;sochi;vladivostok;khabarovsk;kaliningrad;kursk;belgorod;bryansk;voronezh;murmansk;grozny;volgograd;samara;omsk;krasnodar
shanghai;shenzhen;guangzhou;wuhan;chengdu;chongqing;tianjin;nanjing;hangzhou;xi'an;harbin;lhasa;urumqi;macau;kaohsiung;osaka;kyoto;nagoya;yokohama;sapporo;hiroshima;nagasaki
kobe;busan;incheon;mumbai;bombay;kolkata;calcutta;chennai;madras;bangalore;bengaluru;hyderabad;ahmedabad;pune;jaipur;lucknow;srinagar;amritsar;karachi;lahore
peshawar;quetta;faisalabad;multan;chittagong;cox's bazar;yangon;rangoon;mandalay;chiang mai;phuket;ho chi minh city;saigon;da nang;haiphong;surabaya;bandung
cebu;davao;johor;penang;mosul;basra;fallujah;kirkuk;erbil;tikrit;ramadi;najaf;karbala;aleppo;homs;raqqa;palmyra;deir ez-zor;latakia;hama;daraa
mecca;medina;jeddah;dubai;sharjah;aden;hodeidah;taiz;isfahan;mashhad;shiraz;tabriz;qom;natanz;herat;mazar-i-sharif;jalalabad;kunduz;lashkar gah
haifa;nablus;hebron;bethlehem;jenin;rafah;khan younis;khan yunis;gaza city;sderot;alexandria;giza;benghazi;misrata;sirte;casablanca;marrakech;marrakesh;tangier;fez
lagos;kano;ibadan;port harcourt;maiduguri;mombasa;kisumu;goma;bukavu;lubumbashi;johannesburg;cape town;durban;soweto;port elizabeth;bulawayo;timbuktu
são paulo;sao paulo;rio de janeiro;rio;salvador;belo horizonte;recife;fortaleza;manaus;cordoba;rosario;medellín;medellin;cali;cartagena;guayaquil;cusco;arequipa
valparaíso;valparaiso;maracaibo;tijuana;guadalajara;monterrey;ciudad juárez;ciudad juarez;cancun;cancún;acapulco;veracruz;puebla;santiago;santiago de cuba;ponce;port-au-prince;kingston;the hague
ground zero;times square;central park;tiananmen square;red square;tahrir square;trafalgar square;guantanamo bay;guantanamo;chernobyl;auschwitz;hyde park;heathrow;gatwick`

const all = [REGIONS, PROVINCES, CITIES].join('\n').split(/[\n;]/)

/** Lower-case names of places that are no states. */
export const placeNames: ReadonlySet<string> = new Set(all.filter((name) => name !== '' && name !== 'eu'))

/** Adjectives and names of people that belong to a place or faith which is no state: they name no entity alone. */
export const otherAdjectives: ReadonlySet<string> = new Set(
  `african asian european latin arab arabian kurdish scottish welsh english catalan basque bavarian sicilian tibetan uyghur uighur kashmiri punjabi
bengali tamil chechen crimean siberian caribbean scandinavian nordic baltic balkan caucasian mediterranean korean western eastern northern southern
islamic islamist muslim christian jewish catholic protestant orthodox buddhist hindu sikh shia shiite shi'ite sunni mormon evangelical anglican
hispanic latino latina native indigenous texan californian hawaiian floridian parisian venetian roman persian ottoman victorian byzantine celtic
republican democratic conservative liberal communist marxist nazi fascist zionist maoist trotskyist hawkish keynesian orwellian transatlantic`.split(
    /\s+/,
  ),
)

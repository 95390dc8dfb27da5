import type { Gender } from '../lexicon/entity.js'

/** Given names in English-language news and the gender they usually tell, from common knowledge. Names given to both are in neither. */
const MALE = `aaron abdel abdul abdullah abraham adam adil adnan adrian ahmad ahmed akbar akira alan alain albert alberto alejandro aleksandr aleksandar aleksander alessandro alexander
alexandre alexei aleksei alexey alfonso alfred ali alistair allan allen alvaro amir amit anatoly anders andre andré andreas andrei andrej andrew andrey andrii andriy andrzej angus anil anthony
antoine anton antonio antony anwar archie ariel arjun armando arnold arthur artem arturo asad ashraf asif atul augusto ayman aziz barack barry bashar bashir benedict benjamin ben bernard bernardo
bernie bert bilal bill billy bjorn björn bob bobby boris brad bradley brendan brent brett brian bruce bruno bryan burhan carl carlo carlos cedric cesar césar chad charles charlie
chester christian christoph christophe christopher chuck clarence claude claudio clement clifford clint clive colin conor constantin craig cristian cristiano curtis cyril dag damian damien dan daniel daniele
danny dario darren dave david davide dean denis dennis denys derek desmond dick diego dieter dimitri dimitris dirk dmitri dmitriy dmitry dmytro dominic dominique donald dong doug douglas dov duncan
dwight earl ed eddie edgar edmund eduardo edward edwin ehud einar eli elias elijah elliot elon emilio emmanuel emmerson enrico enrique eric erik ernest ernesto erwin esteban ethan etienne eugene evan evo
ezra fabian fabio fadi faisal farid farouk felix ferdinand fernando fidel filip florian francesco francis francisco francois françois frank franklin franz fred freddie frederick fritz fumio gabriel gareth
gary gavin geert gennady geoff geoffrey george georges georgi gerald gerard gerhard gerry giacomo gideon gilbert giles giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graham greg gregory guillaume
guillermo gunter gustav gustavo guy habib hakan hamid hamza han hans harald harold haruki harry harvey hasan hashim hassan hector heinrich helmut hendrik henri henrik henry herbert herman hideo hiroshi
horst howard hubert hugh hugo hussein husayn ian ibrahim idris ignacio igor ihor ilham ilya imad imran ingmar ioannis isaac isaiah ismail israel ivan ivo iyad jack jacek jackson jacob jacques jafar jaime jair jake
jakob jamal james jan jared jason javad javier jay jean jeff jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy jiri joao joão joachim joaquin joe joel joerg johan johann johannes john johnny jon
jonas jonathan jorge jörg josé jose josef joseph josep josh joshua juan juha julian julio julius jürgen jurgen justin kamal karim karl karol kazuo keir keith ken kenji kenneth kent kevin khaled khalid khalil klaus kofi
konstantin konstantinos kostas krzysztof kurt kyle kyriakos kyrylo lars larry laurent lawrence lee len leo leon leonard leonardo leonid leopold leroy leslie lewis liam lindsey linus lionel lloyd lorenzo lou louis luc
luca lucas luigi luis luiz lukas luke lyndon mahathir mahmoud mahmud malcolm malik manfred manmohan manny manuel marc marcel marcelo marco marcos marcus marek mariano mario marius mark markus marshall martin
marty marvin marwan masoud massimo mateusz matteo matthew matthias matt maurice mauricio mauro max maxim maxime mehdi mehmet mel melvin michael michel miguel mihai mike mikhail mikheil miles milo milos miloš mitch
mitt mohamad mohamed mohammad mohammed mohammad-reza moritz moses moshe mounir muhammad muhammadu mukhtar murat murray musa mustafa mykhailo mykola nabil naftali naguib najib narendra nasser nathan nathaniel
neal ned neil nelson nestor nicholas nick nicolas nicolás niels nigel nikita nikol nikola nikolai nikolaos nikolay nikos nils noah nobuo noel norman nouri olaf olav oleg oleh oleksandr oleksii oleksiy oliver olivier
olof omar orlando oscar oskar osman otto owen pablo pal paolo pascal pat patrice patrick paul paulo pavel pavlo pawel pedro per pervez pete peter petr petro petter phil philip philippe phillip pierre pieter
piotr prakash qasem rafael rafał rafiq rahul raj rajiv rajnath ralph ram ramon ramón ramzan randall randy raoul rashid raul raúl ravi ray raymond recep reginald reinhard rené rene reuven rex reza ricardo riccardo
richard rick ricky rob robert roberto rod roderick rodney rodrigo roger roland rolf roman romano ron ronald rory ross roy rubén ruben rudolf rudy rupert russell rustam rustem ryan saad saddam sadiq saeed said salah
saleh salem salim salman salvador salvatore samir samuel sanjay santiago saul scott sean sebastian sebastián sebastien serge sergei sergey sergio serhii serhiy seth shane shaun shimon shinzo shinzō sidney siegfried sigmar silvio
simon slobodan spencer stan stanislav stanley stefan stefano stephane stéphane stephen steve steven stewart stuart subrahmanyam sven taras taro tariq tayyip ted terence terrence terry theo theodore theresa
thomas thorsten tim timothy tobias todd tom tomas tomáš tomasz tommy tony toomas toshiro travis trevor tyler udo ulrich umar usman uwe vaclav václav valery vadim vasily vasyl viktor victor vijay vincent vincenzo vitali vitaly
vitalii vito vladimir vladislav volker volodymyr vojislav vyacheslav wade waldemar walter wayne werner wilhelm willem william willy wim winston władysław wolfgang woodrow xavier yair yakov yann yannick yannis yaroslav yasser
yitzhak yoav yossi youssef yousef yuri yurii yuriy yusuf yves zachary zbigniew zoran zoltán zoltan
aart abel achim adalbert adolf adrien agnar agustin aidan aidas aimé ainars aivars alasdair albin aldo aldous alec aleks aleš alfons algirdas almir alois alojz alpo alton
alvin alwin amadeo amadou ambrose amos anatole andrejs andreu andris andrius anselm ansgar antal antanas antti anze anže archibald ari aristide arkady armin arnau arnaud
arne arni arno aron arpad arron artis arto arturs arvid arvo asbjorn asbjørn asger aske aslak atanas atle attila auden audun aulis aurel aurelio axel azer balazs baldur
balint balthazar balázs barnabas barnaby bartek bartholomew bartolomeo bartłomiej bastian bastien beat bela bendik benedek benedikt bengt benito benno benoit benoît
berend bernt bertil bertram bertrand birger birk bjarne bjarni björgvin blaise blaž boban bodo bogdan bogomil bogusław bohdan bohumil bojan boleslav boro boštjan bożydar
božidar bram branimir branislav branko brendon brice brody bronislav bryn burkhard bálint bård béla caspar casper cathal cathel cesare cezary christiaan christos ciaran
cillian clemens cleto clovis clément colm conall conn cormac cornelis corneliu cornelius cosimo cosmin costas cristi cristobal cyrille czesław daan daffydd dafydd dagfinn
daithi dalibor damir damjan danail danijel danil danilo danis dann danylo darko darragh dawid declan dejan denes denisov derick detlef didrik diederik dierk dietmar
dietrich digby dimitar dimitrios dinko dinu diogo dirck ditlev djordje dobromir domagoj domen domenico domokos donal donatas dorian dorin douwe dragan drago dragomir
dragoslav drazen dražen duarte durad dusan dušan duško dzmitry dénes eamon eamonn eberhard eckart eckhard edmond edmundas edoardo edvard edvin edvinas eerik eetu efraim
egbert egil egon eigil eilert eimantas einari eino eirik eivind ekkehard eldar elemer eliot elisha elvis emanuel emil emilian emils emlyn emre endre engelbert enno enzo
eoin erhard erick erling ernests ernst errol erwan espen eugen eugenio eugeniusz evald evangelos evert ewan ewout eyolf fabien fabrice fabrizio falk faolan faramarz
fearghal felipe ferenc fergal fergus ferran finn fintan fjodor flavio flemming florent floris folke fons fran francesc franciszek franjo franko franti františek fraser
frederic frederico frederik fredrik frej friedrich frits frode frédéric fulvio fyodor gabor gabriele gael gaetan gaetano garret garrett gaspar gaspard gaston gavriil
gavril gawain gedeon gediminas geir gellert georg georgios geraint gerben gerd gerrit gert gervase gheorghe gianluca gianni gijs gildas gilles gino giorgi gjermund gleb
goran gordan gottfried grzegorz gudmund guido guillem gunnar guntars gunther gunārs gustaf guus gyorgy gyula györgy gábor göran haakon hakon hallvard hamish hannes hannu
haris harri hartmut havard hein heiner helge hellmut helmer henning henryk heribert hermann herve hervé hieronymus hilmar hjalmar holger horace horia hristo hubertus huw
hynek håkan håvard iain iakov iancu ieuan ignacy ignas ignaz igors iiro ilmar ilmari ilpo imants imre indrek ingemar ingo ingolf ingvar ioan ionel ionut ionuț iskander
istvan istván ivar ivars ivaylo ivica iwan jaak jaakko jaan jacinto jakov jakub janek janez jani janis janko janne jannik janos janusz jarek jarkko jarl jaromir jaromír
jaroslav jaroslaw jarosław jasper jedrzej jefim jelle jeppe jeremi jerzy jesper jindřich jiří joaquim jochen joep johnnie jokin jokub joop joost jordi jorg jorgen joris
jorma jornt josip joska jost joze jozef jozsef jože juhan juhani juho jukka jules julien juraj jurg jurgis juri juris jussi justas jusuf jyrki jános jérôme jón józef
józsef jørgen jürg jānis kaarel kaarlo kaj kalev kalle kalman kamen kamil kaspar kasper kazimierz kazimir kees keijo kellen kenan kermit kestutis kiril kirill kjell
kjetil klaas klavs klemen klemens klement knud knut koen konrad konstanty kornel kosta kresimir krešimir krister kristian kristijan kristjan kristof kristofer kristoffer
kristóf krystian kyösti kálmán kęstutis lachlan ladislas ladislav lajos lambert lasse laszlo laurentiu laurentz lauri laurits lauritz lazar lazlo leander leandro lech
leif lennart lennox leonidas leonti leszek lev levan levente liborio lieven linas ljubo loic lorcan lorenz lothar lovro loïc lubomir luboš lucian luciano ludek ludger
ludo ludovic ludvig ludvik ludwig luka lukasz lukáš luuk luís lászló maarten maciej mads magne magnus mait maksim maksym malachy manolis marcello marcin marijan 
marinko maris marjan markku marko marten martijn martins marton mate matej mateo mathias mathieu mathijs matthieu matthijs matti mattis matyas matěj mauno mauri
maurits maurizio maurus maxence maximilian mayer meelis meinhard melchior menno mervyn micael michail michal michał mihael mihail mihajlo mihaly mihkel mihály miika mika
mikael mikelis mikhel mikk mikkel mikko miklos miklós mikolaj mikołaj mikulas mikuláš milen miloje milorad miloslav milosz milutin miodrag mircea mirek mirko miro
miroslav mirosław miłosz mladen modris morten mstislav myles márton mátyás máté mårten māris nat nedim nejc nenad nevin niall nichlas nicklas niclas nico nicolae nicolai
nik nikanor niki niklas niko nikodem nikolaj nikolas nino njal norbert noël obren octavian oddvar odilo odo odran ognjen oisin oisín olavi ole oles olev oliviero olivér
olle olli ondrej ondřej oran oren orest orjan orsolo orson osvald oswald oswin otakar othmar otmar ottavio ottokar ottó ove oved owain oystein paal paavo padraig palle
panagiotis panos paolino patricio patrik patryk paulius pavao pavle pavlos pavo paweł peadar peder peeter pekka pelle pepijn pertti perttu petar peteris petko petras
petri petru petrus petteri phelim piers piet pietro pjotr poul povilas preben predrag primoz primož prokop przemysław pádraig pál pål pēteris quentin quim quinten quirin
raban radek radim radko radomir radomír radoslav radosław radovan radu rafal raffaele ragnar raigo raimo raimond raimund raimundas rainer rainis raivis raivo rajko ralf
ramiro ramūnas randolf rasmus ratko rauno reidar reinhold reinis reino reinout remco remigiusz remy renaat renars renatas renato renzo reuben rezso rhodri rhys ricard
ricardas rico rihards rikard rimantas rinaldo risto roberts rocco rodion rodolfo roel roeland rolandas romain romeo romuald ronan roope ruairi rudi rudolph rufus rui rune
ruslan ryszard rémi sakari samo samuli sander sandor sandris sandro santeri sascha saulius saša sašo sebastiaan sebastião seppo sergiu seumas severin seán sigfrid sigmund
sigurd sigvard siim silas silvan silvester simeon simo simonas sindre sixten sjoerd slaven slavko slavomir snorre sofus solomon sondre soren spiridon srdjan stanimir
stanislas stanisław stanko stefanos steffen stein steinar stelian sten stian stig stijn stipe stjepan stoyan strahinja sture sulev svante svein svend sverre svetislav
svetozar sylvain sylvester szabolcs szilard szymon sándor sébastien søren taavi tadas tadej tadeusz tage taisto tamas tamás taneli tapani tapio tarjei tarmo tarvo tassilo
tauno teemu teet teodor teodoras teofil terje tero teuvo thaddeus theodor theunis thibaut thierry thijs thilo thor thoralf thorbjorn thore thorkild thorvald tibor tiit
tilo timm timo timon timotheus timur tito titus tjaart toivo tomaz tomaž tomek tomi tomislav tomo tomás tonis tor torben torbjorn torbjørn tord tore torgeir torkel tormod
torsten torvald traian tristan trond trygve tudor tue tuomas tuomo turo tycho tymon tymoteusz tõnis ubaldo uffe ugo uldis ulf ulises ulrik ulv umberto uno urho
urmas uros uroš vahur valdas valdemar valdis valentin valentino valerian valerio valter valters vasco vasil vasile vasko vaughan veikko veiko velimir velko venceslas vesa
veselin viesturs viggo viktoras vilem vilhelm vilho viliam viljar viljo villads ville vilmar vilmos vilnis vilém vincas vincenc vinko virgil virgilijus vit vitalijs
vitautas vittorio vitus vivek vjekoslav vlad vladan vladas vladimirs vladimír vlado vlastimil vojtech vojtěch voldemar vsevolod vuk vytautas vít wenceslas wendel
wendelin wessel wieslaw wiesław wiktor wilbert wilbur wilfred wilfried willi willibald winfried witold wladyslaw wojciech wouter xavi yevgeni yevhen yorick zacharias
zakari zbynek zbyněk zdenek zdeněk zdravko zdzisław zeljko zenon zigmund zlatan zlatko zsolt zvonimir zygmunt árpád étienne ørjan øystein ľubomír łukasz željko žiga
žydrūnas`

const FEMALE = `abigail adele adriana agnes aisha alessandra alexandra alexandria alice alicia alison allison alma amal amanda amelia amina amy ana anastasia andrea angela angelina angelique anita anke ann anna annalena anne
anneliese annette annie antonia anya april ariana arlene asha astrid audrey aung ayesha barbara beata beate beatrice beatriz becky belinda bernadette bernice beth betsy betty beverly bianca birgit bonnie brenda brigitte britney brooke
caitlin camila camilla candace carla carmen carol carole carolina caroline carolyn catherine cathy cecilia celia charlotte chelsea cheryl chiara chloe christina christine chrystia cindy claire clara clare claudia colleen condoleezza
connie constance cora corinne cristina cynthia dagmar daisy dalia daniela daphne darya debbie deborah debra deirdre delia denise diana diane dilma dina dolores donna dora doris dorothy edith eileen ekaterina elaine eleanor elena
elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emily emma erica erika erin esther eugenia eva eve evelyn fatima fatou faye felicia fiona flora florence frances francesca francine frida gabriela gabriella
gabrielle gail genevieve georgia georgina geraldine gertrude gina ginger giorgia gisela giulia gladys glenda gloria golda grace greta gretchen gretel gro gudrun gwen haley hanna hannah harriet hazel heather heidi helen helena helene helle
hilary hilda hillary hina holly ida ilana ilona indira ines ingrid irene irina iris isabel isabella isabelle ivana ivanka jacinda jackie jacqueline jana jane janet janice jasmine jeanne jeannette jelena jenna jennifer jenny jessica jill jo
joan joanna joanne jocelyn jody josephine joy joyce juanita judith judy julia juliana julie juliet june kaja kamala karen karin karina karine karla kate katarina kate katharina katherine kathleen kathryn kathy katie katja katrin katrina katya kay
keiko kelly keren khadija kim kirsten kirsty kristalina kristen kristi kristina kristine laila lara latifa laura lauren layla lea leila lena lesley leticia leyla lidia lillian lily linda lisa liz liza lois lorraine louise lucia lucille lucinda lucy
luisa lydia lynn lynne mabel madeleine madeline magda magdalena maggie maia malala manuela marcia margaret margarita margot maria maría mariam marian marianne marie marilyn marina marine marjorie marla marlene marta martha martina mary maryam
mathilde matilda maud maureen maya meera megan meghan melania melanie melinda melissa mercedes meredith mette mia michaela michele michelle mildred mina mira miranda miriam molly mona monica monika monique muriel myra myriam nadia nadine nana nancy
naomi natalia natalie natasha nathalie nicola nicole nikki nina noor nora norma octavia olena olga olivia oksana ophelia oprah paloma pamela patricia paula paulina pauline peggy penelope penny petra phoebe phyllis polly priscilla
priti priya rachel rana rania rebecca regina renata renee rhonda rita roberta robyn rochelle rosa rosalind rose roseanne rosemary rosie roxana ruth sabina sabine sabrina sadia sally samantha samira sandra sanna sara sarah saskia selena selma serena sharon
sheila shelley sheryl shirley sigrid silvia simone soledad sonia sonja sonya sophia sophie stacey stacy stella stephanie stormy sue sunita susan susana susanna susanne suzanne svetlana sviatlana sylvia sylvie tabitha tamara tania tanya tara tatiana tatyana teresa tereza tessa
thelma theresa therese tina toni tracey tracy trudy tulsi uma urška ursula valentina valerie vanessa vera verónica veronica veronika victoria viktoria violeta virginia vivian vivienne wanda wendy whitney wilhelmina winifred xiomara yasmin yelena
yevgenia yolanda yoko yulia yvette yvonne zainab zara zehra zeinab zoe zuzana
aada aafke aaltje aase ada adela adelheid adelina adeline adrianna adrienne adélaïde agata agathe aggie agneta agnete agnetha agnieszka agnija agnès agot agrafena aida
aileen ailsa aimée aina aine aino aisling aissa aksana albena alberta albina aleida aleksandra alena alessia alexa alexandrine alexia alfreda alicja alida alina aline
aliona alisa alisha alix alla allegra almut aloisia alva alvina alwine amaia amalia amalie amandine amelie amparo amélie anais anastazia anaïs andrada andreea andrina
andrée anemone anete anežka angelica angelika angeline aniela anika aniko anikó anina anitra anja anka annabel annabelle anneke anneli annelies annelise annemarie
annemieke annick annika anniken annikka annina annukka anouk anselma antje antoinette antonella antonie antonina anu anuška anzhela apolonia araminta ariadne ariane arja
arlette armelle arndis arwen aslaug assunta asta astri asya athena aud audra augusta augustina aurelia aurélie aušra ava avril ayla azra babette barbora barbro basia
bathsheba beatrix begona bella benedicte benedikta benita bente berenice berit bernadeta bernardine berta bertha bertine bessie bethan bettina bibi bibiana bieke bina
birgitta birgitte birta birte birthe biserka blanca blanche blanka blaženka bodil bogdana boglarka boglárka bogna bogumila bohumila bojana bonita borghild bożena božena
branislava branka brenna briana bridget brigid brigita brigitta brit brita britt britta bronagh bronia bronwen brunhilde brynhild bryony béatrice bénédicte caitríona
camille candice carina carita carlotta carmela carola carolien carolin carrie cassandra catalina catarina caterina catharina cathrine catrin catrina catriona cecilie
celeste celestine celina chantal charlotta chloé christa christel christelle christiane chrysanthi ciara cilla cinzia clarissa clarisse claudette claudine clea clelia
clementina cleo clodagh clotilde clémence colette concetta constanze constanța consuelo coralie cordelia cordula corina corinna cornelia cosima cristiana csilla cécile
céline dagmara dagny dagrun daina daiva danica daniella danijela danka danuta daria darija darina darinka darja dasha davina defne delphine demelza denisa desanka
desiree desislava dianne dijana dita ditte diva dobrila domenica dominika doreen doretta dorina dorit dorota dorotea dorothea dorothee dorrit dorte dorthe draga dragana
dragica drifa drina dunja dušica dympna dzhamila désirée ebba eda edda edeltraud edina edit edita edna edvige edwina eeva eevi effie egle eglė eilidh eilis eimear eira
eirlys eivor eleni eleonora eleonore elfriede elga eliane elida elin elina eline elisabet elisabetta elissa elizabeta elizaveta eliška elke elle elli ellinor elly elma
elna eloisa eloise elora els elsbeth elsje elspeth elvira elwira elzbieta elżbieta emanuela emerence emilia emiliana emilie emmanuelle emmeline ena eneida enid
enrica enya erna ernestine erzsebet erzsébet esma esmee esmeralda esmé esperanza estelle ester estrella eszter etelka ethel etta eudora eufemia eugénie eulalia eunice
evangelia evdokia evelien evelin evelina eveline evgenia evija ewa fabienne fabiola fanni fannie fanny farida faustina federica felicity femke fenella fenna fernanda fia
fidelma fien filippa filomena fina finola fionnuala fiorella flavia florentina florica florina fotini franca francisca francka franka franziska françoise freda frederica
frederieke frederikke freja freya frieda friederike friedl frigg fríða fulvia félicie gaia galina galya garance gemma geneviève genoveva georgeta georgette georgiana
gerda gerlinde germaine gertrud gesa gesche ghislaine gianna gilda gillian ginevra giovanna giselle gita gitta gitte giuliana giuseppina glenys gordana gosia gracia
grazia grazyna grażyna grete grethe guendalina guinevere gunda gunhild gunilla gunn gunvor guðrún gwendolen gwendolyn gwyneth gyöngyi györgyi hadewych halina
hana hanne hannele hannelore hedda hedvig hedwig heide heidrun heike heleen helga heli helina hella helmi helvi henna henny henriette henrika henrikke herdis hermine
hermione herta hertha hesper hester hetty hilde hildegard hildegunn hildur hilja hilke hilkka hilma honora honorata hortense huguette hulda hyacinth hélène ieva ildiko
ildikó ileana ilka ilse ilva ilze imelda imke imogen ina inessa inga ingalill inge ingebjorg ingeborg ingela inger ingunn inka inna inta inés inês ioana iolanthe iole
iona ira irena irja irka irma irmela irmgard irmina isa isadora isaura iseult ishbel isla ismene isobel isolde ita iulia iva ivelina iveta ivonne iwona ixchel izabela
izolda jacinta jacoba jacobine jadranka jadviga jadwiga janete janina janine janka janna jannicke jannike jantine jarka jarmila jaromira jaroslava jasmin jasmina jasna
jeanette jeanine jelka jemima jenni jennie jetta jette jillian jindra jirina jitka jiřina joana jocelyne jocosa jodie joelle johanna johanne jolana jolanda jolanta jolene
jone joniel jorid jorun jorunn josefa josefin josefina josefine josepha josette josiane jovana joëlle judit judita juditte juliane julieta juliette julija julita jurgita
justina justine justyna jutta jytte józefa kaarina kadri kadriye kaia kaija kaisa kajsa kalina kamila kamilla karlijn karmen karolien karolina karoline kasia kata katalin
katarzyna katelijne katell katerina kateřina kathrin kati katia katinka katka katre katri katrien katrine kaya kazimiera keira kendra kerli kersti kerstin kerttu ketevan
kinga kira kirsi kirsti kirstie kirstin kirstine kitty kjersti klara klaudia klavdia klementina klára konstancja konstantina kornelia krasimira kristiane kristien kristin
kristýna krisztina krystyna kseniya kunigunde kvetoslava kylie kyllikki kyra ladina laia laima lana larisa larissa latika laure laureen lauretta laurette lavinia leanne
leda leena leida lela lelia lene leni lenka lenore leonie leonor leonora leontine letitia letizia letty levina lia liane libuse libuše lida lidija lidwina liesbeth
liese lieselotte liesl lieve ligia liina lilian liliana liliane lilias lilija lilja lillemor lina linn linnea lioba lis lisbet lisbeth lise liselotte lisette
litzi liv livia lizzie ljerka ljiljana ljubica ljudmila llinos lola lolita lora lore loredana loreen lorelei lorena loretta lorna lotta lotte lottie louella louisa
lova loviisa lovisa luba lubica lubov luciana lucie lucienne lucija lucilla lucrezia lucyna ludivine ludmila luise luiza lujza lumi lutgarde lydie lykke lyn lynda lynette
lyubov léa léonie lýdia maaike maarit maartje madalena madalina maddalena madelon mae maeva maeve magali magalie magdalene magnhild magrete mahalia maible maija
maiken maire mairead maite maj maja majbritt majken malak malena malene malgorzata malin malina malinda malka mallory malou malvina manon mara marcela marceline marcella
marcelle marei mareike maren maret margareta margarete margaretha margarida margaux margit margita margret margrethe margriet marguerite mari mariana mariane marica
maricke marieke mariella marielle marieta marietta marija marijana marijke marika marilena marilou marisa mariska marisol marit marita maritza mariya marja marjana
marjatta marjeta marjut marketa markéta marleen marlena marlies marlis marte marthe martine martje marya maryla maryse marysia marzena matea mateja mathilda matilde maude
maura mavis maxine małgorzata mechthild meena meg mei meike melina melisande melita merete meri merike merja merle micaela michalina micheline mieke miep miglė miia mija
mila milada milagros milana milda milena milica milka milla millicent millie milly mimoza minerva minna minnie mireia mireille mirela mirella mirja mirjam mirjana mirka
mirna miroslava mirta mirte modesta moira mojca monserrat moya muireann myfanwy myrna myrtle máiréad märit märta mélanie mónika mădălina nadezhda nadja nadya nahia
nanette nanna nanon narcisa nastasia nastassja nastja nataliia natalija natalya natasa natascha nataša natálie neda nedda neele neila nela nele nelida nell nella nellie
nelly nena nerea neringa nerys nessa neta neva nevena niamh nicoletta nicolette nieves nika nikolett nikoletta nikolina nilüfer ninka ninon nita nives noelia noelle nona
nonna noreen norun noémi noémie nuala nuria nóra oana octavie oda odalys odeta odette odila odile odina odrun ofelia oleksandra olimpia olina oliva olivera olja olwen
olympe olympia ona ondine oona oonagh oriana orietta orla ornella orsola orsolya ortrud ottilia ottilie otylia ouida pam paola parvati pascale patrizia patrycja paule
paulette paulien pavla pavlina perdita pernilla pernille petrina petronela petronella petrunella philippa philomena pia pien piia pilar pille piret pirjo pirkko polina
polyxeni portia prisca quirina rachele radka radmila radoslava rafaela ragna ragnheiður ragnhild raija raili raimonda raisa ramona ranka ranveig raquel rasa rasma rebeca
rebecka rebekah rebekka reka remedios rena renate renske renée reyhan rhea rhiannon rhoda rhona ria rianne ricarda rieke riikka riina rika rikke rina rinske
ritva rocio rocío roderika rodica roisin roksana rolanda romana romane romina romy rona ronja rosalia rosalie rosalinda rosamund rosanna rosaria roseline rosemarie
rosetta rosina rosita roswitha rowena roxane rozalia rozalie rozenn rozália rufina rumyana runa ruta ruža ružica ryia réka róisín rūta saara saija saila
salla salma salome saloua sandrine sanja sanne sanni saoirse sari sarita satu scarlett sela selda selina selja senta serafina setsuko severina seyda sibyl sibylla sibylle
sidonie sidsel siegfriede sieglinde siegrid sien sif sigalit signe signy sigrun sigrún siiri silja silje silke silva silvana silvie simona sina sinead sini sinéad siobhan
siobhán siri sirje sirkka sirpa siru siv slavica slavka slavomira snezana snežana snjezana sofie sofija solange solbjorg solfrid solveig solvej soraya stana stanislava
stanka stase stefania stefanie stefanija steffi steinunn stela stina stine stojanka stéphanie sunniva susann susie suvi suzana suzanna svana svanhild svea svenja svetla
svitlana sybil sybille sylvaine sylvi sylwia synne synnøve szilvia sédef sólveig taimi tala talia tallulah tamar tamika tamsin tanja tarja tatjana tea teele tekla tella
tellervo teodora teofila teresita terezia terezie tess tetiana thea theda thekla theodora theresia thilde thomasina thora thorborg thordis thyra thérèse tia tiia tiiu
tilda tilly timea tine tineke tinka tiphaine tiziana tjitske toini tonia tonje topsy tora tordis torhild torill torunn tove traudl treva trijntje trina
trine trinidad trude trui tríona tuija tuire tuula tuuli tyra támara térèse tímea uiara ulla ulrica ulrika ulrike unni ursa urszula urte urve uta ute vaida vaiva vala
valborg valeria valerija valeska valérie vanda vanesa vanja vanna vasilena vasilica vasilisa vassiliki vedrana velga velma vendela vendula venla verena verka verna vesela
vesna vibeke victoire vida vidosava vigdis viivi viktorija vilja villemo vilma vilte vina vinka viola violaine violetta virginie virpi virve virág vittoria viveca viveka
vivi viviana viviane vivien vlasta vlatka voula vroni vuokko véronique vérène walburga waltraud wenche wendela wera wiebke wieke wieslawa wiesława wietske wijnanda
wiktoria wilhelmine willemijn wilma winnifred wioletta wisława xenia ximena yana yara yasmina yelizaveta yelva yesim ylva yngvild yoana yolande yrsa ysolde yuliana yuliya
zanna zdenka zdeňka zdislava zelda zelie zena zeynep zhanna zinaida zita zlata zlatica zofia zoia zora zorana zorica zorka zoë zsofia zsuzsa zsuzsanna zsófia zulema
zuzanna ágnes áine åsa émilie žana želka živa`

const EITHER = `alex ashley aubrey avery bailey blake cameron casey charley chris corey dakota dale dana devin drew dylan elliott emerson finley frankie gale hayden hunter jamie jan jessie jordan kai kelly kendall kerry kim kit lane leigh lindsay logan
loren lynn mackenzie marion mason max mel morgan noel page parker pat quinn randi reese riley robin rowan ryan sam sasha shannon sidney skyler stevie sydney taylor terry toby tracy tyler val wei xi yang li ming jun hong jian jin min hyun soo young sung jung
ban moon park choi kang yoon suk jong un tan nguyen van thi minh bao chi duc hoang huy lam linh long mai nam phuong quang thanh tran tuan vu zhang wang chen liu zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang song deng feng
singh kaur kumar devi sri bin ibn abu umm bint`

const words = (block: string): string[] => block.split(/\s+/)

/** Lower-case given name → the gender it tells, or null where it tells none. */
export const givenNames: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(MALE).map((name) => [name, 'male'] as const),
  ...words(FEMALE).map((name) => [name, 'female'] as const),
  ...words(EITHER).map((name) => [name, null] as const),
])

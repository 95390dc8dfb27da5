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
guillermo gunter gustav gustavo guy habib hakan hamid hamza han hans harald harold haruki harry harvey hasan hashim hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hideo hiroshi
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
vitalii vito vladimir vladislav volker volodymyr vojislav vyacheslav wade waldemar walter warren wayne werner wilhelm willem william willy wim winston władysław wolfgang woodrow xavier yair yakov yann yannick yannis yaroslav yasser
yitzhak yoav yossi youssef yousef yuri yurii yuriy yusuf yves zachary zbigniew zoran zoltán zoltan`

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
yevgenia yolanda yoko yulia yvette yvonne zainab zara zehra zeinab zoe zuzana`

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

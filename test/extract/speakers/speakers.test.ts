import { describe, expect, test } from 'vitest'
import { speakersOf } from '../../support/speakers.js'

const CASES: [string, string, (string | null)[]][] = [
  [
    'a body by where it sits',
    'Osk-based Harrow Group met its rival Penn Works. {The Osk-based firm} said no, and {the Welm-based firm} said yes.',
    ['Harrow Group', 'Welm-based firm'],
  ],
  [
    'a member of a house by the short form of the title',
    'Rep. Jane Fallow met the baker Oliver Quist. {The four-term congresswoman} said no.',
    ['Jane Fallow'],
  ],
  [
    'a diplomat by title',
    'Ambassador Jane Fallow met Mayor Oliver Quist. {The diplomat} said no.',
    ['Jane Fallow'],
  ],
  [
    'a state beside a word for somebody',
    'Norwegian Foreign Minister Jane Fallow met Swedish Foreign Minister Oliver Quist. {The Swedish diplomat} said no.',
    ['Oliver Quist'],
  ],
  [
    'the head of what a title governs',
    'Governor Jane Fallow met the baker Oliver Quist. {The head of the region} said no.',
    ['Jane Fallow'],
  ],
  [
    'no mayor for the head of something of the city',
    'Mayor Jane Fallow met the baker Oliver Quist. {The head of the city council} said no.',
    ['head of the city council'],
  ],
  [
    'an officer brought in since is another',
    'Inspector Jane Fallow left. An officer fell ill. {The officer} said no.',
    ['officer'],
  ],
  [
    'a body that a spokesman is not of',
    '{The Miners’ Union spokeswoman, Jane Fallow,} left. {The Harbour Board spokesman} said no.',
    ['Jane Fallow', 'Harbour Board spokesman'],
  ],
  [
    'kin by what the text calls a name elsewhere',
    '{The boy’s uncle} said no. The boy’s uncle, Oliver Quist, dug all night. {The uncle} said yes.',
    ['Oliver Quist', 'Oliver Quist'],
  ],
  [
    'kin whom no name is called so, not the one they are kin of',
    'Oliver Quist, 6, fell into the shaft. {The boy’s grandfather} said no.',
    ['boy’s grandfather'],
  ],
  [
    'the man who spoke last, and not a woman',
    'Jane Fallow met the baker Oliver Quist. {The boy’s grandfather} said no. {The man} said yes. {Mrs Fallow} said no. {The man} left.',
    ['boy’s grandfather', 'boy’s grandfather', 'Jane Fallow', 'man'],
  ],
  ['a family', 'The boy fell. {His family} said no.', ['family']],
  [
    'a person whom an auxiliary follows behind a comma',
    '{The prime minister, Oliver Quist,} left. A teacher of law at the University of Harrow, Bram Voss, did not go to work. He rode into town. {He} said no.',
    ['Oliver Quist', 'Bram Voss'],
  ],
  [
    'whom the text is about, by what nobody else is',
    'Jane Fallow, 34, was there. {The mother-of-two} said no.',
    ['Jane Fallow'],
  ],
  [
    'no mayor for the driver of a bus',
    'A bus hit a tree. {Mayor Jane Fallow} was angry. {The driver} said no.',
    ['Jane Fallow', 'driver'],
  ],
  [
    'no pensioner of the other sex',
    '{Jane Fallow} was angry. {The grandfather} said no.',
    ['Jane Fallow', 'grandfather'],
  ],
  [
    'an honour',
    '{His Excellency Oliver Quist} came. {His Excellency} said no.',
    ['Oliver Quist', 'Oliver Quist'],
  ],
  [
    'an informant by another noun',
    '{A source in the fire service} said no. {The interlocutor} left.',
    ['source in the fire service', 'source in the fire service'],
  ],
  [
    'a statement is of whoever spoke in it',
    '{Dorn Steel} said in a statement that it was over. {The statement} added more.',
    ['Dorn Steel', 'Dorn Steel'],
  ],
  [
    'a statement that nobody spoke in',
    '{Dorn Steel} saw the statement. {The statement} said more.',
    ['Dorn Steel', 'statement'],
  ],
  [
    'a press service speaks for its owner',
    'The Harbour Board met. {The board’s press service} said no.',
    ['Harbour Board'],
  ],
  [
    'a ministry by what it does',
    'The Defence Ministry met the Health Ministry. {The military department} said no.',
    ['Defence Ministry'],
  ],
  [
    'who, of somebody without a name',
    'A Norwegian harbour agent, {who} asked for time, said no.',
    ['Norwegian harbour agent'],
  ],
  [
    'the one who spoke last, by age',
    '{Jane Fallow} said Pip had bitten nobody. {The 62-year-old} blamed the gate.',
    ['Jane Fallow', 'Jane Fallow'],
  ],
  [
    'a noun for a body that is no such body as the one just named',
    'The Hallow Courier printed two letters. {The company} denied it. {The paper} said more would follow.',
    ['company', 'Hallow Courier'],
  ],
  [
    'a union that no name tells, beside a firm',
    'Dorn Steel closed its mill. {The union} was angry. {The company} was not.',
    ['union', 'Dorn Steel'],
  ],
  [
    'the only such body, named long before',
    'Dorn Steel closed its mill. It rained. Trains ran late. Shops were shut. Nobody came. {The company} said no.',
    ['Dorn Steel'],
  ],
  [
    'a service is not any body near it',
    'Dorn Steel closed its mill. {The district fire service} said no.',
    ['district fire service'],
  ],
  [
    'whoever does something, without owner or determiner',
    '{A rescuer} said no. {Its operator} said yes. {One miner} kept silent.',
    ['rescuer', 'operator', 'miner'],
  ],
  [
    'what a person is, right behind the name',
    'What Jane Fallow recalls is the bread. {The 34-year-old baker} was there.',
    ['Jane Fallow'],
  ],
  [
    'nobody else for a guard of the coast',
    'Jane Fallow was aboard. {The coast guard} said no.',
    ['coast guard'],
  ],
  [
    'a woman without a name by what tells who she is',
    '{A woman who packed salt there} said no. {She} left.',
    ['woman who packed salt there', 'woman who packed salt there'],
  ],
  [
    'no person that "which" tells of',
    'Bright Hollow, which employs 40 people, closed. {It} said no.',
    ['Bright Hollow'],
  ],
  ['a month that is a given name', '{Prime Minister Jan Fallow} said it was over.', ['Jan Fallow']],
  ['a name', '{Jane Fallow} said it was over.', ['Jane Fallow']],
  ['a last name', 'Jane Fallow arrived. {Fallow} said it was over.', ['Jane Fallow']],
  ['a title beside a name', '{Finance Minister Jane Fallow} said it was over.', ['Jane Fallow']],
  [
    'a title alone',
    'Finance Minister Jane Fallow met Mayor Oliver Quist. {The finance minister} said it was over.',
    ['Jane Fallow'],
  ],
  [
    'a pronoun by gender',
    'Jane Fallow met Oliver Quist in Norway. {She} said it was over. {He} said it was not.',
    ['Jane Fallow', 'Oliver Quist'],
  ],
  [
    'a pronoun after one who spoke, not one spoken of',
    '{Peter Marlow} said the treaty that Oliver Quist broke was dead. {He} added that it was over.',
    ['Peter Marlow', 'Peter Marlow'],
  ],
  [
    'a pronoun after a new subject, not one who spoke before',
    '{Jane Fallow} said it was over.\n\nAnna Brand, who runs the mill, stayed at home. {She} said it was not.',
    ['Jane Fallow', 'Anna Brand'],
  ],
  [
    'the head of a body by another title',
    '{The head of the Eastern Compact} spoke. Secretary-General Jane Fallow met {the head of the Compact}.',
    ['Jane Fallow', 'Jane Fallow'],
  ],
  [
    'a spokesman without a name is somebody else than the body',
    '{A spokesman for the Transport Ministry} said no. {A Transport Ministry spokesman} agreed.',
    ['spokesman for the Transport Ministry', 'Transport Ministry spokesman'],
  ],
  ['lawyers say what a body would', '{Lawyers for the Transport Ministry} said no.', ['Transport Ministry']],
  [
    'spokesmen of several bodies',
    '{A Harbour Board spokesman} said no. The Miners’ Union spokesman, Peter Marlow, left. {A foreign ministry spokesman in Tarvik} said yes. {The spokesman} agreed. {The Harbour Board spokesman} did not.',
    [
      'Harbour Board spokesman',
      'foreign ministry spokesman in Tarvik',
      'foreign ministry spokesman in Tarvik',
      'Harbour Board spokesman',
    ],
  ],
  [
    'a name behind what it is called',
    'The Harbour Board left. {The regulator, the Harbour Board,} said no.',
    ['Harbour Board'],
  ],
  ['a seat', '{A source in the Ministry of Defence} said no.', ['source in the Ministry of Defence']],
  ['who, past a body', 'Rudi Marlow of the Dockers’ Union, {who} left early, said no.', ['Rudi Marlow']],
  ['a source by kinship', '{My cousin} told me so. {A former clerk} did too.', ['cousin', 'former clerk']],
  [
    'an owner is not who speaks',
    "{Jane Fallow's spokesman, Oliver Quist,} said it was over.",
    ['Oliver Quist'],
  ],
  ['an unnamed source', '{A former Danish diplomat} said it was over.', ['former Danish diplomat']],
  [
    'the same unnamed source again',
    '{A police officer} said it was over. {The officer} gave no name.',
    ['police officer', 'police officer'],
  ],
  ['an acronym is no pronoun', '{The US} said it was over.', ['United States']],
  [
    'a modifier is not who speaks',
    'Jane Fallow left. {Fallow spokesman Peter Marlow} said it was over. {The Fallow campaign} agreed.',
    ['Peter Marlow', 'Fallow campaign'],
  ],
  [
    'titles of two states',
    'Danish Prime Minister Jane Fallow met the prime minister of Norway, Peter Marlow. {The Danish prime minister} spoke. {The Norwegian prime minister} left.',
    ['Jane Fallow', 'Peter Marlow'],
  ],
  [
    'a title nobody bears',
    'Danish Minister Jane Fallow left. {The Swedish minister} said it was over.',
    ['Swedish minister'],
  ],
  ['a relative pronoun', 'They saw Jane Fallow, {who} said it was over.', ['Jane Fallow']],
  ['a text by its author', 'They read it. {A letter by Jane Fallow} said it was over.', ['Jane Fallow']],
  [
    'two unnamed bodies with one head',
    '{A police officer} said so. {A fire officer} did not. {The fire officer} left.',
    ['police officer', 'fire officer', 'fire officer'],
  ],
  ['what is no source', '{The weather} said it was over.', [null]],
  [
    'a pronoun is no one named in a quotation',
    'Peter Marlow left the hall. {Police} spoke: ⟦“Oliver Quist ran.”⟧ {He} said it was over.',
    ['Police', 'Peter Marlow'],
  ],
  [
    'a pronoun is the subject before the object',
    'Peter Marlow met Oliver Quist. {He} said it was over.',
    ['Peter Marlow'],
  ],
  [
    'the president after the head of state spoke',
    'Danish President Peter Marlow left. {The head of state of Norway, Oliver Quist,} spoke. {The president} left.',
    ['Oliver Quist', 'Oliver Quist'],
  ],
  [
    'I is whose words they are',
    '{Jane Fallow} said: ⟦“{I} think it is over.”⟧',
    ['Jane Fallow', 'Jane Fallow'],
  ],
  ['a pronoun for nobody', '{He} said it was over.', [null]],
  [
    'a pronoun for somebody brought in without a name',
    'Peter Marlow left the mill. A former weaver who knows the looms spoke of dust. {She} said it was over. {The weaver} left.',
    ['former weaver who knows the looms', 'former weaver who knows the looms'],
  ],
  [
    'a clause that says who it is',
    '{A woman who sold tickets there} told the paper so. {She} left.',
    ['woman who sold tickets there', 'woman who sold tickets there'],
  ],
  [
    'a clause that says only that there is no name',
    '{A woman who asked not to be named} said so.',
    ['woman'],
  ],
  ['a clause about others', '{A reader whose husband drives a tram} told me so.', ['reader']],
  ['what somebody is makes nobody new', 'Jane Fallow is a weaver. {She} said so.', ['Jane Fallow']],
  [
    'what a name stands beside is nobody new',
    'Jane Fallow, a weaver, came. {She} said so. A driver, Anna Brand, left. {She} did not.',
    ['Jane Fallow', 'Anna Brand'],
  ],
  [
    'a name behind the title it bears',
    'They came. {The Minister of Health, Jane Fallow,} said so.',
    ['Jane Fallow'],
  ],
  [
    'a text by who owns it, in a pronoun or a noun',
    'Fire chief Jane Fallow left the Harbour Inspectorate. {Her report} says so. {The inspectorate’s register} says no.',
    ['Jane Fallow', 'Harbour Inspectorate'],
  ],
  [
    'a body behind what it is called, an owner within',
    '{A residents’ group, Quay Watch,} said no.',
    ['Quay Watch'],
  ],
  [
    'the firm that has works, however far',
    'Two people died at the Brann Sands plant. It rained. Trains ran late. Shops were shut. The Harbour Board met. {The company} said no.',
    ['Brann Sands'],
  ],
  ['staff speak as their body', '{Environment Office staff} said no.', ['Environment Office']],
  ['people of a place', '{Doctors in the north} said no.', ['Doctors']],
  ['a body no name tells', 'Jane Fallow left. {The county} said no.', ['county']],
  ['one’s own company', 'Jane Fallow runs Dorn Steel. {Her own company} said no.', ['Dorn Steel']],
  [
    'a body that is told whose it is is no other',
    'Dorn Steel closed its mill. {The trade association of the weavers} said no.',
    ['trade association of the weavers'],
  ],
  [
    'a source by an adjective behind it, and the same again',
    '{A source close to the harbour police} said so. {A cook of the hotel} agreed. {The same source} gave no name.',
    ['source close to the harbour police', 'cook of the hotel', 'source close to the harbour police'],
  ],
  [
    'one of several, and the same again',
    'Dorn Steel has a board. {One of its members} said no. {The member} left.',
    ['members', 'members'],
  ],
  [
    'an age, long after the name',
    'Jane Fallow, 51, resigned. It rained. Trains ran late. Shops were shut. {The 51-year-old} said no.',
    ['Jane Fallow'],
  ],
  [
    'what a description says beyond the title asks nothing',
    'President Jane Fallow spoke. {The new president} left. {The embattled president} came.',
    ['Jane Fallow', 'Jane Fallow'],
  ],
  [
    'through whom somebody speaks is somebody else',
    'Through a spokesman, {Jane Fallow} said no. {The spokesman} left.',
    ['Jane Fallow', 'spokesman'],
  ],
  [
    'whoever speaks for somebody with a title',
    '{A spokesman for President Jane Fallow} said no. {The letter from Attorney General Oliver Quist} said yes.',
    ['spokesman for President Jane Fallow', 'Oliver Quist'],
  ],
  [
    'whom a relative clause is about, not whom it names',
    '{The billionaire, who has endorsed the senator Jane Fallow,} said no. {The woman who sold the tickets, Ada Brand,} said yes.',
    ['billionaire', 'Ada Brand'],
  ],
  [
    'the minister, not her chief of staff',
    'Jane Fallow, the minister’s chief of staff, met the governor’s driver, Oliver Quist. {The minister} said no. {The chief of staff} said yes. {The governor} left.',
    ['minister', 'Jane Fallow', 'governor'],
  ],
  [
    'a body, not where it is based',
    '{The Norway-based Harbour Board} said no. {The Oslo-based Miners’ Union, a non-profit body,} said yes.',
    ['Harbour Board', 'Miners’ Union'],
  ],
  [
    'the authorities of whoever was told of',
    'Danish officials boarded the ship. {The authorities} said no.',
    ['Danish officials'],
  ],
  [
    'the government asked for, not its neighbour’s',
    'The Government of South Sudan left. {Sudan’s government} said no.',
    ['Sudan’s government'],
  ],
  [
    'people whom a relative clause stands behind',
    'It was two bakers from Oslo {who} said no. They heard the word of a porter, {who} said yes.',
    ['two bakers', 'porter'],
  ],
  [
    'somebody’s lawyer, who speaks for herself',
    'Oliver Quist came. They asked Quist’s lawyer, {who} said no.',
    ['Quist’s lawyer'],
  ],
  [
    'an occupation long after, which is another’s',
    'The pilot Oliver Quist left. It rained. Trains ran late. Shops were shut. Snow fell. Wind rose. Lights went out. Nobody came. It froze. Ice broke. Roads closed. Schools shut. It thawed. {The pilot} said no.',
    ['pilot'],
  ],
  [
    'the one who has been told of, by more words',
    'Jane Fallow, an official of the board, left. {A Norwegian harbour official} said no. {The official who left at noon} said yes.',
    ['Norwegian harbour official', 'Norwegian harbour official'],
  ],
  [
    'whoever told what another had told her',
    '{Anna Brand} wrote: ⟦“I left.”⟧ ⟦It was late⟧, ⟦the wind rose, and {the pilot} said so⟧, {she} wrote.',
    ['Anna Brand', 'pilot', 'Anna Brand'],
  ],
  [
    'no body named by the way where people are meant',
    'The Harbour Board has eleven docks. Shops near the Miners’ Union were shut. {They} said no.',
    [null],
  ],
  [
    'a body that the sentence is about',
    'The Miners’ Union had left the talks, but {they} said no.',
    ['Miners’ Union'],
  ],
  [
    'no title of whoever the talks were with',
    'Jane Fallow runs the board. In an interview with Oliver Quist, {the director} said no. {The director} said yes.',
    ['director', 'director'],
  ],
  [
    'whoever does not name herself',
    'Orla Brand, 41, fell ill. “Tove came into my room and left,” {she} said: ⟦“Tove came into my room and left.”⟧',
    ['Orla Brand'],
  ],
  [
    'the speaker, across a long quotation',
    'Peter Marlow left the talks with Oliver Quist, the baker. {Mr Marlow} told Hadro Quill: ⟦“It rained. It snowed. The wind rose. Lights went out. Nobody came.”⟧ {He} said it was over.',
    ['Peter Marlow', 'Peter Marlow'],
  ],
  [
    'a paper’s name that is somebody’s here',
    'The banker Ada Bloomberg came. {Mrs Bloomberg} said no. {Bloomberg} said yes.',
    ['Ada Bloomberg', 'Ada Bloomberg'],
  ],
  [
    'a pronoun by the end of a name that is not listed',
    'Marten Joll resigned. Orvilda Tresk takes over. {He} said no.',
    ['Marten Joll'],
  ],
  [
    'whoever spoke, long after',
    '{Jane Fallow} said no. It rained. Trains ran late. Shops were shut. Snow fell. Wind rose. Lights went out. Nobody came. {She} said yes.',
    ['Jane Fallow', 'Jane Fallow'],
  ],
  [
    'the paper that is called one',
    'The weekly Harbourlight came out. Dorn Steel closed its mill. {The paper} said no.',
    ['Harbourlight'],
  ],
  [
    'no ministry that another body names',
    'The 4th Brigade left the town. {The ministry} said so.',
    ['ministry'],
  ],
  [
    'a subject behind its verb',
    'It was over, says Jane Fallow, who ran the mill. Anna Brand heard of it from the union. {She} left.',
    ['Anna Brand'],
  ],
  [
    'what is no person',
    'A booster rocket flew. Peter Marlow watched a takeover. {He} said no.',
    ['Peter Marlow'],
  ],
  [
    'whose site a text stands on',
    'The Harbour Board said the flood was near, {a notice on its page} said. {It} told boats to stay in.',
    ['Harbour Board', 'Harbour Board'],
  ],
  [
    'no plural thing for "it"',
    'The Harbour Board met. {Repeated warnings} said no. But {it} said yes.',
    ['Repeated warnings', 'Harbour Board'],
  ],
  ['the ministry', 'Norway’s Ministry of Justice opened. {The ministry} said so.', ['Ministry of Justice']],
]

describe('speakers', () => {
  test.each(CASES)('%s', (_, marked, expected) => {
    expect(speakersOf(marked)).toEqual(expected)
  })

  test('long chains of pronouns come back whole', () => {
    const marked = `Jane Fallow spoke. ${'{She} said so. The minister, {Jane Fallow}, left. {The minister} came. '.repeat(1000)}`
    expect(speakersOf(marked)).toHaveLength(3000)
  })
})

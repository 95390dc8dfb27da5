import { describe, expect, test } from 'vitest'
import { missedIn, readStory, toldIn } from '../../support/told-stories.js'

/** Invented reports in unlike styles, written before anything was fitted to them; and what is not yet told right in them. */
const STORIES: Readonly<Record<string, readonly string[]>> = {
  agency: [
    'Daria Lunina: "an act of desperation"',
    'Daria Lunina: the depot supplied two hospitals',
    'Kalden: involvement in the attack',
    'Ivo Marsh: Kalden reserved the right to respond',
  ],
  tabloid: [
    'Kelly Marsden: she barricaded herself in a changing room as a 30-stone bear rampaged through a packed shopping centre',
  ],
  gulf: [],
  radio: [
    "council: it won't reopen before Friday",
    "Dev Anand: Morning, Jo. It's very quiet here. There are two policemen and a lot of cones. The council says it won't reopen before Friday, but nobody I've spoken to believes that.",
    'Jo Tandy: And what are people there telling you?',
    "Dev Anand: They're cross. One lorry driver told me he'd reported the cracks in April. The council insists it knew nothing.",
    'Marian Pugh: On Monday afternoon. An engineer rang me and said, "You need to shut this today." So we shut it.',
  ],
}

describe('who says what in a whole report', () => {
  test.each(Object.entries(STORIES))('%s', (name, missed) => {
    const story = readStory(new URL(`./stories/${name}.txt`, import.meta.url))
    expect(story.told.length).toBeGreaterThan(15)
    expect(missedIn(story.told, toldIn(story))).toEqual(missed)
  })
})

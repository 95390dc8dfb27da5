import type { Article } from '../../src/model/index.js'

interface Event {
  readonly town: string
  readonly place: string
  readonly person: string
  readonly office: string
  readonly number: string
  readonly day: string
}

/** Look-alikes: fires in two towns, each told by several outlets in other words. */
const EVENTS: Readonly<Record<string, Event>> = {
  a: {
    town: 'Vellmar',
    place: 'Osterkai harbour',
    person: 'Ada Brunn',
    office: 'mayor',
    number: '37',
    day: '2024-10-28',
  },
  b: {
    town: 'Quillmouth',
    place: 'Tarn Lane market',
    person: 'Odo Fairweather',
    office: 'fire chief',
    number: '412',
    day: '2024-10-29',
  },
}

const TELLINGS: readonly ((e: Event) => string)[] = [
  (e) =>
    `A fire tore through ${e.place} in ${e.town} overnight and destroyed ${e.number} stalls. The ${e.office}, ${e.person}, said nobody was hurt.`,
  (e) =>
    `No one was injured when flames swept ${e.place}, ${e.office} ${e.person} told reporters in ${e.town}. Some ${e.number} stalls were lost.`,
  (e) =>
    `Traders in ${e.town} stood among the ashes on Tuesday. At ${e.place} the blaze took ${e.number} stalls, according to ${e.person}, the ${e.office}.`,
  (e) =>
    `${e.person} has promised help for the owners of ${e.number} burned stalls. The ${e.office} visited ${e.place}, in the south of ${e.town}, after the fire.`,
]

/** Every telling of every event; ids name event and telling, e.g. "a-2". */
export const REPORTS: readonly Article[] = Object.entries(EVENTS).flatMap(([key, event]) =>
  TELLINGS.map((tell, i) => ({ id: `${key}-${i}`, text: tell(event), publishedAt: event.day })),
)

import { describe, expect, test } from 'vitest'
import {
  attributionsOf,
  entitiesOf,
  spanishArticle,
  unmarked,
  withDates,
  withQuantities,
} from '../../support/spanish.js'

describe('attributions', () => {
  test.each([
    [
      'La alcaldesa dijo que el puente está cerrado.',
      'stated indirect: La alcaldesa · dijo · que el puente está cerrado',
    ],
    [
      '«El puente está cerrado», dijo la alcaldesa.',
      'stated direct: la alcaldesa · dijo · «El puente está cerrado»',
    ],
    [
      '“El puente está cerrado”, afirmó Rosa Iriondo.',
      'stated direct: Rosa Iriondo · afirmó · “El puente está cerrado”',
    ],
    [
      'El puente de Valdemora está cerrado, dijo la ministra de Transportes, Elvira Montaner.',
      'stated indirect: la ministra de Transportes, Elvira Montaner · dijo · El puente de Valdemora está cerrado',
    ],
    [
      'El barco llevaba una bomba que no funcionaba, informó el martes la Guardia Costera.',
      'stated indirect: la Guardia Costera · informó · El barco llevaba una bomba que no funcionaba',
    ],
    ['El ejército negó que hubiera bajas.', 'denied indirect: El ejército · negó · que hubiera bajas'],
    [
      'La policía confirmó que hay dos detenidos.',
      'confirmed indirect: La policía · confirmó · que hay dos detenidos',
    ],
    [
      'El portavoz no confirmó que hubiera detenidos.',
      'questioned indirect: El portavoz · no confirmó · que hubiera detenidos',
    ],
    [
      'El fuego empezó en la cocina, según la naviera.',
      'stated indirect: la naviera · según · El fuego empezó en la cocina',
    ],
    [
      'De acuerdo con la naviera, el fuego empezó en la cocina.',
      'stated indirect: la naviera · De acuerdo con · el fuego empezó en la cocina',
    ],
  ])('%s', (text, expected) => {
    expect(attributionsOf(text)).toEqual([expected])
  })

  test.each([
    'El puente está cerrado desde el lunes.',
    'La ministra visitó el puerto con la alcaldesa.',
    'El barco llegó a Tarsó.',
  ])('none: %s', (text) => {
    expect(attributionsOf(text)).toEqual([])
  })

  test('a named source is the speaker', () => {
    const { attributions, entities } = spanishArticle(
      '«No hay peligro», aseguró el director de la naviera, Bruno Saldívar.',
    ).extraction
    expect(entities.find((e) => e.id === attributions[0]?.speaker)?.name).toBe('Bruno Saldívar')
  })
})

describe('quantities', () => {
  test.each([
    'Murieron [12 personas|12 persona] en el puerto.',
    'Hubo [1.234 casos|1234 caso] y un alza del [1,5 %|1.5 percent].',
    'La obra costó [1,2 millones de euros|1200000 euro].',
    'Salieron [12 mil vecinos|12000 vecino].',
    'Llegaron [dos docenas de camiones|24 camión].',
    'La policía detuvo a [treinta y cinco personas|35 persona].',
    'Votaron [doscientos veinte mil habitantes|220000 habitante].',
    'Pagó [mil doscientos euros|1200 euro].',
    'Hay [al menos 200 heridos|200.. person].',
    'Hay [más de 40 desaparecidos|40.. person].',
    'Rescataron a [unos 30 pasajeros|~30 pasajero].',
    'Había [entre 12 y 15 menores|12..15 menor] a bordo.',
    'El paro bajó al [12,5 por ciento|12.5 percent].',
    'Desplegaron [300 soldados norcoreanos|300 soldado].',
  ])('%s', (marked) => {
    expect(withQuantities(unmarked(marked))).toBe(marked)
  })

  test.each(['Ocurrió el 12 de marzo de 2025.', 'Uno de los barcos volvió.', 'Salió a las 22:40.'])(
    'none: %s',
    (text) => {
      expect(withQuantities(text)).toBe(text)
    },
  )
})

describe('by-lines, stamps and credits', () => {
  const told = (head: string, text = 'El puerto cerró ayer.'): readonly (string | null)[] => {
    const { meta, credits } = spanishArticle(`El puerto cierra por la tormenta\n${head}\n\n${text}`).metadata
    return [meta.outlet, meta.byline, meta.publishedAt, ...credits.map((c) => c.name)]
  }
  test.each([
    [
      'Por Ana Berg, y Luis Mar\n4 de mayo de 2031 | Diario de la Costa',
      ['Diario de la Costa', 'Ana Berg, Luis Mar', '2031-05-04'],
    ],
    ['Publicado el 4º mayo 2031 9:30h', [null, null, '2031-05-04T09:30']],
  ])('%s', (head, expected) => {
    expect(told(head)).toEqual(expected)
  })

  test.each([
    ['El puerto cerró ayer, según Diario y Prensa Noticias.', ['Diario y Prensa Noticias']],
    ['El puerto cerró ayer, según Diario and Prensa Noticias.', []],
  ])('%s', (text, credits) => {
    expect(told('4 de mayo de 2031', text).slice(3)).toEqual(credits)
  })
})

describe('dates, read from Thursday 13 March 2025', () => {
  test.each([
    'Llegó el [lunes, 10 de marzo de 2025|2025-03-10].',
    'Llegó el [12 de enero de 2024|2024-01-12].',
    'Llegó [ayer|2025-03-12].',
    'Llegó [la semana pasada|2025-03-03/2025-03-09].',
    'Llegó [hace tres días|2025-03-10].',
    'La feria fue del [8 al 13 de octubre de 2024|2024-10-08/2024-10-13].',
    'Chocó a las [22:40 del miércoles|2025-03-12T22:40].',
    'La reunión fue el [03/02/2025|2025-02-03].',
    'Nació en [1987|1987].',
  ])('%s', (marked) => {
    expect(withDates(unmarked(marked))).toBe(marked)
  })

  test('a length since then is no point in time', () => {
    expect(withDates('Vive allí desde hace tres años.')).not.toContain('2022')
  })

  test.each(['El barco cargaba sal.', 'Pasado el puerto, el mar se calma.'])('none: %s', (text) => {
    expect(withDates(text)).toBe(text)
  })
})

describe('entities', () => {
  test('persons by title and given name, bodies and places by their first word, states by name and demonym', () => {
    expect(
      entitiesOf(
        'La ministra Elvira Montaner llegó a Valdemora. La Guardia Costera de Tarsó y el Ministerio de Sanidad hablaron con la naviera Ostral en México.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'person Elvira Montaner',
        'place Valdemora',
        'organization Guardia Costera de Tarsó',
        'organization Ostral',
        'place México',
      ]),
    )
  })

  test('months, weekdays and words that open sentences name nothing', () => {
    expect(entitiesOf('El lunes llovió. Ayer también. Los barcos volvieron en marzo.')).toEqual([])
  })
})

describe('metadata', () => {
  const TEXT = `Un ferri arde frente a Tarsó

Por Inés Valdemar

Publicado: 13 de marzo de 2025, 18:30

El ferri Estrella del Norte ardió durante horas frente a la costa, según la Capitanía Marítima de la región.

Lea también: Otro barco en apuros

Comparte esta noticia en WhatsApp

Los pasajeros llegaron al puerto en botes, y nadie resultó herido, según los bomberos.`

  test('headline, by-line, stamp and furniture', () => {
    const { metadata } = spanishArticle(TEXT, { outlet: 'La Voz de Tarsó' })
    expect(metadata.meta).toMatchObject({
      title: 'Un ferri arde frente a Tarsó',
      byline: 'Inés Valdemar',
      publishedAt: '2025-03-13T18:30',
    })
    const furniture = metadata.boilerplate.map((b) => TEXT.slice(b.start, b.end))
    expect(furniture).toContain('Lea también: Otro barco en apuros')
    expect(furniture).toContain('Comparte esta noticia en WhatsApp')
    expect(furniture.join()).not.toContain('Los pasajeros')
  })

  test.each(['La Voz de Tarsó, 13 de marzo de 2025', 'La Voz de Tarsó | el jueves 13 de marzo de 2025'])(
    'a stamp behind an outlet: %s',
    (line) => {
      const text = `Un ferri arde frente a Tarsó\n\n${line}\n\nEl ferri ardió durante horas frente a la costa, según la Capitanía.`
      expect(spanishArticle(text).metadata.meta.publishedAt).toBe('2025-03-13')
    },
  )

  test('a sentence that ends in a day is no stamp', () => {
    const { meta, boilerplate } = spanishArticle('Llegó el 12 de enero de 2024.').metadata
    expect(meta).toMatchObject({ outlet: null, publishedAt: null })
    expect(boilerplate).toEqual([])
  })

  test('an agency in the dateline', () => {
    const text =
      'MADRID (EFE).- La ministra dijo que el puente está cerrado desde el lunes y que no abrirá en meses.\n\nLos vecinos de la zona protestaron durante la noche frente al ayuntamiento de la ciudad.'
    expect(spanishArticle(text).metadata.meta).toMatchObject({ agency: 'EFE', dateline: 'MADRID' })
  })
})

test('long runs of one trigger give a result', () => {
  for (const run of ['dijo ', 'mil ', '12 de ', 'según ', 'doscientos treinta y ', '«', 'la semana ']) {
    const text = run.repeat(Math.ceil(200_000 / run.length))
    expect(spanishArticle(text).extraction.id).toBe('a')
  }
})

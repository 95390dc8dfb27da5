import { doingClasses } from '../doing-classes.js'
import type { HappeningLexicon } from '../lexicon/happening.js'
import { wordSet as words } from '../word-lists.js'

export const spanishHappeningLexicon: HappeningLexicon = {
  ...doingClasses(`
    begin: empezar comenzar abrir iniciar
    found: fundar abrir inaugurar fundación
    end: terminar acabar concluir
    sign: firmar firma suscribir
    die: morir fallecer muerte
    force: | entrar en vigor
  `),
  carriers: words('ocurrir suceder haber ser registrar'),
  once: words('found sign die force'),
  lastRanks: words('última último'),
  again: new Set(),
  resuming: 'reopen',
  from: words('desde'),
  beginning: 'begin',
  until: words('hasta'),
  ending: 'end',
  atOnce: words('inmediatamente'),
  effect: 'force',
  timesOf: words('fecha hora día momento'),
  impacts: words('sacudir golpear estallar derrumbar caer'),
  recurring: words('attack fire'),
  closing: new Set(),
  besides: words('también'),
  alternatively: words('o y a'),
  sequence: words('tras después antes desde pese'),
  late: words('finales fines'),
  early: words('principios comienzos'),
  clock: 'hora',
  ownClock: words('local'),
}

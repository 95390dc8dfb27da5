import type { DriftLexicon } from '../lexicon/drift.js'
import { wordSet as words } from '../word-lists.js'

export const englishDriftLexicon: DriftLexicon = {
  modals: words('may might'),
  modalsBeforeHave: words('could'),
  have: words('have'),
  hedges: words(`
    reportedly allegedly apparently possibly perhaps maybe probably likely seemingly supposedly purportedly presumably
    ostensibly unconfirmed suspected alleged purported apparent presumed potentially
  `),
  hedgesBeforeInfinitive: words(
    'believed thought suspected presumed understood feared alleged reported rumoured rumored assumed appears appeared appear seems seemed seem likely',
  ),
  infinitive: words('to'),
  open: words(`
    could would should can if whether unless suspect suspects believe believes think thinks fear fears doubt doubts claim claims
    allege alleges suggest suggests unclear unconfirmed rumour rumours rumor rumors possible possibility will
  `),
  alleging: words('allege alleges alleged alleging claim claims claimed claiming'),
  firstPerson: words('i we my our me us mine ours'),
  report: words(`
    count toll statement figures
    say tell state announce declare report confirm add claim allege admit acknowledge insist explain believe think estimate
    according citing quote write reckon disclose reveal put deny warn note argue suggest maintain accuse
  `),
}

import type { CueFrame } from '../lexicon/attribution.js'

// Verbs of saying, by what may stand beside them: one line a set of frames. Lemmas.
const FRAMES: readonly (readonly [string, string])[] = [
  [
    'clause',
    `say state add note explain remark comment reply respond answer continue conclude declare emphasise emphasize stress reiterate repeat
     restate recount relate narrate recall recollect remember assert reassert maintain insist argue contend reason observe acknowledge
     admit concede confess testify attest certify depose underline underscore highlight boast brag proclaim lament complain grumble moan
     muse elaborate affirm reaffirm aver avow retort counter rejoin interject specify clarify communicate convey announce disclose reveal
     divulge report signal indicate imply insinuate hint suggest surmise speculate guess posit theorise theorize infer deduce opine
     believe think reckon fear hope suspect feel worry regret find establish determine ascertain discover learn observe detect rule judge
     hold decide decree calculate count compute tally estimate predict forecast foresee anticipate expect project prophesy foretell claim
     allege confirm deny verify corroborate warn caution threaten promise vow pledge swear guarantee agree disagree object protest
     write tweet retweet post publish text email message blog cable wire telegraph radio print broadcast joke quip crow gloat
     propose recommend plead demand quote cite summarise summarize paraphrase echo chime volunteer venture know understand see
     realise realize hear show demonstrate conjecture stipulate mention point reflect submit mean accept correct verify`,
  ],
  [
    'speech',
    `jibe gibe jeer taunt tease snap bark growl snarl thunder roar boom bellow shout yell cry scream shriek howl wail exclaim blurt
     whisper murmur mutter mumble stammer stutter sigh groan laugh giggle chuckle smile grin sob weep scoff sneer sniff huff puff hiss
     fume rage rail storm rant erupt explode gush enthuse beam rejoice marvel wonder ask inquire enquire query question chide scold
     admonish rebuke reproach mock deadpan drawl croak rasp call chant sing pray preach lecture intone recite read begin start
     finish persist press prompt interrupt offer allow grant commiserate console concur chip weigh riposte hit fire shoot`,
  ],
  [
    'thing',
    `say announce disclose reveal report confirm deny reject dismiss doubt dispute question contest challenge refute rebut admit concede
     acknowledge allege claim predict forecast foresee estimate count calculate reckon promise pledge vow threaten warn demand request
     recommend propose suggest advise urge mention cite note quote specify describe explain emphasise emphasize stress highlight
     underline underscore praise welcome hail condemn denounce decry criticise criticize deplore lament regret blame mock ridicule
     deride oppose support endorse back favour favor prefer defend accept expect anticipate fear bemoan raise float moot hint
     write tweet post state maintain repeat reiterate record register measure rule put give name call`,
  ],
  [
    'told clause',
    'tell inform assure reassure notify remind advise brief warn promise write convince persuade alert text email radio cable phone',
  ],
]

/** The frames of each verb of saying. */
export const CUE_FRAMES: ReadonlyMap<string, ReadonlySet<CueFrame>> = frames()

function frames(): Map<string, Set<CueFrame>> {
  const found = new Map<string, Set<CueFrame>>()
  for (const [kinds, lemmas] of FRAMES)
    for (const lemma of lemmas.trim().split(/\s+/)) {
      const own = found.get(lemma) ?? new Set<CueFrame>()
      for (const kind of kinds.split(' ')) own.add(kind as CueFrame)
      found.set(lemma, own)
    }
  return found
}

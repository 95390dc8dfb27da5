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
     propose recommend plead demand require quote cite summarise summarize paraphrase echo chime volunteer venture know understand see
     realise realize hear show demonstrate conjecture stipulate mention reflect submit mean accept correct verify`,
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
    'told clause',
    'tell inform assure reassure notify remind advise brief warn promise write convince persuade alert text email radio cable phone',
  ],
]

// What a verb of saying has for an object that states something: the prepositions before it, "-" for none. Lemmas.
const OBJECTS: readonly (readonly [string, string])[] = [
  [
    '-',
    `say demand deny doubt confirm admit concede acknowledge count mention reject dispute question contest challenge refute rebut estimate
     announce promise pledge predict forecast foresee allege claim fear reveal disclose propose recommend request cite bemoan lament
     deplore`,
  ],
  ['of', 'speak talk warn tell complain write report boast learn hear dream despair inform'],
  ['about', 'speak talk warn tell complain write report inform worry ask wonder brag rave'],
  ['by', 'stand'],
  ['at', 'arrive hint'],
  ['to', 'admit point refer allude object confess attest testify'],
  ['for', 'call appeal plead'],
  ['on', 'insist'],
  ['against', 'warn protest advise'],
]

/** By verb of saying, what may stand before an object that states something: "" for nothing, or a preposition. */
export const CUE_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = objects()

function objects(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [preposition, lemmas] of OBJECTS)
    for (const lemma of lemmas.trim().split(/\s+/))
      found.set(lemma, (found.get(lemma) ?? new Set<string>()).add(preposition === '-' ? '' : preposition))
  return found
}

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
  for (const lemma of CUE_OBJECTS.keys())
    found.set(lemma, (found.get(lemma) ?? new Set<CueFrame>()).add('thing'))
  return found
}

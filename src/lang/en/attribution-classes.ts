// Words that tell of saying, thinking and wanting, by kind: one line a kind. Verbs and nouns, as lemmas.
const KINDS: Readonly<Record<string, string>> = {
  say: `say state tell add note explain remark comment reply respond answer continue declare emphasise emphasize stress
    reiterate repeat recount mention recall assert maintain insist argue contend reason observe acknowledge admit concede
    testify underline underscore highlight boast proclaim lament complain bemoan opine muse elaborate affirm attest
    confess retort profess interject counter quote narrate relate convey express voice utter inform assure notify brief
    remind reassure clarify specify summarise summarize reflect speculate theorise theorize posit postulate surmise deny
    confirm verify corroborate claim allege swear hint insinuate intimate imply echo parrot rant rave gush bristle`,
  write: 'write tweet post publish blog email text message print pen type read broadcast retweet',
  talk: 'speak talk discuss debate chat converse address lecture preach speechify ramble riff joke quip banter confer consult negotiate',
  manner:
    'shout yell scream chant cry whisper murmur mutter mumble sneer scoff snap bark sigh laugh exclaim roar thunder fume growl stammer blurt cheer boo heckle sing',
  ask: 'ask question wonder inquire enquire query quiz interrogate grill probe poll survey interview',
  order: `order command direct instruct demand require request urge beg plead implore petition appeal exhort beseech compel
    encourage invite persuade convince recommend advise counsel advocate propose suggest push press lobby pressure prompt dare insist`,
  forbid: 'forbid ban prohibit bar veto discourage dissuade warn caution admonish',
  promise: 'promise vow pledge swear commit undertake guarantee threaten offer volunteer agree consent',
  plan: 'plan intend aim seek hope want wish desire prefer need try attempt strive prepare consider mull weigh contemplate aspire decide resolve choose determine opt hesitate refuse decline',
  think: `think believe feel consider deem regard view see know understand realise realize recognise recognize doubt suspect
    assume presume suppose imagine guess reckon conclude judge find agree disagree trust learn discover remember forget
    perceive interpret gather sense notice figure envision envisage dream assess rate rank evaluate`,
  fear: 'fear worry dread panic fret agonize agonise concern',
  love: 'love like enjoy admire adore appreciate respect welcome celebrate relish cherish savor',
  hate: 'hate dislike loathe detest despise resent regret mourn deplore abhor distrust mistrust',
  praise: `praise laud hail applaud commend compliment congratulate thank honor honour salute extol tout endorse back support
    favor favour champion embrace defend promote boost cheer approve bless vouch credit toast`,
  blame: `criticize criticise blast slam attack denounce condemn decry deride mock ridicule insult scold rebuke chide berate bash
    assail lambast lambaste savage castigate disparage belittle accuse blame fault charge chastise vilify demonise demonize
    smear taunt tease trash pan skewer hammer rip rail lash lampoon malign slander impugn excoriate pillory censure
    reprimand reproach upbraid hit target knock jab needle dig mischaracterize indict fume seethe`,
  reject:
    'reject dismiss deny rebuff oppose object resist protest contest dispute challenge refute rebut disavow repudiate renounce disown downplay shrug brush decry contradict discredit debunk question doubt',
  show: 'show reveal indicate suggest demonstrate prove imply signal reflect illustrate depict suggest reveal point document detail outline feature contain include say warn conclude estimate allege',
  describe: `describe call label portray depict characterize characterise brand dub term name cast paint refer cite mention quote
    reference liken compare bill style nickname deem declare pronounce frame present tout peg`,
  predict:
    'predict forecast project foresee expect anticipate estimate calculate prophesy foretell bet wager envision',
  announce:
    'announce declare proclaim unveil disclose report release issue publish reveal introduce launch submit file table propose nominate',
  permit:
    'allow permit approve authorise authorize accept acknowledge concede admit agree grant endorse ratify sanction',
  seem: 'seem appear look sound purport pretend act tend',
  teach: 'explain teach instruct show demonstrate illustrate clarify',
  statement: `statement claim allegation accusation assertion suggestion argument announcement report confirmation denial warning
    prediction promise pledge belief view fear concern speculation rumor rumour revelation admission finding comment remark
    tweet letter email memo speech testimony interview message post essay column editorial article story book study poll survey
    analysis note document filing complaint lawsuit opinion ruling verdict indictment transcript ad advertisement video`,
  wish: 'call plan desire effort attempt vow proposal demand request appeal push bid hope wish intention commitment offer threat goal aim ambition refusal decision determination willingness',
  attitude:
    'criticism attack praise support opposition endorsement rejection defense defence criticism condemnation frustration anger outrage worry doubt confidence belief idea notion sense opinion conviction admiration contempt disdain skepticism scepticism suspicion enthusiasm preference disappointment',
}

/** The kinds a word belongs to, joined; most have one. */
export const CUE_KINDS: ReadonlyMap<string, string> = kinds()

function kinds(): Map<string, string> {
  const found = new Map<string, string>()
  for (const [kind, list] of Object.entries(KINDS))
    for (const word of new Set(list.trim().split(/\s+/))) {
      const before = found.get(word)
      // Two kinds are enough to tell a word by; a third would make each word its own kind.
      if (!before) found.set(word, kind)
      else if (!before.includes('+')) found.set(word, `${before}+${kind}`)
    }
  return found
}

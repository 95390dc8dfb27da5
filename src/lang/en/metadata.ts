import { latinClock } from '../latin-clock.js'
import type { MetadataLexicon } from '../lexicon/metadata.js'
import { pressRunWith } from '../press-run.js'
import { englishOrdinalSuffixes } from './date.js'
import { datelineCities } from './metadata-cities.js'
import { englishFurniture } from './metadata-furniture.js'
import { agencies, outletNouns, outlets } from './metadata-press.js'

const months = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, i): [string, number][] => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
    ]),
).set('sept', 9)

const weekdays = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .flatMap((name, i): [string, number][] => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
    ]),
)
  .set('tues', 2)
  .set('thur', 4)
  .set('thurs', 4)

const stampWords = new Set(
  (
    'published publication posted issued created date dated updated modified edited amended revised last first on at by the ' +
    'story article time as of pub upd monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'am pm a.m p.m a.m. p.m. est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet eest msk ist jst kst aest aedt sgt hkt pkt z ' +
    'h hrs hours ago min mins minutes day days read local'
  ).split(' '),
)

export const englishMetadataLexicon: MetadataLexicon = {
  kind: 'metadata',
  agencies,
  outlets,
  outletNouns,
  outletOpeners: new Set('The Radio Televisión Le La El Il Der Die Das Daily Rádio'.split(' ')),
  outletMarks: new Set('FM TV News NEWS Radio RADIO Online Channel Media'.split(' ')),
  outletSilent: new Set(['the', 'of', 'for', 'and', 'a']),
  outletGenerics: new Set(['news', 'online', 'newspaper', 'media', 'com', 'tv', 'co', 'uk', 'us']),
  nameArticle: /^the /i,
  placeOpener: /\s+(?:in|at|on|aboard|near|from)\s+(?=\p{Lu})/u,
  editionTail: /\s+(?:online|web|digital)$/,
  furniture: englishFurniture,
  formSentence:
    /\b(?:sign(?:ed|ing)? up|subscrib(?:e|ed|ing)|newsletters?|your inbox|e-?mail address|(?:not|are) a robot|try again later|re-?enter|you must (?:select|enter)|you (?:will|[’']ll) (?:also )?receive|special offers|unsubscribe|opt out)\b/i,
  shareRow: {
    calls: new Set(
      (
        'share shares tweet retweet repost bookmark facebook twitter whatsapp telegram linkedin pinterest reddit messenger flipboard ' +
        'bluesky viber tumblr email e-mail print'
      ).split(' '),
    ),
    fillers: new Set(
      (
        'this article story page post on via with by x threads line link copy save like pin it comment comments follow us send views view ' +
        'more listen gift or and instagram youtube pocket sms mail flip wechat weibo google news rss k m options now mate friend friends chum to a the'
      ).split(' '),
    ),
  },
  notices: [
    {
      kind: 'retraction',
      pattern:
        /^(?:retraction\b|(?:this|the) (?:article|story|report|piece) (?:has been|was|is being) (?:retracted|withdrawn)\b|we (?:have )?(?:retracted|withdrawn?|retract)\b)/i,
    },
    {
      kind: 'clarification',
      pattern:
        /^(?:\W*(?:clarifications?|clarified)\b\s*(?:\([^)]{1,40}\))?\s*[:.,–—-]|(?:this|the) (?:article|story|report|piece|headline) (?:has been|was) (?:clarified|amended to clarify|updated to clarify))/i,
    },
    {
      kind: 'correction',
      pattern:
        /^\W*(?:(?:corrections?|corrected|erratum|corrects)\b\s*(?:\([^)]{1,40}\)|(?:on )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)?\s*[:.,–—-]|(?:editor[’']?s['’]? note\W{1,3})?(?:an|a previous|the original|previous|earlier|the earlier|the previous) ?(?:earlier |previous |initial )?(?:versions? of (?:this|the) (?:article|story|report|piece|post|headline)|(?:headline|caption)|article|story)\b.{0,160}?\b(?:said|stated|gave|misstated|misspelled|misspelt|misidentified|incorrectly|wrongly|mistakenly|erroneously|contained|reported|had|suggested|referred|listed|misquoted|put|named|described|omitted|attributed|used)\b|(?:editor[’']?s['’]? note\W{1,3})?(?:this|the) (?:article|story|report|piece|post|headline|caption) (?:has been|was|is) (?:\w+ )?(?:corrected|amended)\b|we (?:incorrectly|wrongly|mistakenly|erroneously) )/iu,
    },
    {
      kind: 'update',
      pattern:
        /^\W*(?:updates?\b\s*(?:\([^)]{1,40}\)|\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?\s*[:–—-] |(?:editor[’']?s['’]? note\W{1,3})?(?:this|the) (?:article|story|report|piece|post|headline|is a developing story) (?:(?:has been|was|is being|will be) (?:\w+ )?updated\b))/i,
    },
  ],
  noticeTrigger:
    /\b(?:versions? of (?:this|the) (?:article|story|report|piece|post|headline)|corrections?\W|clarifications?\W|(?:article|story|report|piece|post) (?:has been|was|is) )/i,
  months,
  bylinePreposition: /^by(?:\s*:)?\s+/i,
  bylineOpener:
    /^(?:by|byline|written by|reported by|words by|story by|text by|author|authors|posted by|published by|reporting by|(?:from|by) our (?:own )?(?:reporters?|correspondents?|staff|special correspondents?)|from)\b(?:\s*:)?\s+/i,
  nameLinks: new Set(
    'of the and de la le del di da do das der die el van von ten ter bin al & y e'.split(' '),
  ),
  pressRun: pressRunWith(['de', 'du', 'della', 'of', 'and']),
  partJoiner: /^and\s+/,
  possessiveEnd: /['’]s$/,
  nameParticles: new Set(
    'and de del der den van von da dos di la le al el bin ibn ben ter ten af zu y e & with'.split(' '),
  ),
  nameJoiner: /\s+(?:and|with|&)\s+/,
  elapsed:
    /^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:? )?\d{1,3} (?:mins?|minutes?|hours?|hrs?|h|days?) ago$/i,
  sourceOpener: /^(?:sources?|via|originally published (?:by|in|on)|courtesy(?: of)?)\s*:\s*/i,
  bylineRole:
    /^(?:(?:\p{L}+[ -]){0,4}(?:correspondent|reporter|writer|editor|staff|bureau|columnist|analyst|journalist|contributor|producer|desk)(?: (?:in|at) \p{Lu}[\p{L} ]{1,40})?|in \p{Lu}[\p{L} ]{1,40}|(?:and )?agencies|(?:staff and )?wires?(?: (?:reports?|services?))?)$/iu,
  dayFirst:
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?[ \u00a0-](?:of )?(\p{L}{3,12})\.?,?[ \u00a0-](\d{4})(?!\d)/gu,
  monthFirst: /(?<!\p{L})(\p{L}{3,12})\.?[ \u00a0](\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0]{1,2}(\d{4})(?!\d)/gu,
  clockTimes: latinClock,
  ordinalSuffixes: englishOrdinalSuffixes,
  hourSuffixes: new Set('am pm a.m p.m hrs'.split(' ')),
  stampWords,
  stampLinks: new Set('the by story article as of on at'.split(' ')),
  proseLinks: new Set(),
  changeWords: new Set(['updated', 'modified', 'edited', 'upd', 'amended', 'revised']),
  publishWords: new Set(['published', 'publication', 'posted', 'issued', 'created', 'pub']),
  weekdays,
  zones: new Map(
    (
      'z=Z utc=Z gmt=Z bst=+01:00 cet=+01:00 cest=+02:00 eet=+02:00 eest=+03:00 msk=+03:00 est=-05:00 edt=-04:00 cdt=-05:00 mst=-07:00 ' +
      'mdt=-06:00 pst=-08:00 pdt=-07:00 jst=+09:00 kst=+09:00 aest=+10:00 aedt=+11:00 sgt=+08:00 hkt=+08:00 pkt=+05:00'
    )
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  ),
  dayOrderSpellings: {
    dayFirst:
      /\b(?:harbours?|labour|colours?|neighbour\w*|favour\w*|honour\w*|behaviour|rumours?|centres?|theatres?|metres?|kilometres?|litres?|tonnes?|programmes?|defence|licence|offence|travell\w+|cancelled|organis\w+|recognis\w+|realis\w+|criticis(?:ed|ing)|apologis\w+|lorr(?:y|ies)|petrol|motorway|councillors?|whilst|storey)\b/g,
    monthFirst:
      /\b(?:harbors?|labor|colors?|neighbor\w*|favor\w*|honor\w*|behavior|rumors?|center|theater|meters?|kilometers?|liters?|program|defense|offense|travel(?:ed|ing|er)|canceled|organiz\w+|recogniz\w+|realiz\w+|criticiz\w+|apologiz\w+|trucks?|gasoline|freeway|sheriff|councilm[ae]n|congressm[ae]n)\b/g,
  },
  beat: /^(?:\p{L}+ ){0,2}(?:affairs|politics|business|economics|economy|sports?|health|science|education|environment|transport|crime|courts|defen[cs]e|security|diplomacy|technology|culture|arts|media|energy|religion|climate|travel|finance|markets|news)$/iu,
  creditLabel:
    /^(?:(?:words|text|story(?= by)|report(?= by)|report(?:ing|ed)|additional reporting|writing|written|pictures?|photos?|photographs?|photography|images?|videos?|film|graphics?|illustrations?|data|editing|edited|research)(?: (?:and|&) |, |\/)?){1,4}(?: by\s*:?|\s*:)\s+/i,
  writingLabel: /^(?!additional)(?:[^:]*\b)?(?:words|text|story|report(?:ing|ed)?|writing|written)\b/i,
  houseTail:
    /\s+(?:staff|newsroom|news ?desk|web ?desk|web team|online desk|team|collective|reporters|correspondents|editorial (?:staff|team|board))$/i,
  writerOf: /^(.{3,60}?)(?:\s+(?:of|for|from)\s+(?:the\s+)?|,?\s+@\s+)(\p{Lu}.{2,40})$/iu,
  outletLink:
    /^(?:(?:read|see|watch|more)(?: also| more)? (?:on|in|at) (?=[^:]{3,40}:)|like (?:the )?(?=.{3,40} on facebook\b))([^:]{3,40}?)(?: (?:world|news|politics|opinions?|sports?))?(?:\s*:| on facebook\b)/i,
  outletLabel: /^(?:outlet|publication|newspaper|publisher|news site|website)\s*:\s*/i,
  headlineLabel: /^(?:headline|title)\s*:\s*/i,
  staffTail:
    /\s+(?:staff(?: (?:writers?|reporters?|and agencies|and wires?))?|newsroom|news ?desk|web ?desk|web team|online desk|reporters?|correspondents?|editors|editorial (?:staff|team|board)|bureau|team|collective)$/i,
  edition:
    /^(?:(?:\p{L}+ ){0,2}(?:edition|issue|section|supplement)|online|web|print|digital|(?:page|p\.?|pp\.?) ?[a-z]?\d{1,3}(?:[–-]\d{1,3})?|(?:vol|volume|no|number|issue)\.? ?\d{1,5}|front page)$/iu,
  agencyTail:
    /(?:^|\s)(?:[Nn]ews ?[Aa]gency|[Pp]ress [Aa]gency|[Nn]ews ?[Ww]ires?|[Ww]ire(?: [Ss]ervices?)?|[Nn]ews [Ss]ervice|[Pp]ress [Ss]ervice)$/,
  kicker:
    /^(?:(?:breaking|latest|local|national|world|international|regional|foreign|home|uk|us|eu|top|city|business|sports?|crime|live|daily|more)\s)?(?:news|politics|world|sports?|business|economy|opinion|comment|analysis|editorial|feature|features|exclusive|live|explainer|interview|report|europe|asia|africa|middle east|americas|uk|us|international|national|local|regional|society|crime|courts?|environment|climate|health|science|education|technology|tech|culture|travel|transport|weather|updates?|breaking|letters?|profile|investigation|obituary|obituaries|in pictures|special report|press release|eyewitness|dispatch)$/i,
  toldBefore:
    /\b(?:told|tells|telling|speaking to|spoke to|said to|confirmed to|interview with|talking to|(?:seen|obtained|reviewed) by)\s+(?:the\s+)?$/i,
  datePrefix: /^\s*(?:date|published|publication date|posted|updated)\s*:?\s*(?=\d{4}-\d{2}-\d{2}\b)/i,
  gluedLabels: [
    'Share',
    'Tweet',
    'Share this',
    'Share this article',
    'Copy link',
    'Repost',
    'Read more',
    'Read More',
    'READ MORE',
    'Advertisement',
    'ADVERTISEMENT',
  ],
  // Without a colon only with a capital: "was published on 4 May" is prose.
  stampOpener:
    /(?<![\p{L}\p{N}])(?:First [Pp]ublished|Last [Uu]pdated|Last [Mm]odified|Published|Updated|Posted|PUBLISHED|UPDATED|POSTED|(?:published|updated|posted)(?=:))(?: on| at)?\s*:?\s+(?=[\p{L}\d])/gu,
  questionOpener: /^(?:who|what|when|where|why|how|which)\b/i,
  datelineCities,
  regionMarks: new Set('UAE USA NSW QLD VIC TAS DRC CAR PNG ACT PRC DPRK ROK KSA NWFP SAR GBR'.split(' ')),
  notPlaces: new Set(
    (
      'BREAKING UPDATE UPDATED UPDATES WATCH LIVE EXCLUSIVE OPINION ANALYSIS EXPLAINER EXPLAINED VIDEO PHOTOS FACTBOX TIMELINE CORRECTION ' +
      'CLARIFICATION EDITORIAL COMMENT INTERVIEW REVIEW READ LISTEN NOTE URGENT ALERT DEVELOPING ADVERTISEMENT SPONSORED WARNING JUST IN NEWS REPORT ' +
      'BYLINE BOOM BUSTED SHOCKER SCOOP FLASH SPECIAL POLL QUIZ PODCAST COLUMN REPORTS SUMMARY BACKGROUND CONTEXT QUESTION ANSWER Q A RELATED MORE ALSO PHOTO IMAGE FILE CREDIT SOURCE DATE'
    ).split(' '),
  ),
  captionCredit:
    /(?:^|[.!?)”"]\s)(?:file )?(?:photo|image|picture|credit|photograph)s?(?: by| credits?)?:\s[^.]{2,80}\.?$|[.!?)”]Credit ?\p{L}[\p{L}.'’-]* [\p{L} .'’-]{2,40}(?:\/[\p{L} ]{2,30})?$|\((?:[\p{L} .'’-]{3,40}(?:\/[\p{L} .,'’-]{2,40}){1,3}|courtesy(?: of|:)[^()]{2,80}|(?:(?:file )?(?:photo|picture|image|video|pic|illustration|graphic|screenshot|credit|photograph)s?(?: credit| courtesy| by)?\s*[:/]?\s|© ?|pictured?[:)]|file photo|ap photo|via reuters|getty)[^()]{0,120})\)\s*(?:\([\p{L} ]{2,30}\)\s*)?$/iu,
  galleryOpener: /^\W*(?:\d{1,3} )?show all (\S.{2,160})$/i,
  leadingLabel: /^(?:story highlights|key points)(?=\s+["“‘']?[\p{Lu}\d])/iu,
  firstPerson: /\b(?:I|we|our|us|my|We|Our|My)\b/,
  ownSources:
    /^(?:(?:'s|’s)?(?: own)? sources (?:said|say|report|reported|told|confirmed|claim)\b|(?:'s|’s)? (?:news(?:room| ?desk| team)|newsletters|products and services|correspondents around|subscribers|reporting team)\b)/,
  ownKnowledge:
    /^(?: understands\b| has learn(?:ed|t)\b| can (?:exclusively )?reveal\b| (?:has )?(?:approached|contacted) [^.]{1,60} for comment| has seen (?:a copy|the document|documents))/,
  sentenceOpeners: new Set(
    'A After Also Although An And As At Because Before Both But By Earlier Even For From If In Later Like Meanwhile On Since So That This Though To Until When While With'.split(
      ' ',
    ),
  ),
  creditBefore:
    /(?<![\p{L}\p{N}])(?:told|tells|according to|citing|cited by|source:|sources:|quoted by|quoting|reported by|first reported by|published (?:by|in)|(?:reports?|article|story|account|claims?|allegations?|interview|it|so) (?:in|by)|copyright(?: ©)?(?: \d{4})?(?: by)?|©(?: \d{4})?|obtained by|seen by|reviewed by|in an interview (?:with|to|for)|in comments to|in a statement to|speaking to|spoke to|as reported by|by)\s+(?:the (?:\p{L}+ )?(?:newspaper|newspapers|daily|broadcaster|magazine|outlet|news outlet|news agency|agency|news site|channel|website|weekly|tabloid|portal) )?(?:the )?$/iu,
  creditAfter:
    /^(?:'s|’s)?,? (?:(?:news agency|newspaper|magazine|television|radio|TV|reporters?|correspondents?) )?(?:(?:which|who) [^,.;:]{1,40}, )?(?:has |had |first |also |earlier |later |previously |separately )*(?:reported|reports|contributed|said in a report|wrote|writes|quoted|cited|quoting|citing|published|revealed|broke the (?:story|news))\b|^: ?["“]/,
  notOutlets:
    /^(?:.*(?:ian|ish|ese|ans|i)|.*\b(?:Government|Ministry|Army|Police|Military|Security|Intelligence|Council|Party|Union|Palace|House|Office|Street|Hall|State|Defen[cs]e|Department|Agency|Force|Forces|Court|Diplomatic|Official|Western|Eastern|Northern|Southern|European|American|French|German|Dutch|Greek|Several|Many|Some|Other|Both|Two|Three|Multiple|Various|Local|Our|Their|His|Her|Its|These|Those|The|No|All|Open|Senior|Diplomats?|Industry|Hospital|Medical|Court|Kremlin|Pentagon|Whitehall|Congress|Senate|Vatican|Treasury|Hezbollah|Hamas|Taliban))$/,
}

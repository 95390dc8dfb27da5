import type { UtteranceLexicon } from '../lexicon/utterance.js'
import { wordSet as set } from '../word-lists.js'

export const englishUtteranceLexicon: UtteranceLexicon = {
  kind: 'utterance',
  joiners: set('and but or nor yet because although though while whereas if unless until when'),
  negators: set('not no never none nobody nothing nowhere neither nor without cannot hardly barely'),
  hedges: set(
    'may might perhaps maybe possibly probably likely seem seems seemed appear appears appeared apparently seemingly suspect suspects believe believes think thinks allegedly reportedly presumably',
  ),
  conditions: set('if unless provided otherwise'),
  notConditionsAfter: set('as even what only ask asked asks wonder wondered know knew see decide decided'),
  limits: set('only solely merely exclusively except apart partly partially temporarily'),
  reversals: set('but however although though yet'),
  ownAudience:
    /^\s*(?:me|us|our (?:news)?paper|this (?:news)?paper|this (?:website|site|publication|programme|program|blog|magazine|correspondent|reporter))\b/iu,
  announcement:
    /\b(?:words|statement|remarks|speech|address|text|answer|reply|letter|declaration|message|communiqué) (?:[\p{L}’']+ ){0,8}?(?:follows?|reads?|runs?|is|are|in full|below)\b(?: (?:in full|as follows|below|verbatim|here))*\s?[.:]?$|\b(?:full|complete) (?:text|statement|speech|wording) (?:[\p{L}’']+ ){0,8}?[\p{L}’']+\s?:$/iu,
  cueAtEnd:
    /\b(?:says?|said|saying|states?|stated|stating|writes?|wrote|writing|declares?|declared|announces?|announced|explains?|explained|adds?|added|adding|replies|replied|answers?|answered|comments?|commented|posts?|posted|tweeted|remarks?|remarked|continues?|continued|reads?|reading|told (?:[\p{L}’']+ ){0,4}?[\p{L}’']+)(?: (?:this|that|as follows|the following|today|yesterday|on (?:\p{L}+day|\p{L}+)))?\s?:$/iu,
  freeSpellings: [
    ['our', 'or'],
    ['is', 'iz'],
    ['ys', 'yz'],
    ['ll', 'l'],
    ['tre', 'ter'],
    ['ence', 'ense'],
    ['ae', 'e'],
    ['oe', 'e'],
    ['ogue', 'og'],
    ['amme', 'am'],
    ['ey', 'y'],
    ['wards', 'ward'],
    ['st', ''],
    ['learnt', 'learned'],
    ['burnt', 'burned'],
  ],
}

import type { FurnitureRule } from '../lexicon/metadata.js'

/** Lines that are furniture wherever they stand in an article. One rule a kind of line; written by hand from what news pages print. */
export const englishFurniture: readonly FurnitureRule[] = [
  {
    id: 'share-call',
    kind: 'share',
    pattern:
      /^(?:like this (?:story|article)\? )?(?:read or )?share (?:it|this (?:story|article|post|page|video|news|entry)|your thoughts|the (?:story|article))\b.{0,80}$/i,
  },
  {
    id: 'follow',
    kind: 'share',
    pattern:
      /^(?:you can )?(?:follow|like|join|find|add|catch|watch|subscribe to) .{1,80}? on (?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|google news|social media|linkedin|tiktok|spotify|apple podcasts|flipboard)\b.{0,120}$/i,
  },
  {
    id: 'also-follow',
    kind: 'share',
    pattern:
      /^(?:also )?(?:follow (?:us|@\w+)|find us|join us|connect with us|chat with us (?:in|on|via)|stay connected)\b.{0,120}$/i,
  },

  {
    id: 'caption-label',
    kind: 'caption',
    pattern:
      /^(?:(?:file |stock |ap |reuters |representational |representative |illustrative )?(?:photo|picture|image|photograph|illustration|graphic|screenshot|video|photos|pictures|images)s?(?: credit| courtesy| by| from| copyright| caption| source| via| for representation| is (?:for representational|used for illustrative) purposes?)?\s*(?:[:©/|]|(?<=by|from|via|courtesy|copyright|caption)\s)|image source\b|image caption\b|media caption\b|image copyright\b|photo ?credit\b|featured image\b|file (?:photo|image|pic)\b|handout via\b|(?:photo|image|picture) from\b|illustrative (?:photo|image)\b|(?:photo|image|picture|video)$).{0,240}$/i,
  },
  {
    id: 'image-counter',
    kind: 'caption',
    pattern: /^(?:image|photo|slide|gallery)?\s*\d{1,3}\s*(?:of|\/)\s*\/?\s*\d{1,3}$/i,
  },
  {
    id: 'image-counter-words',
    kind: 'caption',
    pattern: /^(?:image|photo|slide|picture) \d{1,3} of\s*\/?\s*\d{1,3}\b.{0,20}$/i,
  },
  {
    id: 'caption-control',
    kind: 'caption',
    pattern:
      /^(?:(?:hide|show|view|toggle|close|expand|enlarge)(?: this| the)? (?:caption|image|gallery|photos?|slideshow)|caption|enlarge this image|click to enlarge|view (?:gallery|slideshow|photos)|\[?photos?\]?|gallery)$/i,
  },
  {
    id: 'picture-agency',
    kind: 'caption',
    needs: ['/', '|'],
    pattern:
      /^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,4}[/|]\s*(?:reuters|afp|ap|epa|getty(?: images)?|shutterstock|bloomberg|anadolu|xinhua|tass|pool|ap photo|the [\p{L} ]{3,30}|[\p{L} ]{3,30})(?:\s*(?:[/|]|via)\s*[\p{L} ]{2,30})*$/iu,
  },
  {
    id: 'picture-agency-first',
    kind: 'caption',
    pattern:
      /^(?:©\s*)?(?:reuters|afp|ap photo|ap|epa|getty(?: images)?|shutterstock|alamy|istock(?:photo)?|pa|anadolu)\s*(?:[/|]|via)\s*[\p{L} .'’/-]{2,60}$/iu,
  },
  {
    id: 'via-getty',
    kind: 'caption',
    needs: ['getty', 'photo', 'shutterstock', 'alamy', 'epa-efe', 'via ', 'istock'],
    pattern:
      /^.{2,90}\b(?:getty images|ap photo|shutterstock|alamy|istock(?:photo)?|epa-efe|file photo|via (?:reuters|ap|getty|afp|facebook|twitter|x))\)?\.?$/i,
  },
  {
    // "Getty Images The bridge in May": who took it first, then what is in it, without a full stop.
    id: 'caption-credit-first',
    kind: 'caption',
    pattern:
      /^(?:Getty(?: Images)?|AFP|EPA|PA|AP|Alamy|Shutterstock|Rex Features|google|twitter|facebook|instagram|youtube)(?: \d{1,2})? (?:The|A|An|This|In|One|Two|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) [^“”"‘’]{30,220}[\p{L}\p{N})]$/u,
  },
  {
    // "Reuters Boats wait in the harbour": the same without an article, but not "Reuters Boats Wait In Harbour", a title.
    id: 'caption-agency-first',
    kind: 'caption',
    pattern:
      /^(?:Getty(?: Images)?|GETTY|Reuters|REUTERS|AFP|EPA|Alamy|Shutterstock)(?: - \p{Lu}\p{Ll}+)? \p{Lu}[\p{L}’'-]* (?:[\p{L}\p{N}’',-]+ ){0,2}\p{Ll}[\p{L}’',-]* \p{Ll}.{10,200}[\p{L}\p{N})]$/u,
  },
  {
    // "… at the quay ANA BERG/PA": who took it, in capitals, behind what is in it.
    id: 'caption-agency-behind',
    kind: 'caption',
    needs: ['/'],
    pattern:
      /^.{20,300} (?:\p{Lu}[\p{Lu}'’.-]+ ){1,3}\p{Lu}[\p{Lu}'’.-]+\/(?:PA|AP|AFP|EPA|REUTERS|ALAMY|REX|GETTY(?: IMAGES)?)$/u,
  },
  {
    id: 'caption-toggle',
    kind: 'caption',
    pattern: /^(?:(?:enlarge this image|(?:hide|toggle) caption)\s*)+.{0,160}$/i,
  },
  { id: 'slideshow', kind: 'player', pattern: /^this slideshow requires javascript\.?$/i },
  {
    id: 'play-slideshow',
    kind: 'player',
    needs: ['slideshow'],
    pattern: /^.{0,160}\b(?:play|launch|start) slideshow\b.{0,240}$/i,
  },
  // A line in brackets from end to end is a link or a note.
  { id: 'bracketed', kind: 'related', needs: ['['], pattern: /^\[[^[\]]{12,260}\]$/ },

  {
    id: 'byline-reporting',
    kind: 'byline',
    pattern:
      /^[([]?\s*(?:additional |with )?(?:reporting|writing|compiled|edited|editing|reported|translated|produced|graphics|(?:with )?(?:files|inputs|contributions|material))(?: and (?:writing|editing|reporting))? (?:by|from)\b.{2,400}$/i,
  },
  {
    id: 'byline-contributed',
    kind: 'byline',
    needs: ['contributed'],
    pattern: /^.{2,160}\bcontributed (?:to this (?:report|story|article|piece)|reporting)\b.{0,60}$/i,
  },
  {
    id: 'byline-from',
    kind: 'byline',
    needs: ['contributed from', 'reported from'],
    pattern:
      /^(?:\p{Lu}[\p{L}'’.-]*,? (?:and )?){2,12}(?:also )?(?:contributed|reported) from \p{Lu}[\p{L}'’.-]*(?:,? (?:and )?\p{Lu}[\p{L}'’.-]*){0,8}\.?$/u,
  },
  {
    id: 'byline-contact',
    kind: 'byline',
    pattern:
      /^(?:(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|contact|email|e-mail|write to|reach|read more (?:by|from)|more (?:by|from)|have a tip\?|got a tip\?|got a story\?|send tips|view author archive|email the author|about the author|see all (?:posts|articles|stories) by)\b.{0,200}$/i,
  },
  {
    id: 'byline-reached',
    kind: 'byline',
    needs: [' be '],
    pattern: /^.{2,60}\b(?:may|can) be (?:reached|contacted|emailed) (?:at|on|via)\b.{2,140}$/i,
  },
  {
    id: 'byline-labels',
    kind: 'byline',
    pattern:
      /^(?:by|author|authors|written by|posted by|published by|source|staff|staff (?:reporter|writer|report)|(?:web|news|online|digital)\s?desk|newsroom|our correspondent|editorial (?:team|board)|agencies|wire services?)\s*:?$/i,
  },
  {
    id: 'byline-site',
    kind: 'byline',
    pattern:
      /^(?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:wire services|staff(?: (?:writer|reporter|report))?|news desk|newsroom|bureau)$/u,
  },

  { id: 'end-mark', kind: 'navigation', pattern: /^(?:[-–—(\s]*ends?[-–—)\s]*|#{2,}|-30-)$/i },
  { id: 'handle', kind: 'byline', pattern: /^@\w{2,30}$/ },

  {
    id: 'reading-time',
    kind: 'stamp',
    pattern:
      /^(?:(?:estimated )?(?:reading|read) time\s*:?\s*)?(?:\d{1,3}|less than \d) ?-?(?:min|mins|minute|minutes)(?:ute)?(?: read| to read)?$/i,
  },

  {
    id: 'read-more',
    kind: 'related',
    pattern:
      /^[\W_]*(?:(?:read|see|watch|listen|view|look|continue reading|learn|find out|click here)(?: (?:also|more|next|now|too|on|here|the (?:full|original) (?:story|article|report|text)))*\s*[:–—>»|-].{0,240}|(?:also|further) (?:read|see|watch|reading)\b.{0,240}|(?:read|see|watch) also (?:on|in|at) [^:]{2,60}:.{0,220}|(?:read|see|learn|find out|explore|view|watch|show|load) (?:more|also|next|all|less)(?:\s*(?:here|about this|stories|articles|news|comments|on this (?:topic|story)|\.{3}|…))?\W*|(?:read|see) more\b.{0,120}|(?:read|see) (?:the )?(?:full|original|entire) (?:story|article|report|text|post|statement)\b.{0,80}|read the original (?:article|story) (?:on|at|in) .{2,160})$/i,
  },
  {
    id: 'related',
    kind: 'related',
    pattern:
      /^[\W_]*(?:related(?: (?:news|stories|articles|story|article|posts?|topics?|coverage|content|links|video|videos|reading|items))?|see also|also|more(?: (?:on|about|from|in|news|stories|great|coverage|related|top)\b[^.]{0,80})?|(?:you )?(?:may|might) also (?:like|be interested in)|you(?:['’]ll| will) also like|don[’']?t miss|must read|must reads|recommended(?: (?:for you|stories|reading|articles|posts|videos?|by))?|trending(?: (?:now|right now|stories|articles|news))?|most (?:read|popular|viewed|shared|recent)(?: (?:stories|articles|news))?|popular (?:now|stories|posts|articles)|(?:[\w’']+ ){0,3}top (?:stories|news|headlines|picks|deals)|latest (?:news|stories|headlines|updates|from .{2,40})|other (?:news|stories)|in other news|breaking news|up next|next (?:article|story|post|up)|previous (?:article|story|post)|in case you missed it|editor[’']?s['’]? (?:picks?|choice)|further reading|suggested (?:reading|articles)|what to read next|what['’]s next|sponsored (?:content|stories|links)|around the web|from (?:our|the) (?:partners|archives?|web)|promoted (?:stories|content)|paid content|key (?:stories|reads)|stories you may like|sign in|log in)\s*[:.…!]*$/i,
  },
  {
    id: 'related-lead',
    kind: 'related',
    pattern:
      /^(?:related|see also|see more|also read|also see|also watch|also|more|don[’']?t miss|must[- ]read|read next|recommended|watch|listen|video|photos|in pictures|in pics|click here|further reading|in video|on video)\s*(?:[:|>»▶►]|[–—-] )\s*\S.{1,220}$/i,
  },
  {
    id: 'also-on',
    kind: 'related',
    pattern: /^also (?:on|from|in) [\w.]+\.(?:com|org|net|co|uk|tv|news)\b.{0,220}$/i,
  },
  {
    id: 'title-read-more',
    kind: 'related',
    needs: ['read more'],
    pattern: /^.{10,180}[^.!?…"'”’)\s]\s+read more$/i,
  },
  { id: 'address', kind: 'related', needs: ['://'], pattern: /^(?:[^\s:]{1,30}:\s*)?https?:\/\/\S+$/i },
  {
    id: 'appeared-at',
    kind: 'navigation',
    needs: ['originally '],
    pattern:
      /^.{5,220}\boriginally (?:appeared|published) (?:on|at|in) [\w-]{2,40}(?:\.[a-z]{2,4}){1,2}(?: on .{6,50}?)?\.?(?:\s(?:please|read|see)\b.{0,120})?$/i,
  },
  { id: 'save-run', kind: 'share', pattern: /^(?:save){1,8}$/i },
  {
    id: 'click-here',
    kind: 'related',
    needs: ['click', 'tap ', 'continue', 'scroll', 'skip'],
    pattern:
      /^(?:.{0,120}\b)?(?:by clicking here|click here (?:to|for)\b.{0,120}|tap here\b.{0,100}|(?:click|tap) (?:on )?the link\b.{0,120}|continue reading(?: below| the main story)?|story continues(?: below)?.{0,40}|article continues (?:after|below).{0,40}|(?:this )?(?:article|story) continues.{0,40}|scroll (?:(?:down )?(?:for more|to continue)|(?:down|below) (?:for|to see) (?:the )?(?:videos?|photos?|more)).{0,40}|advertisement(?: -)? (?:story|article) continues below|skip (?:to (?:the )?(?:main )?(?:content|navigation|footer|advertisement)|advert(?:isement)?|past .{1,40}|ad))\W*$/i,
  },

  {
    id: 'subscribe',
    kind: 'subscribe',
    needs: ['subscribe', 'sign ', 'register', 'log in', 'get ', 'download'],
    pattern:
      /^(?:.{0,80}\b)?(?:(?:subscribe|sign up|register|sign in|log in)\b(?=.{0,160}\b(?:newsletters?|e-?mails?|alerts?|inbox|updates?|app|channel|account|access|magazine|daily|notifications?|podcast|today|here|free|us)\b).{1,220}|get .{1,120}\b(?:delivered|straight|right|sent|direct|directly) (?:to|in|into|through) your (?:inbox|email|phone|letterbox|mailbox|home|door)\b.{0,160}|(?:download|get) (?:our|the) .{0,40}\bapp\b.{0,120})$/i,
  },
  {
    id: 'subscribe-label',
    kind: 'subscribe',
    pattern:
      /^(?:subscribe(?: now| today| here| to read| for free)?|sign ?up(?: now| here| today| for free)?|newsletters?|(?:breaking|daily|morning|weekly) (?:news )?(?:emails?|alerts?|newsletter|briefing)|newsletter sign-?up|enter your email(?: address)?|your email(?: address)?|thanks? (?:you )?for (?:signing up|subscribing|reading)\b.{0,80}|by (?:signing up|subscribing|clicking|submitting|continuing|entering)\b.{0,200}|sign me up|already (?:a subscriber|have an account|registered)\??.{0,40}|support (?:our|independent) journalism.{0,80}|(?:support .{2,40} or )?become (?:a|our) (?:member|subscriber|patron)\b.{0,80}|donate(?: now| today)?|invalid email.{0,60}|you (?:have|are) (?:successfully |now )?subscribed.{0,60}|view all newsletters|manage (?:your )?(?:subscriptions?|newsletters?))\W*$/i,
  },
  {
    id: 'stay-informed',
    kind: 'subscribe',
    pattern:
      /^(?:interested in [^?]{2,40}\?|want more (?:stories|news|like this)|need more|enjoy(?:ed|ing)? (?:this|our)|get (?:the\b|latest|breaking|top|more|access|all|unlimited|exclusive|our|your)|never miss|don[’']?t miss|stay (?:up to date|informed|updated|tuned|ahead|in the loop|on top)|keep up (?:to date|with)|start your day|every (?:day|week|morning) we (?:send|email)|be the first to|there[’']s (?:plenty )?more where)\b.{0,160}(?:newsletters?|e-?mails?|inbox|subscri|sign up|app\b|alerts|notifications|updates|delivered|membership|free trial|first (?:year|month)|on the go|up to date).{0,160}$/i,
  },

  {
    id: 'cookies',
    kind: 'cookies',
    needs: ['cookie', 'consent'],
    pattern:
      /^.{0,120}\b(?:(?:we|this (?:web)?site|our (?:web)?site|our partners|[\w.]+\.(?:com|org|net)) (?:and our (?:partners|\d+ partners) )?uses? (?:[\w-]+ )?cookies|(?:accept|accepting|reject|manage) (?:of )?(?:all )?cookies|cookie (?:policy|settings|preferences|notice|consent)|consent to (?:the|our) use of)\b.{0,400}$/i,
  },
  {
    id: 'privacy',
    kind: 'cookies',
    pattern:
      /^(?:privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions|& conditions)|(?:read )?our privacy (?:policy|notice)|do not sell my .{0,40}|i (?:accept|agree)|accept(?: all| & close| and close)?|got it!?|reject(?: all)?|manage (?:consent|options|preferences))\W*$/i,
  },
  {
    id: 'enable-script',
    kind: 'cookies',
    pattern:
      /^(?:please )?(?:enable|turn on|activate|you need to enable|you must have|this (?:site|page|video|content) requires) (?:your )?javascript\b.{0,120}$/i,
  },

  {
    id: 'advertisement',
    kind: 'advertisement',
    pattern:
      /^[\W_]*(?:advert|adverts|advertisement|advertisements|advertising|ad|ads|sponsored|sponsor message|promoted|promotion|sponsored by .{1,60}|paid (?:post|partnership)|advertise(?: here| with us)?|- ?advertisement ?-|message from our sponsors?|partner content|in association with .{1,60}|remove ads?|report this ad|ad feedback|(?:affiliate|commercial) (?:disclosure|links?))[\W_]*$/i,
  },
  {
    id: 'affiliate',
    kind: 'advertisement',
    needs: ['affiliate', 'commission', 'referral'],
    pattern:
      /^.{0,120}\b(?:affiliate (?:links?|commission|partner)|(?:may )?earn (?:a|an|us) (?:small )?(?:affiliate )?commission|referral links?)\b.{0,200}$/i,
  },

  {
    id: 'comments',
    kind: 'comments',
    pattern:
      /^(?:(?:post|leave|add|write|submit|view|read|show|hide|load|see)(?: (?:a|all|the|your|my|more))? (?:comments?|reply|replies)|(?:no |\d[\d,]* )?comments?(?: (?:are )?closed| off| \(\d+\)|\s*\(\+\))?|join (?:the )?(?:conversation|discussion|debate)|be the first to comment|what do you think\?.{0,80}|(?:tell us|let us know) what you think.{0,80}|have your say.{0,80}|leave a reply|log in to (?:comment|leave a comment)|comments? (?:policy|guidelines)|report (?:a |an )?(?:comment|typo|error|problem|correction)|spotted (?:a|an) (?:typo|error|mistake)\??.{0,120}|if you (?:have )?(?:spot|found|find|notice|see) (?:a|an) (?:typo|error|mistake)\b.{0,140})\s*\(?\+?\)?[.!…]*$/i,
  },
  {
    id: 'typo-keys',
    kind: 'comments',
    needs: ['ctrl'],
    pattern: /^.{0,140}\bctrl ?\+ ?enter\b.{0,60}\s*\(?\+?\)?[.!…]*$/i,
  },

  {
    id: 'reader-call',
    kind: 'comments',
    pattern:
      /^(?:(?:were you (?:there|affected)|are you affected|have you been affected|did you (?:see|witness)|do you (?:know|have) (?:more|any)|we pay for your|know more|seen something|got a (?:story|tip|photo|picture|video)|have a story)\b[^?]{0,80}\?.{0,160}|(?:(?:have you|were you|are you|did you|do you)\b[^?]{1,90}\?\s*)?(?:e-?mail|text|call|whatsapp|ring|contact|tell|write to|message) (?:our (?:news ?(?:desk|room|team)|reporters?|tip ?line)|us (?:on|at|now|today|your)|the (?:news ?(?:desk|room|team)|\p{Lu}\p{L}+(?= on\b|\W*$)))\b.{0,120})$/iu,
  },
  {
    id: 'post-steps',
    kind: 'navigation',
    needs: ['older', 'newer', 'previous', 'next'],
    pattern:
      /^(?:(?:no|\d{1,5}) comments?\W{1,4})?(?:(?:older|newer|previous|next) (?:posts?|entr(?:y|ies))(?:\W{1,4}|$)){1,3}$/i,
  },

  {
    id: 'copyright',
    kind: 'copyright',
    pattern:
      /^(?:(?:©|\(c\)|copyright\b)\s*.{0,200}|all rights reserved\.?.{0,120}|the contents of this (?:site|page|website) are ©.{0,160}|for (?:reprint|syndication|licensing|permissions?) (?:rights|information|requests)\b.{0,120})$/i,
  },
  {
    id: 'copyright-behind',
    kind: 'copyright',
    needs: ['all rights reserved', 'may not be'],
    pattern:
      /^(?:.{2,120}\ball rights reserved\.?|.{0,160}\bmay not be (?:published|reproduced|republished|copied|redistributed)\b.{0,160})$/i,
  },

  {
    id: 'player',
    kind: 'player',
    pattern:
      /^(?:(?:play|pause|mute|unmute|replay|stop)(?: video| audio| clip| again)?|video player is loading\.?|loading(?: video| comments)?(?:\.{3}|…)?|your browser (?:does not|doesn['’]t) support .{1,80}|current time.{0,40}|duration.{0,20}|remaining time.{0,20}|\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?|(?:watch|listen)(?: (?:now|live|to (?:this|the) (?:article|story|audio|episode)|this article|the video))?|listen to (?:this )?(?:article|story)?\W*(?:\d+ min\w*)?|now playing:?.{0,160}|autoplay|full ?screen|captions|transcript|this video (?:is unavailable|can ?not be played).{0,60}|media playback is unsupported.{0,60}|embed(?:ded)?(?: code)?|unable to (?:load|play).{0,60})$/i,
  },

  {
    id: 'navigation',
    kind: 'navigation',
    pattern:
      /^(?:home|menu|search|close|back|back to (?:top|home|article|news)|next|prev|previous|top|tags?|filed under|topics?|categor(?:y|ies)|posted in|jump to|table of contents|contents|in this article|on this page|sections?|site map|contact(?: us)?|about(?: us)?|help|faq|my account|log ?(?:in|out)|sign ?(?:in|out)|register|english|skip navigation|go to .{2,40}|return to .{2,40}|first published (?:in|on|at)\b.{0,60}|this (?:article|story|post) (?:(?:was )?(?:first|originally)(?: (?:appeared|published|posted))?|appeared|is republished|originally).{0,180})\s*[:>»«<]?$/i,
  },
  {
    id: 'tags',
    kind: 'navigation',
    pattern:
      /^(?:tags?|topics?|filed under|filed to|categor(?:y|ies)|posted in|keywords|explore more|more on this story|more about)\s*(?:[:|]).{0,200}$/i,
  },
  { id: 'topics-run', kind: 'navigation', pattern: /^#\w+(?:\s+#\w+)*$/ },
  {
    id: 'supplied',
    kind: 'copyright',
    pattern:
      /^(?:this|the following) (?:text|release|statement|article|announcement|content) (?:was|is|has been) (?:supplied|provided|issued|distributed|submitted|published|reproduced)\b.{0,120}$/i,
  },
  {
    id: 'service-links',
    kind: 'navigation',
    pattern:
      /^(?:imprint|legal notice|accessibility(?: statement)?|press (?:office|service|contact|centre|center|room)|print(?: this)? (?:page|article|version)?|easy (?:language|read(?:ing)?)|site ?map|rss(?: feeds?)?|feedback|careers|jobs|archive|disclaimer|media contacts?|cookies?|privacy|terms|next (?:report|update|bulletin|briefing)\s*:.{1,60}|(?:older|newer|earlier|later)\s*:.{1,120}|subscribe to (?:the|our) [\p{L} ]{2,40})$/iu,
  },
]

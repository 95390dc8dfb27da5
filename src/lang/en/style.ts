import type { StyleLexicon } from '../lexicon/style.js'
import { phraseList, wordSet } from '../word-lists.js'

export const englishStyleLexicon: StyleLexicon = {
  ties: phraseList(`
    however, meanwhile, moreover, furthermore, also, nevertheless, nonetheless, therefore, consequently, accordingly, likewise, similarly,
    conversely, additionally, incidentally, subsequently, secondly, thirdly, even so, in addition, in response, in reply, in turn,
    in contrast, in other words, in any case, in any event, in the meantime, as a result, as a consequence, at the same time, by contrast,
    for instance, for example, for his part, for her part, for their part, for its part, for that reason, for this reason, of course,
    on the contrary, on the other hand, on top of that, to that end, to this end, needless to say, all the same, apart from that,
    because of this, because of that, despite this, despite that, due to this
  `),
  tiesBeforeComma: phraseList(`
    besides, still, instead, then, thus, hence, otherwise, afterwards, afterward, indeed, anyway, regardless, finally, lastly, even then,
    true, earlier, later, separately, again, next, in all, of those, of these, of them, among them, in return, in fact, in that case, in this case, as such, at that time, at that point, by comparison, by then, to be sure, that said,
    that is, as well, after all, after that, after this, above all, with this, with that, yes, no, well, oh, okay, sure, so, yet
  `),
  pointers: wordSet(
    'this that these those such other others another same latter former here there both neither either',
  ),
  adds: wordSet('also too likewise'),
  vague: wordSet(
    'incident incidents matter issue situation development developments move moves aforementioned occurrence proceedings',
  ),
  timesTold: phraseList(
    'at that time, at the time, at that point, by then, by that time, until then, since then, that day, that night',
  ),
  address: wordSet(`you your yours yourself you're you've you'll you'd`),
  impersonal: wordSet('one'),
  captions: phraseList(`
    is seen in, is seen at, is seen on, is seen near, is seen here, is seen during, is seen after, is pictured, are seen in, are seen at,
    are seen on, are seen near, are seen here, are seen during, are seen after, are pictured, can be seen in, can be seen at, can be seen on,
    can be seen here, seen here, pictured here, pictured above, pictured below, looks on, look on as, poses for, pose for, poses with,
    file photo, file image, file picture, file pic, handout photo, stock image, screen grab, video grab
  `),
  sequels: {
    verbs: wordSet('comes came come'),
    links: wordSet('after amid amidst as before following ahead against'),
    between: wordSet(
      'a an the just only barely less more than shortly hours days weeks months years minutes hour day week month year one two three four five six seven eight nine ten several few some about nearly almost over under within of',
    ),
  },
  roundNumbers: wordSet('dozen dozens score scores couple handful'),
}

/** Words that hardly a sentence of English does without, and that no other language's texts are full of. */
export const englishCommonest: ReadonlySet<string> = new Set(
  'the and that with this which from were been they their his would who'.split(' '),
)

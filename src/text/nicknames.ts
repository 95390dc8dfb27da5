/** A nickname in marks, with the spaces around it; at most a few words. */
const NICKNAME = /\s*(?:["“][^"“”]{1,30}["”]|‘[^‘’]{1,30}’)\s*/g

/** A name without the nickname inside it: `Jan “Spade” Tarrow` is Jan Tarrow. */
export const withoutNickname = (form: string): string =>
  /["“‘]/.test(form) ? form.replace(NICKNAME, ' ') : form

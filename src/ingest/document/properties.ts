/** A title that a person wrote, not a program or a file system. */
export function sensibleTitle(given: string | null | undefined): string | undefined {
  const title = tidy(given)
  if (title === '' || title.length > 300 || !/\p{L}\P{L}+\p{L}/u.test(title)) return undefined
  return /^(?:microsoft \w+ - |untitled|about:|document ?\d*$)|\.[a-z][a-z0-9]{1,4}$|^[^ ]*[_/\\][^ ]*$/i.test(
    title,
  )
    ? undefined
    : title
}

/** The name of a person: account names and names of programs are one word or hold digits. */
export function sensibleAuthor(given: string | null | undefined): string | undefined {
  const author = tidy(given)
  return /^\p{Lu}[\p{L}.'’-]*(?:[ ,;&]+(?:\p{L}[\p{L}.'’-]*))+$/u.test(author) && author.length <= 120
    ? author
    : undefined
}

const tidy = (given: string | null | undefined): string =>
  (given ?? '')
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

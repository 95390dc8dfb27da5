import { StemmaError } from '../model/index.js'

const SAVE = 'Open it in a browser, save the page and give its file.'

export const badAddress = (url: string): StemmaError =>
  new StemmaError(
    'bad-address',
    'This is no address of a page',
    url,
    'Give one that begins with https:// or http://.',
  )

export const privateAddress = (url: string): StemmaError =>
  new StemmaError(
    'private-address',
    'The address leads to this machine or a private network',
    url,
    'Allow that with --allow-private if it is meant.',
  )

export const refused = (url: string, status: number, words: string): StemmaError =>
  new StemmaError('not-fetched', `The server answered ${status} ${words}`.trim(), url, SAVE)

export const unreachable = (url: string, why: string): StemmaError =>
  new StemmaError(
    'not-reached',
    `The page could not be fetched (${why})`,
    url,
    'Check the address and the connection.',
  )

export const tooSlow = (url: string, seconds: number): StemmaError =>
  new StemmaError('fetch-too-long', `Fetching it was given up after ${seconds} s`, url, SAVE)

export const tooLarge = (url: string, bytes: number): StemmaError =>
  new StemmaError(
    'too-large',
    `The page has more than ${bytes} bytes`,
    url,
    'Save the article’s text and give that.',
  )

export const redirectsOn = (url: string, most: number): StemmaError =>
  new StemmaError('too-many-redirects', `The page leads on to another more than ${most} times`, url, SAVE)

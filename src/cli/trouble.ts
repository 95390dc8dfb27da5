import { StemmaError } from '../model/index.js'

/** A {@link StemmaError} as plain data, which may cross to another thread. */
export type Trouble = Pick<StemmaError, 'code' | 'what' | 'value' | 'remedy'>

export const asTrouble = ({ code, what, value, remedy }: StemmaError): Trouble => ({
  code,
  what,
  value,
  remedy,
})

export const asError = ({ code, what, value, remedy }: Trouble): StemmaError =>
  new StemmaError(code, what, value, remedy)

import { randomInt } from 'node:crypto'

/** Without letters and digits that are read as others. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'
const count = 10

const letters = (length: number) => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')

/** Returns ten codes of 49 random bits each, such as `h4k2m-9xqrt`: each signs in once in place of a code of the app. */
export const newRecoveryCodes = (): string[] => Array.from({ length: count }, () => `${letters(5)}-${letters(5)}`)

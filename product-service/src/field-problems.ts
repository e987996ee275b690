import { productLimits } from './product-limits.ts'

/** Each function returns what is wrong with a value, to be read behind the name of its field; undefined for a valid value. */
export type ProblemOf<Value> = (value: Value) => string | undefined

export const lengthProblem = (text: string, limit: number): string | undefined =>
  text.length > limit ? `must be at most ${limit} characters long` : undefined

export const wholeNumberProblem = (value: number, limit: number): string | undefined =>
  Number.isSafeInteger(value) && value >= 0 && value <= limit ? undefined : `must be a whole number from 0 to ${limit}`

/** Addresses that a browser loads safely: no `javascript:` or `data:`, no `//elsewhere`. */
export const pictureUrlProblem: ProblemOf<string> = (url) =>
  url.length <= productLimits.urlLength &&
  (/^\/images\/[\w.-]+$/.test(url) || (/^https?:\/\/[^\s"'<>]+$/i.test(url) && URL.canParse(url)))
    ? undefined
    : 'must be an http(s) address or a path that starts with /images/'

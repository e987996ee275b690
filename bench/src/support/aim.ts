import { toThreeDigits } from './table.ts'

/** What a figure of this run was meant to be, most often a ratio of two of its rows. */
export type Aim = { name: string; value: number; atLeast?: number; atMost?: number }

export const isMet = ({ value, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: Aim): boolean =>
  value >= atLeast && value <= atMost

export const toText = ({ name, value, atLeast, atMost }: Aim): string =>
  `${name}: ${toThreeDigits(value)}${boundText('at least', atLeast)}${boundText('at most', atMost)}`

const boundText = (kind: string, bound: number | undefined) => (bound === undefined ? '' : ` (${kind} ${bound})`)

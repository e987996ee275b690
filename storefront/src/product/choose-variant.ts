import type { ProductOption, Variant } from '../api/schema.ts'

/** A value for each option, in the order of the options. */
export type Choice = readonly string[]

type ChosenVariant = Pick<Variant, 'optionValues' | 'isAvailable'>

/** The first variant that is in stock, else the first. */
export const firstChoice = (variants: readonly ChosenVariant[]): Choice =>
  (variants.find(({ isAvailable }) => isAvailable) ?? variants[0])?.optionValues ?? []

export const variantOf = <V extends ChosenVariant>(variants: readonly V[], choice: Choice): V | undefined =>
  variants.find(({ optionValues }) => optionValues.every((value, index) => value === choice[index]))

/** Whether a value can be had, with what else is chosen. */
export const isSoldOut = (variants: readonly ChosenVariant[], choice: Choice, index: number, value: string): boolean =>
  variantOf(variants, choice.with(index, value))?.isAvailable !== true

/**
 * Chooses a value. Where that is not offered with the other values, those that come after it are changed to a variant that is, one in
 * stock first.
 */
export function choose(
  variants: readonly ChosenVariant[],
  options: readonly ProductOption[],
  choice: Choice,
  { index, value }: { index: number; value: string },
): Choice {
  const wanted = choice.with(index, value)
  if (options.length < 2 || variantOf(variants, wanted)) return wanted
  const candidates = variants.filter(({ optionValues }) => optionValues[index] === value)
  const nearest = candidates.toSorted((a, b) => closeness(b, wanted) - closeness(a, wanted))[0]
  return nearest?.optionValues ?? wanted
}

/** How many values are as wanted; of equals, one in stock is closer. */
const closeness = ({ optionValues, isAvailable }: ChosenVariant, wanted: Choice): number =>
  optionValues.filter((value, index) => value === wanted[index]).length + (isAvailable ? 0.5 : 0)

import { formatMinor } from '@storefleet/contracts'
import { parseMinor } from '../decimal.ts'
import { tidyLine } from '../plain-text.ts'

/** What reading a cell needs: the digits of the currency (2 for USD), and how to refuse the cell with a reason. */
export type CellContext = Readonly<{ fractionDigits: number; refuse: (reason: string) => never }>

/** The column of a product file that holds a field of a variant, and how its cells are read and written. */
export type FileCell<Key extends string = string, Value = unknown> = Readonly<{
  /** Stored with imports that are in progress: never renamed. */
  key: Key
  header: string
  /** The name in Shopify's present template, where that differs. */
  presentHeader?: string | undefined
  /** Reads a trimmed cell; undefined leaves the field as it is. */
  read(text: string, context: CellContext): Value | undefined
  write(value: Value, fractionDigits: number): string
}>

/** A line of text; an empty cell is null. */
export const lineCell = <const Key extends string>(key: Key, header: string, presentHeader?: string) => ({
  ...{ key, header, presentHeader },
  read: (text: string): string | null => tidyLine(text) || null,
  write: (value: string | null): string => value ?? '',
})

/** A web address as it stands; an empty cell is null. */
export const urlCell = <const Key extends string>(key: Key, header: string, presentHeader?: string) => ({
  ...{ key, header, presentHeader },
  read: (text: string): string | null => text || null,
  write: (value: string | null): string => value ?? '',
})

/** An amount such as `12.50`, which may not be empty. */
export const priceCell = <const Key extends string>(key: Key, header: string, presentHeader?: string) => ({
  ...{ key, header, presentHeader },
  read: (text: string, context: CellContext): number =>
    text === '' ? context.refuse('is empty') : amountOf(text, context),
  write: formatMinor,
})

/** An amount such as `12.50`; an empty cell is null. */
export const optionalPriceCell = <const Key extends string>(key: Key, header: string, presentHeader?: string) => ({
  ...{ key, header, presentHeader },
  read: (text: string, context: CellContext): number | null => (text === '' ? null : amountOf(text, context)),
  write: (value: number | null, fractionDigits: number): string =>
    value === null ? '' : formatMinor(value, fractionDigits),
})

/** A whole number from 0; an empty cell is 0. */
export const wholeNumberCell = <const Key extends string>(key: Key, header: string, presentHeader?: string) => ({
  ...{ key, header, presentHeader },
  read: (text: string, context: CellContext): number => wholeNumberOf(text === '' ? '0' : text, context),
  write: (value: number): string => String(value),
})

/** One of two words, in any letter case; an empty cell leaves the field as it is. */
export const wordCell = <const Key extends string>(
  words: Readonly<{ true: string; false: string }>,
  ...[key, header, presentHeader]: [key: Key, header: string, presentHeader?: string]
) => ({
  ...{ key, header, presentHeader },
  read(text: string, context: CellContext): boolean | undefined {
    const word = text.toLowerCase()
    if (word === '') return undefined
    if (word !== words.true && word !== words.false) {
      context.refuse(`is "${excerptOf(text)}": it must be ${words.true} or ${words.false}`)
    }
    return word === words.true
  },
  write: (value: boolean): string => (value ? words.true : words.false),
})

/** One of a few words, in any letter case; an empty cell leaves the field as it is. */
export const choiceCell = <const Key extends string, const Word extends string>(
  words: readonly Word[],
  ...[key, header]: [key: Key, header: string]
) => ({
  ...{ key, header },
  read(text: string, context: CellContext): Word | undefined {
    if (text === '') return undefined
    const word = words.find((known) => known === text.toLowerCase())
    return word ?? context.refuse(`is "${excerptOf(text)}": it must be one of ${words.join(', ')}`)
  },
  write: (word: Word): string => word,
})

/** Reads `250`, and `250.0` as some files write it. */
export function wholeNumberOf(text: string, { refuse }: CellContext): number {
  const digits = /^(\d{1,10})(?:\.\d*)?$/.exec(text)?.[1]
  return digits === undefined ? refuse(`is "${excerptOf(text)}": write a whole number`) : Number(digits)
}

/** As spreadsheets in half of Europe write it. Three digits behind the comma could be thousands. */
const decimalComma = /^(\d+),(\d{1,2})$/

const amountOf = (text: string, { fractionDigits, refuse }: CellContext): number =>
  parseMinor(text.replace(decimalComma, '$1.$2'), fractionDigits) ??
  refuse(`is "${excerptOf(text)}": write an amount such as 12.50`)

const excerptOf = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

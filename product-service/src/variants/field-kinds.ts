import { Money } from '@storefleet/contracts'
import { NamedObject, Nullable } from '@storefleet/http'
import { type Static, type TSchema, Type } from 'typebox'
import { lengthProblem, pictureUrlProblem, wholeNumberProblem } from '../field-problems.ts'
import { RequiredText, Text, tidyLine } from '../plain-text.ts'
import { productLimits } from '../product-limits.ts'
import type { FileCell } from './file-cell.ts'

/** One field of a variant. Requests, responses, SQL, product files, search and the catalog's rules follow from it. */
export type VariantField<Value = unknown, Sent extends TSchema = TSchema> = Readonly<{
  /** The name in the API, where it differs: prices are money there. */
  apiName?: string
  column: string
  type: 'text' | 'text[]' | 'integer' | 'bigint' | 'boolean'
  /** In requests. A field with a fallback may be left out. */
  sent: Sent
  /** In responses. */
  shown: TSchema
  /** The value of a new variant whose request or file leaves the field out. A field without one is required. */
  fallback?: Value
  fromSent(sent: Static<Sent>): Value
  toShown(value: Value, currency: string): unknown
  /** The currency of what was sent; prices alone have one. */
  currencyOf?(sent: Static<Sent>): string | undefined
  problemOf?(value: Value): string | undefined
  file?: FileCell<string, Value>
  /** How a product is found by it: by whole codes, or by words of the language. */
  search?: 'codes' | 'words'
}>

/** A line of text, or null. */
export const line = {
  type: 'text' as const,
  sent: Nullable(Text({ maxLength: productLimits.textLength })),
  shown: Nullable(Type.String()),
  fallback: null as string | null,
  fromSent: (text: string | null): string | null => tidyLine(text ?? '') || null,
  toShown: (value: string | null) => value,
  problemOf: (value: string | null) => lengthProblem(value ?? '', productLimits.textLength),
}

/** The address of a picture, or null. */
export const pictureUrl = {
  ...line,
  sent: Nullable(Text({ maxLength: productLimits.urlLength })),
  fromSent: (url: string | null): string | null => url,
  problemOf: (url: string | null) => (url === null ? undefined : pictureUrlProblem(url)),
}

const Price = NamedObject(
  'Price',
  { amountMinor: Type.Integer({ minimum: 0, maximum: productLimits.priceMinor }), currency: Money.properties.currency },
  { additionalProperties: false },
)
type Price = Static<typeof Price>

/** A price in minor units of the shop's currency; required. */
export const price = {
  type: 'bigint' as const,
  sent: Price,
  shown: Money,
  fromSent: ({ amountMinor }: Price): number => amountMinor,
  toShown: (amountMinor: number, currency: string): Money => ({ amountMinor, currency }),
  currencyOf: (sent: Price): string | undefined => sent.currency,
  problemOf: (amountMinor: number) => wholeNumberProblem(amountMinor, productLimits.priceMinor),
}

/** A price in minor units of the shop's currency, or null. */
export const optionalPrice = {
  type: 'bigint' as const,
  sent: Nullable(Price),
  shown: Nullable(Money),
  fallback: null as number | null,
  fromSent: (sent: Price | null): number | null => sent?.amountMinor ?? null,
  toShown: (amountMinor: number | null, currency: string) => (amountMinor === null ? null : { amountMinor, currency }),
  currencyOf: (sent: Price | null): string | undefined => sent?.currency,
  problemOf: (amountMinor: number | null) => wholeNumberProblem(amountMinor ?? 0, productLimits.priceMinor),
}

/** A whole number from 0 to `maximum`; 0 for a new variant. */
export const wholeNumber = (maximum: number) => ({
  type: 'integer' as const,
  sent: Type.Integer({ minimum: 0, maximum }),
  shown: Type.Integer(),
  fallback: 0 as number,
  fromSent: (value: number): number => value,
  toShown: (value: number) => value,
  problemOf: (value: number) => wholeNumberProblem(value, maximum),
})

/** True or false; `fallback` for a new variant. */
export const flag = (fallback: boolean, description: string) => ({
  type: 'boolean' as const,
  sent: Type.Boolean({ description }),
  shown: Type.Boolean(),
  fallback,
  fromSent: (value: boolean): boolean => value,
  toShown: (value: boolean) => value,
})

/** One of a few words; the first for a new variant. `schema` is an enum of them. */
export const choice = <const Word extends string>(words: readonly [Word, ...Word[]], schema: TSchema) => ({
  type: 'text' as const,
  sent: Type.Unsafe<Word>(schema),
  shown: Type.Unsafe<Word>(schema),
  fallback: words[0] as Word,
  fromSent: (word: Word): Word => word,
  toShown: (word: Word) => word,
})

/** Values of the product's options, in their order; their number is a rule of the product. */
export const optionValues = {
  type: 'text[]' as const,
  sent: Type.Array(RequiredText({ maxLength: productLimits.textLength }), { maxItems: productLimits.options }),
  shown: Type.Array(Type.String()),
  fallback: [] as readonly string[],
  fromSent: (values: readonly string[]): readonly string[] => values.map(tidyLine),
  toShown: (values: readonly string[]) => [...values],
}

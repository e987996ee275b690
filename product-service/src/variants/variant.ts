import { type Static, type TObject, type TOptional, Type } from 'typebox'
import type { VariantField } from './field-kinds.ts'
import { variantFields } from './variant-schema.ts'

type Fields = typeof variantFields
export type FieldName = keyof Fields
type ValueOf<Field> = Field extends { toShown: (value: infer Value, currency: string) => unknown } ? Value : never
type Optional = { [Name in FieldName]: Fields[Name] extends { fallback: unknown } ? Name : never }[FieldName]
type ApiName<Name extends FieldName> = Fields[Name] extends { apiName: infer ApiName extends string } ? ApiName : Name

/** A variant as the catalog keeps it; its fields stand in `variant-schema.ts`. */
export type Variant = Readonly<{ id: string } & { [Name in FieldName]: ValueOf<Fields[Name]> }>

/** A variant as a request or a file describes it. What is absent stays as it is, or has its fallback in a new variant. */
export type VariantDescription = Readonly<
  { [Name in Exclude<FieldName, Optional>]: ValueOf<Fields[Name]> } & {
    [Name in Optional]?: ValueOf<Fields[Name]> | undefined
  }
>

type SentProperties = {
  [Name in FieldName as ApiName<Name>]: Name extends Optional ? TOptional<Fields[Name]['sent']> : Fields[Name]['sent']
}
type ShownProperties = { [Name in FieldName as ApiName<Name>]: Fields[Name]['shown'] }
export type VariantBody = Static<TObject<SentProperties>>
export type ShownVariant = Static<TObject<ShownProperties>>

type NamedField = VariantField & Readonly<{ name: FieldName; apiName: string }>

export const fields: readonly NamedField[] = Object.entries<VariantField>(variantFields).map(([key, field]) => {
  const name = key as FieldName
  return { ...field, name, apiName: field.apiName ?? name }
})

/** The members of a variant in a request. */
export const sentProperties = Object.fromEntries(
  fields.map(({ apiName, sent, ...field }) => [apiName, 'fallback' in field ? Type.Optional(sent) : sent]),
) as SentProperties

/** The members of a variant in a response. */
export const shownProperties = Object.fromEntries(
  fields.map(({ apiName, shown }) => [apiName, shown]),
) as ShownProperties

/** Returns the variant that follows from a description: `before` with what the description says, or a new one. */
export function variantOf(given: VariantDescription, before: Variant | undefined, newId: () => string): Variant {
  const values = fields.map(({ name, fallback }) => [
    name,
    given[name] === undefined ? (before?.[name] ?? fallback) : given[name],
  ])
  return { id: before?.id ?? newId(), ...Object.fromEntries(values) }
}

/** Returns what the body of a request says of a variant. */
export function descriptionOf(body: VariantBody): VariantDescription {
  const sent: Readonly<Record<string, unknown>> = body
  const values = fields.map(({ name, apiName, fromSent }) => {
    const value = sent[apiName]
    return [name, value === undefined ? undefined : fromSent(value)]
  })
  return Object.fromEntries(values)
}

/** Returns the variant as a response has it. */
export const shownOf = (variant: Omit<Variant, 'id'>, currency: string): ShownVariant =>
  Object.fromEntries(
    fields.map(({ name, apiName, toShown }) => [apiName, toShown(variant[name], currency)]),
  ) as ShownVariant

/** Whether one of the prices in the body is of another currency. */
export function hasForeignPrice(body: VariantBody, currency: string): boolean {
  const sent: Readonly<Record<string, unknown>> = body
  return fields.some(({ apiName, currencyOf }) => {
    const value = sent[apiName]
    return value !== undefined && (currencyOf?.(value) ?? currency) !== currency
  })
}

/** Returns what is wrong with the fields of a variant, by their names in the API. */
export const variantProblems = (variant: Variant): { field: string; message: string }[] =>
  fields.flatMap(({ name, apiName, problemOf }) => {
    const message = problemOf?.(variant[name])
    return message === undefined ? [] : [{ field: apiName, message }]
  })

export const searchedFields = (search: 'codes' | 'words') => fields.filter((field) => field.search === search)

/** Returns the texts by which a product is found through its variants. */
export const searchedTexts = (variants: readonly Variant[], search: 'codes' | 'words'): string[] =>
  variants.flatMap((variant) => searchedFields(search).flatMap(({ name }) => (variant[name] as string | null) ?? []))

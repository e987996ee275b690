import type { FileCell } from './file-cell.ts'
import { type FieldName, fields } from './variant.ts'
import type { variantFields } from './variant-schema.ts'

type Fields = typeof variantFields
export type VariantColumn = {
  [Name in FieldName]: Fields[Name] extends { file: { key: infer Key extends string } } ? Key : never
}[FieldName]

/** The fields of a variant that a product file holds, with their columns. */
export const cellFields = fields.flatMap(({ name, file }) =>
  file === undefined ? [] : [[name, file as FileCell<VariantColumn>] as const],
)

/** The headers of these columns by their keys. */
export const variantHeaders = Object.fromEntries(cellFields.map(([, { key, header }]) => [key, header])) as Readonly<
  Record<VariantColumn, string>
>

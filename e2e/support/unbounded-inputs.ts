import { resolveReferences } from './resolve-references.ts'

type Schema = Partial<{
  type: string | string[]
  maxLength: number
  maxItems: number
  uniqueItems: boolean
  pattern: string
  format: string
  enum: unknown[]
  const: unknown
  properties: Record<string, Schema>
  additionalProperties: boolean | Schema
  maxProperties: number
  items: Schema
  anyOf: Schema[]
  oneOf: Schema[]
  allOf: Schema[]
}>
type Operation = { requestBody?: { content?: Record<string, { schema?: Schema }> } }
export type ApiDocument = { paths: Record<string, Record<string, Operation>> }

/** Fixed in length by what it says. */
const boundingFormats = new Set(['uuid', 'date', 'date-time', 'time', 'ipv4', 'ipv6'])

/** Every text, list or map in a JSON body that may be as large as the body, as `post /api/v1/orders .items[].note: text`. */
export function findUnboundedInputs(document: ApiDocument): string[] {
  const { paths } = resolveReferences(document)
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { requestBody }]) => {
      const schema = requestBody?.content?.['application/json']?.schema
      return schema === undefined ? [] : unboundedIn(schema, `${method} ${path} `)
    }),
  )
}

function unboundedIn(schema: Schema, place: string): string[] {
  const types = [schema.type ?? []].flat()
  // Beside a type `allOf` only narrows what it allows.
  const parts = types.length === 0 ? schema.allOf : undefined
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(parts ?? [])]
  const isAnything = types.length === 0 && choices.length === 0 && schema.enum === undefined && !('const' in schema)
  return [
    ...(isAnything ? [`${place}: anything`] : []),
    ...(types.includes('string') && !isBoundedText(schema) ? [`${place}: text`] : []),
    ...(types.includes('array') && schema.maxItems === undefined ? [`${place}: list`] : []),
    ...(types.includes('object') ? unboundedMembers(schema, place) : []),
    ...(schema.items ? unboundedIn(schema.items, `${place}[]`) : []),
    ...choices.flatMap((choice) => unboundedIn(choice, place)),
  ]
}

function unboundedMembers({ properties = {}, additionalProperties, maxProperties }: Schema, place: string): string[] {
  const members = Object.entries(properties).flatMap(([name, member]) => unboundedIn(member, `${place}.${name}`))
  if (typeof additionalProperties !== 'object') return members
  const isMap = maxProperties === undefined ? [`${place}: map`] : []
  return [...members, ...isMap, ...unboundedIn(additionalProperties, `${place}.*`)]
}

const isBoundedText = ({ maxLength, enum: values, pattern, format, ...schema }: Schema) =>
  maxLength !== undefined ||
  values !== undefined ||
  'const' in schema ||
  boundingFormats.has(format ?? '') ||
  (pattern !== undefined && /^\^[^*+]*\$$/.test(pattern) && !/,\}/.test(pattern))

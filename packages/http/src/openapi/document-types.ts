/** A JSON Schema, as far as it is read here. */
export type DocumentedSchema = { [keyword: string]: unknown } & {
  $ref?: string
  title?: string
  description?: string
  type?: string | string[]
  enum?: unknown[]
  required?: string[]
  properties?: Record<string, DocumentedSchema>
  items?: DocumentedSchema
  additionalProperties?: boolean | DocumentedSchema
  anyOf?: DocumentedSchema[]
  oneOf?: DocumentedSchema[]
  allOf?: DocumentedSchema[]
}

type Media = { schema?: DocumentedSchema; [member: string]: unknown }
export type DocumentedResponse = {
  $ref?: string
  description?: string
  headers?: Record<string, object>
  content?: Record<string, Media>
}
export type DocumentedParameter = {
  $ref?: string
  required?: boolean
  schema?: DocumentedSchema
  [member: string]: unknown
}

export type DocumentedOperation = {
  parameters?: DocumentedParameter[]
  requestBody?: { required?: boolean; content?: Record<string, Media> }
  responses?: Record<string, DocumentedResponse>
  deprecated?: boolean
  'x-access'?: string
  'x-permission'?: string
  'x-headers'?: Record<string, 'required' | 'optional'>
  'x-problems'?: Record<number, readonly string[]>
  [member: string]: unknown
}

/** An OpenAPI 3.1 document, as far as it is completed here. */
export type DocumentedApi = {
  paths?: Record<string, Record<string, DocumentedOperation>>
  components?: Record<string, Record<string, unknown>>
  [member: string]: unknown
}

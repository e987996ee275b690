import { Ajv, type Options } from 'ajv'
import addFormatsModule from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'

// The package is CommonJS: its function is the default export of the default export.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default

const options: Options = { allErrors: true, useDefaults: true, removeAdditional: false, strict: false }

const withFormats = (ajv: Ajv) => {
  addFormats(ajv)
  return ajv
}

/** A body means what it says: "1" is not 1. What arrives in a URL or a header is text, so it is converted. */
const strict = withFormats(new Ajv({ ...options, coerceTypes: false }))
const coercing = withFormats(new Ajv({ ...options, coerceTypes: 'array' }))

export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
  (httpPart === 'body' ? strict : coercing).compile(schema)

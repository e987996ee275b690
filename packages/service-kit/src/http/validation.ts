import type { Options } from 'ajv'
import type { FastifySchemaCompiler } from 'fastify'
import { createAjv } from '../validator.ts'

const options: Options = { allErrors: true, useDefaults: true, removeAdditional: false }

/** A body means what it says: "1" is not 1. What arrives in a URL or a header is text, so it is converted. */
const strict = createAjv({ ...options, coerceTypes: false })
const coercing = createAjv({ ...options, coerceTypes: 'array' })

export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
  (httpPart === 'body' ? strict : coercing).compile(schema)

import type { Options, ValidateFunction } from 'ajv'
import type { FastifySchemaCompiler, FastifySchemaValidationError } from 'fastify'
import { createAjv } from '../validator.ts'

const options: Options = { allErrors: true, useDefaults: true, removeAdditional: false }

/** A body means what it says: "1" is not 1. What arrives in a URL or a header is text, so it is converted. */
const strict = createAjv({ ...options, coerceTypes: false })
const coercing = createAjv({ ...options, coerceTypes: 'array' })

/** A schema is compiled when the first request needs it: start-up need not wait for a hundred of them. */
export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) => {
  let compiled: ValidateFunction | undefined
  const validate = (value: unknown): boolean => {
    compiled ??= (httpPart === 'body' ? strict : coercing).compile(schema)
    const isValid = compiled(value)
    validate.errors = compiled.errors as FastifySchemaValidationError[] | null | undefined
    return isValid
  }
  validate.errors = undefined as FastifySchemaValidationError[] | null | undefined
  return validate
}

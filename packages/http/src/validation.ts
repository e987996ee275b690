import type { Ajv, ErrorObject, Options, ValidateFunction } from 'ajv'
import type { FastifySchemaCompiler, FastifySchemaValidationError } from 'fastify'
import { createAjv } from './validator.ts'

/** Ajv stops at the first error: collecting all of them runs every pattern on texts that are too long, and reads lists to their end. */
const options: Options = { useDefaults: true, removeAdditional: false }

/** A body means what it says: "1" is not 1. What arrives in a URL or a header is text, so it is converted. */
const strict = createAjv({ ...options, coerceTypes: false })
const coercing = createAjv({ ...options, coerceTypes: 'array' })

/** How many wrong fields one response names. */
const maxErrors = 20

/** A schema is compiled when the first request needs it: start-up need not wait for a hundred of them. */
export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) => {
  const ajv = httpPart === 'body' ? strict : coercing
  let compiled: ValidateFunction | undefined
  let describe: DescribeErrors | undefined
  const validate = (value: unknown): boolean => {
    compiled ??= ajv.compile(schema)
    const isValid = compiled(value)
    validate.errors = undefined
    if (isValid) return true
    const first = compiled.errors ?? []
    describe ??= createDescribeErrors(ajv, schema)
    validate.errors = oneAField([...first, ...describe(value)]) as FastifySchemaValidationError[]
    return false
  }
  validate.errors = undefined as FastifySchemaValidationError[] | undefined
  return validate
}

type DescribeErrors = (value: unknown) => ErrorObject[]
type ObjectSchema = { type: 'object'; properties?: Record<string, object>; required?: readonly string[] }

/**
 * Names the wrong members of an object, and of the objects in it, one error each. The schema says how many there can be, not
 * the value: of a list only the first error is told.
 */
function createDescribeErrors(ajv: Ajv, schema: object): DescribeErrors {
  if (!isObjectSchema(schema)) return () => []
  const members = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const hasMember = ajv.compile({ type: 'object', properties: { [name]: member } })
    return { name, hasMember, describe: createDescribeErrors(ajv, member) }
  })
  const required = ajv.compile({ type: 'object' })

  return (value) => {
    if (!required(value)) return []
    const object = value as Record<string, unknown>
    const missing = (schema.required ?? []).filter((name) => object[name] === undefined).map(missingError)
    const wrong = members.flatMap(({ name, hasMember, describe }) => {
      if (hasMember(object)) return []
      const inside = describe(object[name]).map((error) => ({
        ...error,
        instancePath: `/${name}${error.instancePath}`,
      }))
      return [...(hasMember.errors ?? []), ...inside]
    })
    return [...missing, ...wrong]
  }
}

const isObjectSchema = (schema: object): schema is ObjectSchema => 'type' in schema && schema.type === 'object'

const missingError = (missingProperty: string): ErrorObject => ({
  instancePath: '',
  schemaPath: '#/required',
  keyword: 'required',
  params: { missingProperty },
  message: `must have required property '${missingProperty}'`,
})

/** The first error of each field, and no more than are of use. */
function oneAField(errors: readonly ErrorObject[]): ErrorObject[] {
  const byField = new Map<string, ErrorObject>()
  for (const error of errors) {
    const field = `${error.instancePath}/${error.params.missingProperty ?? error.params.additionalProperty ?? ''}`
    if (!byField.has(field)) byField.set(field, error)
  }
  return [...byField.values()].slice(0, maxErrors)
}

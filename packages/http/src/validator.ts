import { isEmailAddress } from '@storefleet/contracts'
import { Ajv, type Options, type ValidateFunction } from 'ajv'
import addFormatsModule from 'ajv-formats'
import type { Static, TSchema } from 'typebox'

// The package is CommonJS: its function is the default export of the default export.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default

/** Ajv with the formats of JSON Schema, for schemas as TypeBox writes them. */
export function createAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({ strict: false, ...options })
  addFormats(ajv)
  // The format's own rule knows ASCII domains only, and two dots in a row pass it.
  ajv.addFormat('email', isEmailAddress)
  return ajv
}

const ajv = createAjv()

/** Checks values that do not come as a route's body. The schema is compiled when the first value comes: start-up need not wait. */
export function createValidator<Schema extends TSchema>(schema: Schema) {
  let compiled: ValidateFunction | undefined
  return {
    isValid(value: unknown): value is Static<Schema> {
      compiled ??= ajv.compile(schema)
      return compiled(value)
    },
    /** What was wrong with the last value, as `/path message`. */
    lastError(): string {
      const [first] = compiled?.errors ?? []
      return `${first?.instancePath} ${first?.message}`
    },
  }
}

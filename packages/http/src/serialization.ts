import fastJsonStringify from 'fast-json-stringify'
import type { FastifySerializerCompiler } from 'fastify'

/** What writes the responses of a schema, made when the first of them is written: start-up need not wait for it. */
export const serializerCompiler: FastifySerializerCompiler<object> = ({ schema }) => {
  let stringify: ((value: unknown) => string) | undefined
  return (value) => {
    stringify ??= fastJsonStringify(schema)
    return stringify(value)
  }
}

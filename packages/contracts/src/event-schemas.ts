import { type TSchema, Type } from 'typebox'
import { type EventDefinition, eventSchemaUrn } from './define-event.ts'
import { Money } from './money.ts'
import { ShippingAddress } from './order-events.ts'
import { OrderLine } from './order-line.ts'
import { Secret } from './secret.ts'

type JsonSchema = Record<string, unknown>

/** The envelope of every event: CloudEvents 1.0 with the extensions `correlationid` and `traceparent`. */
export const CloudEventEnvelope = Type.Object(
  {
    specversion: Type.Literal('1.0'),
    id: Type.String({
      format: 'uuid',
      description: 'The same for each delivery of the event: remember it to handle the event once.',
    }),
    source: Type.String({ description: 'The publishing service, such as `/order-service`.' }),
    type: Type.String({ description: 'The RabbitMQ routing key as well.' }),
    subject: Type.String({ description: 'Id of the resource that the event is about.' }),
    time: Type.String({ format: 'date-time', description: 'When it happened.' }),
    datacontenttype: Type.Literal('application/json'),
    dataschema: Type.String({
      description: '`urn:storefleet:event:<type>:<version>`: the `$id` of the schema of `data`.',
    }),
    correlationid: Type.String({ description: 'The `x-correlation-id` of the request that caused the event.' }),
    traceparent: Type.Optional(Type.String({ description: 'W3C Trace Context.' })),
    data: Type.Unknown(),
  },
  {
    description:
      'A CloudEvents 1.0 event in JSON format, structured mode. Consumers ignore members that they do not know.',
  },
)

/** Schemas that several events use, by the name that documents give them. */
export const sharedEventSchemas: Readonly<Record<string, TSchema>> = { Money, OrderLine, ShippingAddress, Secret }

/** Returns the schema as plain JSON in which each shared schema is a reference below `base`, such as `#/$defs/`. */
export function withReferences(schema: TSchema, base: string): JsonSchema {
  const names = new Map(Object.entries(sharedEventSchemas).map(([name, shared]) => [shared, name]))
  const replace = (value: unknown): unknown => {
    const name = value === schema ? undefined : names.get(value as TSchema)
    if (name !== undefined) return { $ref: `${base}${name}` }
    if (Array.isArray(value)) return value.map(replace)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replace(member)]))
  }
  return replace(schema) as JsonSchema
}

/** Returns the JSON Schema (2020-12) of an event's `data`; its `$id` is the `dataschema` of the event. */
export function eventDataSchema({ type, version, schema }: EventDefinition): JsonSchema {
  const document = withReferences(schema, '#/$defs/')
  const used = usedIn(document)
  const definitions = Object.entries(sharedEventSchemas).filter(([name]) => used.has(name))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: eventSchemaUrn(type, version),
    title: type,
    ...document,
    ...(definitions.length > 0 && {
      $defs: Object.fromEntries(definitions.map(([name, shared]) => [name, withReferences(shared, '#/$defs/')])),
    }),
  }
}

/** Names of the shared schemas that a document refers to, directly or through another. */
function usedIn(document: unknown, found = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(document).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) {
    if (found.has(name)) continue
    found.add(name)
    const shared = sharedEventSchemas[name]
    if (shared !== undefined) usedIn(withReferences(shared, '#/$defs/'), found)
  }
  return found
}

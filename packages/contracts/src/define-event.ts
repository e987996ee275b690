import type { Static, TObject } from 'typebox'
import { isSecret } from './secret.ts'

/** What a decision says has happened: its type, what it happened to, and the facts. The outbox makes the envelope. */
export type DomainEvent<Type extends string = string, Payload = unknown> = Readonly<{
  type: Type
  /** Id of the thing it happened to (CloudEvents `subject`). */
  subject: string
  data: Payload
}>

/** A CloudEvents 1.0 event as it travels, with the distributed-tracing extension and our correlation id. */
export type CloudEvent<Payload = unknown> = Readonly<{
  specversion: '1.0'
  id: string
  source: string
  type: string
  subject: string
  time: string
  datacontenttype: 'application/json'
  /** `urn:storefleet:event:<type>:<version>` */
  dataschema: string
  correlationid: string
  traceparent?: string
  data: Payload
}>

export type EventDefinition<Type extends string = string, Schema extends TObject = TObject> = {
  (subject: string, data: Static<Schema>): DomainEvent<Type, Static<Schema>>
  readonly type: Type
  readonly version: number
  readonly schema: Schema
}

export type EventPayload<Definition> = Definition extends EventDefinition<string, infer Schema> ? Static<Schema> : never
export type EventOf<Definition> =
  Definition extends EventDefinition<infer Type, infer Schema> ? DomainEvent<Type, Static<Schema>> : never

const versions = new Map<string, number>()

/** The version that a type is declared with in this release. A type that is not declared has 1. */
export const eventVersionOf = (type: string): number => versions.get(type) ?? 1

const secretMembers = new Map<string, readonly string[]>()

/** The members of an event's payload that are a `Secret`. */
export const secretMembersOf = (type: string): readonly string[] => secretMembers.get(type) ?? []

/** Every event that has a `Secret`. */
export const typesWithSecrets = (): string[] => [...secretMembers.keys()]

/**
 * Declares an event once, for its publisher and its consumers. The result is its constructor.
 * Within a version only optional properties may be added; anything else is a new type with a version of its own.
 *
 * @throws Error when the type is declared with another version
 */
export function defineEvent<const Type extends string, Schema extends TObject>(
  type: Type,
  version: number,
  schema: Schema,
): EventDefinition<Type, Schema> {
  if (eventVersionOf(type) !== version && versions.has(type)) throw new Error(`${type} is declared with two versions`)
  versions.set(type, version)
  const construct = (subject: string, data: Static<Schema>) => ({ type, subject, data })
  const secrets = Object.entries(schema.properties).flatMap(([name, member]) => (isSecret(member) ? [name] : []))
  if (secrets.length > 0) secretMembers.set(type, secrets)
  return Object.assign(construct, { type, version, schema })
}

export const eventSchemaUrn = (type: string, version: number) => `urn:storefleet:event:${type}:${version}`

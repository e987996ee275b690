import { isSecret } from '@storefleet/contracts'
import type { TSchema } from 'typebox'

/** The payload as it may be shown: without what its contract calls secret, and without what no contract tells of. */
export function withoutSecrets(payload: unknown, schema: TSchema | undefined): unknown {
  if (schema === undefined || isSecret(schema)) return '[not shown]'
  const { properties, items } = schema as { properties?: Record<string, TSchema>; items?: TSchema }
  if (Array.isArray(payload)) return payload.map((item) => withoutSecrets(item, items))
  if (payload === null || typeof payload !== 'object' || properties === undefined) return payload
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, withoutSecrets(value, properties[name])]),
  )
}

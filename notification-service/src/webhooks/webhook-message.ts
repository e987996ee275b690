import { type CloudEvent, secretMembersOf } from '@storefleet/contracts'

type Source = Pick<CloudEvent, 'id' | 'type' | 'subject' | 'time' | 'dataschema' | 'data'>

/**
 * Returns the body of a webhook: `type`, `timestamp` and `data` as Standard Webhooks recommends, and the event's `id`, `subject` and
 * `schema`. Secrets, such as the access token of an order, are left out.
 */
export function writeWebhookMessage({ id, type, subject, time, dataschema, data }: Source): string {
  const secrets = secretMembersOf(type)
  const shown = Object.entries(data as Record<string, unknown>).filter(([member]) => !secrets.includes(member))
  return JSON.stringify({ type, timestamp: time, id, subject, schema: dataschema, data: Object.fromEntries(shown) })
}

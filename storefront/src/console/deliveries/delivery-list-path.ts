import type { NotificationPage } from '../../api/schema.ts'

type Status = NotificationPage['items'][number]['status']
type Query = Readonly<Record<string, string | undefined>>

/** In the order in which staff look for them. */
export const deliveryStatuses = [
  'sent',
  'queued',
  'sending',
  'failed',
  'dead',
  'suppressed',
] as const satisfies readonly Status[]

const filters = ['status', 'channel', 'orderId', 'recipient', 'cursor'] as const

/** The request for the messages that the address of the list asks for. */
export function deliveryListPath(query: Query): string {
  const search = new URLSearchParams({ limit: '25' })
  for (const name of filters) if (query[name]) search.set(name, query[name])
  return `notifications?${search}`
}

/** What staff typed: an email address, or the number of an order, whose fixed start may be left out. */
export function readDeliverySearch(text: string): { recipient?: string; number?: string } {
  if (text === '') return {}
  if (text.includes('@')) return { recipient: text.toLowerCase() }
  const number = text.toUpperCase()
  return { number: number.startsWith('SF-') ? number : `SF-${number}` }
}

/** Whether the subject of an event is an order. */
export const isOfOrder = (eventType: string): boolean => /^(order|payment|return)\./.test(eventType)

import type { Order } from '../api/schema.ts'

/** Far more than an order takes: a stream that sends no end of an event is left. */
const longestEvent = 1_000_000

/**
 * The orders that a stream of server-sent events brings, one for each event named `order`; it ends with the stream.
 * Rejects where the stream breaks off, or an event is too long or no JSON.
 */
export async function* readOrderEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<Order> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      text += decoder.decode(value, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      if (text.length > longestEvent) throw new Error('An event is too long')
      for (const event of events) {
        const data = orderDataOf(event)
        if (data !== undefined) yield JSON.parse(data) as Order
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Undefined for comments, which keep the connection open, and for events of another name. */
function orderDataOf(event: string): string | undefined {
  const lines = event.split('\n')
  if (!lines.includes('event: order')) return undefined
  const data = lines.filter((line) => line.startsWith('data: '))
  return data.length === 0 ? undefined : data.map((line) => line.slice('data: '.length)).join('\n')
}

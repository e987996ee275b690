import { useEffect, useState } from 'preact/hooks'
import { ApiError, callApi, sessionHeaders } from '../api/client.ts'
import type { Order } from '../api/schema.ts'
import { takeOrderToken } from '../ui/order-token.ts'
import { orderHeaders } from './order-headers.ts'
import { isMoving, nextAskMs } from './order-progress.ts'
import { readOrderEvents } from './read-order-events.ts'

/** Follows the order while something is expected to happen: as it is streamed, or by asking where no stream is had. */
export function useOrder(orderId: string) {
  const [order, setOrder] = useState<Order>()
  const [isMissing, setIsMissing] = useState(false)
  const [token, setToken] = useState<string>()
  const [asked, setAsked] = useState(0)
  const refresh = () => setAsked((count) => count + 1)

  useEffect(() => {
    const own = takeOrderToken(orderId)
    setToken(own)
    const leaving = new AbortController()
    const { signal } = leaving
    let timer: ReturnType<typeof setTimeout> | undefined
    let count = 0
    async function ask() {
      try {
        const answer = await callApi<Order>('GET', `orders/${orderId}`, { headers: orderHeaders(own) })
        if (signal.aborted) return
        setOrder(answer)
        if (!isMoving(answer) || !(await watch(answer))) return
      } catch (error) {
        const isGone = error instanceof ApiError && [400, 401, 403, 404].includes(error.status)
        if (isGone && !signal.aborted) return setIsMissing(true)
      }
      if (!signal.aborted) timer = setTimeout(ask, nextAskMs(count++))
    }
    /** Whether the order has to be asked for again: the stream has ended, or there was none. */
    async function watch(known: Order): Promise<boolean> {
      let latest = known
      for await (const changed of streamOrder(orderId, own, signal)) {
        if (signal.aborted) return false
        if (changed.updatedAt !== latest.updatedAt) count = 0
        latest = changed
        setOrder(changed)
        if (!isMoving(changed)) return false
      }
      return true
    }
    // A page out of sight holds no connection: browsers have few of them for a site.
    const followWhileSeen = () => {
      if (document.visibilityState === 'visible') return refresh()
      leaving.abort()
      clearTimeout(timer)
    }
    void ask()
    document.addEventListener('visibilitychange', followWhileSeen)
    return () => {
      leaving.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', followWhileSeen)
    }
  }, [orderId, asked])

  return { order, isMissing, token, refresh }
}

/** The order now and after each change; nothing where the API has no stream to give. `EventSource` would send no headers. */
async function* streamOrder(orderId: string, token: string | undefined, signal: AbortSignal): AsyncGenerator<Order> {
  const headers = { accept: 'text/event-stream', ...(await sessionHeaders()), ...orderHeaders(token) }
  const response = await fetch(`/api/v1/orders/${orderId}/events`, { headers, signal })
  if (response.ok && response.body !== null) yield* readOrderEvents(response.body)
}

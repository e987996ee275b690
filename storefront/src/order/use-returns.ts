import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { Order, Return, Withdrawal } from '../api/schema.ts'
import { orderHeaders } from './order-headers.ts'

type Returns = Readonly<{ returns: readonly Return[]; withdrawal: Withdrawal | undefined }>

const none: Returns = { returns: [], withdrawal: undefined }

/** The returns of the order, and what may still be sent back or withdrawn from. They are loaded again when the order changes, as it does with each of them. */
export function useReturns(order: Order, token: string | undefined): Returns {
  const [loaded, setLoaded] = useState(none)
  const isPaid = order.status !== 'pending' && order.status !== 'payment_failed'
  useEffect(() => {
    if (!isPaid) return
    let isCurrent = true
    const headers = orderHeaders(token)
    Promise.all([
      callApi<{ items: Return[] }>('GET', `orders/${order.id}/returns`, { headers }),
      callApi<Withdrawal>('GET', `orders/${order.id}/withdrawal`, { headers }),
    ]).then(
      ([{ items }, withdrawal]) => isCurrent && setLoaded({ returns: items, withdrawal }),
      // What was shown stays; the next change asks again.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [order.id, order.updatedAt, token, isPaid])
  return loaded
}

import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { createClient, type TestResponse } from './client.ts'
import { orderOf } from './steps.ts'

export type OrderRequest = { key: string; body: ReturnType<typeof orderOf>; response: TestResponse | undefined }

/** Payment methods a stream of orders draws from: most succeed, some are declined, some lose the provider's response. */
const methods = [
  ...Array.from({ length: 7 }, () => 'pm_card_visa'),
  'pm_card_visa_chargeDeclined',
  'pm_sandbox_lostAnswer',
  'pm_sandbox_lostAnswer',
]

/**
 * Places orders without a pause, each with its own Idempotency-Key. A request without a final response (the shop was killed, is
 * starting, or still processes it) is repeated with the same key, as clients should do.
 */
export function createOrderStream({
  url,
  variantIds,
  customers,
}: {
  url: string
  variantIds: readonly string[]
  customers: number
}) {
  const shop = createClient(url)
  const requests: OrderRequest[] = []
  let isOpen = true

  const newRequest = (): OrderRequest => {
    const n = requests.length
    const variantId = variantIds[n % variantIds.length] as string
    const paymentMethod = methods[n % methods.length] as string
    const request = { key: randomUUID(), body: orderOf(variantId, { payment: { paymentMethod } }), response: undefined }
    requests.push(request)
    return request
  }

  const pursue = async (request: OrderRequest) => {
    for (;;) {
      const response = await shop.pay('/api/v1/orders', request.body, { key: request.key }).catch(() => undefined)
      if (response !== undefined && isFinal(response)) {
        request.response = response
        return
      }
      await delay(50)
    }
  }

  const running = Array.from({ length: customers }, async () => {
    while (isOpen) await pursue(newRequest())
  })

  return {
    requests,
    /** Stops placing orders; resolves when every request has its response. */
    async finish(): Promise<void> {
      isOpen = false
      await Promise.all(running)
    },
  }
}

/** An error because of the fault (5xx), or because another try is in flight (409), is not final. */
const isFinal = ({ status, body }: TestResponse) => status < 500 && body.code !== 'idempotency-key-in-flight'

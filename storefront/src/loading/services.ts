import { ConnectionPool, fetchResponse, NoResponseError } from '@storefleet/http-client'
import { currentContext } from '@storefleet/observability'

/** Asks a service for JSON; undefined where there is no such thing (404). Rejects where it does not respond. */
type Ask = <Body>(target: string) => Promise<Body | undefined>

export type Services = Readonly<{ product: Ask; order: Ask; close: () => Promise<void> }>

type Options = Readonly<{
  productServiceUrls: readonly string[]
  orderServiceUrls: readonly string[]
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

const limits = { maxConnections: 32, maxWaiting: 128, connectTimeoutMs: 2_000, keepAliveMs: 4_000 }
const timeoutMs = 5_000

/**
 * The services that pages are made of, asked without the gateway: there, all customers who look at pages would count as one client.
 * Only what is public is asked, so that a page may be shared.
 */
export function createServices({ productServiceUrls, orderServiceUrls, now }: Options): Services {
  const poolsOf = (urls: readonly string[]) => urls.map((url) => new ConnectionPool({ url, now, ...limits }))
  const product = poolsOf(productServiceUrls)
  const order = poolsOf(orderServiceUrls)
  return {
    product: createAsk(product),
    order: createAsk(order),
    close: async () => void (await Promise.all([...product, ...order].map((pool) => pool.close()))),
  }
}

function createAsk(pools: readonly ConnectionPool[]): Ask {
  let turn = 0

  /** Each replica is asked once at most, those that did not respond left out. */
  async function respond(target: string): Promise<{ status: number; body: Buffer }> {
    for (let attempt = 1; ; attempt++) {
      const pool = pools[turn++ % pools.length] as ConnectionPool
      try {
        const { head, body } = await fetchResponse(pool, { target, headers: headersOf(), timeoutMs })
        return { status: head.status, body }
      } catch (error) {
        const isWorthAnother = error instanceof NoResponseError && error.reason !== 'queue-full'
        if (!isWorthAnother || attempt > pools.length) throw error
      }
    }
  }

  return async <Body>(target: string) => {
    const { status, body } = await respond(target)
    if (status === 404 || status === 400) return undefined
    if (status !== 200) throw new Error(`GET ${target.split('?')[0]} returned ${status}`)
    return JSON.parse(body.toString()) as Body
  }
}

function headersOf(): string[] {
  const context = currentContext()
  return [
    ...['accept', 'application/json'],
    ...(context ? ['x-correlation-id', context.correlationId] : []),
    ...(context?.traceparent ? ['traceparent', context.traceparent] : []),
  ]
}

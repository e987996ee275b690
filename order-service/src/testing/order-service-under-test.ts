import { randomUUID } from 'node:crypto'
import type { OpenDriver } from '@storefleet/database'
import { createTestHost, startTestService, type TestResponse } from '@storefleet/test-kit'
import { createOrderService, type OrderConfig, readOrderConfig } from '../app.ts'
import type { PaymentProvider } from '../payments/payment-provider.ts'
import { createFakeStock } from './fake-stock.ts'
import { orderBody } from './order-request.ts'

export type OrderServiceUnderTest = Awaited<ReturnType<typeof startOrderService>>

type Options = {
  settings?: Record<string, string>
  provider?: PaymentProvider
  stripeUrl?: string
  now?: () => Date
  databaseUrl?: string
  reconcileEveryMs?: number
  openDriver?: OpenDriver
}

/** The whole service on a database in memory, with a catalogue in memory; its jobs only run when a test asks for it. */
export async function startOrderService(options: Options = {}) {
  const { settings = {}, provider, stripeUrl, now, databaseUrl, reconcileEveryMs, openDriver } = options
  const stock = createFakeStock({ now })
  const host = { ...createTestHost(), ...(now && { now }), ...(openDriver && { openDriver }) }
  const started = await startTestService(
    (given, url) =>
      createOrderService(configFor(url, settings), given, {
        stock,
        ...(provider && { provider }),
        ...(stripeUrl && { stripeUrl }),
        reconcileEveryMs,
      }),
    { host, ...(databaseUrl && { databaseUrl }) },
  )
  const post = (
    path: string,
    body: unknown,
    options: { token?: string; key?: string; headers?: Record<string, string> } = {},
  ) =>
    started.request('POST', path, {
      token: options.token,
      headers: { 'idempotency-key': options.key ?? randomUUID(), ...options.headers },
      body,
    })
  const placeOrder = (
    order: Record<string, unknown> = {},
    options: { token?: string; key?: string; headers?: Record<string, string> } = {},
  ): Promise<TestResponse> =>
    post('/api/v1/orders', { ...orderBody(), ...(order.cartId === undefined && oneShirt()), ...order }, options)
  const oneShirt = () => ({ items: [{ variantId: stock.sell().variantId, quantity: 2 }] })

  return { ...started, stock, post, placeOrder }
}

function configFor(databaseUrl: string, settings: Record<string, string>): OrderConfig {
  const quiet = { RECOVERY_EVERY_MS: '600000', RECOVERY_AFTER_MS: '600000' }
  return readOrderConfig({ PORT: '0', GRPC_PORT: '0', ...quiet, ...settings, DATABASE_URL: databaseUrl })
}

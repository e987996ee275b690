import { randomUUID } from 'node:crypto'
import { type Database, sql } from '@storefleet/database'
import { createIdempotency, createOutbox, createSecretSealer } from '@storefleet/events'
import { guest } from '@storefleet/identity'
import { createLogger, Registry } from '@storefleet/observability'
import { parseMetrics } from '@storefleet/test-kit'
import { readOrderConfig } from '../config.ts'
import { createContexts } from '../contexts.ts'
import type { Order } from '../orders/domain/order.ts'
import { placeOrder } from '../orders/place-order.ts'
import type { PaymentProvider } from '../payments/payment-provider.ts'
import { recoverPayments } from '../payments/recover-payments.ts'
import { createSandboxProvider } from '../payments/sandbox/sandbox-provider.ts'
import { createSandboxStore, type SandboxPayment } from '../payments/sandbox/sandbox-store.ts'
import { createFakeStock } from './fake-stock.ts'
import { orderOf } from './order-request.ts'

/** How a killed process looks from inside: the work stops and nothing after it happens. */
export class Killed extends Error {}

type Step = keyof Omit<PaymentProvider, 'name' | 'recognizes' | 'capturesInParts'> | 'reserve' | 'insert' | 'update'
type Moment = 'before' | 'after'

export type TestShop = ReturnType<typeof createTestShop>

/** The use cases on a database, without HTTP and jobs, with a clock to turn and a process to kill. */
export function createTestShop(db: Database, settings: Record<string, string> = {}) {
  let nowMs = Date.now()
  let fatal: { step: Step; moment: Moment } | undefined
  const now = () => new Date(nowMs)
  const newId = () => randomUUID()

  const killPoint = (step: Step, moment: Moment) => {
    if (fatal?.step !== step || fatal.moment !== moment) return
    fatal = undefined
    throw new Killed(`killed ${moment} ${step}`)
  }
  const killable =
    <Input extends unknown[], Output>(step: Step, work: (...input: Input) => Promise<Output>) =>
    async (...input: Input): Promise<Output> => {
      killPoint(step, 'before')
      const output = await work(...input)
      killPoint(step, 'after')
      return output
    }

  const stock = createFakeStock({ now })
  const sandbox = createSandboxProvider({ store: createSandboxStore(db), publicUrl: 'http://shop.test', now, newId })
  /** A provider that is silent is given up at once: the time limit is real, and a busy machine must not reach it otherwise. */
  const authorize: PaymentProvider['authorize'] = (request, signal) =>
    sandbox.authorize(request, request.paymentMethod === 'pm_sandbox_timeout' ? AbortSignal.abort() : signal)
  const provider: PaymentProvider = {
    ...sandbox,
    authorize: killable('authorize', authorize),
    find: killable('find', sandbox.find),
    capture: killable('capture', sandbox.capture),
    void: killable('void', sandbox.void),
    refund: killable('refund', sandbox.refund),
  }
  const config = {
    ...readOrderConfig({ PAYMENT_TIMEOUT_MS: '60000', RECOVERY_AFTER_MS: '10000', ...settings }),
    // On a busy machine a call may take its time; the clock of the lease is the test's own.
    recoveryLeaseMs: 10_400,
  }
  const metrics = new Registry()
  const dependencies = {
    db,
    metrics,
    outbox: createOutbox({
      newId,
      wakeRelay: () => {},
      sealer: createSecretSealer('a-test-secret-of-at-least-32-characters'),
    }),
    logger: createLogger({ level: 'silent' }),
    now,
    newId,
  }
  const overrides = { stock: { ...stock, priceAndReserve: killable('reserve', stock.priceAndReserve) }, provider }
  const { carts, orders, payments } = createContexts(dependencies, config, overrides)
  Object.assign(payments.orders, {
    insert: killable('insert', payments.orders.insert),
    update: killable('update', payments.orders.update),
  })

  return {
    stock,
    carts,
    payments,
    orders: { ...orders, actor: guest, accessToken: undefined },
    idempotency: createIdempotency({ db, newId }),

    /** The next time this step is reached, the process dies there. */
    killAt: (step: Step, moment: Moment) => {
      fatal = { step, moment }
    },
    wait: (ms: number) => {
      nowMs += ms
    },
    /** The recovery job's next round, late enough for everything that is open. */
    async recover() {
      nowMs += 20_000
      await recoverPayments(payments)
    },
    place: (paymentMethod = 'pm_card_visa', orderId = newId()): Promise<Order> =>
      placeOrder(
        { ...orders, actor: guest, accessToken: undefined },
        orderId,
        orderOf(stock.sell().variantId, paymentMethod),
      ),

    async order(orderId: string): Promise<Order> {
      const order = await payments.orders.findById(orderId)
      if (!order) throw new Error(`There is no order ${orderId}`)
      return order
    },
    /** What its metrics say. */
    counts: async () => parseMetrics(await metrics.metrics()),
    /** What the provider has in its books for the order. */
    charges: (orderId: string) =>
      db.query<SandboxPayment>(sql`select * from sandbox_payments where key like ${`${orderId}%`} order by key`),
    async eventTypes(orderId: string): Promise<string[]> {
      const rows = await db.query<{ type: string }>(
        sql`select type from outbox where subject = ${orderId} order by sequence`,
      )
      return rows.map((row) => row.type)
    },
  }
}

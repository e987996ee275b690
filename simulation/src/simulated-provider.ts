import { createDatabase, type Driver, sql } from '@storefleet/database'
import { type PaymentProvider, ProviderResponseLost } from '@storefleet/order-service/payment-provider'
import { createSandboxProvider } from '@storefleet/order-service/sandbox-provider'
import { createSandboxStore } from '@storefleet/order-service/sandbox-store'
import type { Living } from './simulated-process.ts'
import { setVirtualTimer, virtualTime } from './virtual-time.ts'
import type { World } from './world.ts'

const longestLateMs = 40_000

/**
 * The payment provider, with books of its own in a database that no service has. Its requests and responses get lost, and some lost
 * requests arrive later.
 */
export function createSimulatedProvider(world: World, database: Driver, publicUrl: string) {
  const { scheduler, faults, below } = world
  const db = createDatabase({
    ...database,
    run: (statement) => scheduler.outside(() => database.run(statement)),
    inTransaction: (work, options) => scheduler.outside(() => database.inTransaction(work, options)),
  })
  const books = createSandboxStore(db)
  const now = () => new Date(virtualTime.nowMs())
  const provider = createSandboxProvider({ store: books, publicUrl, now, newId: world.newId })

  function authorizeLater(input: Parameters<PaymentProvider['authorize']>[0]): void {
    if (!world.strikes(faults.chargeLate, 'late charges')) return
    const charge = async () => {
      await provider.authorize(input, AbortSignal.abort()).catch(() => {})
      world.mark('late charge')
    }
    setVirtualTimer(below(longestLateMs), () => void charge(), null)
  }

  /** A call of a service: the process may be killed around it, and either way may lose it. */
  async function call<Result>(living: Living, name: string, work: () => Promise<Result>, onLost = () => {}) {
    await living.step(`asks the provider to ${name}`, async () => {
      if (!world.strikes(faults.loseAtProvider, 'provider requests lost')) return
      onLost()
      throw new ProviderResponseLost('The request was lost')
    })
    const result = await work()
    await living.step(`has the response to ${name}`, async () => {
      if (world.strikes(faults.loseAtProvider, 'provider responses lost')) {
        throw new ProviderResponseLost('The response was lost')
      }
    })
    return result
  }

  /** The provider as a process of order-service sees it. */
  const providerOf = (living: Living): PaymentProvider => ({
    ...provider,
    authorize: (input, signal) =>
      call(
        living,
        `authorize order ${input.orderId}`,
        () => provider.authorize(input, signal),
        () => authorizeLater(input),
      ),
    find: (input, signal) => call(living, `find order ${input.orderId}`, () => provider.find(input, signal)),
    capture: (input, signal) => call(living, `capture order ${input.orderId}`, () => provider.capture(input, signal)),
    void: (input, signal) => call(living, `void order ${input.orderId}`, () => provider.void(input, signal)),
    refund: (input, signal) => call(living, `refund order ${input.orderId}`, () => provider.refund(input, signal)),
    listMovements: (query, signal) => call(living, 'list movements', () => provider.listMovements(query, signal)),
  })

  return {
    providerOf,
    /** The bank no longer holds the money of an order's payments. */
    endAuthorizations: (orderId: string) =>
      db.execute(
        sql`update sandbox_payments set expires_at = ${now()} where order_id = ${orderId} and status = 'authorized'`,
      ),
    /** What a customer decides at their bank. */
    completeAuthentication: (paymentId: string, status: 'authorized' | 'declined') =>
      books.completeAuthentication(paymentId, status),
  }
}

import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, createClient } from './client.ts'
import { orderOf } from './steps.ts'

export type Wish = { key: string; body: ReturnType<typeof orderOf>; answer: Answer | undefined }

/** Payment methods a stream of orders draws from: most succeed, some are declined, some lose the provider's answer. */
const methods = [
  ...Array.from({ length: 7 }, () => 'pm_card_visa'),
  'pm_card_visa_chargeDeclined',
  'pm_sandbox_lostAnswer',
  'pm_sandbox_lostAnswer',
]

/**
 * Customers who order without a break, each wish with a key of its own. An answer that does not come (the shop died, is
 * starting, or is still at it) is asked for again with the same key, as a careful client does.
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
  const wishes: Wish[] = []
  let isOpen = true

  const makeWish = (): Wish => {
    const n = wishes.length
    const variantId = variantIds[n % variantIds.length] as string
    const paymentMethod = methods[n % methods.length] as string
    const wish = { key: randomUUID(), body: orderOf(variantId, { payment: { paymentMethod } }), answer: undefined }
    wishes.push(wish)
    return wish
  }

  const pursue = async (wish: Wish) => {
    for (;;) {
      const answer = await shop.pay('/api/v1/orders', wish.body, { key: wish.key }).catch(() => undefined)
      if (answer !== undefined && isFinal(answer)) {
        wish.answer = answer
        return
      }
      await delay(50)
    }
  }

  const running = Array.from({ length: customers }, async () => {
    while (isOpen) await pursue(makeWish())
  })

  return {
    wishes,
    /** Takes no new wishes and resolves when every one has its answer. */
    async finish(): Promise<void> {
      isOpen = false
      await Promise.all(running)
    },
  }
}

/** A refusal because of the fault (5xx) or because another try is still at work (409 in flight) is no answer yet. */
const isFinal = ({ status, body }: Answer) => status < 500 && body.code !== 'idempotency-key-in-flight'

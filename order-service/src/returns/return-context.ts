import type { OrderContext } from '../orders/context.ts'
import { type ActorContext, historyActorOf } from '../orders/order-access.ts'
import type { ReturnRules } from './domain/return-period.ts'
import type { ReturnStore } from './store/return-store.ts'

export type ReturnContext = Pick<OrderContext, 'orders' | 'access' | 'pricing' | 'payments' | 'now' | 'newId'> & {
  returns: ReturnStore
}

/** Returns what the store has set about returns now. */
export async function returnRules({ pricing }: Pick<ReturnContext, 'pricing'>): Promise<ReturnRules> {
  const { returns, profile } = await pricing.settings()
  return { ...returns, timeZone: profile.timeZone }
}

/** Who takes a step, and when. */
export const stepBy = ({ actor, now }: ReturnContext & ActorContext) => ({ by: historyActorOf(actor), now: now() })

import { orderLinkRequested } from '@storefleet/contracts'
import type { AccessTokens } from './access-token.ts'
import { type Decision, type HistoryActor, type Order, systemActor } from './order.ts'
import { snapshotOf } from './order-snapshot.ts'

type Tokens = Pick<AccessTokens, 'tokenFor' | 'linkEndsAt'>

/** Ends all links and sessions of the order. */
export function revokeLinks(
  order: Order,
  { tokenFor }: Tokens,
  { by, now }: { by: HistoryActor; now: Date },
): Decision {
  return { order: nextGeneration(order, tokenFor), events: [], history: [noteOf(order, 'links-revoked', by, now)] }
}

/** As `revokeLinks`, and has a new link mailed to the customer. */
export function reissueLink(
  order: Order,
  { tokenFor }: Tokens,
  { by, now }: { by: HistoryActor; now: Date },
): Decision {
  return mailed(renewed(nextGeneration(order, tokenFor), now), noteOf(order, 'link-reissued', by, now))
}

/** Has the link mailed to the customer again; where it has ended, a new one is mailed instead. */
export function renewLink(order: Order, { tokenFor, linkEndsAt }: Tokens, now: Date): Decision {
  const hasEnded = linkEndsAt(order) <= now
  return mailed(
    hasEnded ? renewed(nextGeneration(order, tokenFor), now) : { ...order },
    noteOf(order, 'link-requested', systemActor, now),
  )
}

function nextGeneration(order: Order, tokenFor: Tokens['tokenFor']): Order {
  const generation = order.access.generation + 1
  return { ...order, access: { ...order.access, generation }, accessToken: tokenFor(order.id, generation) }
}

const renewed = (order: Order, now: Date): Order => ({ ...order, access: { ...order.access, renewedAt: now } })

const noteOf = ({ status }: Order, what: string, by: HistoryActor, at: Date) => ({ status, what, detail: null, by, at })

const mailed = (order: Order, note: ReturnType<typeof noteOf>): Decision => ({
  order,
  events: [orderLinkRequested(order.id, snapshotOf(order))],
  history: [note],
})

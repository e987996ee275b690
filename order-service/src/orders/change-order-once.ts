import type { Idempotency, RecordedResponse, Try } from '@storefleet/events'
import type { Order } from './domain/order.ts'
import { getOrder, type OrderReader } from './get-order.ts'
import { type ActorContext, type ActorRequest, actorContextOf } from './order-access.ts'
import type { KeyScope } from './order-key-scope.ts'

type WithIdempotency = Readonly<{ idempotency: Idempotency }>
type KeyedRequest = Pick<ActorRequest, 'headers'> & { body: unknown }

/** Runs `work` once for the Idempotency-Key of the request; a repeated request gets the recorded response. */
export const runOnce = <Body>(
  { idempotency }: WithIdempotency,
  { headers, body }: KeyedRequest,
  scope: KeyScope,
  work: (attempt: Try) => Promise<RecordedResponse<Body>>,
): Promise<RecordedResponse<Body>> =>
  idempotency.run({ key: headers['idempotency-key'], ...scope, request: body }, work)

type OrderChange<Context, Body> = {
  /** The last segment of the route; keys of different actions do not meet. */
  action:
    | 'cancel'
    | 'cancellations'
    | 'payments'
    | `payments/${string}/record`
    | 'refunds'
    | 'returns'
    | 'shipments'
    | 'withdrawals'
  /** Throws for a request that is refused before its key is used: nothing of it is recorded. */
  refuse?: (order: Order) => void
  run: (ctx: Context & ActorContext, attempt: Try) => Promise<RecordedResponse<Body>>
}

/**
 * Runs a change of an order once for the Idempotency-Key of the request, for an actor who may read the order.
 * Throws 404 `order-not-found` and what `refuse`, `run` and `Idempotency.run` throw.
 */
export async function changeOrderOnce<Context extends OrderReader, Body>(
  ctx: Context & WithIdempotency,
  request: ActorRequest & KeyedRequest & { params: { id: string } },
  { action, refuse, run }: OrderChange<Context, Body>,
): Promise<RecordedResponse<Body>> {
  const orderId = request.params.id
  const requestContext = { ...ctx, ...actorContextOf(request) }
  const order = await getOrder(requestContext, orderId)
  refuse?.(order)
  return runOnce(ctx, request, { scope: `POST /orders/${orderId}/${action}` }, (attempt) =>
    run(requestContext, attempt),
  )
}

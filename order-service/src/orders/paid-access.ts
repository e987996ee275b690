import { ServiceError } from '@storefleet/contracts'
import type { Actor } from '@storefleet/identity'
import type { OrderContext } from './context.ts'
import type { PaidOrderView } from './order-schemas.ts'
import { completeView } from './recorded-view.ts'
import { sessionCookie } from './session-cookie.ts'

/** As it is recorded under an Idempotency-Key: without the order's token. */
export type RecordedBody = Omit<PaidOrderView, 'accessToken'> & { accessGeneration: number }

type Recorded = { accessGeneration?: unknown; accessToken?: unknown }
type Tokens = { tokenFor: (orderId: string, generation: number) => string }

/** Adds the order's token to the response, or to the problem that is thrown, each time it is sent. */
export async function withAccessToken(
  { tokenFor }: Tokens,
  respond: () => Promise<{ status: number; body: RecordedBody }>,
): Promise<{ status: number; body: PaidOrderView }> {
  const withToken = <Body extends Recorded>({ accessGeneration, ...body }: Body, orderId: string) =>
    // A response that an earlier version recorded has its token already.
    typeof accessGeneration === 'number' ? { ...body, accessToken: tokenFor(orderId, accessGeneration) } : body
  try {
    const { status, body } = await respond()
    return { status, body: withToken(completeView(body), body.id) as PaidOrderView }
  } catch (error) {
    if (!(error instanceof ServiceError) || typeof error.extra?.orderId !== 'string') throw error
    const { code, slug, message, fields, headers, cause, extra } = error
    throw new ServiceError(code, slug, message, {
      ...(fields && { fields }),
      ...(headers && { headers }),
      cause,
      extra: withToken(extra, error.extra.orderId),
    })
  }
}

/** A cookie for a guest who is sent to their bank: they return to the order without a token in its address. */
export function returnCookie(
  ctx: Pick<OrderContext, 'access' | 'now'> & { publicUrl: string },
  actor: Actor,
  { id, nextAction, updatedAt }: PaidOrderView,
): Record<string, string> {
  if (actor.id !== null || nextAction === null) return {}
  const order = { id, updatedAt: new Date(updatedAt), access: { generation: 0, renewedAt: null } }
  return { 'set-cookie': sessionCookie(id, ctx.access.openSession(order, ctx.now()), ctx) }
}

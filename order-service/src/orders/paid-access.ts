import { ServiceError } from '@storefleet/contracts'
import type { Actor } from '@storefleet/identity'
import type { OrderContext } from './context.ts'
import { completeView } from './kept-view.ts'
import type { PaidOrderView } from './order-schemas.ts'
import { sessionCookie } from './session-cookie.ts'

/** As it is kept under an Idempotency-Key: without the order's token. */
export type KeptBody = Omit<PaidOrderView, 'accessToken'> & { accessGeneration: number }

type Kept = { accessGeneration?: unknown; accessToken?: unknown }
type Tokens = { tokenFor: (orderId: string, generation: number) => string }

/** Puts the token into the response, or into the refusal that is thrown, each time it is given. */
export async function withAccessToken(
  { tokenFor }: Tokens,
  respond: () => Promise<{ status: number; body: KeptBody }>,
): Promise<{ status: number; body: PaidOrderView }> {
  const revealed = <Body extends Kept>({ accessGeneration, ...body }: Body, orderId: string) =>
    // One that an earlier version kept has its token already.
    typeof accessGeneration === 'number' ? { ...body, accessToken: tokenFor(orderId, accessGeneration) } : body
  try {
    const { status, body } = await respond()
    return { status, body: revealed(completeView(body), body.id) as PaidOrderView }
  } catch (error) {
    if (!(error instanceof ServiceError) || typeof error.extra?.orderId !== 'string') throw error
    const { code, slug, message, fields, headers, cause, extra } = error
    throw new ServiceError(code, slug, message, {
      ...(fields && { fields }),
      ...(headers && { headers }),
      cause,
      extra: revealed(extra, error.extra.orderId),
    })
  }
}

/** A guest who is sent to their bank comes back to the order without a token in its address. */
export function cookieToComeBack(
  ctx: Pick<OrderContext, 'access' | 'now'> & { publicUrl: string },
  actor: Actor,
  { id, nextAction, updatedAt }: PaidOrderView,
): Record<string, string> {
  if (actor.id !== null || nextAction === null) return {}
  const order = { id, updatedAt: new Date(updatedAt), access: { generation: 0, renewedAt: null } }
  return { 'set-cookie': sessionCookie(id, ctx.access.openSession(order, ctx.now()), ctx) }
}

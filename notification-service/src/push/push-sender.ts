import type { IncomingMessage } from 'node:http'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import webPush from 'web-push'
import type { EndpointGuard } from '../endpoint-guard.ts'
import { retryAfterMs } from '../retry-after.ts'
import { type PushContent, type Sender, SendFailure, type Sent } from '../sender.ts'
import type { PushStore } from './push-store.ts'
import type { PushSubscription } from './push-subscription.ts'
import type { VapidKeys } from './vapid-keys.ts'

type Context = {
  push: PushStore
  endpointGuard: EndpointGuard
  vapid: VapidKeys & { subject: string }
  now: () => Date
}

const timeToLiveSeconds = 3 * 24 * 60 * 60
const timeoutMs = 15_000

/**
 * Sends push notices, encrypted for the browser (RFC 8291) and signed with our VAPID key. A copy of a delivery replaces the one
 * before it: at the push service by its topic, in the browser by its tag. A browser that is gone loses its subscription.
 */
export const createPushSender =
  (ctx: Context): Sender<PushContent> =>
  async ({ id, recipient, content }) => {
    const subscription = await ctx.push.findById(recipient)
    if (subscription === undefined) throw new SendFailure('Its subscription was removed', { isPermanent: true })
    const url = new URL(subscription.endpoint)
    ctx.endpointGuard.refuseLocalAddress(url)

    const { headers, body } = encrypt(ctx, subscription, { id, payload: JSON.stringify({ ...content, tag: id }) })
    const response = await post(url, { headers, body, lookup: ctx.endpointGuard.lookup })
    return readResult(ctx, subscription, response)
  }

function encrypt({ vapid }: Context, subscription: PushSubscription, message: { id: string; payload: string }) {
  const { endpoint, p256dh, auth } = subscription
  return webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, message.payload, {
    vapidDetails: vapid,
    TTL: timeToLiveSeconds,
    // 32 characters at most: a UUID without its dashes.
    topic: message.id.replaceAll('-', ''),
    contentEncoding: 'aes128gcm',
  })
}

type PushRequest = { headers: Record<string, string>; body: Buffer; lookup: EndpointGuard['lookup'] }

/** Not fetch: it follows redirects, and has no option to restrict the addresses that it connects to. */
function post(url: URL, { headers, body, lookup }: PushRequest): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs)
    request(url, { method: 'POST', headers, lookup, signal }, (response) => resolve(response.resume()))
      .on('error', reject)
      .end(body)
  })
}

function readResult(ctx: Context, subscription: PushSubscription, response: IncomingMessage): Sent {
  const status = response.statusCode ?? 0
  if (status >= 200 && status < 300) return { providerMessageId: response.headers.location ?? null }

  const message = `The push service returned ${status}`
  if (status === 404 || status === 410) {
    throw new SendFailure(message, { isPermanent: true, record: (tx) => ctx.push.remove(tx, subscription.id) })
  }
  // 400: malformed, 413: too large. Other statuses are about our keys or the state of the push service.
  throw new SendFailure(message, {
    isPermanent: status === 400 || status === 413,
    retryAfterMs: retryAfterMs(response.headers['retry-after'], ctx.now()),
  })
}

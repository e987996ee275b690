import { createHmac } from 'node:crypto'

const prefix = 'whsec_'

/** Returns a secret as Standard Webhooks writes it. `bytes` are 24 to 64 random ones. */
export const toSigningSecret = (bytes: Buffer): string => `${prefix}${bytes.toString('base64')}`

type Signed = Readonly<{ id: string; at: Date; body: string }>

/**
 * Returns the headers of a webhook (https://www.standardwebhooks.com): its id, the time of the attempt in seconds, and a signature
 * `v1` (HMAC-SHA256) by each of the secrets, so that a receiver which has the former or the new one can verify it.
 */
export function signWebhook({ id, at, body }: Signed, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const sign = (secret: string) =>
    createHmac('sha256', Buffer.from(secret.slice(prefix.length), 'base64'))
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${sign(secret)}`).join(' '),
  }
}

import { ECDH } from 'node:crypto'

/** A browser's push subscription, as the Push API returns it. Keys are base64url (RFC 8291). */
export type PushSubscription = Readonly<{
  id: string
  userId: string
  endpoint: string
  p256dh: string
  auth: string
  expiresAt: Date | null
  createdAt: Date
}>

/** The largest number of browsers that one customer can subscribe. */
export const subscriptionsPerUser = 10

const authSecretBytes = 16

/** Returns what is wrong with a browser's keys, which are a point on P-256 and a secret of 16 bytes; undefined where they are valid. */
export function problemWithKeys(keys: {
  p256dh: string
  auth: string
}): { field: string; message: string } | undefined {
  if (Buffer.from(keys.auth, 'base64url').length !== authSecretBytes) {
    return { field: 'keys.auth', message: 'must be 16 bytes in base64url' }
  }
  if (!isCurvePoint(keys.p256dh)) return { field: 'keys.p256dh', message: 'must be a point on P-256 in base64url' }
  return undefined
}

function isCurvePoint(key: string): boolean {
  const bytes = Buffer.from(key, 'base64url')
  if (bytes.length !== 65 || bytes[0] !== 4) return false
  try {
    ECDH.convertKey(bytes, 'prime256v1')
    return true
  } catch {
    return false
  }
}

import { createHmac } from 'node:crypto'
import { unauthenticated } from '@storefleet/contracts'
import { isSameToken } from '../orders/domain/access-token.ts'

/** A signature older than this may be a replay. */
const toleranceSeconds = 300
const wellFormed = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/

/** `t=<seconds since 1970>,v1=<HMAC-SHA256 of "<t>.<body>" in hex>`, as Stripe signs. */
export function signWebhook(secret: string, body: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000)
  return `t=${seconds},v1=${hmac(secret, seconds, body)}`
}

/** Throws 401 `invalid-signature`. */
export function verifyWebhook(secret: string, header: string | string[] | undefined, body: string, now: Date): void {
  const [, time, signature] = wellFormed.exec(typeof header === 'string' ? header : '') ?? []
  const seconds = Number(time)
  const isRecent = Math.abs(now.getTime() / 1000 - seconds) <= toleranceSeconds
  if (signature !== undefined && isRecent && isSameToken(signature, hmac(secret, seconds, body))) return
  throw unauthenticated('invalid-signature', 'The signature does not match the body, or is too old')
}

const hmac = (secret: string, seconds: number, body: string) =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')

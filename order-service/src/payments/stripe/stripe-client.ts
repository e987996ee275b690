import type Stripe from 'stripe'
import { ProviderResponseLost } from '../payment-provider.ts'

export type StripeClient = Stripe

type StripeOptions = {
  secretKey: string
  /** Of another server than Stripe's own, in tests. */
  apiUrl?: string | undefined
  timeoutMs: number
}

/** Returns the official client. It is loaded only where Stripe is set up; it retries nothing, since each step of ours does. */
export async function loadStripe({ secretKey, apiUrl, timeoutMs }: StripeOptions): Promise<StripeClient> {
  const { default: Client } = await import('stripe')
  const server = apiUrl === undefined ? {} : serverOf(new URL(apiUrl))
  return new Client(secretKey, { maxNetworkRetries: 0, timeout: timeoutMs, telemetry: false, ...server })
}

const serverOf = ({ protocol, hostname, port }: URL) => ({
  ...{ protocol: protocol === 'http:' ? ('http' as const) : ('https' as const), host: hostname },
  ...(port !== '' && { port }),
})

/** An error of the client, as far as it matters here. */
export type StripeFailure = Error & {
  type: string
  code?: string
  decline_code?: string
  statusCode?: number
  payment_intent?: Stripe.PaymentIntent
}

export const isStripeFailure = (error: unknown): error is StripeFailure =>
  error instanceof Error && 'type' in error && typeof error.type === 'string' && error.type.startsWith('Stripe')

/** After these it is unknown what Stripe did, or another attempt may succeed: the key may have been replaced meanwhile. */
const lostTypes = [
  'StripeConnectionError',
  'StripeAPIError',
  'StripeRateLimitError',
  'StripeAuthenticationError',
  'StripePermissionError',
]

/** Returns what a call returns. Throws `ProviderResponseLost` where it is unknown what Stripe did, else what the client throws. */
export async function ask<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call()
  } catch (error) {
    if (!isStripeFailure(error)) throw error
    // 409: another request with the same key is in progress.
    const isLost = lostTypes.includes(error.type) || error.statusCode === 409 || (error.statusCode ?? 0) >= 500
    throw isLost ? new ProviderResponseLost(`Stripe: ${error.message}`, { cause: error }) : error
  }
}

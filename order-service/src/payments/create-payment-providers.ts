import type { Database } from '@storefleet/database'
import type { OrderConfig } from '../config.ts'
import type { Pricing } from '../pricing/pricing.ts'
import { createManualBooks } from './manual/manual-books-store.ts'
import { createManualProvider } from './manual/manual-provider.ts'
import type { PaymentProvider } from './payment-provider.ts'
import { createSandboxProvider } from './sandbox/sandbox-provider.ts'
import { createSandboxStore } from './sandbox/sandbox-store.ts'
import { loadStripe, type StripeClient } from './stripe/stripe-client.ts'
import { createStripeProvider } from './stripe/stripe-provider.ts'
import type { StripeAccount } from './stripe/stripe-webhook-routes.ts'
import { createTimedProviders } from './timed-providers.ts'

type Dependencies = {
  db: Database
  settings: Pricing['settings']
  timeCall: Parameters<typeof createTimedProviders>[1]['timeCall']
  now: () => Date
  newId: () => string
}
type Config = Pick<OrderConfig, 'publicUrl' | 'paymentProviders' | 'paymentTimeoutMs' | 'stripe'>
/** Tests give another provider, in place of all or of the sandbox alone, or another server than Stripe's. */
export type ProviderOverrides = { provider?: PaymentProvider; sandboxProvider?: PaymentProvider; stripeUrl?: string }

/** Returns the payment providers that are set up, with the sandbox's books and the account at Stripe. */
export function createPaymentProviders(dependencies: Dependencies, config: Config, overrides: ProviderOverrides) {
  const { db, settings, timeCall, now, newId } = dependencies
  const { publicUrl, paymentProviders } = config
  const sandbox = createSandboxStore(db)
  const stripe = stripeAccount(config, overrides)
  const makers: Record<OrderConfig['paymentProviders'][number], () => PaymentProvider> = {
    sandbox: () => overrides.sandboxProvider ?? createSandboxProvider({ store: sandbox, publicUrl, now, newId }),
    stripe: () => {
      if (!stripe) throw new Error('Stripe has no keys')
      return createStripeProvider({ stripe: stripe.client, publishableKey: stripe.publishableKey })
    },
    manual: () => createManualProvider({ settings, books: createManualBooks(db), now }),
  }
  const { provider } = overrides
  const made = provider ? [provider] : paymentProviders.map((name) => makers[name]())
  return { providers: createTimedProviders(made, { timeoutMs: config.paymentTimeoutMs, timeCall }), sandbox, stripe }
}

/** The client is loaded at the first call: a shop without Stripe does not have it in memory. */
function stripeAccount(
  { stripe, paymentTimeoutMs: timeoutMs }: Config,
  { stripeUrl }: ProviderOverrides,
): (StripeAccount & { publishableKey: string }) | undefined {
  if (!stripe) return undefined
  const { secretKey, publishableKey, webhookSecrets } = stripe
  let loaded: Promise<StripeClient> | undefined
  const client = () => {
    loaded ??= loadStripe({ secretKey, timeoutMs, apiUrl: stripeUrl })
    return loaded
  }
  return { client, publishableKey, webhookSecrets }
}

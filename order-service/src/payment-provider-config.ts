import { ConfigError, type ConfigReader } from '@storefleet/process'

/** In this order a payment method is looked for: the test ids of Stripe are the sandbox's where it is set up. */
const names = ['sandbox', 'stripe', 'manual'] as const
type PaymentProviderName = (typeof names)[number]

type StripeConfig = Readonly<{
  secretKey: string
  /** Public: pages load Stripe's form with it. */
  publishableKey: string
  /** The current one, and the former one while it is changed. */
  webhookSecrets: readonly string[]
}>

export type PaymentProviderConfig = Readonly<{
  /** The payment providers. The sandbox moves no money. */
  paymentProviders: readonly PaymentProviderName[]
  sandboxWebhookSecret: string
  /** Undefined unless `PAYMENT_PROVIDERS` names it. */
  stripe: StripeConfig | undefined
}>

export function readPaymentProviders(read: ConfigReader): PaymentProviderConfig {
  const paymentProviders = read.attempt(() => readNames(read))
  return {
    paymentProviders,
    sandboxWebhookSecret: read.secret(
      'SANDBOX_WEBHOOK_SECRET',
      { developmentDefault: 'development-only-sandbox-webhook-secret' },
      "Signs the sandbox's webhooks.",
    ),
    stripe: readStripe(read, paymentProviders?.includes('stripe') ?? false),
  }
}

/** In development the sandbox takes payments unless something else is set; production must name who does. */
function readNames(read: ConfigReader): PaymentProviderName[] {
  const meaning =
    'Who takes payments, separated by commas: `stripe`; `manual`, which are bank transfer, cash on delivery and invoice; `sandbox` confirms orders and moves no money; it is the default in development.'
  const given = read.optionalText('PAYMENT_PROVIDERS', meaning) ?? (read.isProduction ? undefined : 'sandbox')
  if (given === undefined) {
    throw new ConfigError(
      'PAYMENT_PROVIDERS is not set: set it to stripe or manual, or to sandbox to run this shop with the sandbox, which confirms orders and moves no money.',
    )
  }
  const named = given.split(',').map((name) => name.trim())
  const known = names.filter((name) => named.includes(name))
  if (known.length > 0 && named.every((name) => known.some((each) => each === name))) return known
  throw new ConfigError(`PAYMENT_PROVIDERS is "${given}": set ${names.join(', ')}, or some of them.`)
}

function readStripe(read: ConfigReader, isUsed: boolean): StripeConfig | undefined {
  const key = (name: string, prefixes: readonly string[], meaning: string): string =>
    read.attempt(() => {
      const value = read.optionalText(name, meaning)
      const begins = prefixes.join(' or ')
      if (!isUsed) return value ?? ''
      if (value === undefined)
        throw new ConfigError(`${name} is not set: PAYMENT_PROVIDERS names stripe. It begins with ${begins}.`)
      // What it is is not repeated: it may be another secret.
      const keys = value.split(',').map((each) => each.trim())
      if (keys.every((each) => prefixes.some((prefix) => each.startsWith(prefix)))) return value
      throw new ConfigError(`${name} is no such key of Stripe: it begins with ${begins}.`)
    })
  const secretKey = key('STRIPE_SECRET_KEY', ['sk_', 'rk_'], 'Secret or restricted key of the account at Stripe.')
  const publishableKey = key(
    'STRIPE_PUBLISHABLE_KEY',
    ['pk_'],
    'Publishable key of the account at Stripe: pages use it.',
  )
  const webhookSecret = key(
    'STRIPE_WEBHOOK_SECRET',
    ['whsec_'],
    'Signing secret of the webhook at Stripe; `new,old` while it is changed.',
  )
  if (!isUsed) return undefined
  return { secretKey, publishableKey, webhookSecrets: (webhookSecret ?? '').split(',').map((each) => each.trim()) }
}

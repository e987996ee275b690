import { inSpan } from '@storefleet/observability'
import type { PaymentOffer } from '../orders/context.ts'
import { type MovementQuery, type PaymentProvider, ProviderResponseLost } from './payment-provider.ts'

/** The payment providers that are set up, each call with a time limit. */
export type TimedProviders = ReturnType<typeof createTimedProviders>

export const providerOperations = ['authorize', 'find', 'capture', 'void', 'refund', 'list-movements'] as const
export type ProviderOperation = (typeof providerOperations)[number]
export const callOutcomes = ['answered', 'lost'] as const
export type CallOutcome = (typeof callOutcomes)[number]

type Limits = {
  timeoutMs: number
  /** Called when a call begins; the function that it returns is called when the call has ended. */
  timeCall?: ((operation: ProviderOperation) => (outcome: CallOutcome) => void) | undefined
}

const timeNothing = () => () => {}

/**
 * Sends each call to the provider of its payment, and gives it a time limit, after which it throws `ProviderResponseLost`: as a call
 * for a provider that is not set up (any more).
 */
export function createTimedProviders(
  providers: readonly PaymentProvider[],
  { timeoutMs, timeCall = timeNothing }: Limits,
) {
  const calls = { answered: 0, lost: 0 }
  const providerNamed = (name: string): PaymentProvider => {
    const provider = providers.find((each) => each.name === name)
    if (provider) return provider
    throw new ProviderResponseLost(`PAYMENT_PROVIDERS does not name ${name}, which has this payment`)
  }
  const timed =
    <Input extends { provider: string }, Result>(
      operation: ProviderOperation,
      call: (provider: PaymentProvider) => (input: Input, signal: AbortSignal) => Promise<Result>,
    ) =>
    async (input: Input): Promise<Result> => {
      const ended = timeCall(operation)
      try {
        const result = await inSpan(`payment ${operation}`, { kind: 'client' }, () =>
          withTimeLimit((signal) => call(providerNamed(input.provider))(input, signal), timeoutMs),
        )
        calls.answered += 1
        ended('answered')
        return result
      } catch (error) {
        if (error instanceof ProviderResponseLost) calls.lost += 1
        ended('lost')
        throw error
      }
    }

  return {
    names: providers.map(({ name }) => name),
    /** How many calls returned and how many were lost, since the start. */
    calls: (): Readonly<Record<CallOutcome, number>> => ({ ...calls }),
    /** The name of the provider that has this payment method: a method is the first provider's that recognizes it. */
    providerOf: (paymentMethod: string, offer: PaymentOffer) =>
      providers.find((each) => each.recognizes(paymentMethod, offer))?.name,
    methods: (offer: PaymentOffer) =>
      providers.flatMap((each) => each.methods(offer).map((method) => ({ ...method, provider: each.name }))),
    /** What customers are shown as this method: its name, or that of the only one that its provider offers. */
    nameOf: (paymentMethod: string, offer: PaymentOffer) => {
      const offered = providers.find((each) => each.recognizes(paymentMethod, offer))?.methods(offer) ?? []
      const only = offered.length === 1 ? offered[0] : undefined
      return (offered.find(({ id }) => id === paymentMethod) ?? only)?.name
    },
    /** How the customer pays with this method, where staff see to it. */
    instructionsFor: (paymentMethod: string, offer: PaymentOffer) =>
      providers.flatMap((each) => each.methods(offer)).find(({ id }) => id === paymentMethod)?.instructions,
    capturesInParts: (name: string) => providerNamed(name).capturesInParts,
    authorize: timed('authorize', (provider) => provider.authorize),
    find: timed('find', (provider) => provider.find),
    capture: timed('capture', (provider) => provider.capture),
    void: timed('void', (provider) => provider.void),
    refund: timed('refund', (provider) => provider.refund),
    listMovements: timed(
      'list-movements',
      (provider) =>
        ({ provider: _, ...query }: MovementQuery & { provider: string }, signal) =>
          provider.listMovements(query, signal),
    ),
  }
}

async function withTimeLimit<Result>(
  call: (signal: AbortSignal) => Promise<Result>,
  timeoutMs: number,
): Promise<Result> {
  const controller = new AbortController()
  const silence = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    silence.reject(new ProviderResponseLost(`The payment provider did not answer within ${timeoutMs} ms`))
    controller.abort()
  }, timeoutMs)
  try {
    return await Promise.race([call(controller.signal), silence.promise])
  } finally {
    clearTimeout(timer)
  }
}

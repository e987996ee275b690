import { inSpan } from '@storefleet/observability'
import { type PaymentProvider, ProviderResponseLost } from './payment-provider.ts'

export type TimedProvider = ReturnType<typeof createTimedProvider>

export const providerOperations = ['authorize', 'find', 'capture', 'void', 'refund'] as const
export type ProviderOperation = (typeof providerOperations)[number]
export const callOutcomes = ['answered', 'lost'] as const
export type CallOutcome = (typeof callOutcomes)[number]

type Limits = {
  timeoutMs: number
  /** Called when a call begins; the function that it returns is called when the call has ended. */
  timeCall?: (operation: ProviderOperation) => (outcome: CallOutcome) => void
}

const timeNothing = () => () => {}

/** Gives each call to the provider a time limit, after which it throws `ProviderResponseLost`. */
export function createTimedProvider(provider: PaymentProvider, { timeoutMs, timeCall = timeNothing }: Limits) {
  const calls = { answered: 0, lost: 0 }
  const timed =
    <Input, Result>(operation: ProviderOperation, call: (input: Input, signal: AbortSignal) => Promise<Result>) =>
    async (input: Input): Promise<Result> => {
      const ended = timeCall(operation)
      try {
        const result = await inSpan(`payment ${operation}`, { kind: 'client' }, () =>
          withTimeLimit((signal) => call(input, signal), timeoutMs),
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
    /** How many calls returned and how many were lost, since the start. */
    calls: (): Readonly<Record<CallOutcome, number>> => ({ ...calls }),
    recognizes: (paymentMethod: string) => provider.recognizes(paymentMethod),
    authorize: timed('authorize', provider.authorize),
    find: timed('find', provider.find),
    capture: timed('capture', provider.capture),
    void: timed('void', provider.void),
    refund: timed('refund', provider.refund),
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

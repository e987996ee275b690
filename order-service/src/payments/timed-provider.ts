import { inSpan } from '@storefleet/observability'
import { PaymentAnswerLost, type PaymentProvider } from './payment-provider.ts'

export type TimedProvider = ReturnType<typeof createTimedProvider>

export const providerOperations = ['authorize', 'find', 'capture', 'void', 'refund'] as const
export type ProviderOperation = (typeof providerOperations)[number]
export const callOutcomes = ['answered', 'lost'] as const
export type CallOutcome = (typeof callOutcomes)[number]

type Limits = {
  timeoutMs: number
  /** Called when a call begins; what it answers is called when the call has ended. */
  timeCall?: (operation: ProviderOperation) => (outcome: CallOutcome) => void
}

const timeNothing = () => () => {}

/** Gives each call to the provider a time limit, after which it throws `PaymentAnswerLost`. */
export function createTimedProvider(provider: PaymentProvider, { timeoutMs, timeCall = timeNothing }: Limits) {
  const calls = { answered: 0, lost: 0 }
  const timed =
    <Input, Answer>(operation: ProviderOperation, call: (input: Input, signal: AbortSignal) => Promise<Answer>) =>
    async (input: Input): Promise<Answer> => {
      const ended = timeCall(operation)
      try {
        const answer = await inSpan(`payment ${operation}`, { kind: 'client' }, () =>
          withinTime((signal) => call(input, signal), timeoutMs),
        )
        calls.answered += 1
        ended('answered')
        return answer
      } catch (error) {
        if (error instanceof PaymentAnswerLost) calls.lost += 1
        ended('lost')
        throw error
      }
    }

  return {
    /** How many calls were answered and how many were lost, since the start. */
    calls: (): Readonly<Record<CallOutcome, number>> => ({ ...calls }),
    recognizes: (paymentMethod: string) => provider.recognizes(paymentMethod),
    authorize: timed('authorize', provider.authorize),
    find: timed('find', provider.find),
    capture: timed('capture', provider.capture),
    void: timed('void', provider.void),
    refund: timed('refund', provider.refund),
  }
}

async function withinTime<Answer>(call: (signal: AbortSignal) => Promise<Answer>, timeoutMs: number): Promise<Answer> {
  const controller = new AbortController()
  const silence = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    silence.reject(new PaymentAnswerLost(`The payment provider did not answer within ${timeoutMs} ms`))
    controller.abort()
  }, timeoutMs)
  try {
    return await Promise.race([call(controller.signal), silence.promise])
  } finally {
    clearTimeout(timer)
  }
}

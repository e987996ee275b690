import { PaymentAnswerLost, type PaymentProvider } from './payment-provider.ts'

export type TimedProvider = ReturnType<typeof createTimedProvider>

/** Gives each call to the provider a time limit, after which it throws `PaymentAnswerLost`. */
export function createTimedProvider(provider: PaymentProvider, timeoutMs: number) {
  const timed =
    <Input, Answer>(call: (input: Input, signal: AbortSignal) => Promise<Answer>) =>
    (input: Input): Promise<Answer> =>
      withinTime((signal) => call(input, signal), timeoutMs)

  return {
    recognizes: (paymentMethod: string) => provider.recognizes(paymentMethod),
    authorize: timed(provider.authorize),
    find: timed(provider.find),
    capture: timed(provider.capture),
    void: timed(provider.void),
    refund: timed(provider.refund),
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

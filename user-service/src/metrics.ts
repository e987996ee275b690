import { createCounter, type Registry } from '@storefleet/observability'
import { type SignInResult, signInResults } from './sign-in/throttle-sign-in.ts'

/** Sign-ins by result. Many failures are a sign of password guessing. */
export function createUserMetrics(registry: Registry) {
  const count = createCounter(registry, {
    name: 'sign_ins_total',
    help: 'Sign-in attempts by result',
    labels: { result: signInResults },
  })
  return { countSignIn: (result: SignInResult) => count({ result }) }
}

import { createCounter, type Registry } from '@storefleet/observability'
import { type SignInResult, signInResults } from './sign-in/throttle-sign-in.ts'

/** How sign-ins go: many failures are somebody guessing passwords. */
export function createUserMetrics(registry: Registry) {
  const count = createCounter(registry, {
    name: 'sign_ins_total',
    help: 'Attempts to sign in, by how they ended',
    labels: { result: signInResults },
  })
  return { countSignIn: (result: SignInResult) => count({ result }) }
}

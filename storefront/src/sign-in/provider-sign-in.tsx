import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { ProviderSignInStarted, SignInMethods } from '../api/schema.ts'
import { useFailure } from '../ui/failure.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'

/** The way to the provider where accounts may sign in too, where the shop has one. It comes back to the sign-in page, which goes on. */
export function ProviderSignIn({ next }: { next: () => string }) {
  const { words, href } = useLocale()
  const failure = useFailure()
  const [provider, setProvider] = useState<SignInMethods['provider']>(null)
  useEffect(() => {
    // Without it there is the password.
    void callApi<SignInMethods>('GET', 'auth/sign-in-methods').then(
      (methods) => setProvider(methods.provider),
      () => undefined,
    )
  }, [])
  if (provider === null) return null

  const leave = () =>
    failure.during(async () => {
      const back = href(`/account/sign-in?${new URLSearchParams({ next: next() })}`)
      const body = { provider: provider.id, callbackURL: `${back}&provider=${provider.id}`, errorCallbackURL: back }
      location.assign((await callApi<ProviderSignInStarted>('POST', 'auth/sign-in/social', { body })).url)
    })

  return (
    <div class="provider">
      <button type="button" class="button quiet" onClick={leave}>
        {words.account.signInWith(provider.name)}
      </button>
      <FailureText failure={failure} />
    </div>
  )
}

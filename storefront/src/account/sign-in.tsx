import { useEffect, useState } from 'preact/hooks'
import { mergeCart } from '../cart/cart-state.ts'
import { ownAddress } from '../session/own-address.ts'
import { sessionChanged, sessionState } from '../session/session-state.ts'
import { SignInForm } from '../sign-in/sign-in-form.tsx'
import { useFailure } from '../ui/failure.ts'
import { Loading } from '../ui/loading.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'

/** `back`: the provider has led here, and the session is asked for. */
type State = Readonly<{ step: 'password' | 'code' | 'back'; search: string; error?: string }>

/** Leads to the address in `next` after the sign-in, where it is one of this shop; else to the account. */
export function SignIn() {
  const { words, href } = useLocale()
  const { account } = words
  const [{ step, search, error }, setState] = useState<State>({ step: 'password', search: '' })
  const failure = useFailure()

  useEffect(() => {
    const query = new URLSearchParams(location.search)
    const found = query.get('error')
    const isCodeNeeded = query.get('secondFactor') === 'required'
    const isBack = query.has('provider')
    for (const name of ['error', 'error_description', 'secondFactor', 'provider']) query.delete(name)
    const kept = query.size > 0 ? `?${query}` : ''
    // Loaded again, the page is where a sign-in begins.
    history.replaceState(null, '', `${location.pathname}${kept}`)
    if (found !== null) setState({ step: 'password', search: kept, error: found })
    else if (isBack) setState({ step: isCodeNeeded ? 'code' : 'back', search: kept })
    else setState({ step: 'password', search: kept })
  }, [])
  useEffect(() => {
    if (step !== 'back') return
    void failure.during(async () => {
      await sessionChanged()
      if (sessionState.get().status !== 'customer') return setState({ step: 'password', search })
      // A cart that cannot be merged does not prevent the sign-in.
      await mergeCart().catch(() => undefined)
      leave()
    })
  }, [step])

  const target = () => ownAddress(new URLSearchParams(location.search).get('next'), location.origin) ?? href('/account')
  const leave = () => location.assign(target())
  /** A path of this shop: the API takes no other. */
  const next = () => {
    const { pathname, search: query, hash } = new URL(target(), location.origin)
    return `${pathname}${query}${hash}`
  }

  if (step === 'back') return <Loading failure={failure} />
  const errors: Readonly<Record<string, string>> = account.providerErrors
  return (
    <SignInForm
      key={step}
      title={account.signInTitle}
      isAskedForCode={step === 'code'}
      next={next}
      onSignedIn={leave}
      after={
        <>
          <FailureText
            failure={{ message: error === undefined ? undefined : (errors[error] ?? account.providerFailed) }}
          />
          <p class="hint">
            <a href={href('/account/forgot')}>{account.forgotLink}</a>
            <br />
            {account.noAccount} <a href={href(`/account/sign-up${search}`)}>{account.signUp}</a>
          </p>
        </>
      }
    />
  )
}

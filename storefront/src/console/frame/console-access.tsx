import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SessionUser } from '../../api/schema.ts'
import { secondFactorPath } from '../../session/own-address.ts'
import { loadSession, sessionState, signOut } from '../../session/session-state.ts'
import { SignInAgain } from '../../sign-in/sign-in-again.tsx'
import { SignInForm } from '../../sign-in/sign-in-form.tsx'
import { useFailure } from '../../ui/failure.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { useSharedState } from '../../ui/shared-state.ts'
import { useConsoleWords } from '../parts/console-words.tsx'

/** Lets staff in. Where their session ends, the page stays as it is until they have signed in again. */
export function ConsoleAccess({ children }: { children: (user: SessionUser) => ComponentChildren }) {
  const words = useConsoleWords()
  const { href } = useLocale()
  const session = useSharedState(sessionState)
  const [user, setUser] = useState<SessionUser>()
  const [isAway, setIsAway] = useState(false)
  const [isAsked, setIsAsked] = useState(false)
  const failure = useFailure()

  useEffect(() => {
    void failure.during(async () => {
      await loadSession()
      setIsAsked(true)
    })
  }, [])
  useEffect(() => {
    if (session.status === 'customer') setUser(session.user)
    // Who signs out is gone; whose session has ended may come back.
    if (session.status === 'guest' && !session.hasEnded) setUser(undefined)
    setIsAway(session.status === 'guest' && session.hasEnded)
  }, [session])

  const mustSetUp = session.status === 'customer' && session.mustSetUpSecondFactor
  useEffect(() => {
    if (mustSetUp) location.replace(href(secondFactorPath(location)))
  }, [mustSetUp, href])

  const comeBack = () => setIsAway(false)

  if (!isAsked || mustSetUp) {
    return (
      <main class="console-door">
        <Loading failure={failure} />
      </main>
    )
  }
  if (user === undefined) {
    return (
      <main class="console-door">
        <SignInForm title={words.signInTitle} onSignedIn={() => undefined} />
      </main>
    )
  }
  if (user.role === 'customer') return <NotForCustomers email={user.email} />
  return (
    <>
      {children(user)}
      {isAway && <SignInAgain email={user.email} onSignedIn={comeBack} onClose={comeBack} />}
    </>
  )
}

function NotForCustomers({ email }: { email: string }) {
  const { words, href } = useLocale()
  const consoleWords = useConsoleWords()
  return (
    <main class="console-door message">
      <h1>{consoleWords.notStaffTitle}</h1>
      <p>{consoleWords.notStaffText(email)}</p>
      <a class="button" href={href('/')}>
        {consoleWords.toShop}
      </a>
      <button type="button" class="text-button" onClick={() => void signOut()}>
        {words.account.signOut}
      </button>
    </main>
  )
}

import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '../ui/locale-context.tsx'
import { useSharedState } from '../ui/shared-state.ts'
import { signInPath } from './own-address.ts'
import { sessionState } from './session-state.ts'

/** For guests: the way to the sign-in, and back to this page. */
export function SignInLink() {
  const { words, href } = useLocale()
  const session = useSharedState(sessionState)
  const [path, setPath] = useState('/account/sign-in')
  useEffect(() => setPath(signInPath(location)), [])
  if (session.status !== 'guest') return null
  return (
    <p class="hint">
      {words.haveAccount} <a href={href(path)}>{words.account.signIn}</a>
    </p>
  )
}

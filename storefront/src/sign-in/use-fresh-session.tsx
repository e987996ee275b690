import { useState } from 'preact/hooks'
import { ApiError } from '../api/client.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { SignInAgain } from './sign-in-again.tsx'

/** Does what the API lets only those do who have just signed in; asks others to sign in first, over the page. */
export function useFreshSession(email: string) {
  const { account } = useLocale().words
  const [ask, setAsk] = useState<{ end: (isSignedIn: boolean) => void }>()

  return {
    /** Rejects as the work does; with `session-not-fresh` where the customer does not sign in. */
    async during(work: () => Promise<void>): Promise<void> {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'session-not-fresh') throw error
        const isSignedIn = await new Promise<boolean>((end) => setAsk({ end }))
        setAsk(undefined)
        if (!isSignedIn) throw error
      }
      await work()
    },
    /** Part of the page. */
    dialog: ask && (
      <SignInAgain
        email={email}
        text={account.signInFirst}
        onSignedIn={() => ask.end(true)}
        onClose={() => ask.end(false)}
      />
    ),
  }
}

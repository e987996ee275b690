import { useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import { useFailure } from '../ui/failure.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { Outcome } from '../ui/outcome.tsx'

/** Has the link that confirms an address mailed again. */
export function SendVerification({ email }: { email: string }) {
  const { words, href } = useLocale()
  const { account } = words
  const [isSent, setIsSent] = useState(false)
  const failure = useFailure()

  async function send() {
    setIsSent(false)
    const body = { email, callbackURL: href('/account/verified') }
    setIsSent(await failure.during(async () => void (await callApi('POST', 'auth/send-verification-email', { body }))))
  }

  return (
    <>
      <button type="button" class="button quiet" onClick={send}>
        {account.sendAgain}
      </button>
      <Outcome done={isSent ? account.sentAgain : undefined} failure={failure} />
    </>
  )
}

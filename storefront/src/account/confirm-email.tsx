import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { EmailChangeOutcome } from '../api/schema.ts'
import { sessionChanged } from '../session/session-state.ts'
import { useFailure } from '../ui/failure.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'
import { Message } from './message.tsx'

/** Where the links of a change of address lead, with `?token=`. Nothing happens until a button is pressed: scanners open links too. */
export function ConfirmEmail() {
  const { account } = useLocale().words
  const [token, setToken] = useState<string>()
  const [outcome, setOutcome] = useState<EmailChangeOutcome['outcome']>()
  const [isBusy, setIsBusy] = useState(false)
  const failure = useFailure()
  useEffect(() => {
    setToken(new URLSearchParams(location.search).get('token') ?? '')
    history.replaceState(null, '', location.pathname)
  }, [])

  async function send(answer: 'confirm' | 'stop') {
    setIsBusy(true)
    await failure.during(async () => {
      const body = { token, answer }
      const answered = await callApi<EmailChangeOutcome>('POST', 'users/email-change-answers', { body })
      setOutcome(answered.outcome)
      if (answered.outcome === 'changed') await sessionChanged().catch(() => undefined)
    })
    setIsBusy(false)
  }

  if (token === '') return <Message title={account.linkFailedTitle} path="/account/email" link={account.title} />
  if (outcome !== undefined) {
    return <Message {...account.emailOutcomes[outcome]} path="/account/email" link={account.title} />
  }
  return (
    <div class="message">
      <h1>{account.confirmEmailTitle}</h1>
      <p>{account.confirmEmailText}</p>
      <div class="message-tools">
        <button type="button" class="button" disabled={isBusy} onClick={() => send('confirm')}>
          {account.confirmEmail}
        </button>
        <button type="button" class="button quiet" disabled={isBusy} onClick={() => send('stop')}>
          {account.stopEmail}
        </button>
      </div>
      <FailureText failure={failure} />
    </div>
  )
}

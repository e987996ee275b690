import { useState } from 'preact/hooks'
import { ApiError, callApi, sessionHeaders } from '../../api/client.ts'
import type { Account } from '../../api/schema.ts'
import { sessionState } from '../../session/session-state.ts'
import { downloadAs } from '../../ui/download.ts'
import { useFailure } from '../../ui/failure.ts'
import { Field } from '../../ui/field.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useSharedState } from '../../ui/shared-state.ts'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { fieldProblem } from '../parts/field-problem.ts'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'

/** The account of a customer; what is done with it is for administrators, as the API asks. */
export function CustomerAccount({ accountId }: { accountId: string | null }) {
  const { customers: words } = useConsoleWords()
  const session = useSharedState(sessionState)
  const isAdmin = session.status === 'customer' && session.user.role === 'admin'
  return (
    <section class="panel">
      <h2>{words.account}</h2>
      {accountId === null && <p class="hint">{words.guestText}</p>}
      {accountId !== null && !isAdmin && <p class="hint">{words.adminText}</p>}
      {accountId !== null && isAdmin && <AccountOfAdmin id={accountId} />}
    </section>
  )
}

function AccountOfAdmin({ id }: { id: string }) {
  const { customers: words } = useConsoleWords()
  const { value: account, failure } = useResource<Account>(`users/${id}`)
  const [isGone, setIsGone] = useState(false)
  if (isGone) return <p class="hint">{words.accountGone}</p>
  return (
    <>
      <FailureText failure={failure} />
      {account && <AccountFacts account={account} />}
      {account && <AccountActions account={account} onErased={() => setIsGone(true)} />}
    </>
  )
}

function AccountFacts({ account }: { account: Account }) {
  const { customers: words } = useConsoleWords()
  const moment = useMoment()
  return (
    <>
      <p>
        {account.name} <small>{words.roles[account.role]}</small>
      </p>
      <p>
        {account.email} <small>{words.isVerified[account.emailVerified ? 'yes' : 'no']}</small>
      </p>
      {account.bannedAt && <p class="hint">{words.banned(moment(account.bannedAt))}</p>}
    </>
  )
}

function AccountActions({ account: { id, email }, onErased }: { account: Account; onErased: () => void }) {
  const { customers: words } = useConsoleWords()
  const [chosen, setChosen] = useState<'endSessions' | 'erase'>()
  const failure = useFailure()
  const close = () => setChosen(undefined)

  const save = () =>
    failure.during(async () => {
      const isSaved = await downloadAs('user-data.json', `/api/v1/users/${id}/export`, await sessionHeaders())
      if (!isSaved) throw new ApiError(422, { code: 'export-refused', detail: words.exportRefused })
    })

  async function erase(form: FormData) {
    if (String(form.get('email')).trim().toLowerCase() !== email.toLowerCase()) {
      throw fieldProblem('email', words.otherEmail)
    }
    await callApi('DELETE', `users/${id}`)
    onErased()
  }

  return (
    <>
      <div class="row-tools">
        <button type="button" class="text-button" onClick={() => void save()}>
          {words.exportData}
        </button>
        <button type="button" class="text-button" onClick={() => setChosen('endSessions')}>
          {words.endSessions}
        </button>
        <button type="button" class="text-button" onClick={() => setChosen('erase')}>
          {words.erase}
        </button>
      </div>
      <FailureText failure={failure} />
      {chosen === 'endSessions' && (
        <ActionDialog
          title={words.endSessions}
          text={words.endSessionsText}
          submit={words.endSessions}
          onSubmit={() => callApi('DELETE', `users/${id}/sessions`)}
          onClose={close}
        />
      )}
      {chosen === 'erase' && (
        <ActionDialog
          title={words.erase}
          text={words.eraseText(email)}
          submit={words.erase}
          onSubmit={erase}
          onClose={close}
        >
          {(errors) => (
            <Field name="email" label={words.confirmEmail} error={errors.email} autocomplete="off" required />
          )}
        </ActionDialog>
      )}
    </>
  )
}

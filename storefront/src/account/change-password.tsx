import { callApi } from '../api/client.ts'
import type { SessionUser } from '../api/schema.ts'
import { sessionChanged } from '../session/session-state.ts'
import { KnownPasswordField, NewPasswordField } from '../sign-in/password-field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { SmallForm } from '../ui/small-form.tsx'

/** Sets another password; the API ends every other session, and this one goes on with a new token. */
export function ChangePassword({ user }: { user: SessionUser }) {
  const { account } = useLocale().words

  async function submit({ currentPassword, newPassword }: Readonly<Record<string, string>>) {
    await callApi('POST', 'auth/change-password', { body: { currentPassword, newPassword } })
    await sessionChanged()
  }

  return (
    <SmallForm
      text={account.passwordText}
      submit={account.changePassword}
      onSubmit={submit}
      done={account.passwordChanged}
    >
      {(errors) => (
        <>
          {/* Tells password managers whose password it is. */}
          <input type="hidden" name="username" autocomplete="username" value={user.email} />
          <KnownPasswordField name="currentPassword" label={account.currentPassword} />
          <NewPasswordField error={errors.newPassword} />
        </>
      )}
    </SmallForm>
  )
}

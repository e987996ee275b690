import { Field } from '../ui/field.tsx'
import { useLocale } from '../ui/locale-context.tsx'

/** The password that a customer has. */
export function KnownPasswordField(props: Readonly<{ name: string; id?: string; label: string }>) {
  return <Field {...props} type="password" autocomplete="current-password" required maxLength={128} />
}

/** A password that a customer chooses. */
export function NewPasswordField({ error }: { error?: string | undefined }) {
  const { account } = useLocale().words
  return (
    <Field
      name="newPassword"
      type="password"
      label={account.newPassword}
      hint={account.passwordHint}
      autocomplete="new-password"
      required
      minLength={8}
      maxLength={128}
      error={error}
    />
  )
}

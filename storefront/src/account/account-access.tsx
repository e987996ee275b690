import type { ComponentType } from 'preact'
import type { AccessForm } from './account-sections.ts'
import { ConfirmEmail } from './confirm-email.tsx'
import { Deleted } from './deleted.tsx'
import { ForgotPassword } from './forgot-password.tsx'
import { ResetPassword } from './reset-password.tsx'
import { SignIn } from './sign-in.tsx'
import { SignUp } from './sign-up.tsx'
import { Verified } from './verified.tsx'
import { VerifyAddress } from './verify-address.tsx'

const forms: Readonly<Record<AccessForm, ComponentType>> = {
  'sign-in': SignIn,
  'sign-up': SignUp,
  verify: VerifyAddress,
  verified: Verified,
  forgot: ForgotPassword,
  reset: ResetPassword,
  'confirm-email': ConfirmEmail,
  deleted: Deleted,
}

/** The pages that lead into an account, and the one after it. */
export function AccountAccess({ form }: { form: AccessForm }) {
  const Form = forms[form]
  return <Form />
}

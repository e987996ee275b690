import type { PasswordContext, PasswordProblem } from './password-policy.ts'
import { findPasswordProblem } from './password-policy.ts'

export type PasswordRules = Readonly<{
  /** Returns the name of the store. */
  shopName: () => Promise<string>
  /** Whether a password is known from a breach; undefined where that is not checked. */
  isBreached?: ((password: string) => Promise<boolean>) | undefined
}>

type Owner = Omit<PasswordContext, 'shopName'>

/** Returns why a new password is refused: the rules of every way to set one. Its length is checked elsewhere. */
export async function checkPassword(
  { shopName, isBreached }: PasswordRules,
  password: string,
  owner: Owner,
): Promise<PasswordProblem | undefined> {
  const problem = findPasswordProblem(password, { ...owner, shopName: await shopName() })
  if (problem || !(await isBreached?.(password))) return problem
  return {
    code: 'PASSWORD_BREACHED',
    message: 'This password is known from a breach of another site: choose another',
  }
}

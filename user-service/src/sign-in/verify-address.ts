import { checkPassword, type PasswordRules } from './check-password.ts'
import { hasPasswordLength, maxPasswordLength, minPasswordLength } from './password-policy.ts'
import type { Registration, RegistrationStore } from './registration-store.ts'
import { readVerificationToken } from './verification-token.ts'

export type VerifyAddressContext = {
  registrations: RegistrationStore
  passwordRules: PasswordRules
  hashPassword: (password: string) => Promise<string>
  authSecret: string
  now: () => Date
  newId: () => string
}

export type VerificationProblem = { code: string; message: string }
export type Verified = { wasVerified: boolean } | { problem: VerificationProblem }
export type OpenedLink = { registration: Registration } | { problem: VerificationProblem }

/** Reads a mailed link; changes nothing, as scanners of mail open links as well. */
export async function openLink(ctx: VerifyAddressContext, token: string): Promise<OpenedLink> {
  const read = await readVerificationToken(ctx.authSecret, token, ctx.now())
  if ('problem' in read) return { problem: linkProblems[read.problem] }
  const registration = await ctx.registrations.find(read.claims.userId)
  return registration?.email === read.claims.email ? { registration } : { problem: linkProblems.INVALID_TOKEN }
}

/**
 * Verifies the address with the password that its owner chooses now: the address may have been registered by another person.
 * The link of a verified address changes nothing: it keeps its password.
 */
export async function verifyAddress(
  ctx: VerifyAddressContext,
  { token, password, name }: { token: string; password: string; name?: string | undefined },
): Promise<Verified> {
  const opened = await openLink(ctx, token)
  if ('problem' in opened) return opened
  const { registration } = opened
  if (registration.emailVerified) return { wasVerified: true }
  const chosenName = name ?? registration.name
  const problem = await findProblem(ctx, password, { email: registration.email, name: chosenName })
  if (problem) return { problem }
  const passwordHash = await ctx.hashPassword(password)
  const isFirst = await ctx.registrations.confirm(registration.id, {
    accountId: ctx.newId(),
    name: chosenName,
    passwordHash,
    now: ctx.now(),
  })
  return { wasVerified: !isFirst }
}

const linkProblems = {
  TOKEN_EXPIRED: { code: 'TOKEN_EXPIRED', message: 'This link has expired: ask for a new one' },
  INVALID_TOKEN: { code: 'INVALID_TOKEN', message: 'This link is not valid' },
} as const

async function findProblem(
  { passwordRules }: VerifyAddressContext,
  password: string,
  owner: { email: string; name: string },
): Promise<VerificationProblem | undefined> {
  if (hasPasswordLength(password)) return checkPassword(passwordRules, password, owner)
  return password.length < minPasswordLength
    ? { code: 'PASSWORD_TOO_SHORT', message: `The password must hold at least ${minPasswordLength} characters` }
    : { code: 'PASSWORD_TOO_LONG', message: `The password must hold at most ${maxPasswordLength} characters` }
}

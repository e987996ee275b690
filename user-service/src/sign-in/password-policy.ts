import { readFileSync } from 'node:fs'

export const minPasswordLength = 8
export const maxPasswordLength = 128

export const hasPasswordLength = ({ length }: string): boolean =>
  length >= minPasswordLength && length <= maxPasswordLength

const shortestTellingName = 4

const commonPasswords: ReadonlySet<string> = new Set(
  readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n'),
)

export type PasswordProblem = { code: 'PASSWORD_TOO_COMMON' | 'PASSWORD_CONTAINS_EMAIL'; message: string }

/** Why a password of acceptable length is refused all the same. `email` is its owner's, where known. */
export function findPasswordProblem(password: string, email: string | undefined): PasswordProblem | undefined {
  const lowered = password.toLowerCase()
  if (commonPasswords.has(lowered) || isOneCharacterRepeated(lowered)) {
    return {
      code: 'PASSWORD_TOO_COMMON',
      message: 'This password is among the most common ones, which are tried first: choose another',
    }
  }
  if (email !== undefined && containsNameOf(email, lowered)) {
    return {
      code: 'PASSWORD_CONTAINS_EMAIL',
      message: 'The password contains the name of your email address: choose another',
    }
  }
}

const isOneCharacterRepeated = (text: string) => new Set(text).size === 1

function containsNameOf(email: string, loweredPassword: string): boolean {
  const name = email.toLowerCase().split('@')[0] ?? ''
  return name.length >= shortestTellingName && loweredPassword.includes(name)
}

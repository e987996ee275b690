import { isCommonPassword, withoutReplacements } from './guessable-passwords.ts'

export const minPasswordLength = 8
export const maxPasswordLength = 128

export const hasPasswordLength = ({ length }: string): boolean =>
  length >= minPasswordLength && length <= maxPasswordLength

const shortestTellingWord = 4

/** Whose password it is, as far as that is known, and which shop it is for. */
export type PasswordContext = Readonly<{ email?: string | undefined; name?: string | undefined; shopName: string }>

export type PasswordProblem = Readonly<{
  code: 'PASSWORD_TOO_COMMON' | 'PASSWORD_CONTAINS_EMAIL' | 'PASSWORD_CONTAINS_NAME' | 'PASSWORD_BREACHED'
  message: string
}>

/** Returns why a password of acceptable length is refused all the same. */
export function findPasswordProblem(password: string, context: PasswordContext): PasswordProblem | undefined {
  if (containsNameOf(context.email, password.toLowerCase())) {
    return {
      code: 'PASSWORD_CONTAINS_EMAIL',
      message: 'The password contains the name of your email address: choose another',
    }
  }
  if (isCommonPassword(password)) {
    return {
      code: 'PASSWORD_TOO_COMMON',
      message: 'This password is among the most common ones, which are tried first: choose another',
    }
  }
  if (isMostlyKnownWords(password, context)) {
    return {
      code: 'PASSWORD_CONTAINS_NAME',
      message: 'The password is little more than a name that others know of you or the shop: choose another',
    }
  }
}

function containsNameOf(email: string | undefined, loweredPassword: string): boolean {
  const name = email?.toLowerCase().split('@')[0] ?? ''
  return name.length >= shortestTellingWord && loweredPassword.includes(name)
}

/** Whether less is left than a password needs once the words are taken out. */
function isMostlyKnownWords(password: string, context: PasswordContext): boolean {
  const words = knownWords(context)
  const lowered = password.toLowerCase()
  return [lowered, withoutReplacements(lowered, 'i'), withoutReplacements(lowered, 'l')].some((text) => {
    const left = words.reduce((rest, word) => rest.replaceAll(word, ''), text)
    return left.length < text.length && left.length < minPasswordLength
  })
}

/** Longest first. The top-level domain tells nothing. */
function knownWords({ email = '', name = '', shopName }: PasswordContext): string[] {
  const [local = '', domain = ''] = email.split('@')
  const texts = [shopName, name, local, domain.slice(0, Math.max(domain.lastIndexOf('.'), 0))]
  const words = texts.flatMap((text) => {
    const lowered = text.toLowerCase()
    return [lowered, lowered.replaceAll(/[^\p{L}\p{N}]/gu, ''), ...lowered.split(/[^\p{L}\p{N}]/u)]
  })
  return [...new Set(words)].filter(({ length }) => length >= shortestTellingWord).sort((a, b) => b.length - a.length)
}

import { createEmailVerificationToken } from 'better-auth/api'
import { errors, jwtVerify } from 'jose'

export const verificationLinkSeconds = 24 * 3600

/** Whom a mailed link is for. */
export type VerificationClaims = { userId: string; email: string }
export type VerificationToken = { claims: VerificationClaims } | { problem: 'TOKEN_EXPIRED' | 'INVALID_TOKEN' }

export const signVerificationToken = (secret: string, { userId, email }: VerificationClaims): Promise<string> =>
  createEmailVerificationToken(secret, email, undefined, verificationLinkSeconds, { userId })

/** Reads the tokens of `signVerificationToken` and those that Better Auth puts into its links. */
export async function readVerificationToken(secret: string, token: string, now: Date): Promise<VerificationToken> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      requiredClaims: ['exp'],
      currentDate: now,
    })
    const { userId, email } = payload
    if (typeof userId === 'string' && typeof email === 'string') return { claims: { userId, email } }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { problem: 'TOKEN_EXPIRED' }
  }
  return { problem: 'INVALID_TOKEN' }
}

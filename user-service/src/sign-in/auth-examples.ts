import type { Static } from 'typebox'
import type { SignedIn, SignedToken, SignIn, SignUp } from './auth-schemas.ts'

const email = 'ada@example.com'
const at = '2026-11-23T12:00:00.000Z'

export const signUpExample: Static<typeof SignUp> = { email, password: 'correct-horse-battery', name: 'Ada Lovelace' }
export const signInExample: Static<typeof SignIn> = { email, password: 'correct-horse-battery' }
export const signedInExample: Static<typeof SignedIn> = {
  token: 'kWq3vXm8Zt2nR5yB.c2lnbmF0dXJl',
  redirect: false,
  user: {
    id: '01993d00-7f6e-7d5c-8b4a-392817065f4e',
    email,
    name: 'Ada Lovelace',
    image: null,
    emailVerified: true,
    twoFactorEnabled: false,
    role: 'customer',
    createdAt: at,
    updatedAt: at,
  },
}
export const signedTokenExample: Static<typeof SignedToken> = { token: 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIuLi4ifQ.c2ln' }

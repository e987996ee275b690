import assert from 'node:assert/strict'
import { stepAt, totpCode } from '../sign-in/totp.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, section 6. */
function fromBase32(text: string): string {
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString()
}

/**
 * What an authenticator app does with the text of the QR code. It shows the code of now, or of so many steps later: three are
 * right at a time, so that a test takes three codes in a row without waiting.
 */
export function createAuthenticatorApp(totpUri: string) {
  const secret = new URL(totpUri).searchParams.get('secret') ?? assert.fail(totpUri)
  const begun = stepAt(new Date())
  return { code: (later: -1 | 0 | 1 = 0): string => totpCode(fromBase32(secret), begun + later) }
}

import { createHmac } from 'node:crypto'

const stepSeconds = 30
const digits = 6
/** A clock may be one step off, either way. */
const window = [-1, 0, 1]

/** Returns the code of a time step: RFC 6238, with HMAC-SHA-1, as every authenticator app has it. The secret is read as UTF-8. */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  // RFC 4226, section 5.3.
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 0xf) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** Counts steps since 1970. */
export const stepAt = (time: Date): number => Math.floor(time.getTime() / 1000 / stepSeconds)

/** Returns the step whose code this is, about now; undefined where there is none. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const steps = window.map((offset) => stepAt(now) + offset)
  return steps.find((step) => totpCode(secret, step) === code)
}

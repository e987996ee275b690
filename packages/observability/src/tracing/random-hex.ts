import { randomFillSync } from 'node:crypto'

/** Random bytes are drawn many at a time: an id is made for nearly every request and statement. */
const entropy = Buffer.allocUnsafe(4096)
let used = entropy.length

/** As many random bytes as asked for, at most 4096, in hexadecimal. */
export function randomHex(bytes: number): string {
  if (used + bytes > entropy.length) {
    randomFillSync(entropy)
    used = 0
  }
  used += bytes
  return entropy.toString('hex', used - bytes, used)
}

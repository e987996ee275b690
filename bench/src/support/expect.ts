import type { Reply } from './connection.ts'

/** Throws unless the response has the status. */
export function expectStatus(reply: Reply, status: number, what: string): void {
  if (reply.status === status) return
  throw new Error(`${what}: ${reply.status} instead of ${status} ${reply.body.toString().slice(0, 300)}`)
}

/** Throws unless it is so. */
export function expect(isSo: boolean, what: string): asserts isSo {
  if (!isSo) throw new Error(what)
}

// biome-ignore lint/suspicious/noExplicitAny: what is not there is found out when it is compared.
export const bodyOf = (reply: Reply): any => JSON.parse(reply.body.toString())

/** Every so-many-th answer is read to the end and compared; of all others the status and the length are looked at. */
export const isSample = (nth: number) => nth % 50 === 0

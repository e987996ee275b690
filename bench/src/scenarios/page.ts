import { bodyOf, expect, expectStatus, isSample } from '../support/expect.ts'
import type { CreateOperation } from '../support/load-job.ts'

export type PageInput = {
  path: string
  /** In front of every request: lines that each end with CRLF. */
  headers?: string
  /** Each request bears the next one, from the first again after the last. */
  tokens?: readonly string[]
  bodyBytes: number
}

/** One page of products, as it came from the upstream. */
export const createOperation: CreateOperation<PageInput> = ({ path, headers = '', tokens = [], bodyBytes }) => {
  return async (connection, nth) => {
    const token = tokens[nth % tokens.length]
    const sent = token === undefined ? headers : `${headers}authorization: Bearer ${token}\r\n`
    const reply = await connection.send('GET', path, { headers: sent, wantsBody: isSample(nth) })
    expectStatus(reply, 200, path)
    expect(reply.bodyBytes === bodyBytes, `${path}: ${reply.bodyBytes} bytes instead of ${bodyBytes}`)
    if (isSample(nth)) expect(bodyOf(reply).items.length === 20, 'a page of 20 products')
    return undefined
  }
}

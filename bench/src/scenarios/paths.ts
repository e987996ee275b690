import { bodyOf, expect, expectStatus, isSample } from '../support/expect.ts'
import type { CreateOperation } from '../support/load-job.ts'

export type PathsInput = {
  /** Asked for in turn. */
  paths: readonly string[]
  token?: string
  /** A sampled page must hold as many. */
  itemCount?: number
}

/** GET requests of one person. */
export const createOperation: CreateOperation<PathsInput> = ({ paths, token, itemCount }) => {
  const headers = token === undefined ? '' : `authorization: Bearer ${token}\r\n`
  return async (connection, nth) => {
    const path = paths[nth % paths.length] as string
    const reply = await connection.send('GET', path, { headers, wantsBody: isSample(nth) })
    expectStatus(reply, 200, path)
    if (isSample(nth) && itemCount !== undefined)
      expect(bodyOf(reply).items.length === itemCount, `${itemCount} on a page`)
    return undefined
  }
}

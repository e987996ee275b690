import { expect, expectStatus } from '../support/expect.ts'
import type { CreateOperation } from '../support/load-job.ts'

/** The least a server can be asked. */
export const createOperation: CreateOperation<undefined> = () => async (connection) => {
  const reply = await connection.send('GET', '/')
  expectStatus(reply, 200, '/')
  expect(reply.bodyBytes > 0, 'a greeting')
  return undefined
}

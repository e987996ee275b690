import { customerPassword, emailOf } from '../seeds/seed-customers.ts'
import type { Connection } from '../support/connection.ts'
import { bodyOf, expect, expectStatus } from '../support/expect.ts'
import type { CreateOperation } from '../support/load-job.ts'

export type SignInInput = { customerCount: number }

/** Customers who sign in with their passwords, one after another, each on a device the shop does not know. */
export const createOperation: CreateOperation<SignInInput> =
  ({ customerCount }) =>
  async (connection, nth) => {
    const email = emailOf(nth % customerCount)
    const { user } = await signIn(connection, email, customerPassword)
    expect(user.email === email, 'who signed in is who they are')
    return undefined
  }

export async function signIn(connection: Connection, email: string, password: string) {
  const body = JSON.stringify({ email, password })
  const reply = await connection.send('POST', '/api/v1/auth/sign-in/email', { body, wantsBody: true })
  expectStatus(reply, 200, 'a sign-in')
  const sessionToken = /\r\nset-auth-token: *([^\r]+)/i.exec(reply.head)?.[1]
  expect(sessionToken !== undefined, 'a session')
  return { sessionToken, user: bodyOf(reply).user }
}

/** A token for the API, as a browser fetches it. */
export async function fetchToken(connection: Connection, email: string, password: string): Promise<string> {
  const { sessionToken } = await signIn(connection, email, password)
  const headers = `authorization: Bearer ${sessionToken}\r\n`
  const reply = await connection.send('GET', '/api/v1/auth/token', { headers, wantsBody: true })
  expectStatus(reply, 200, 'a token')
  return bodyOf(reply).token
}

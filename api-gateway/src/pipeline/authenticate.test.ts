import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { forbidden, unauthenticated, unavailable } from '@storefleet/contracts'
import { type Actor, type Permission, standardPermissions } from '@storefleet/identity'
import type { Access } from '../route-table.ts'
import { createAuthenticate } from './authenticate.ts'

const actorOf = (role: Actor['role']): Actor => ({
  role,
  id: `a-${role}`,
  email: null,
  name: null,
  sessionId: null,
  permissions: standardPermissions,
})

const authenticate = createAuthenticate({
  recall: (token) => (token === 'staff' ? actorOf('staff') : undefined),
  async verify(token: string) {
    if (token === 'no-keys') throw unavailable('keys-unavailable', 'The keys cannot be fetched')
    if (token === 'one-step') throw forbidden('second-factor-required', 'Set up a second factor first')
    if (token === 'expired') throw unauthenticated('invalid-token', 'The token has expired')
    return actorOf(token as Actor['role'])
  },
})

const outcome = async (access: Access, authorization: string) => {
  const { actor, refusal } = await authenticate(access, authorization)
  return refusal === undefined ? (actor?.role ?? 'anonymous') : refusal.status
}

describe('authentication', () => {
  const cases: [Access, string, string | number][] = [
    ['public', '', 'anonymous'],
    ['public', 'Bearer customer', 'customer'],
    ['public', 'bearer customer', 'customer'],
    ['public', 'Bearer expired', 401],
    ['public', 'Basic YWRhOmFkYQ==', 401],
    ['public', 'Bearer', 401],
    ['public', 'Bearer a b', 401],
    ['public', 'Bearer no-keys', 503],
    ['public', 'Bearer one-step', 403],
    ['staff', 'Bearer one-step', 403],
    ['session', 'Bearer expired', 'anonymous'],
    ['session', '', 'anonymous'],
    ['customer', '', 401],
    ['customer', 'Bearer customer', 'customer'],
    ['customer', 'Bearer staff', 'staff'],
    ['staff', 'Bearer customer', 403],
    ['staff', 'Bearer staff', 'staff'],
    ['staff', 'Bearer admin', 'admin'],
    ['admin', 'Bearer staff', 403],
    ['admin', 'Bearer admin', 'admin'],
  ]
  for (const [access, authorization, expected] of cases) {
    test(`when a ${access} route is requested with "${authorization}", then the outcome is ${expected}`, async () => {
      assert.equal(await outcome(access, authorization), expected)
    })
  }

  test('when staff lack the permission of what the gateway itself responds with, then they are refused', async () => {
    const refusalOf = async (role: string, permission: Permission) =>
      (await authenticate('staff', `Bearer ${role}`, permission)).refusal?.slug
    assert.equal(await refusalOf('staff', 'team'), 'permission-missing')
    assert.equal(await refusalOf('staff', 'orders'), undefined)
    assert.equal(await refusalOf('admin', 'team'), undefined)
    assert.equal(await refusalOf('customer', 'orders'), 'staff-only')
  })

  test('when a token is refused, then WWW-Authenticate says why', async () => {
    const missing = await authenticate('customer', '')
    const expired = await authenticate('customer', 'Bearer expired')
    assert.deepEqual(missing.refusal?.headers, ['www-authenticate', 'Bearer realm="storefleet"'])
    assert.deepEqual(expired.refusal?.headers, ['www-authenticate', 'Bearer realm="storefleet", error="invalid_token"'])
  })

  test('when no token is to be checked, then no promise is returned', () => {
    assert.equal(authenticate('public', '') instanceof Promise, false)
  })
})

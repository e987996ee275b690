import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPasswordProblem } from './password-policy.ts'

const codeOf = (password: string, email?: string) => findPasswordProblem(password, email)?.code

test('when a password is common, in any case, then it is refused', () => {
  for (const password of ['password', 'Password1', 'QWERTYUIOP', 'iloveyou1', '12345678', 'aaaaaaaaa']) {
    assert.equal(codeOf(password), 'PASSWORD_TOO_COMMON', password)
  }
})

test('when a password holds the name of its owner’s address, then it is refused, unless that name is very short', () => {
  assert.equal(codeOf('xxADAxLovelacexx', 'adaxlovelace@example.com'), 'PASSWORD_CONTAINS_EMAIL')
  assert.equal(codeOf('a fine adage here', 'ada@example.com'), undefined)
})

test('when a password is neither, then it may be used', () => {
  assert.equal(codeOf('correct horse battery staple', 'ada.lovelace@example.com'), undefined)
  assert.equal(codeOf('storefleet-dev'), undefined)
})

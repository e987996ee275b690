import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cookieOptions, withFormerCookies } from './auth-cookies.ts'

const https = 'https://shop.example'

test('when the shop is reached over https, then its cookies are bound to its host, else they are plain', () => {
  assert.deepEqual(cookieOptions(https), {
    cookiePrefix: '__Host-storefleet',
    useSecureCookies: false,
    defaultCookieAttributes: { secure: true },
  })
  assert.equal(cookieOptions('http://localhost:3000').cookiePrefix, 'storefleet')
  assert.equal(cookieOptions('http://localhost:3000').defaultCookieAttributes.secure, false)
})

test('when a former cookie comes, then it counts under its new name, unless there is one of that name', () => {
  const former = '__Secure-storefleet.session_token=old'
  assert.equal(withFormerCookies(`a=b; ${former}`, https), `a=b; ${former}; __Host-storefleet.session_token=old`)
  const both = `${former}; __Host-storefleet.session_token=new`
  assert.equal(withFormerCookies(both, https), both)
  assert.equal(withFormerCookies(former, 'http://localhost:3000'), former)
  assert.equal(withFormerCookies('', https), '')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toAuthRequest } from './auth-request.ts'

const publicUrl = 'https://shop.example'

const requestWith = (headers: Record<string, string>) =>
  toAuthRequest(
    { method: 'POST', url: '/api/v1/auth/sign-out', headers, body: '{}', peerAddress: '10.0.0.1' },
    publicUrl,
  )

test('when the gateway names its client, then that is the client’s address, and no other header is', () => {
  const addressWith = (headers: Record<string, string>) => requestWith(headers).headers.get('x-client-address')
  assert.equal(addressWith({ 'x-forwarded-for': '203.0.113.7' }), '203.0.113.7')
  assert.equal(addressWith({ 'x-forwarded-for': '6.6.6.6, 203.0.113.7' }), '203.0.113.7')
  assert.equal(addressWith({ 'x-client-address': '6.6.6.6' }), '10.0.0.1')
})

test('when no browser sends the request, then it comes from the shop itself, else from where the browser says', () => {
  const originWith = (headers: Record<string, string>) => requestWith(headers).headers.get('origin')
  assert.equal(originWith({ cookie: 'a=b' }), publicUrl)
  assert.equal(originWith({ origin: 'https://evil.example' }), 'https://evil.example')
  assert.equal(originWith({ referer: 'https://evil.example/page' }), null)
  assert.equal(originWith({ 'sec-fetch-site': 'cross-site' }), null)
})

test('when the name of the browser is endless, then its start is kept', () => {
  assert.equal(requestWith({ 'user-agent': 'x'.repeat(8_000) }).headers.get('user-agent')?.length, 500)
})

test('when the body is empty, then there is none', async () => {
  const call = { method: 'POST', url: '/x', headers: {}, peerAddress: '10.0.0.1' }
  assert.equal(toAuthRequest({ ...call, body: '' }, publicUrl).body, null)
  assert.equal(await toAuthRequest({ ...call, body: '{}' }, publicUrl).text(), '{}')
})

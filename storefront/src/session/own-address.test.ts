import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownAddress, signInPath } from './own-address.ts'

const origin = 'https://shop.example'

test('when a sign-in is asked to lead to a page of the shop, then it leads there', () => {
  assert.equal(ownAddress('/checkout?a=1#b', origin), 'https://shop.example/checkout?a=1#b')
})

for (const next of [
  null,
  '',
  'checkout',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
]) {
  test(`when a sign-in is asked to lead to ${JSON.stringify(next)}, then it does not`, () => {
    assert.equal(ownAddress(next, origin), undefined)
  })
}

test('when dots hide a second slash, then the address still is one of the shop', () => {
  assert.equal(ownAddress('/.//evil.example', origin), 'https://shop.example//evil.example')
})

test('when a customer has to sign in, then the page they came from is named whole', () => {
  const path = signInPath({ pathname: '/de/orders/1', search: '?a=b', hash: '' })
  const next = new URL(path, origin).searchParams.get('next')
  assert.equal(ownAddress(next, origin), 'https://shop.example/de/orders/1?a=b')
})

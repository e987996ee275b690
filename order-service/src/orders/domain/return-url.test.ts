import assert from 'node:assert/strict'
import { test } from 'node:test'
import { returnUrlOf } from './return-url.ts'

const returnUrlOrigins = ['https://shop.example', 'http://localhost:3000']
const order = { orderId: 'o1', locale: 'en-US' }
const places = { returnUrlOrigins, orderPage: undefined }

test('when the URL is one of the shop, then it is used, with the id of the order', () => {
  assert.equal(returnUrlOf(undefined, order, places), undefined)
  assert.equal(returnUrlOf('https://shop.example/orders/{orderId}', order, places), 'https://shop.example/orders/o1')
  assert.equal(returnUrlOf('http://localhost:3000', order, places), 'http://localhost:3000/')
})

test('when the URL leads elsewhere, then it is refused and the field named', () => {
  for (const url of [
    '/orders/1',
    'https://shop.example.evil.example/',
    'https://evil.example/https://shop.example',
    'https://shop.example@evil.example/',
    'https://ada:secret@shop.example/',
    'http://shop.example/',
    'https://shop.example:8443/',
    'javascript:alert(1)//https://shop.example',
    'data:text/html,x',
    '//shop.example/',
    '',
  ]) {
    assert.throws(() => returnUrlOf(url, order, places), { slug: 'invalid-return-url' }, url)
  }
})

test('when the shop has pages and no URL is given, then it is the page of the order', () => {
  const withPages = { returnUrlOrigins, orderPage: 'https://shop.example{language}/orders/{id}' }
  assert.equal(returnUrlOf(undefined, order, withPages), 'https://shop.example/orders/o1')
  assert.equal(returnUrlOf(undefined, { ...order, locale: 'de' }, withPages), 'https://shop.example/de/orders/o1')
  assert.equal(returnUrlOf('http://localhost:3000/mine', order, withPages), 'http://localhost:3000/mine')
})

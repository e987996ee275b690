import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditBooks } from './audit-books/audit-books.mjs'

const passing = { kind: 'units miscounted', detail: 'only for a moment' }
const lasting = { kind: 'charged twice', detail: 'order 7' }

/** A shop whose tokens are good for three requests. `pages` are those of order-service, each a list of what it has at each reading. */
function shopWith(pages) {
  const tokens = []
  const readings = pages.map(() => 0)
  const respond = (status, body) => ({ status, json: async () => body })
  const request = async (url, { headers, body }) => {
    const { pathname, searchParams } = new URL(url)
    if (pathname === '/api/v1/auth/sign-in/email') {
      return JSON.parse(body).password === 'right' ? respond(200, { token: 'session' }) : respond(401, { code: 'no' })
    }
    if (pathname === '/api/v1/auth/token') {
      tokens.push(3)
      return respond(200, { token: String(tokens.length - 1) })
    }
    if (tokens[headers.authorization.split(' ')[1]]-- <= 0) return respond(401, {})
    if (!pathname.includes('/order-service/')) return respond(200, { check: 'events', items: [], nextCursor: null })
    const page = Number(searchParams.get('cursor') ?? 0)
    const items = pages[page][Math.min(readings[page]++, pages[page].length - 1)]
    return respond(200, { check: 'orders', items, nextCursor: page + 1 < pages.length ? String(page + 1) : null })
  }
  const lines = []
  const print = (line) => lines.push(line)
  return {
    lines,
    options: { url: 'http://shop.test', email: 'a', password: 'right', pause: async () => {}, print, request },
  }
}

test('when books differ at both readings of a page, then it is printed and counted, and each page of each service is read', async () => {
  const { lines, options } = shopWith([[[passing, lasting], [lasting]], [[passing], []], [[]]])
  assert.equal(await auditBooks(options), 1)
  assert.deepEqual(lines, [
    'user-service: 1 pages, 0 differences',
    'product-service: 1 pages, 0 differences',
    'order-service: charged twice: order 7',
    'order-service: 3 pages, 1 differences',
    'notification-service: 1 pages, 0 differences',
  ])
})

test('when the password is wrong, then it says which request was refused', async () => {
  const { options } = shopWith([[[]]])
  await assert.rejects(auditBooks({ ...options, password: 'wrong' }), /sign-in\/email is answered 401 no/)
})

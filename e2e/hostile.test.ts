import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import type { TestResponse } from './support/client.ts'
import { resolveReferences } from './support/resolve-references.ts'
import { type Schema, sampleOf } from './support/sample.ts'
import { openShop } from './support/shop.ts'
import { createProduct, expectStatus, findMail, freshEmail, orderOf, signInAdmin } from './support/steps.ts'

/** Every route that takes a JSON body, read from the shop's own OpenAPI document, with input that no client should send. */
type Route = { method: string; path: string; schema: Schema; isBetterAuths: boolean }

const shop = await openShop()
const admin = await signInAdmin(shop)
const document = resolveReferences(expectStatus(await shop.get('/openapi.json'), 200).body)

type Operation = { requestBody?: { content?: Record<string, { schema?: Schema }> }; 'x-access'?: string }
const routes: Route[] = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, operation]) => {
    const schema = operation.requestBody?.content?.['application/json']?.schema
    return schema === undefined || operation['x-access'] === undefined
      ? []
      : [{ method: method.toUpperCase(), path, schema, isBetterAuths: operation['x-access'] === 'session' }]
  }),
)

const send = ({ method, path }: Route, body: unknown, headers: Record<string, string> = {}) =>
  shop.request(
    method,
    path.replace(/\{\w+\}/g, () => randomUUID()),
    {
      token: admin.token,
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'if-match': '"1"', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
  )

/** Better Auth's routes answer in its own form, which its clients read: `{ code, message }`. */
function assertRefused({ isBetterAuths }: Route, response: TestResponse, what: string) {
  assert.ok(
    response.status >= 400 && response.status < 500,
    `${what}: ${response.status} ${JSON.stringify(response.body)}`,
  )
  assert.doesNotMatch(JSON.stringify(response.body), /node_modules|at .*\.ts:\d|select |insert into|relation "/i, what)
  if (isBetterAuths) return
  assert.equal(response.headers.get('content-type'), 'application/problem+json', what)
  assert.ok(response.body.code && response.body.detail && response.body.correlationId, what)
}

const hostileTexts = [
  `'; drop table orders; --`,
  `<script>alert(1)</script>`,
  '{{7*7}}',
  '../../etc/passwd',
  'a\r\nBcc: victim@example.com',
  '\u202Egnp.exe',
  '💥'.repeat(50),
]

test('when the routes with a body are listed, then there are many', () => {
  assert.ok(routes.length >= 12, routes.map(({ method, path }) => `${method} ${path}`).join('\n'))
})

for (const route of routes) {
  describe(`${route.method} ${route.path}`, () => {
    test('when the body is malformed, then it is refused', async () => {
      for (const body of ['', '{', '{"a":}', 'null', '"text"', '42', '[]', '[[[[]]]]', 'NaN', '{"a":1}trailing']) {
        const response = await send(route, body)
        const mayBeEmpty = (body === '' || body === 'null') && (route.schema.required ?? []).length === 0
        if (!mayBeEmpty) assertRefused(route, response, body)
      }
    })

    test('when the body reaches for a prototype, then it is refused', async () => {
      assertRefused(route, await send(route, '{"__proto__":{"isAdmin":true}}'), '__proto__')
      assertRefused(route, await send(route, '{"constructor":{"prototype":{"isAdmin":true}}}'), 'constructor')
    })

    test('when the body is far too large or far too deep, then it is refused', async () => {
      assertRefused(route, await send(route, JSON.stringify({ text: 'x'.repeat(2_000_000) })), 'large')
      assertRefused(route, await send(route, `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`), 'deep')
    })

    test('when the body is of another media type, then it is refused', async () => {
      for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
        assertRefused(route, await send(route, '{}', { 'content-type': type }), type)
      }
    })

    test('when a property is of another type, then it is named', async () => {
      const sample = sampleOf(route.schema) as Record<string, unknown>
      for (const name of Object.keys(sample)) {
        for (const wrong of [{ unexpected: [] }, [[1]], true]) {
          if (typeof wrong === typeof sample[name] && Array.isArray(wrong) === Array.isArray(sample[name])) continue
          const response = await send(route, { ...sample, [name]: wrong })
          assertRefused(route, response, `${name} = ${JSON.stringify(wrong)}`)
          if (route.isBetterAuths) continue
          const fields = (response.body.errors ?? []).map((error: { field: string }) => error.field).join()
          assert.ok(fields.includes(name), `${name} is not among: ${fields}`)
        }
      }
    })

    test('when a text holds SQL, HTML or control characters, then nothing breaks', async () => {
      const sample = sampleOf(route.schema) as Record<string, unknown>
      for (const [name, value] of Object.entries(sample)) {
        if (typeof value !== 'string') continue
        for (const text of hostileTexts) {
          const response = await send(route, { ...sample, [name]: text })
          assert.ok(response.status < 500, `${name} = ${text}: ${response.status} ${JSON.stringify(response.body)}`)
        }
      }
    })
  })
}

test('when a text holds the NUL character, which PostgreSQL cannot keep, then it is refused or dropped', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 1 })
  const order = orderOf(variantId)
  const response = await shop.pay('/api/v1/orders', {
    ...order,
    shippingAddress: { ...order.shippingAddress, name: 'A\u0000da' },
  })
  assert.ok(response.status < 500, JSON.stringify(response.body))
})

test('when a customer’s name holds HTML, then the email shows it as text', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 1 })
  const order = orderOf(variantId, { email: freshEmail('mallory') })
  order.shippingAddress = { ...order.shippingAddress, name: '<img src=x onerror=alert(1)>' }
  expectStatus(await shop.pay('/api/v1/orders', order), 201)
  const mail = await findMail(shop, order.email, (message) => /confirmed/i.test(message.subject))
  assert.doesNotMatch(mail.html, /<img src=x/)
  assert.match(mail.html, /&lt;img src=x/)
})

test('when a header is hostile, then the response headers are not affected', async () => {
  const hostileHeaders: Record<string, string>[] = [
    { 'x-correlation-id': 'a'.repeat(5000) },
    { 'x-correlation-id': '<script>' },
    { 'x-forwarded-for': '1.2.3.4, , ;;' },
    { authorization: `Bearer ${'a.'.repeat(2000)}` },
    { traceparent: 'ff-zz' },
    { 'idempotency-key': 'k'.repeat(300) },
  ]
  for (const headers of hostileHeaders) {
    const response = await shop.post('/api/v1/orders', {}, { headers })
    assert.ok(
      response.status >= 400 && response.status < 500,
      `${JSON.stringify(headers).slice(0, 60)}: ${response.status}`,
    )
    assert.match(response.headers.get('x-correlation-id') ?? '', /^[\w.:-]{8,128}$/)
  }
})

test('when an address in the query is hostile, then lists answer or refuse', async () => {
  for (const text of hostileTexts) {
    const q = encodeURIComponent(text)
    for (const path of [
      `/api/v1/products?q=${q}`,
      `/api/v1/products?cursor=${q}`,
      `/api/v1/products?category=${q}`,
      `/api/v1/products/${q}`,
      `/api/v1/orders/${q}`,
      `/api/v1/orders?email=${q}`,
      `/api/v1/users?q=${q}`,
    ]) {
      const response = await shop.get(path, { token: admin.token })
      assert.ok(response.status < 500, `${path}: ${response.status} ${JSON.stringify(response.body)}`)
    }
  }
})

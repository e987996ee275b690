import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { orderBody } from '@storefleet/test-kit/order-body'
import { sampleAddress } from '@storefleet/test-kit/sample-order'
import type { Attack } from './attack.ts'
import { flood, type Sent } from './attacker.ts'

const json = (path: string, body: unknown, headers: Record<string, string> = {}): Sent => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** One small request each, whose answer is meant to cost far more than the question. */
function costly(name: string, next: (index: number) => Sent, pace = { lanes: 4, everyMs: 100 }): Attack {
  return {
    name,
    async run({ attacker, signal }) {
      const statuses = await flood(attacker, next, { ...pace, signal })
      for (const status of statuses.keys()) {
        assert.ok(status < 500 || status === 503, `${name}: answered ${status} ${statuses.get(status)} times`)
      }
    },
  }
}

const slowForPatterns = (length: number) => `a@${'a.'.repeat(length)} `
const order = (changes: Record<string, unknown>) =>
  orderBody(randomUUID(), { email: 'mallory@example.com', ...changes })

const signUp = (email: string, name: string) =>
  json('/api/v1/auth/sign-up/email', { email, name, password: randomUUID() })

const textsForPatterns = [
  () => json('/api/v1/orders', { email: slowForPatterns(127_500) }),
  () => json('/api/v1/orders', order({ email: slowForPatterns(30_000) })),
  () => json('/api/v1/orders', order({ shippingAddress: { ...sampleAddress, postalCode: ' '.repeat(60_000) } })),
  () => json('/api/v1/orders', order({ shippingAddress: { ...sampleAddress, country: 'A'.repeat(60_000) } })),
  () => signUp(slowForPatterns(30_000), 'Mallory'),
  () => signUp('mallory@example.com', ' '.repeat(60_000)),
]

export const costlyRequests: readonly Attack[] = [
  costly('texts are sent on which patterns backtrack', (index) => {
    const make = textsForPatterns[index % textsForPatterns.length] as () => Sent
    return make()
  }),
  costly('bodies are sent that look deep', () => json('/api/v1/auth/sign-in/email', `"${'\\"x'.repeat(21_800)}`)),
  costly('every facet of many options is asked for', (index) => {
    const options = Array.from({ length: 20 }, (_, n) => `&option=Name${index}x${n}:Value`).join('')
    return { path: `/api/v1/products?facets=option${',option'.repeat(13)}${options}` }
  }),
  costly('orders have tens of thousands of empty lines', () =>
    json('/api/v1/orders', `{"items":[${'{},'.repeat(80_000)}{}]}`),
  ),
  costly('addresses in the log look like card numbers', () => ({ path: `/${'cvc'.repeat(2_700)}` })),
  costly('searches hold what no product does', (index) => ({
    path: `/api/v1/products?q=${encodeURIComponent(`${'%_'.repeat(60)} ${index}`)}`,
  })),
]

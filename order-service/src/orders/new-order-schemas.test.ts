import assert from 'node:assert/strict'
import { test } from 'node:test'
import { validatorCompiler } from '@storefleet/http/validation'
import { PlaceOrderBody } from './new-order-schemas.ts'

const validate = validatorCompiler({ schema: PlaceOrderBody, method: 'POST', url: '/', httpPart: 'body' })

/** Below this, processor times are not comparable: some clocks count in ticks of 10 ms, and garbage collection adds to any run. */
const noiseMicros = 50_000

function costOf(value: unknown): number {
  const before = process.cpuUsage()
  assert.equal(validate(value), false)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const hostile: [what: string, make: (length: number) => unknown][] = [
  ['an address that is nearly one', (length) => ({ email: `a@${'a.'.repeat(length / 2)} ` })],
  ['thousands of lines', (length) => ({ items: Array.from({ length: length / 3 }, () => ({})) })],
]
for (const [what, make] of hostile) {
  test(`when an order has ${what}, then twice the body takes no more than twice the work`, () => {
    costOf(make(100))
    const [once, twice] = [costOf(make(20_000)), costOf(make(40_000))]
    assert.ok(twice < 3 * once + noiseMicros, `${once} µs, then ${twice} µs`)
  })
}

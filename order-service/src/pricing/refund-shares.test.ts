import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { refundedTax } from './refund-shares.ts'

test('when an order is refunded in parts of any size and order, then all of its tax is refunded in the end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 20 }),
      fc.nat(100),
      (parts, share) => {
        const totalMinor = parts.reduce((sum, part) => sum + part, 0)
        const paid = { totalMinor, taxMinor: Math.floor((totalMinor * share) / 100) }
        let refunded = 0
        let tax = 0
        for (const part of parts) {
          const own = refundedTax(paid, refunded, part)
          assert.ok(own >= 0 && own <= part)
          refunded += part
          tax += own
        }
        assert.equal(tax, paid.taxMinor)
      },
    ),
  )
})

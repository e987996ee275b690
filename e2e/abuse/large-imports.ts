import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Attack, AttackContext } from './attack.ts'

const columns =
  'Handle,Title,Vendor,Type,Published,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Price'

/** A product file of so many products. Their handles say which file they came from, so that none is another file's. */
function productFile(products: number): string {
  const file = randomUUID().slice(0, 8)
  const rows = Array.from({ length: products }, (_, n) => {
    const handle = `bulk-${file}-${n}`
    return `${handle},Bulk ${n},Bulk,Bulk,false,${handle},shopify,10,12.50`
  })
  return [columns, ...rows].join('\n')
}

const importing = (name: string, products: number): Attack => ({
  name,
  async run({ shop, adminToken, signal }: AttackContext) {
    const headers = { 'content-type': 'text/csv' }
    const file = productFile(products)
    const accepted = await shop.post('/api/v1/products/import', file, { token: adminToken, headers })
    assert.equal(accepted.status, 202, JSON.stringify(accepted.body))
    if (!signal.aborted) await once(signal, 'abort')
    const job = `/api/v1/products/imports/${accepted.body.id}`
    const { body } = await shop.get(job, { token: adminToken })
    assert.ok(['queued', 'running', 'succeeded'].includes(body.status), JSON.stringify(body))
    await shop.post(`${job}/cancel`, undefined, { token: adminToken })
  },
})

/** No attack: what a merchant does while customers buy. */
export const largeImports: readonly Attack[] = [
  importing('three thousand products are imported', 3_000),
  importing('twenty thousand products are imported', 20_000),
  {
    name: 'the whole catalogue is exported again and again',
    async run({ shop, adminToken, signal }) {
      while (!signal.aborted) {
        const { status } = await shop.get('/api/v1/products/export', { token: adminToken })
        assert.equal(status, 200)
      }
    },
  },
]

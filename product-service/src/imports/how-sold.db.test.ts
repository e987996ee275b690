import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { TestService } from '@storefleet/test-kit'
import { startProductService } from '../testing/product-service.ts'

let service: TestService
let token: string
before(async () => {
  service = await startProductService()
  token = await service.host.tokenFor({ role: 'staff' })
})

const soldColumns =
  'Variant Inventory Tracker,Variant Inventory Policy,Variant Requires Shipping,Variant Taxable'.split(',')
const header = ['Handle', 'Title', 'Variant Price', 'Variant Inventory Qty', ...soldColumns].join(',')

/** Sends a file and returns its report. */
const importFile = async (...lines: string[]) => {
  const response = await fetch(`${service.url}/api/v1/products/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body: [header, ...lines].join('\n'),
  })
  assert.equal(response.status, 200)
  return (await response.json()) as { rows: { outcome: string; error?: string }[] }
}
const soldAs = async (handle: string) => {
  const { body } = await service.request('GET', `/api/v1/products/${handle}`)
  const { trackInventory, allowBackorder, requiresShipping, taxable, isAvailable } = body.variants[0]
  return { trackInventory, allowBackorder, requiresShipping, taxable, isAvailable }
}

test('when a file says how a variant is sold, then it is sold so, and the export says the same', async () => {
  await importFile('card,Gift card,10,0,,continue,false,false', 'mug,Mug,10,0,shopify,deny,true,true')
  assert.deepEqual(await soldAs('card'), {
    trackInventory: false,
    allowBackorder: true,
    requiresShipping: false,
    taxable: false,
    isAvailable: true,
  })
  assert.deepEqual(await soldAs('mug'), {
    trackInventory: true,
    allowBackorder: false,
    requiresShipping: true,
    taxable: true,
    isAvailable: false,
  })
  const file = (await service.request('GET', '/api/v1/products/export', { token })).body as string
  const [names = [], ...rows] = file.split('\n').map((line: string) => line.split(','))
  const cellsOf = (handle: string) =>
    soldColumns.map((name) => rows.find(([first]) => first === handle)?.[names.indexOf(name)])
  assert.deepEqual(cellsOf('card'), ['', 'continue', 'false', 'false'])
  assert.deepEqual(cellsOf('mug'), ['shopify', 'deny', 'true', 'true'])
})

test('when a cell is empty, then the variant is sold as before', async () => {
  await importFile('stays,Stays,10,0,shopify,continue,false,false')
  await importFile('stays,Stays,10,0,shopify,,,')
  const { allowBackorder, requiresShipping, taxable } = await soldAs('stays')
  assert.deepEqual([allowBackorder, requiresShipping, taxable], [true, false, false])
})

test('when a cell holds another word, then its row names the words it may hold', async () => {
  const { rows } = await importFile('odd,Odd,10,0,shopify,maybe,true,true')
  assert.deepEqual(
    [rows[0]?.outcome, rows[0]?.error],
    ['failed', 'Variant Inventory Policy is "maybe": it must be continue or deny'],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPages, findThings } from './find-targets.ts'

const pages = [
  { path: '/admin/orders', title: 'Orders' },
  { path: '/admin/returns', title: 'Returns' },
]

const answers: Record<string, object> = {
  orders: { items: [{ id: 'o1', number: 'SF-1', email: 'a@x.example', shippingAddress: { name: 'Ada' } }] },
  products: { items: [{ id: 'p1', title: 'Mug', vendor: null }] },
  customers: { items: [{ id: 'o1', email: 'a@x.example', lastOrder: { name: '' } }] },
}
const asked: string[] = []
const call = async <Body>(_: 'GET', path: string): Promise<Body> => {
  asked.push(path)
  const found = answers[path.split('?')[0] as string]
  if (found === undefined) throw new Error('away')
  return found as Body
}

test('when a part of the name of a page is typed, then the page is found, and all are without a text', () => {
  assert.deepEqual(
    findPages(pages, ' TURN').map(({ path }) => path),
    ['/admin/returns'],
  )
  assert.equal(findPages(pages, '').length, 2)
  assert.deepEqual(findPages(pages, 'xyz'), [])
})

test('when a text is typed, then orders, products of every status and customers are searched for it', async () => {
  asked.length = 0
  const { targets, isPartial } = await findThings(call, ' a&b ')
  assert.deepEqual(asked, [
    'orders?q=a%26b&limit=5',
    'products?q=a%26b&limit=5&status=any',
    'customers?q=a%26b&limit=5',
  ])
  assert.deepEqual(
    targets.map(({ group, path, title, hint }) => [group, path, title, hint]),
    [
      ['orders', '/admin/orders/o1', 'SF-1', 'Ada'],
      ['products', '/admin/products/p1', 'Mug', ''],
      ['customers', '/admin/customers/o1', 'a@x.example', 'a@x.example'],
    ],
  )
  assert.equal(isPartial, false)
})

test('when one search fails, then what the others found is there, and it says so', async () => {
  const { products } = answers
  delete answers.products
  const { targets, isPartial } = await findThings(call, 'mug')
  answers.products = products as object
  assert.deepEqual([targets.map(({ group }) => group), isPartial], [['orders', 'customers'], true])
})

test('when one character is typed, then nothing is searched', async () => {
  asked.length = 0
  assert.deepEqual(await findThings(call, ' a '), { targets: [], isPartial: false })
  assert.deepEqual(asked, [])
})

import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { exportProducts } from './export-products.ts'
import type { ExportedProduct } from './export-store.ts'

const productOf = (n: number): ExportedProduct => ({
  id: String(n),
  slug: `hat-${n}`,
  title: 'Hat',
  description: 'x'.repeat(2_000),
  descriptionHtml: null,
  vendor: '',
  categoryTitle: null,
  tags: [],
  status: 'active',
  options: [],
  images: [],
  variants: [],
})

test('when a client stops reading an export, then no further page is read', async () => {
  let pages = 0
  const page = async (_after: string | undefined, limit: number) => {
    pages += 1
    return Array.from({ length: limit }, (_, n) => ({ ...productOf(n), images: [{ url: '/images/a.svg', alt: '' }] }))
  }
  const stream = Readable.from(exportProducts({ exports: { page }, currency: async () => 'USD' }), {
    objectMode: false,
  })
  await new Promise((resolve) => stream.once('readable', resolve))
  for (let turn = 0; turn < 200; turn++) await nextTurn()
  const pagesRead = pages
  assert.ok(pagesRead <= 4, `${pagesRead} pages`)
  for (let turn = 0; turn < 200; turn++) await nextTurn()
  assert.equal(pages, pagesRead)
  stream.destroy()
})

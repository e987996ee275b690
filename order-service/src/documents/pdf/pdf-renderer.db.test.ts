import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { documentFor } from '../../testing/example-document.ts'
import { createPdfRenderer, mostPending } from './pdf-renderer.ts'

const renderer = createPdfRenderer()
after(() => renderer.close())
const document = documentFor({ id: randomUUID(), orderId: randomUUID(), sourceId: randomUUID(), sequence: 1 })

test('when more PDFs are asked for than a process makes at once, then one is refused and the others are made', async () => {
  const made = Array.from({ length: mostPending }, () => renderer.render(document))
  assert.throws(() => renderer.render(document), { slug: 'documents-busy', status: 503 })
  for (const pdf of await Promise.all(made)) assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  assert.ok((await renderer.render(document)).length > 1_000)
})

test('when a document cannot be printed, then its request fails and the next is made', async () => {
  await assert.rejects(renderer.render({ ...document, currency: 'EUR', issuedOn: 'never' }), /could not be printed/)
  assert.ok((await renderer.render(document)).length > 1_000)
})

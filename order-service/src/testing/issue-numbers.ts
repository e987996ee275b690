// A process of a test: issues an invoice for each of the sources that has none, until it is done or killed.

import { randomUUID } from 'node:crypto'
import { openDatabase } from '@storefleet/database'
import { createDocumentStore } from '../documents/document-store.ts'
import { documentFor } from './example-document.ts'

const [url = '', orderId = '', ...sources] = process.argv.slice(2)
const db = await openDatabase(url)
const documents = createDocumentStore(db)
for (const sourceId of sources) {
  await db
    .transaction(async (tx) => {
      const sequence = await documents.nextNumber(tx, 'invoice', '2026')
      const document = documentFor({ id: randomUUID(), orderId, sourceId, sequence })
      await documents.add(tx, { document, period: '2026', sequence })
    })
    // Issued before by the process that was killed, or by the other one.
    .catch((error: { constraint?: string }) => {
      if (error.constraint !== 'documents_source_key') throw error
    })
}
await db.close()

import { useEffect, useState } from 'preact/hooks'
import { callApi, sessionHeaders } from '../api/client.ts'
import type { DocumentPage, Order } from '../api/schema.ts'
import { downloadAs } from '../ui/download.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { orderHeaders } from './use-order.ts'

/** Invoices and credit notes, to be kept. */
export function OrderDocuments({ order, token }: { order: Order; token: string | undefined }) {
  const { words } = useLocale()
  const [documents, setDocuments] = useState<DocumentPage['items']>([])
  useEffect(() => {
    void callApi<DocumentPage>('GET', `orders/${order.id}/documents`, { headers: orderHeaders(token) }).then(
      ({ items }) => setDocuments(items),
      () => setDocuments([]),
    )
  }, [order.id, order.updatedAt, token])
  if (documents.length === 0) return null

  /** The token is sent as a header: a link would leave it in logs. */
  async function open(documentId: string) {
    const path = `/api/v1/orders/${order.id}/documents/${documentId}/pdf`
    await downloadAs(`${documentId}.pdf`, path, { ...(await sessionHeaders()), ...orderHeaders(token) })
  }

  return (
    <section>
      <h2>{words.documents}</h2>
      <ul>
        {documents.map(({ id, kind, number }) => (
          <li key={id}>
            <button type="button" class="text-button" onClick={() => open(id)}>
              {kind === 'invoice' ? words.invoice : words.creditNote} {number} (PDF)
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

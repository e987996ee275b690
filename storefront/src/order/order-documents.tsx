import { useEffect, useState } from 'preact/hooks'
import { callApi, sessionHeaders } from '../api/client.ts'
import type { DocumentPage, Order } from '../api/schema.ts'
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
    const response = await fetch(path, { headers: { ...(await sessionHeaders()), ...orderHeaders(token) } })
    if (!response.ok) return
    const url = URL.createObjectURL(await response.blob())
    const link = Object.assign(document.createElement('a'), { href: url, download: `${documentId}.pdf` })
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
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

import { useEffect, useState } from 'preact/hooks'
import { ApiError, callApi, sessionHeaders } from '../api/client.ts'
import type { DocumentPage, Order } from '../api/schema.ts'
import { downloadAs } from '../ui/download.ts'
import { useFailure } from '../ui/failure.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'
import { orderHeaders } from './order-headers.ts'

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
  const failure = useFailure()
  if (documents.length === 0) return null

  /** The token is sent as a header: a link would leave it in logs. */
  async function save({ id, number }: DocumentPage['items'][number]) {
    const path = `/api/v1/orders/${order.id}/documents/${id}/pdf`
    const isSaved = await downloadAs(`${number}.pdf`, path, { ...(await sessionHeaders()), ...orderHeaders(token) })
    if (!isSaved) throw new ApiError(500, {})
  }

  return (
    <section>
      <h2>{words.documents}</h2>
      <ul>
        {documents.map((each) => (
          <li key={each.id}>
            <button type="button" class="text-button" onClick={() => failure.during(() => save(each))}>
              {each.kind === 'invoice' ? words.invoice : words.creditNote} {each.number} (PDF)
            </button>
          </li>
        ))}
      </ul>
      <FailureText failure={failure} />
    </section>
  )
}

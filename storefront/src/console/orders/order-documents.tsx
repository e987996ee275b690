import { sessionHeaders } from '../../api/client.ts'
import type { DocumentPage, Order } from '../../api/schema.ts'
import { downloadAs } from '../../ui/download.ts'
import { useConsoleWords } from '../parts/console-words.tsx'
import { useResource } from '../parts/use-resource.ts'

/** Invoices and credit notes of an order, as PDF. */
export function OrderDocuments({ order }: { order: Order }) {
  const { order: words } = useConsoleWords()
  const { value } = useResource<DocumentPage>(`orders/${order.id}/documents`, order.updatedAt)
  if (value === undefined || value.items.length === 0) return null

  async function open(id: string, number: string) {
    const path = `/api/v1/orders/${order.id}/documents/${id}/pdf`
    await downloadAs(`${number}.pdf`, path, await sessionHeaders())
  }

  return (
    <section class="panel">
      <h2>{words.documents}</h2>
      <ul>
        {value.items.map(({ id, kind, number }) => (
          <li key={id}>
            <button type="button" class="text-button" onClick={() => void open(id, number)}>
              {kind === 'invoice' ? words.invoice : words.creditNote} {number} (PDF)
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

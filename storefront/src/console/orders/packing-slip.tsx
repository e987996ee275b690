import { useRoute } from 'preact-iso'
import type { Order } from '../../api/schema.ts'
import { AddressLines } from '../../ui/address-lines.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { type SlipLine, slipLines } from './slip-lines.ts'

/** What lies in a parcel, to be printed and laid into it: without prices. */
export function PackingSlip() {
  const { params } = useRoute()
  const { query } = useAddress()
  const { value: order, failure } = useResource<Order>(`orders/${params.id}`)
  if (order === undefined) return <Loading failure={failure} />
  return <Slip order={order} lines={slipLines(order, query.parcel)} />
}

function Slip({ order, lines }: { order: Order; lines: readonly SlipLine[] }) {
  const { words, href } = useLocale()
  const { order: orderWords } = useConsoleWords()
  const moment = useMoment()
  return (
    <article class="slip">
      <header class="page-head">
        <a class="link" href={href(`/admin/orders/${order.id}`)}>
          {orderWords.toOrder}
        </a>
        <PageTitle>{`${orderWords.packingSlip}, ${words.orderNumber(order.number)}`}</PageTitle>
        <p>{moment(order.createdAt)}</p>
      </header>
      <div class="page-tools">
        <button type="button" class="button small" onClick={() => print()}>
          {orderWords.print}
        </button>
      </div>
      <AddressLines {...order.shippingAddress} />
      <DataTable
        caption={orderWords.items}
        columns={[
          { key: 'quantity', title: orderWords.quantity, cell: ({ quantity }) => quantity },
          { key: 'item', title: orderWords.item, cell: ({ title }) => title },
          { key: 'sku', title: 'SKU', cell: ({ sku }) => sku },
        ]}
        rows={lines}
        keyOf={({ itemId }) => itemId}
        empty={orderWords.nothingToPack}
      />
      {order.note && (
        <p>
          {orderWords.note}: {order.note}
        </p>
      )}
    </article>
  )
}

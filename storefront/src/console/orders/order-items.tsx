import type { Order } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'

type Item = Order['items'][number]

/** What was ordered: each item with its discounts and tax, and how much of it has left. */
export function OrderItems({ order }: { order: Order }) {
  const { order: words } = useConsoleWords()
  const { money, href } = useLocale()
  const columns: readonly Column<Item>[] = [
    {
      key: 'item',
      title: words.item,
      cell: ({ title, variantTitle, slug, sku }) => (
        <>
          <b>{slug ? <a href={href(`/products/${slug}`)}>{title}</a> : title}</b>
          <small>{[variantTitle, sku].filter(Boolean).join(', ')}</small>
        </>
      ),
    },
    { key: 'price', title: words.price, cell: ({ unitPrice }) => money(unitPrice), isNumber: true },
    { key: 'quantity', title: words.quantity, cell: (item) => <Units item={item} />, isNumber: true },
    {
      key: 'discounts',
      title: words.discounts,
      cell: ({ discounts }) =>
        discounts.map(({ discountId, title, code, amount }) => (
          <div key={discountId}>
            {code ?? title} {money({ ...amount, amountMinor: -amount.amountMinor })}
          </div>
        )),
      isNumber: true,
    },
    {
      key: 'tax',
      title: words.tax,
      cell: ({ taxLines }) =>
        taxLines.map(({ name, percent, amount }) => (
          <div key={`${name} ${percent}`}>
            {percent} % {money(amount)}
          </div>
        )),
      isNumber: true,
    },
    { key: 'total', title: words.lineTotal, cell: ({ total, lineTotal }) => money(total ?? lineTotal), isNumber: true },
  ]
  return (
    <section class="panel">
      <h2>{words.items}</h2>
      <DataTable caption={words.items} columns={columns} rows={order.items} keyOf={({ id }) => id} empty="" />
    </section>
  )
}

function Units({ item: { quantity, shippedQuantity, cancelledQuantity } }: { item: Item }) {
  const { order: words } = useConsoleWords()
  return (
    <>
      {quantity}
      {shippedQuantity > 0 && <small>{words.shippedOf(shippedQuantity, quantity)}</small>}
      {cancelledQuantity > 0 && <small>{words.cancelledUnits(cancelledQuantity)}</small>}
    </>
  )
}

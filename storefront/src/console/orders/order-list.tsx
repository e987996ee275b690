import type { Order, OrderPage } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { toneOf } from '../../ui/order-tone.ts'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { FilterTabs } from '../parts/filter-tabs.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Pager } from '../parts/pager.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Status } from '../parts/status.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { orderListPath, orderStatuses, searchChanges } from './order-list-path.ts'

/** Orders, newest first, by what the address asks for. */
export function OrderList() {
  const { orders } = useConsoleWords()
  const { query, change } = useAddress()
  const { value: page, isStale, failure } = useResource<OrderPage>(orderListPath(query))
  return (
    <>
      <PageTitle>{orders.title}</PageTitle>
      <StatusTabs />
      <SearchBox
        label={orders.search}
        value={query.number ?? query.email ?? ''}
        onSearch={(text) => change(searchChanges(text))}
      />
      {page === undefined ? (
        <Loading failure={failure} />
      ) : (
        <>
          <FailureText failure={failure} />
          <OrderTable rows={page.items} isStale={isStale} />
          <Pager nextCursor={page.nextCursor} />
        </>
      )}
    </>
  )
}

function StatusTabs() {
  const { words } = useLocale()
  const { orders } = useConsoleWords()
  const choices = orderStatuses.map((value) => ({ value, title: words.statuses[value] }))
  return <FilterTabs label={orders.byStatus} name="status" choices={[{ value: '', title: orders.all }, ...choices]} />
}

function OrderTable({ rows, isStale }: { rows: readonly Order[]; isStale: boolean }) {
  const { words, money, href } = useLocale()
  const { orders, paymentStatuses } = useConsoleWords()
  const moment = useMoment()
  const columns: readonly Column<Order>[] = [
    {
      key: 'number',
      title: orders.number,
      cell: ({ id, number }) => <a href={href(`/admin/orders/${id}`)}>{number}</a>,
    },
    { key: 'placed', title: orders.placed, cell: ({ createdAt }) => moment(createdAt) },
    { key: 'customer', title: orders.customer, cell: ({ email }) => email },
    {
      key: 'units',
      title: orders.units,
      cell: ({ items }) => items.reduce((sum, { quantity }) => sum + quantity, 0),
      isNumber: true,
    },
    {
      key: 'payment',
      title: orders.payment,
      cell: ({ payment: { status, disputes } }) =>
        disputes.length > 0 ? <Status tone="bad">{orders.disputed}</Status> : paymentStatuses[status],
    },
    {
      key: 'status',
      title: orders.status,
      cell: ({ status }) => <Status tone={toneOf(status)}>{words.statuses[status]}</Status>,
    },
    { key: 'total', title: orders.total, cell: ({ total }) => money(total), isNumber: true },
  ]
  return (
    <DataTable
      caption={orders.caption}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={orders.none}
      isStale={isStale}
    />
  )
}

import type { Order, OrderPage, ShippingMethodPage } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { toneOf } from '../../ui/order-tone.ts'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { FilterSelect } from '../parts/filter-select.tsx'
import { FilterTabs } from '../parts/filter-tabs.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Pager } from '../parts/pager.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Status } from '../parts/status.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { ExportButton } from './export-button.tsx'
import { orderListPath, orderStatuses } from './order-list-path.ts'

/** Orders by what the address asks for. */
export function OrderList() {
  const { orders, paymentStatuses } = useConsoleWords()
  const { query, change } = useAddress()
  const { value: page, isStale, failure } = useResource<OrderPage>(orderListPath(query))
  return (
    <>
      <PageTitle>{orders.title}</PageTitle>
      <StatusTabs counts={page?.statusCounts} />
      <div class="page-tools">
        <SearchBox
          label={orders.search}
          value={query.q ?? query.email ?? ''}
          onSearch={(q) => change({ q, email: undefined })}
        />
        <FilterSelect
          name="paymentStatus"
          label={orders.payment}
          choices={[{ value: '', title: orders.allPayments }, ...choicesOf(paymentStatuses)]}
        />
        <ShippingSelect />
        <FilterSelect
          name="sort"
          label={orders.sort}
          choices={[
            { value: '', title: orders.newest },
            { value: 'oldest', title: orders.oldest },
          ]}
        />
        <ExportButton />
      </div>
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

const choicesOf = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }))

function StatusTabs({ counts }: { counts: OrderPage['statusCounts'] | undefined }) {
  const { words } = useLocale()
  const { orders } = useConsoleWords()
  const choices = orderStatuses.map((value) => ({ value, title: words.statuses[value], count: counts?.[value] }))
  return <FilterTabs label={orders.byStatus} name="status" choices={[{ value: '', title: orders.all }, ...choices]} />
}

function ShippingSelect() {
  const { orders } = useConsoleWords()
  const { value } = useResource<ShippingMethodPage>('shipping-methods')
  const methods = (value?.items ?? []).map(({ id, name }) => ({ value: id, title: name }))
  return (
    <FilterSelect
      name="shippingMethod"
      label={orders.shipping}
      choices={[{ value: '', title: orders.allShipping }, ...methods]}
    />
  )
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
    {
      key: 'customer',
      title: orders.customer,
      cell: ({ email, shippingAddress: { name } }) => (
        <div>
          {name}
          <small>{email}</small>
        </div>
      ),
    },
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

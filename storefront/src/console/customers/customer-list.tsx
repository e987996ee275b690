import type { Customer, CustomerPage } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { FilterTabs } from '../parts/filter-tabs.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Pager } from '../parts/pager.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { customerListPath } from './customer-list-path.ts'

/** Who has ordered, by the last order. */
export function CustomerList() {
  const { customers: words } = useConsoleWords()
  const { query, change } = useAddress()
  const { value: page, isStale, failure } = useResource<CustomerPage>(customerListPath(query))
  const kinds = (['account', 'guest'] as const).map((value) => ({ value, title: words.kinds[value] }))
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <FilterTabs label={words.byKind} name="kind" choices={[{ value: '', title: words.all }, ...kinds]} />
      <div class="page-tools">
        <SearchBox label={words.search} value={query.q ?? ''} onSearch={(q) => change({ q })} />
      </div>
      {page === undefined ? (
        <Loading failure={failure} />
      ) : (
        <>
          <FailureText failure={failure} />
          <CustomerTable rows={page.items} isStale={isStale} />
          <Pager nextCursor={page.nextCursor} />
        </>
      )}
    </>
  )
}

function CustomerTable({ rows, isStale }: { rows: readonly Customer[]; isStale: boolean }) {
  const { href, money } = useLocale()
  const { customers: words } = useConsoleWords()
  const moment = useMoment()
  const columns: readonly Column<Customer>[] = [
    {
      key: 'customer',
      title: words.customer,
      cell: ({ id, email, lastOrder }) => (
        <div>
          <a href={href(`/admin/customers/${id}`)}>{lastOrder.name || email}</a>
          <small>{email}</small>
        </div>
      ),
    },
    {
      key: 'account',
      title: words.account,
      cell: ({ accountId }) => (accountId === null ? words.has.guest : words.has.account),
    },
    { key: 'orders', title: words.orders, cell: ({ orders }) => orders, isNumber: true },
    { key: 'spent', title: words.spent, cell: ({ spent }) => money(spent), isNumber: true },
    {
      key: 'last',
      title: words.lastOrder,
      cell: ({ lastOrder }) => (
        <div>
          <a href={href(`/admin/orders/${lastOrder.id}`)}>{lastOrder.number}</a>
          <small>{moment(lastOrder.createdAt)}</small>
        </div>
      ),
    },
  ]
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={words.none}
      isStale={isStale}
    />
  )
}

import { useState } from 'preact/hooks'
import type { InventoryItem, InventoryItemPage } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { FilterTabs } from '../parts/filter-tabs.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Pager } from '../parts/pager.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Status } from '../parts/status.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useResource } from '../parts/use-resource.ts'
import { CountDialog } from './count-dialog.tsx'
import { stockListPath } from './product-list-path.ts'

/** The stock of all variants, by what the address asks for. */
export function StockList() {
  const { stock } = useConsoleWords()
  const { query, change } = useAddress()
  const { value: page, isStale, failure, reload } = useResource<InventoryItemPage>(stockListPath(query))
  const [counted, setCounted] = useState<InventoryItem>()
  const choices = [
    { value: '', title: stock.all },
    { value: 'true', title: stock.low },
  ]
  return (
    <>
      <PageTitle>{stock.title}</PageTitle>
      <FilterTabs label={stock.filter} name="low" choices={choices} />
      <SearchBox label={stock.search} value={query.q ?? ''} onSearch={(q) => change({ q })} />
      {page === undefined ? (
        <Loading failure={failure} />
      ) : (
        <>
          <FailureText failure={failure} />
          <StockTable rows={page.items} isStale={isStale} onCount={setCounted} />
          <Pager nextCursor={page.nextCursor} />
        </>
      )}
      {counted && <CountDialog item={counted} onDone={reload} onClose={() => setCounted(undefined)} />}
    </>
  )
}

type StockTableProps = Readonly<{
  rows: readonly InventoryItem[]
  isStale: boolean
  onCount: (item: InventoryItem) => void
}>

function StockTable({ rows, isStale, onCount }: StockTableProps) {
  const { href } = useLocale()
  const { stock } = useConsoleWords()
  const columns: readonly Column<InventoryItem>[] = [
    {
      key: 'variant',
      title: stock.variant,
      cell: ({ productId, title, optionValues, sku }) => (
        <span class="cell-lines">
          <a href={href(`/admin/products/${productId}`)}>{title}</a>
          <small>{[...optionValues, sku].filter(Boolean).join(' · ')}</small>
        </span>
      ),
    },
    { key: 'onHand', title: stock.onHand, cell: ({ onHand }) => onHand, isNumber: true },
    { key: 'held', title: stock.held, cell: ({ reserved, committed }) => reserved + committed, isNumber: true },
    { key: 'available', title: stock.available, cell: ({ available }) => available, isNumber: true },
    { key: 'state', title: stock.state, cell: (item) => <StockState item={item} /> },
    {
      key: 'count',
      title: stock.change,
      cell: (item) => (
        <button type="button" class="text-button" onClick={() => onCount(item)}>
          {stock.count}
          <span class="visually-hidden"> {[item.title, ...item.optionValues].join(' ')}</span>
        </button>
      ),
    },
  ]
  return (
    <DataTable
      caption={stock.caption}
      columns={columns}
      rows={rows}
      keyOf={({ variantId }) => variantId}
      empty={stock.none}
      isStale={isStale}
    />
  )
}

function StockState({ item: { trackInventory, allowBackorder, available, isLow } }: { item: InventoryItem }) {
  const { stock } = useConsoleWords()
  if (!trackInventory) return <Status>{stock.untracked}</Status>
  if (available <= 0)
    return allowBackorder ? <Status tone="warn">{stock.backorder}</Status> : <Status tone="bad">{stock.soldOut}</Status>
  return isLow ? <Status tone="warn">{stock.isLow}</Status> : <Status tone="good">{stock.enough}</Status>
}

import { useState } from 'preact/hooks'
import type { Discount, DiscountPage, Store } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Pager } from '../parts/pager.tsx'
import { Status } from '../parts/status.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { DiscountDialog } from './discount-dialog.tsx'

/** Discounts, newest first; staff add and change them. */
export function DiscountList() {
  const { discounts: words } = useConsoleWords()
  const { query } = useAddress()
  const search = new URLSearchParams({ limit: '25', ...(query.cursor && { cursor: query.cursor }) })
  const { value: page, isStale, reload, failure } = useResource<DiscountPage>(`discounts?${search}`)
  const store = useResource<Store>('store')
  const [edited, setEdited] = useState<Discount | 'new'>()
  const currency = store.value?.currency
  if (page === undefined || currency === undefined) {
    return <Loading failure={failure.message ? failure : store.failure} />
  }
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <div class="page-tools">
        <button type="button" class="button small" onClick={() => setEdited('new')}>
          {words.add}
        </button>
      </div>
      <FailureText failure={failure} />
      <DiscountTable rows={page.items} currency={currency} isStale={isStale} onEdit={setEdited} />
      <Pager nextCursor={page.nextCursor} />
      {edited && (
        <DiscountDialog
          discount={edited === 'new' ? undefined : edited}
          currency={currency}
          onDone={reload}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  )
}

type TableProps = Readonly<{
  rows: readonly Discount[]
  currency: string
  isStale: boolean
  onEdit: (discount: Discount) => void
}>

function DiscountTable({ rows, currency, isStale, onEdit }: TableProps) {
  const { discounts: words } = useConsoleWords()
  const moment = useMoment()
  const period = ({ startsAt, endsAt }: Discount) =>
    [startsAt && words.from(moment(startsAt)), endsAt && words.until(moment(endsAt))].filter(Boolean).join(' ')
  const columns: readonly Column<Discount>[] = [
    {
      key: 'title',
      title: words.name,
      cell: (discount) => (
        <button type="button" class="text-button" onClick={() => onEdit(discount)}>
          {discount.title}
        </button>
      ),
    },
    { key: 'code', title: words.code, cell: ({ code }) => code ?? words.automatic },
    { key: 'value', title: words.value, cell: ({ value }) => <Value value={value} currency={currency} /> },
    { key: 'period', title: words.period, cell: period },
    {
      key: 'used',
      title: words.used,
      cell: ({ timesUsed, usageLimit }) => (usageLimit === null ? timesUsed : words.usedOf(timesUsed, usageLimit)),
      isNumber: true,
    },
    {
      key: 'state',
      title: words.state,
      cell: ({ isActive }) => (
        <Status tone={isActive ? 'good' : 'bad'}>{isActive ? words.active : words.inactive}</Status>
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

function Value({ value, currency }: { value: Discount['value']; currency: string }) {
  const { discounts: words } = useConsoleWords()
  const { money } = useLocale()
  switch (value.type) {
    case 'percent':
      return <>{value.percent} %</>
    case 'amount':
      return <>{money({ amountMinor: value.amountMinor, currency })}</>
    case 'free-shipping':
      return <>{words.types['free-shipping']}</>
    case 'buy-x-get-y':
      return <>{words.buyGet(value.buyQuantity, value.getQuantity, value.percent)}</>
  }
}

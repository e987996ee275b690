import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { callApi } from '../../api/client.ts'
import type { Product, ProductPage, ProductSummary, Store } from '../../api/schema.ts'
import { Field } from '../../ui/field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { fieldProblem } from '../parts/field-problem.ts'
import { FilterTabs } from '../parts/filter-tabs.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Pager } from '../parts/pager.tsx'
import { readMoney } from '../parts/read-money.ts'
import { SearchBox } from '../parts/search-box.tsx'
import { Status } from '../parts/status.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useResource } from '../parts/use-resource.ts'
import { productListPath, productStatuses } from './product-list-path.ts'

/** Products, newest first, by what the address asks for. */
export function ProductList() {
  const { href } = useLocale()
  const { products } = useConsoleWords()
  const { query, change } = useAddress()
  const { value: page, isStale, failure } = useResource<ProductPage>(productListPath(query))
  const [isAdding, setIsAdding] = useState(false)
  const statuses = productStatuses.map((value) => ({ value, title: products.statuses[value] }))
  return (
    <>
      <PageTitle>{products.title}</PageTitle>
      <div class="page-tools">
        <button type="button" class="button small" onClick={() => setIsAdding(true)}>
          {products.add}
        </button>
        <a class="button quiet small" href={href('/admin/imports')}>
          {products.import}
        </a>
      </div>
      <FilterTabs label={products.status} name="status" choices={[{ value: '', title: products.all }, ...statuses]} />
      <SearchBox label={products.search} value={query.q ?? ''} onSearch={(q) => change({ q })} />
      {page === undefined ? (
        <Loading failure={failure} />
      ) : (
        <>
          <FailureText failure={failure} />
          <ProductTable rows={page.items} isStale={isStale} />
          <Pager nextCursor={page.nextCursor} />
        </>
      )}
      {isAdding && <AddProduct onClose={() => setIsAdding(false)} />}
    </>
  )
}

const tones = { in_stock: 'good', low: 'warn', sold_out: 'bad' } as const

function ProductTable({ rows, isStale }: { rows: readonly ProductSummary[]; isStale: boolean }) {
  const { money, href } = useLocale()
  const { products } = useConsoleWords()
  const columns: readonly Column<ProductSummary>[] = [
    {
      key: 'product',
      title: products.product,
      cell: ({ id, title, image }) => (
        <a class="product-link" href={href(`/admin/products/${id}`)}>
          {image ? (
            <img src={image.sizes[0]?.url ?? image.url} alt="" width="40" height="40" loading="lazy" />
          ) : (
            <span class="no-picture" />
          )}
          {title}
        </a>
      ),
    },
    { key: 'category', title: products.category, cell: ({ category }) => category?.title ?? '–' },
    { key: 'price', title: products.price, cell: ({ minPrice }) => money(minPrice), isNumber: true },
    {
      key: 'stock',
      title: products.stock,
      cell: ({ availability }) => <Status tone={tones[availability]}>{products.availability[availability]}</Status>,
    },
    { key: 'status', title: products.status, cell: ({ status }) => products.statuses[status] },
  ]
  return (
    <DataTable
      caption={products.caption}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={products.none}
      isStale={isStale}
    />
  )
}

/** Makes a draft with a title and a price, and opens it. */
function AddProduct({ onClose }: { onClose: () => void }) {
  const { href } = useLocale()
  const { products } = useConsoleWords()
  const { route } = useLocation()

  async function add(form: FormData) {
    const { currency } = await callApi<Store>('GET', 'store')
    const price = readMoney(String(form.get('price')), currency)
    if (price === undefined) throw fieldProblem('price', products.notAnAmount)
    const body = { title: String(form.get('title')), status: 'draft', variants: [{ price }] }
    const { id } = await callApi<Product>('POST', 'products', { body })
    route(href(`/admin/products/${id}`))
  }

  return (
    <ActionDialog
      title={products.add}
      text={products.addText}
      submit={products.addDraft}
      onSubmit={add}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <Field name="title" label={products.fields.title} required maxLength={255} error={errors.title} />
          <Field name="price" label={products.price} required error={errors.price} />
        </>
      )}
    </ActionDialog>
  )
}

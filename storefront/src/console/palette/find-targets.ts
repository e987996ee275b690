import type { CustomerPage, OrderPage, ProductPage } from '../../api/schema.ts'
import type { ConsoleWords } from '../../words/console-en.ts'

type TargetGroup = keyof ConsoleWords['palette']['groups']
/** What the palette leads to; `path` is without the language. */
export type Target = Readonly<{ group: TargetGroup; id: string; path: string; title: string; hint: string }>

/** Of each kind: the palette is for what one can name, and lists are for the rest. */
const mostOfKind = 5
/** As the API asks of a search. */
const shortestSearch = 2

type Call = <Body>(method: 'GET', path: string) => Promise<Body>

/** Pages whose name contains the text; all of them without one. */
export function findPages(pages: readonly Readonly<{ path: string; title: string }>[], text: string): Target[] {
  const wanted = text.trim().toLowerCase()
  return pages
    .filter(({ title }) => title.toLowerCase().includes(wanted))
    .map(({ path, title }) => ({ group: 'pages', id: path, path, title, hint: '' }))
}

/** Orders, products and customers that a text finds. `isPartial`: some could not be asked for. */
export async function findThings(call: Call, text: string): Promise<{ targets: Target[]; isPartial: boolean }> {
  const q = text.trim().slice(0, 100)
  if (q.length < shortestSearch) return { targets: [], isPartial: false }
  const search = new URLSearchParams({ q, limit: String(mostOfKind) })
  const asked = await Promise.allSettled([
    call<OrderPage>('GET', `orders?${search}`).then(({ items }) => items.map(targetOfOrder)),
    call<ProductPage>('GET', `products?${search}&status=any`).then(({ items }) => items.map(targetOfProduct)),
    call<CustomerPage>('GET', `customers?${search}`).then(({ items }) => items.map(targetOfCustomer)),
  ])
  return {
    targets: asked.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])),
    isPartial: asked.some(({ status }) => status === 'rejected'),
  }
}

const targetOfOrder = ({ id, number, shippingAddress, email }: OrderPage['items'][number]): Target => ({
  ...{ group: 'orders', id, path: `/admin/orders/${id}`, title: number, hint: shippingAddress.name || email },
})

const targetOfProduct = ({ id, title, vendor }: ProductPage['items'][number]): Target => ({
  ...{ group: 'products', id, path: `/admin/products/${id}`, title, hint: vendor ?? '' },
})

const targetOfCustomer = ({ id, email, lastOrder }: CustomerPage['items'][number]): Target => ({
  ...{ group: 'customers', id, path: `/admin/customers/${id}`, title: lastOrder.name || email, hint: email },
})

import type { LoadContext } from '../loading/load-context.ts'
import type { PageContent } from '../loading/page.ts'

type IslandPageName = 'cart' | 'checkout' | 'order' | 'find-order'
export type IslandPageContent = PageContent<IslandPageName, { orderId?: string }>

/** Pages that are the same for everyone: the browser loads what they show. */
export async function loadIslandPage(
  { facts, words, islandWords }: LoadContext,
  page: IslandPageName,
  props: { orderId?: string } = {},
): Promise<IslandPageContent> {
  const { name } = await facts.store()
  const told = {
    cart: { path: '/cart', title: islandWords.cart, description: words.cartDescription },
    checkout: { path: '/checkout', title: islandWords.checkout, description: words.checkoutDescription },
    order: { path: `/orders/${props.orderId}`, title: islandWords.order, description: words.orderDescription },
    'find-order': { path: '/orders', title: islandWords.findOrderTitle, description: words.orderDescription },
  }[page]
  return {
    page,
    props,
    frame: { path: told.path },
    head: { title: `${told.title} | ${name}`, description: told.description, canonicalPath: told.path },
  }
}

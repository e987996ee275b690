import { CartButton } from '../cart/cart-button.tsx'
import { AccountLink } from '../session/account-link.tsx'
import { ThemeSwitch } from '../ui/theme-switch.tsx'

/** The components of the islands. Those that not every page has are loaded with the pages that do. */
export const islands = {
  'cart-button': async () => CartButton,
  'account-link': async () => AccountLink,
  'theme-switch': async () => ThemeSwitch,
  'buy-box': async () => (await import('../product/buy-box.tsx')).BuyBox,
  pictures: async () => (await import('../product/product-pictures.tsx')).ProductPictures,
  checkout: async () => (await import('../checkout/checkout.tsx')).Checkout,
  order: async () => (await import('../order/order-view.tsx')).OrderView,
  'find-order': async () => (await import('../order/find-order.tsx')).FindOrder,
  account: async () => (await import('../account/account.tsx')).Account,
  'account-access': async () => (await import('../account/account-access.tsx')).AccountAccess,
  'cart-page': async () => (await import('../cart/cart-contents.tsx')).CartContents,
}

import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Account } from '../account/account.tsx'
import { AccountAccess } from '../account/account-access.tsx'
import type { AccountPageContent } from '../account/load-account-page.ts'
import { CartContents } from '../cart/cart-contents.tsx'
import { Checkout } from '../checkout/checkout.tsx'
import { HomePage } from '../home/home-page.tsx'
import type { HomeProps } from '../home/load-home.ts'
import { IslandPage } from '../layout/island-pages.tsx'
import { Layout } from '../layout/layout.tsx'
import type { IslandPageContent } from '../layout/load-island-page.ts'
import { ErrorPage, NotFoundPage, OfflinePage } from '../layout/message-page.tsx'
import { LegalPage } from '../legal/legal-page.tsx'
import type { LegalProps } from '../legal/load-legal-page.ts'
import { ListingPage } from '../listing/listing-page.tsx'
import type { ListingProps } from '../listing/load-listing.ts'
import type { PageContent, RenderPage } from '../loading/page.ts'
import { FindOrder } from '../order/find-order.tsx'
import { OrderView } from '../order/order-view.tsx'
import type { ProductProps } from '../product/load-product.ts'
import { ProductPage } from '../product/product-page.tsx'
import { LocaleProvider } from '../ui/locale-context.tsx'
import * as german from '../words/de.ts'
import type { IslandWords } from '../words/en.ts'
import * as english from '../words/en.ts'
import { localeFor } from '../words/locale.ts'
import { consoleDocument } from './console-document.ts'
import { headMarkup } from './head.ts'

const wordsOf = { en: english, de: german }

export const renderPage: RenderPage = (content, shell, assets) => {
  const { language, store } = shell
  if (content.page === 'console') return consoleDocument(content.head, shell, assets)
  const { islandWords: words, pageWords } = wordsOf[language]
  const value = { language, locale: localeFor(language, store.locale), timeZone: store.timeZone, words, pageWords }
  const body = renderToString(
    <LocaleProvider value={value}>
      <Layout shell={shell} frame={content.frame}>
        {pageOf(content as AnyPage, words)}
      </Layout>
    </LocaleProvider>,
  )
  const head = headMarkup({ head: content.head, page: content.page, shell, assets })
  const attributes = `lang="${language}" data-locale="${store.locale}" data-time-zone="${store.timeZone}"`
  return `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`
}

/** What the loaders of `page-table.ts` return, and what needs no loading. */
type AnyPage =
  | PageContent<'home', HomeProps>
  | PageContent<'listing', ListingProps>
  | PageContent<'product', ProductProps>
  | PageContent<'legal', LegalProps>
  | IslandPageContent
  | AccountPageContent
  | PageContent<'not-found' | 'error' | 'offline'>

function pageOf(content: AnyPage, words: IslandWords): VNode {
  switch (content.page) {
    case 'home':
      return <HomePage {...content.props} />
    case 'listing':
      return <ListingPage {...content.props} />
    case 'product':
      return <ProductPage {...content.props} />
    case 'cart':
      return <IslandPage title={words.cart} name="cart-page" of={CartContents} props={{}} />
    case 'checkout':
      return <IslandPage title={words.checkout} name="checkout" of={Checkout} props={{}} />
    case 'order':
      return <IslandPage name="order" of={OrderView} props={{ orderId: content.props.orderId ?? '' }} />
    case 'find-order':
      return <IslandPage name="find-order" of={FindOrder} props={{}} />
    case 'account':
      return <IslandPage name="account" of={Account} props={content.props} />
    case 'account-access':
      return <IslandPage name="account-access" of={AccountAccess} props={content.props} />
    case 'legal':
      return <LegalPage {...content.props} />
    case 'not-found':
      return <NotFoundPage />
    case 'offline':
      return <OfflinePage />
    case 'error':
      return <ErrorPage />
  }
}

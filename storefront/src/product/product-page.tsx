import type { Product, ShippingMethod } from '../api/schema.ts'
import { Crumbs } from '../ui/crumbs.tsx'
import { Island } from '../ui/island.tsx'
import { useLocale, usePageWords } from '../ui/locale-context.tsx'
import { BuyBox } from './buy-box.tsx'
import type { ProductProps } from './load-product.ts'
import { ProductCard } from './product-card.tsx'
import { ProductPictures } from './product-pictures.tsx'

export function ProductPage({ product, related, shippingMethods }: ProductProps) {
  const words = usePageWords()
  const { title, category, vendor, options, variants, descriptionHtml } = product
  const trail = category ? [{ path: `/shop/${category.slug}`, title: category.title }] : []
  return (
    <>
      <Crumbs trail={trail} title={title} />
      <div class="product">
        <Pictures product={product} />
        <section class="buy">
          {vendor && <p class="eyebrow">{vendor}</p>}
          <h1>{title}</h1>
          <Island name="buy-box" of={BuyBox} props={{ options, variants }} />
          <noscript>
            <p class="notice">{words.needsScript}</p>
          </noscript>
          {/* product-service keeps only harmless elements: decision 21. */}
          <div class="words" dangerouslySetInnerHTML={{ __html: descriptionHtml }} />
          <Delivery methods={shippingMethods} />
        </section>
      </div>
      {related.length > 0 && (
        <section class="section">
          <div class="section-head">
            <h2>{words.relatedTitle}</h2>
          </div>
          <ul class="grid">
            {related.map((each) => (
              <ProductCard key={each.id} product={each} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Pictures({ product: { images, title } }: { product: Product }) {
  const words = usePageWords()
  if (images.length === 0) return <div class="stage empty-stage" />
  return (
    <section class="stage" aria-label={words.pictures}>
      <Island name="pictures" of={ProductPictures} props={{ images, title }} />
    </section>
  )
}

function Delivery({ methods }: { methods: readonly ShippingMethod[] }) {
  const words = usePageWords()
  const { money } = useLocale()
  if (methods.length === 0) return null
  return (
    <section class="facts" aria-label={words.delivery}>
      <h2>{words.delivery}</h2>
      <dl>
        {methods.map(({ id, name, price, minDays, maxDays }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {words.days(minDays, maxDays)}, {price.amountMinor === 0 ? words.free : money(price)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

import type { ProductSummary } from '../api/schema.ts'
import { useLocale, usePageWords } from '../ui/locale-context.tsx'
import { sourceSet } from '../ui/source-set.ts'

type ProductCardProps = Readonly<{
  product: ProductSummary
  /** Whether it is seen first, so that its picture is not loaded late. */
  isEager?: boolean
}>

/** A product in a list. */
export function ProductCard({ product, isEager = false }: ProductCardProps) {
  const words = usePageWords()
  const { href } = useLocale()
  const { slug, title, vendor, image, availability } = product
  return (
    <li class="card">
      <div class="card-picture">
        {image && (
          <img
            src={image.url}
            srcset={sourceSet(image.sizes)}
            sizes="(min-width: 60rem) 20rem, 50vw"
            alt={image.alt}
            width="400"
            height="400"
            loading={isEager ? undefined : 'lazy'}
            decoding="async"
          />
        )}
        {availability === 'sold_out' && <span class="tag">{words.soldOut}</span>}
      </div>
      <h3>
        <a href={href(`/products/${slug}`)}>{title}</a>
      </h3>
      {vendor && <p class="by">{vendor}</p>}
      <ProductPrice product={product} />
      {availability === 'low' && <p class="by">{words.fewLeft}</p>}
    </li>
  )
}

/** Where the price is reduced, the lowest of the 30 days before stands beside it (Directive 98/6/EC, article 6a). */
function ProductPrice({ product }: { product: ProductSummary }) {
  const pageWords = usePageWords()
  const { words, money } = useLocale()
  const { minPrice, maxPrice, compareAtPrice, priorPrice } = product
  const isOnePrice = minPrice.amountMinor === maxPrice.amountMinor
  return (
    <>
      <p class="price">
        {isOnePrice ? money(minPrice) : pageWords.priceFromOnly(money(minPrice))}
        {compareAtPrice && (
          <s>
            <span class="visually-hidden">{words.wasPrice(money(compareAtPrice))}</span>
            <span aria-hidden="true">{money(compareAtPrice)}</span>
          </s>
        )}
      </p>
      {priorPrice && <p class="by">{words.priorPrice(money(priorPrice))}</p>}
    </>
  )
}

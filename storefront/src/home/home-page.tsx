import { ProductCard } from '../product/product-card.tsx'
import { useLocale, usePageWords } from '../ui/locale-context.tsx'
import type { HomeProps } from './load-home.ts'

export function HomePage({ newest, shown, categories }: HomeProps) {
  const words = usePageWords()
  const { href } = useLocale()
  const titles = categories.map(({ category }) => category.title).join(', ')
  return (
    <>
      <section class="hero">
        <div>
          <h1>{words.heroTitle}</h1>
          {titles && <p>{words.heroText(titles)}</p>}
          <a class="button" href={href('/shop')}>
            {words.seeEverything}
          </a>
        </div>
        {shown.length === 3 && (
          <div class="collage">
            {shown.map(({ slug, title, image }, index) => (
              <a key={slug} href={href(`/products/${slug}`)} aria-label={title}>
                <img
                  src={image?.url}
                  alt=""
                  width="640"
                  height="640"
                  fetchpriority={index === 0 ? 'high' : undefined}
                />
              </a>
            ))}
          </div>
        )}
      </section>
      {categories.length > 1 && (
        <section class="section">
          <div class="section-head">
            <h2>{words.shopByCategory}</h2>
          </div>
          <ul class="tiles">
            {categories.map(({ category, product }) => (
              <li key={category.slug} class="tile">
                <img src={product.image?.url} alt="" width="200" height="200" loading="lazy" decoding="async" />
                <a href={href(`/shop/${category.slug}`)}>{category.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="section">
        <div class="section-head">
          <h2>{words.newIn}</h2>
          <a class="link" href={href('/shop?sort=newest')}>
            {words.allNew}
          </a>
        </div>
        {newest.length === 0 ? (
          <p class="empty">{words.emptyShop}</p>
        ) : (
          <ul class="grid">
            {newest.map((product) => (
              <ProductCard key={product.id} product={product} />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

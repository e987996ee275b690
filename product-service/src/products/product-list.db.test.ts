import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import type { Database } from '@storefleet/database'
import { type Actor, guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { createFacetStore, type Facets } from './facet-store.ts'
import { type ListProducts, listProducts } from './list-products.ts'
import { listRelated } from './list-related.ts'
import { createPopularityStore } from './popularity-store.ts'
import {
  type FacetName,
  type ProductSort,
  parseFacets,
  parseFields,
  parseOptions,
  productSorts,
} from './product-query.ts'
import type { ProductSummary } from './product-view.ts'
import { rankProducts } from './rank-products.ts'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' })
const staff: Actor = { ...guest, role: 'staff', id: 's1', permissions: ['catalogue'] }

type Asked = Partial<Omit<ListProducts, 'filters'>> & { filters?: Partial<ListProducts['filters']> }

forEachDatabase((openTestDatabase) => {
  let shop: Shop

  before(async () => {
    shop = shopOn(await openTestDatabase({ migrations }))
    const { db, catalog } = shop
    const now = catalog.now()
    const { createCategoryStore } = await import('../categories/category-store.ts')
    const categories = createCategoryStore(db)
    const bare = { position: 0, description: '', image: null }
    const addCategory = (slug: string, title: string, parentId: string | null) =>
      categories.create({ id: catalog.newId(), slug, title, parentId, ...bare, createdAt: now, updatedAt: now })
    const clothing = await addCategory('clothing', 'Clothing', null)
    const jumpers = await addCategory('jumpers', 'Jumpers', clothing.id)
    const shirts = await addCategory('shirts', 'Shirts', clothing.id)

    await shop.add({
      slug: 'yellow-jumper',
      title: 'Yellow Wool Jumper',
      description: 'Warm, for cold days.',
      vendor: 'Knit & Co',
      categoryId: jumpers.id,
      tags: ['women'],
      images: ['/images/a.svg', '/images/b.svg', '/images/c.svg'].map((url) => ({ url })),
      variants: [{ price: usd(8000), compareAtPrice: usd(9000), sku: 'YWJ-001', stock: 3 }],
    })
    await shop.add({
      slug: 'striped-shirt',
      title: 'Striped Shirt',
      description: 'A café classic of yellow and blue.',
      categoryId: shirts.id,
      tags: ['men'],
      options: [{ name: 'Size' }, { name: 'Colour' }],
      variants: [
        { price: usd(3000), optionValues: ['Small', 'Blue'], stock: 0 },
        { price: usd(3500), compareAtPrice: usd(4000), optionValues: ['Large', 'Blue'], stock: 2 },
        { price: usd(3000), optionValues: ['Small', 'Yellow'], stock: 6 },
      ],
    })
    await shop.add({
      slug: 'plain-shirt',
      title: 'plain shirt',
      categoryId: shirts.id,
      options: [{ name: 'Size' }],
      variants: [
        { price: usd(3000), optionValues: ['Small'], stock: 0 },
        { price: usd(3000), optionValues: ['Large'], stock: 0 },
      ],
    })
    await shop.add({ slug: 'mug', title: 'Coffee Mug', variants: [{ price: usd(900), stock: 1 }] })
    await shop.add({ slug: 'secret', title: 'Prototype Jumper', status: 'draft', categoryId: jumpers.id })
  })

  const ask = async ({ filters, ...rest }: Asked, actor: Actor = guest) => {
    const page = await listProducts(
      shop.catalog,
      {
        limit: 20,
        facets: [],
        ...rest,
        filters: { status: 'active', options: new Map(), isAvailable: false, ...filters },
      },
      actor,
    )
    return { ...page, items: page.items as ProductSummary[] }
  }
  const slugs = async (asked: Asked, actor?: Actor) => (await ask(asked, actor)).items.map(({ slug }) => slug)
  const options = (...texts: string[]) => ({ options: parseOptions(texts) })

  test('when nothing is asked, then published products come newest first', async () => {
    assert.deepEqual(await slugs({}), ['mug', 'plain-shirt', 'striped-shirt', 'yellow-jumper'])
  })

  test('when staff ask for other statuses, then they see them; others may not', async () => {
    assert.deepEqual(await slugs({ filters: { status: 'draft' } }, staff), ['secret'])
    assert.equal((await slugs({ filters: { status: 'any' } }, staff)).length, 5)
    await assert.rejects(ask({ filters: { status: 'any' } }), { slug: 'staff-only-filter' })
  })

  const searches: [string, string, string[]][] = [
    ['a word of a title', 'jumper', ['yellow-jumper']],
    ['another form of a word', 'shirts', ['plain-shirt', 'striped-shirt']],
    ['a word whose best match is in a title', 'yellow', ['yellow-jumper', 'striped-shirt']],
    ['a word begun', 'yellow wo', ['yellow-jumper']],
    ['a word without its accent', 'cafe', ['striped-shirt']],
    ['a word of a description', 'warm', ['yellow-jumper']],
    ['a category', 'jumpers', ['yellow-jumper']],
    ['a vendor', 'knit', ['yellow-jumper']],
    ['a SKU', 'YWJ-001', ['yellow-jumper']],
    ['words of which one is not there', 'yellow bicycle', []],
    ['nothing but punctuation', "' & | ! ( ) : * <->", []],
    ['SQL', "'; drop table products; --", []],
  ]
  for (const [what, q, expected] of searches) {
    test(`when ${what} is searched, then what holds it is found`, async () => {
      assert.deepEqual(await slugs({ q }), expected)
    })
  }

  for (const [typed, meant, found] of [
    ['yelow jmper', 'yellow jumper', 'yellow-jumper'],
    ['strpied shrit', 'striped shirt', 'striped-shirt'],
    ['cofee', 'coffee', 'mug'],
  ] as const) {
    test(`when "${typed}" is searched, then "${meant}" is`, async () => {
      const page = await ask({ q: typed })
      assert.equal(page.correctedQuery, meant)
      assert.equal(page.items[0]?.slug, found)
    })
  }

  test('when a draft alone has a word, then no correction leads to it', async () => {
    const page = await ask({ q: 'protoype' })
    assert.deepEqual([page.items, page.correctedQuery], [[], null])
  })

  test('when a category is asked for, then those below it count', async () => {
    assert.deepEqual(await slugs({ filters: { category: 'clothing' } }), [
      'plain-shirt',
      'striped-shirt',
      'yellow-jumper',
    ])
    assert.deepEqual(await slugs({ filters: { category: 'jumpers' } }), ['yellow-jumper'])
    assert.deepEqual(await slugs({ filters: { category: 'nowhere' } }), [])
  })

  test('when prices are bounded, then the bounds belong to the range', async () => {
    assert.deepEqual(await slugs({ filters: { minPriceMinor: 900, maxPriceMinor: 3000 } }), [
      'mug',
      'plain-shirt',
      'striped-shirt',
    ])
    assert.deepEqual(await slugs({ filters: { minPriceMinor: 3001 } }), ['yellow-jumper'])
  })

  test('when options are asked for, then one variant has them all', async () => {
    assert.deepEqual(await slugs({ filters: options('Size:Small') }), ['plain-shirt', 'striped-shirt'])
    assert.deepEqual(await slugs({ filters: options('Size:Small', 'Colour:Yellow') }), ['striped-shirt'])
    assert.deepEqual(await slugs({ filters: options('Size:Large', 'Colour:Yellow') }), [])
    assert.deepEqual(await slugs({ filters: options('Colour:Yellow', 'Colour:Blue') }), ['striped-shirt'])
  })

  test('when only what is in stock is asked for, then it is in the options asked for', async () => {
    assert.deepEqual(await slugs({ filters: { isAvailable: true } }), ['mug', 'striped-shirt', 'yellow-jumper'])
    assert.deepEqual(await slugs({ filters: { isAvailable: true, ...options('Size:Small', 'Colour:Blue') } }), [])
    const { items } = await ask({})
    assert.deepEqual(
      items.map(({ isAvailable }) => isAvailable),
      [true, false, true, true],
    )
  })

  test('when products are listed, then each says how much is left, what it cost before and has two pictures', async () => {
    const { items } = await ask({})
    assert.deepEqual(
      items.map(({ slug, availability, compareAtPrice }) => [slug, availability, compareAtPrice?.amountMinor]),
      [
        ['mug', 'low', undefined],
        ['plain-shirt', 'sold_out', undefined],
        ['striped-shirt', 'in_stock', undefined],
        ['yellow-jumper', 'low', 9000],
      ],
    )
    assert.deepEqual(
      items.at(-1)?.images.map(({ url }) => url),
      ['/images/a.svg', '/images/b.svg'],
    )
  })

  test('when only some fields are asked for, then items have these alone, in the order of the list, on longer pages', async () => {
    const asked = { fields: parseFields('slug,updatedAt'), limit: 1000 }
    const { items } = await ask(asked)
    assert.deepEqual(
      items.map((item) => Object.keys(item)),
      Array(4).fill(['slug', 'updatedAt']),
    )
    assert.deepEqual(await slugs(asked), await slugs({}))
    assert.deepEqual(await follow({ fields: asked.fields }), await slugs({}))
    await assert.rejects(ask({ limit: 101 }), { slug: 'limit-too-high' })
    assert.throws(() => parseFields('slug,description'), { slug: 'invalid-fields' })
  })

  test('when a tag or vendor is asked for, then it is the whole of it', async () => {
    assert.deepEqual(await slugs({ filters: { tag: 'men' } }), ['striped-shirt'])
    assert.deepEqual(await slugs({ filters: { vendor: 'Knit & Co' } }), ['yellow-jumper'])
  })

  const sorted: Record<Exclude<ProductSort, 'relevance' | 'newest'>, string[]> = {
    price: ['mug', 'striped-shirt', 'plain-shirt', 'yellow-jumper'],
    '-price': ['yellow-jumper', 'plain-shirt', 'striped-shirt', 'mug'],
    title: ['mug', 'plain-shirt', 'striped-shirt', 'yellow-jumper'],
    // Sold units first, then the newest.
    popular: ['striped-shirt', 'mug', 'plain-shirt', 'yellow-jumper'],
  }
  before(async () => {
    const { variants } = (await shop.catalog.products.find('striped-shirt')) ?? { variants: [] }
    const { priceAndReserve } = await import('../stock/price-and-reserve.ts')
    const order = { reservationId: randomUUID(), ttlSeconds: 0 }
    await priceAndReserve(shop.stock, { ...order, lines: [{ variantId: variants[1]?.id ?? '', quantity: 1 }] })
    await shop.stock.reservations.commit(order.reservationId)
    await rankProducts(createPopularityStore(shop.db), shop.catalog.now())
  })
  for (const [sort, expected] of Object.entries(sorted)) {
    test(`when the list is sorted by ${sort}, then it is in that order`, async () => {
      assert.deepEqual(await slugs({ sort: sort as ProductSort }), expected)
    })
  }

  for (const sort of productSorts) {
    test(`when pages by ${sort} are followed, then each product comes once, in the order of the whole`, async () => {
      const whole = await slugs({ sort, q: 'shirt yellow' })
      assert.deepEqual(await follow({ sort, q: 'shirt yellow' }), whole)
      assert.deepEqual(await follow({ sort }), await slugs({ sort }))
    })
  }

  const follow = async (asked: Asked): Promise<string[]> => {
    const found: string[] = []
    let cursor: string | undefined
    do {
      const { items, nextCursor } = await ask({ ...asked, limit: 1, ...(cursor !== undefined && { cursor }) })
      found.push(...items.map(({ slug }) => slug))
      cursor = nextCursor ?? undefined
    } while (cursor !== undefined)
    return found
  }

  test('when pages of a corrected search are followed, then they are of the same search', async () => {
    assert.deepEqual(await follow({ q: 'shrit' }), await slugs({ q: 'shirt' }))
  })

  const count = async (facets: FacetName[], asked: Asked): Promise<Facets | undefined> =>
    (await ask({ ...asked, facets })).facets

  test('when facets are asked for, then each number is the length of the list it leads to', async () => {
    for (const filters of [
      {},
      { category: 'shirts' },
      { isAvailable: true },
      options('Size:Small'),
      { ...options('Size:Small'), isAvailable: true },
    ]) {
      const { facets, total, isTotalExact } = await ask({
        facets: ['category', 'option', 'price', 'vendor', 'tag', 'available'],
        filters,
      })
      assert.deepEqual([total, isTotalExact], [(await slugs({ filters })).length, true])
      assert.equal(facets?.available?.count, (await slugs({ filters: { ...filters, isAvailable: true } })).length)
      for (const { value, count } of facets?.vendor ?? []) {
        assert.equal((await slugs({ filters: { ...filters, vendor: value } })).length, count)
      }
      for (const { value, count } of facets?.tag ?? []) {
        assert.equal((await slugs({ filters: { ...filters, tag: value } })).length, count)
      }
      for (const { slug, count } of facets?.category ?? []) {
        assert.equal((await slugs({ filters: { ...filters, category: slug } })).length, count)
      }
      for (const { name, values } of facets?.option ?? []) {
        for (const { value, count } of values) {
          const others = new Map('options' in filters ? filters.options : [])
          const narrowed = { ...filters, options: others.set(name, [value]) }
          assert.equal((await slugs({ filters: narrowed })).length, count, `${name}:${value}`)
        }
      }
      for (const { fromMinor, toMinor, count } of facets?.price ?? []) {
        const range = { minPriceMinor: fromMinor, ...(toMinor !== null && { maxPriceMinor: toMinor - 1 }) }
        assert.equal((await slugs({ filters: { ...filters, ...range } })).length, count)
      }
    }
  })

  test('when facets are counted, then they say what there is', async () => {
    assert.deepEqual(
      await count(['category', 'option', 'vendor', 'tag', 'available'], { filters: { isAvailable: true } }),
      {
        vendor: [{ value: 'Knit & Co', count: 1 }],
        tag: [
          { value: 'men', count: 1 },
          { value: 'women', count: 1 },
        ],
        available: { count: 3 },
        category: [
          { slug: 'clothing', title: 'Clothing', count: 2 },
          { slug: 'jumpers', title: 'Jumpers', count: 1 },
          { slug: 'shirts', title: 'Shirts', count: 1 },
        ],
        option: [
          {
            name: 'Colour',
            values: [
              { value: 'Blue', count: 1 },
              { value: 'Yellow', count: 1 },
            ],
          },
          {
            name: 'Size',
            values: [
              { value: 'Large', count: 1 },
              { value: 'Small', count: 1 },
            ],
          },
        ],
      },
    )
  })

  test('when facets and options are asked for again and again, then each costs its counts once', async () => {
    let counts = 0
    const counting: Pick<Database, 'query'> = {
      query: (statement) => {
        counts++
        return shop.db.query(statement)
      },
    }
    const facets = createFacetStore({ ...shop.db, ...counting })
    const names = ['Size', 'Colour', 'Width', 'Fit', 'Cut']
    const options = parseOptions(Array.from({ length: 20 }, (_, index) => `${names[index % 5]}:Small`))
    const input = {
      filters: { status: 'active' as const, options, isAvailable: false },
      limit: 10,
      facets: parseFacets('option,'.repeat(14)),
    }
    await listProducts({ ...shop.catalog, facets }, input, guest)
    assert.equal(counts, 1 + names.length)
  })

  test('when facets are not asked for, then the list is not counted', async () => {
    const page = await ask({})
    assert.deepEqual([page.facets, page.total, page.isTotalExact], [undefined, undefined, undefined])
  })

  test('when a product is shown, then those of its category and its tags are related, bought and published ones', async () => {
    const related = async (idOrSlug: string, actor?: Actor) =>
      (await listRelated(shop.catalog, { idOrSlug, limit: 8 }, actor ?? guest)).map(({ slug }) => slug)
    assert.deepEqual(await related('plain-shirt'), ['striped-shirt'])
    assert.deepEqual(await related('mug'), [])
    await shop.add({ slug: 'mens-mug', title: 'Mug for men', tags: ['men'] })
    assert.deepEqual(await related('striped-shirt'), ['plain-shirt', 'mens-mug'])
    await assert.rejects(related('nothing'), { slug: 'product-not-found' })
    await assert.rejects(related('secret'), { slug: 'product-not-found' })
    assert.deepEqual(await related('secret', staff), ['yellow-jumper'])
  })

  test('when a cursor is not one of this list, then it is refused', async () => {
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const bad = [
      'x',
      encode([]),
      encode(['price', '', false, 'x', shop.catalog.newId()]),
      encode(['newest', '', false, "' or 1=1", "' or 1=1"]),
      encode(['constructor', '', false, 1, shop.catalog.newId()]),
    ]
    for (const cursor of bad) await assert.rejects(ask({ cursor }), { slug: 'invalid-cursor' })
  })
})

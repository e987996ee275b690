import { searchOf, slugOf, titleWords } from '../seeds/product-words.ts'
import { seedId } from '../seeds/seed-ids.ts'
import { bodyOf, expect, expectStatus, isSample } from '../support/expect.ts'
import type { CreateOperation, Operation } from '../support/load-job.ts'

export type CatalogInput = { what: keyof typeof reads; productCount: number }

/** What a sampled answer must hold. */
type Read = {
  pathOf(product: number): string
  // biome-ignore lint/suspicious/noExplicitAny: a response as it came.
  check(body: any, product: number): void
  /** A page of products is longer than this. */
  minBytes: number
}

const pageSize = 20

const list: Read = {
  pathOf: () => `/api/v1/products?limit=${pageSize}`,
  check: ({ items }) => expect(items.length === pageSize && items[0].title !== '', 'a list of 20 products'),
  minBytes: 5_000,
}

const listOfCategory: Read = {
  pathOf: (product) => `/api/v1/products?limit=${pageSize}&category=bench-category-${product % 40}`,
  check: ({ items }, product) =>
    expect(
      items.every((item: { category: { slug: string } }) => item.category.slug === `bench-category-${product % 40}`),
      'a list of one category',
    ),
  minBytes: 5_000,
}

const search: Read = {
  pathOf: (product) => `/api/v1/products?limit=${pageSize}&q=${encodeURIComponent(searchOf(product))}`,
  check({ items, correctedQuery }, product) {
    const { series } = titleWords(product)
    expect(items.length > 0 && correctedQuery === null, 'a search that finds something')
    expect(
      items.every(({ title }: { title: string }) => title.toLowerCase().startsWith(series)),
      'what was searched for',
    )
  },
  minBytes: 500,
}

const broadSearch: Read = {
  pathOf: (product) => `/api/v1/products?limit=${pageSize}&q=${titleWords(product).material}`,
  check: ({ items }) => expect(items.length === pageSize, 'a full page'),
  minBytes: 5_000,
}

const detail: Read = {
  pathOf: (product) => `/api/v1/products/${slugOf(product)}`,
  check: ({ id, variants }, product) =>
    expect(id === seedId(product) && variants.length === 1 + (product % 4), 'that product'),
  minBytes: 500,
}

const reads = { list, listOfCategory, search, broadSearch, detail }

/** Reads of the catalog, each of another product where the path says which. */
export const createOperation: CreateOperation<CatalogInput> = ({ what, productCount }): Operation => {
  const { pathOf, check, minBytes } = reads[what]
  return async (connection, nth) => {
    const product = Math.floor(Math.random() * productCount)
    const path = pathOf(product)
    const reply = await connection.send('GET', path, { wantsBody: isSample(nth) })
    expectStatus(reply, 200, path)
    expect(reply.bodyBytes >= minBytes, `${path}: only ${reply.bodyBytes} bytes`)
    if (isSample(nth)) check(bodyOf(reply), product)
    return undefined
  }
}

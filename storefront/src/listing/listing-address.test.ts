import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listingPath, listingTarget, readListingQuery } from './listing-address.ts'

const read = (search: string, category?: string) => readListingQuery(category, new URLSearchParams(search))

test('when an address has filters in any order, then the list has one address', () => {
  const one = read('option=Size:M&option=Colour:Red&sort=price&q=+mug+', 'kitchen')
  const other = read('q=mug&sort=price&option=Colour:Red&option=Size:M&option=Size:M', 'kitchen')
  assert.deepEqual(one, other)
  assert.equal(listingPath(one, one), '/shop/kitchen?q=mug&option=Colour%3ARed&option=Size%3AM&sort=price')
})

test('when an address has what no list reads, then it makes no list of its own', () => {
  const query = read('utm_source=x&sort=random&min=-1&max=1e3&option=Colour&available=yes&cursor=')
  assert.deepEqual(query, { options: [], isAvailableOnly: false })
  assert.equal(listingPath(query, query), '/shop')
})

test('when an address has too much, then it is cut', () => {
  const options = Array.from({ length: 40 }, (_, index) => `option=Size:${index}`).join('&')
  const query = read(`${options}&q=${'x'.repeat(1_000)}&cursor=${'x'.repeat(5_000)}`)
  assert.equal(query.options.length, 12)
  assert.equal(query.q?.length, 200)
  assert.equal(query.cursor, undefined)
})

test('when a filter changes, then the list begins at its first page, and keeps the others', () => {
  const query = read('q=mug&cursor=abc&min=1000&max=2499&available=true')
  assert.equal(listingPath(query, { sort: 'title' }), '/shop?q=mug&min=1000&max=2499&available=true&sort=title')
  assert.match(listingPath(query, { cursor: 'next' }), /&cursor=next$/)
})

test('when a list is asked for, then product-service gets its filters, facets and page', () => {
  const target = new URL(listingTarget(read('q=mug&max=2499&cursor=abc&available=true', 'kitchen')), 'http://product')
  assert.deepEqual(Object.fromEntries(target.searchParams), {
    limit: '24',
    facets: 'category,option,price',
    category: 'kitchen',
    q: 'mug',
    maxPrice: '2499',
    available: 'true',
    cursor: 'abc',
  })
})

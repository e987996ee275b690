import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { indexProducts } from './index-products.ts'
import { type ListProducts, listProducts } from './list-products.ts'
import { textQuery } from './product-filter-store.ts'
import type { FacetName } from './product-query.ts'
import { createSearchIndexStore } from './search-index-store.ts'
import { searchTerms } from './search-terms.ts'

/** A title, what finds it, and what does not. */
const scripts: [string, { found: string[]; not?: string[] }][] = [
  ['แก้วเซรามิกทำมือ', { found: ['แก้วเซรามิกทำมือ', 'เซรามิก', 'ทำมือ', 'แก้'], not: ['ชาม'] }],
  ['हिन्दी किताब', { found: ['हिन्दी किताब', 'किताब', 'हिन्द'], not: ['हन्द'] }],
  ['限定抹茶カップ', { found: ['抹茶', '限定抹茶カップ', 'カップ', '茶', 'プ', 'ｶｯﾌﾟ'], not: ['茶抹', '緑茶'] }],
  ['ひらがな湯のみ', { found: ['湯のみ', 'らがな'] }],
  ['手工陶瓷杯', { found: ['陶瓷', '杯'], not: ['瓷器'] }],
  ['도자기 머그컵', { found: ['머그', '도자기'], not: ['접시'] }],
  ['Ελληνικός Καφές', { found: ['ΚΑΦΕΣ', 'καφες', 'ελληνικοσ'] }],
  ['IŞIKLI İSTANBUL Çayı', { found: ['ışıklı', 'istanbul', 'İstanbul', 'cayi', 'ÇAYI'] }],
  ['Große Käsestraße', { found: ['grosse', 'GROẞE', 'kasestrasse', 'Käsestraße'] }],
  ['Điện thoại Việt', { found: ['dien thoai', 'điện', 'VIET'] }],
  ['قَهْوَةٌ عَرَبِيَّة', { found: ['قهوة', 'عربية'] }],
  ['ספר שָׁלוֹם', { found: ['שלום'] }],
  ['Чёрный Чай', { found: ['черный', 'ЧАЙ'] }],
  ['ကော်ဖီခွက်', { found: ['ကော်ဖီ', 'ခွက်'] }],
  ['កែវកាហ្វេ', { found: ['កាហ្វេ'] }],
  ['Smørrebrød-Łódź Œuvre', { found: ['smorrebrod', 'lodz', 'oeuvre'] }],
  ['Cafe\u0301 Society™', { found: ['café', 'society'] }],
  ['Tシャツ 2XL', { found: ['tシャツ', 'シャツ', '2xl'] }],
]

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: Shop
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = shopOn(db)
  })

  const ask = (q: string, facets: FacetName[] = [], more: Partial<ListProducts['filters']> = {}) =>
    listProducts(
      shop.catalog,
      { filters: { status: 'active', options: new Map(), isAvailable: false, ...more }, q, limit: 100, facets },
      guest,
    )
  const isFound = async (q: string, id: string) => (await ask(q)).items.some((item) => item.id === id)

  for (const [title, { found, not = [] }] of scripts) {
    test(`when "${title}" is searched, then its words and parts find it`, async () => {
      const [{ id }, described] = [
        await shop.add({ title, slug: `s-${randomUUID()}` }),
        await shop.add({ title: 'Thing', slug: `s-${randomUUID()}`, description: `New: ${title}!` }),
      ]
      for (const q of [title, ...found]) {
        assert.ok(await isFound(q, id), q)
        assert.ok(await isFound(q, described.id), `${q} in the description`)
      }
      for (const q of not) assert.ok(!(await isFound(q, id)), q)
    })
  }

  test('when signs alone are searched, then nothing is found, counted or corrected', async () => {
    await shop.add({ title: 'Bee 100%', slug: `s-${randomUUID()}` })
    for (const q of ['%', '_', '🐝', '***', "' or 1=1".slice(0, 1), '❤️']) {
      const { items, facets, correctedQuery, nextCursor } = await ask(q, ['category', 'option', 'price'])
      assert.deepEqual([items, correctedQuery, nextCursor], [[], null, null], q)
      assert.deepEqual(facets, { category: [], option: [], price: [] }, q)
    }
    assert.ok((await ask(' ')).items.length > 0, 'an empty search box lists all')
    assert.ok((await ask('bee %')).items.length > 0, 'signs beside a word do not matter')
  })

  test('when a product was indexed by a version before, then it is found once the job has been there', async () => {
    const { id } = await shop.add({ title: 'ผ้าไหมไทย', slug: `s-${randomUUID()}` })
    await db.execute(
      sql`update products set indexed_version = 0, search = to_tsvector('simple', 'nothing') where id = ${id}`,
    )
    assert.ok(!(await isFound('ไหม', id)))
    await indexProducts(createSearchIndexStore(db))
    assert.ok(await isFound('ไหม', id))
    const stale = await db.query(sql`select id from products where indexed_version <> version`)
    assert.deepEqual(stale, [])
  })

  test('when a description is as long as it may be, then the product is saved and its beginning is found', async () => {
    const letters = Array.from({ length: 50_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
    )
    const { id } = await shop.add({ title: 'Long', slug: `s-${randomUUID()}`, description: letters.join('') })
    assert.ok(await isFound(letters.slice(0, 6).join(''), id))
  })

  test('when twenty thousand products are searched, then the index is read, not the products', async () => {
    // In parts: one statement for all of them takes longer than a statement may on a busy machine.
    for (let first = 1; first <= 20_000; first += 1_000) {
      await db.execute(sql`
        insert into products (id, slug, title, description, vendor, tags, status, options, images, currency, version,
          created_at, updated_at, min_price_minor, max_price_minor, search, indexed_version)
        select gen_random_uuid(), 'many-' || n, 'Many ' || n, '', '', '{}', 'active', '[]', '[]', 'USD', 1, now(), now(), 1, 1,
          to_tsvector('english', 'many ' || n || ' ' || chr(19968 + n % 5000) || chr(19968 + n % 4999)), 1
        from generate_series(${first}::int, ${first + 999}::int) n`)
    }
    await db.raw('analyze products')
    for (const q of ['many 17', '抹茶', 'แก้วเซรามิก', 'किताब']) {
      const plan = await db.query(
        sql`explain select id from products p where p.status = 'active' and p.search @@ ${textQuery(searchTerms(q))}`,
      )
      assert.match(JSON.stringify(plan), /products_search/, q)
    }
  })
})

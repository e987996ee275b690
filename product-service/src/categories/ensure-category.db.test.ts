import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { migrations } from '../testing/product-service.ts'
import { type CategoryStore, createCategoryStore } from './category-store.ts'
import { ensureCategory } from './ensure-category.ts'

forEachDatabase((openTestDatabase) => {
  let db: Database
  let categories: CategoryStore
  before(async () => {
    db = await openTestDatabase({ migrations })
    categories = createCategoryStore(db)
  })
  const ensure = (title: string) =>
    db.transaction((tx) => ensureCategory({ categories, now: () => new Date(), newId: randomUUID }, tx, title))
  const slugOfCategory = async (id: string | null) => (await categories.find(id ?? ''))?.slug

  test('when titles differ in signs alone, then each is a category of its own, and is found again', async () => {
    const titles = ['C++', 'C#', 'C', 'c/c', 'C & C', 'Café', 'Cafe', 'メモ', 'めも']
    const ids: (string | null)[] = []
    for (const title of titles) ids.push(await ensure(title))
    assert.equal(new Set(ids).size, titles.length)
    for (const [index, title] of titles.entries()) assert.equal(await ensure(title), ids[index], title)
    const slugs: (string | undefined)[] = []
    for (const id of ids.slice(0, 3)) slugs.push(await slugOfCategory(id))
    assert.deepEqual(slugs, ['c', 'c-2', 'c-3'])
  })

  test('when titles differ in letter case, blanks or their encoding alone, then they are one category', async () => {
    const id = await ensure('Tea Cosies É')
    for (const title of ['tea cosies é', ' Tea  Cosies É ', 'Tea Cosies E\u0301']) assert.equal(await ensure(title), id)
  })

  test('when a category was renamed, then it is still found by the title it was made for', async () => {
    const id = (await ensure('Beanies')) ?? ''
    await categories.change(id, { title: 'Hats & Beanies' }, new Date())
    assert.equal(await ensure('Beanies'), id)
  })

  test('when a category is from before its title was kept, then it is known by its slug', async () => {
    const id = (await ensure('Old & Gold')) ?? ''
    await db.execute(sql`update categories set title_key = null where id = ${id}`)
    assert.equal(await ensure('old gold'), id)
  })

  test('when one title is needed by many at once, then there is one category', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => ensure('F#')))
    assert.equal(new Set(ids).size, 1)
  })

  test('when a title holds no letter or digit, then there is no category', async () => {
    assert.equal(await ensure('+#!'), null)
  })
})

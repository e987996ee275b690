import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from '@storefleet/database'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { editProduct } from './edit-product.ts'
import type { ProductChangesBody } from './product-schema.ts'
import { readProduct } from './read-product.ts'

const staff = { ...guest, role: 'staff', id: 's1', permissions: ['catalogue'] } as const

forEachDatabase((openTestDatabase) => {
  let shop: Shop

  before(async () => {
    shop = shopOn(await openTestDatabase({ migrations }))
  })

  const read = async (id: string) => {
    const { description, descriptionHtml } = await readProduct(shop.catalog, id, guest)
    return [description, descriptionHtml]
  }
  const edit = async (id: string, changes: ProductChangesBody) => {
    const { version } = await readProduct(shop.catalog, id, guest)
    await editProduct(shop.catalog, { idOrSlug: id, ifMatch: `"${version}"`, changes }, staff)
  }

  test('when a description is HTML, then it is kept sanitised, and its text beside it', async () => {
    const { id } = await shop.add({
      title: 'Tee',
      descriptionHtml: '<p onclick="x()">Caf&eacute; <b>tee</b></p><script>x()</script>',
    })
    assert.deepEqual(await read(id), ['Café tee', '<p>Café <b>tee</b></p>'])
  })

  test('when a description is plain text, then its HTML is made from it', async () => {
    const { id } = await shop.add({ title: 'Tee', description: 'a < b\nc' })
    assert.deepEqual(await read(id), ['a < b\nc', 'a &lt; b<br />c'])
  })

  test('when one form of a description changes, then the other follows', async () => {
    const { id } = await shop.add({ title: 'Tee', descriptionHtml: '<p><b>Old</b></p>' })
    await edit(id, { title: 'Tea' })
    assert.deepEqual(await read(id), ['Old', '<p><b>Old</b></p>'])
    await edit(id, { description: 'New', descriptionHtml: '<p><b>Old</b></p>' })
    assert.deepEqual(await read(id), ['New', 'New'])
    await edit(id, { descriptionHtml: '<i>Newer</i>', description: 'New' })
    assert.deepEqual(await read(id), ['Newer', '<i>Newer</i>'])
    await edit(id, { description: 'Newest' })
    assert.deepEqual(await read(id), ['Newest', 'Newest'])
  })

  test('when both forms are sent back as they were read, then nothing changes', async () => {
    const { id } = await shop.add({ title: 'Tee', descriptionHtml: '<p>One</p><p><i>Two</i></p>' })
    const [description, descriptionHtml] = await read(id)
    await edit(id, { description, descriptionHtml })
    assert.equal((await readProduct(shop.catalog, id, guest)).version, 1)
  })

  test('when a replica of the version before writes another text, then the HTML of the old one is forgotten', async () => {
    const { id } = await shop.add({ title: 'Tee', descriptionHtml: '<p><b>Old</b></p>' })
    await shop.db.execute(sql`update products set description = 'New' where id = ${id}`)
    assert.deepEqual(await read(id), ['New', 'New'])
  })
})

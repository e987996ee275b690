import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { type Person, startUserService } from '../testing/start-user-service.ts'
import { addAddress, replaceAddress } from './address-book.ts'
import { createAddressStore } from './address-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const shop = await startUserService()
const path = '/api/v1/users/me/addresses'
const home = {
  name: 'Ada Lovelace',
  line1: "12 St James's Square",
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
}
const work = {
  ...home,
  line1: '1 Analytical Way',
  line2: 'Engine room',
  region: 'Greater London',
  phone: '+44 20 7946 0000',
}

const add = ({ token }: Person, body: unknown) => shop.request('POST', path, { token, body })
const list = async ({ token }: Person) => (await shop.request('GET', path, { token })).body.items

describe('addresses', () => {
  test('when addresses are kept, then they are listed as they were given, the first as default', async () => {
    const ada = await shop.register()
    const first = await add(ada, home)
    assert.equal(first.status, 201)
    assert.equal(first.headers.get('location'), `${path}/${first.body.id}`)
    await add(ada, work)
    const [one, two] = await list(ada)
    assert.deepEqual(one, first.body)
    assert.equal(one.isDefault, true)
    const { id, isDefault, createdAt, updatedAt, ...rest } = two
    assert.deepEqual(rest, work)
    assert.equal(isDefault, false)
  })

  test('when one is replaced and made the default, then it is, and it can be removed again', async () => {
    const ada = await shop.register()
    const first = (await add(ada, home)).body
    const second = (await add(ada, home)).body
    const one = (method: string, body?: unknown) =>
      shop.request(method, `${path}/${second.id}`, { token: ada.token, body })

    const replaced = await one('PUT', { ...work, isDefault: true })
    assert.deepEqual([replaced.status, replaced.body.line2, replaced.body.isDefault], [200, 'Engine room', true])
    assert.deepEqual((await one('GET')).body, replaced.body)
    assert.equal((await one('DELETE')).status, 204)
    assert.equal((await one('GET')).status, 404)
    const left = await list(ada)
    assert.deepEqual([left.length, left[0].id, left[0].isDefault], [1, first.id, true])
  })

  test('when the address belongs to another user, then it is not found', async () => {
    const [ada, eve] = [await shop.register(), await shop.register()]
    const { id } = (await add(ada, home)).body
    for (const [method, body] of [['GET'], ['PUT', work], ['DELETE']] as const) {
      const { status, body: problem } = await shop.request(method, `${path}/${id}`, { token: eve.token, body })
      assert.deepEqual([status, problem.code], [404, 'address-not-found'])
    }
    assert.deepEqual(await list(eve), [])
    assert.equal((await list(ada))[0].line1, home.line1)
    assert.equal((await shop.request('GET', path)).status, 401)
  })

  test('when the country has no postal codes, then the address is kept as it was given', async () => {
    const address = { name: 'Ada Lovelace', line1: '8 Finance Street', region: 'Hong Kong Island', country: 'HK' }
    const { status, body } = await add(await shop.register(), address)
    const { id, isDefault, createdAt, updatedAt, ...kept } = body
    assert.deepEqual([status, kept], [201, address])
  })

  const malformed: [string, unknown][] = [
    ['country is not a code', { ...home, country: 'United Kingdom' }],
    ['line1 is blank', { ...home, line1: '  ' }],
    ['a property is unknown', { ...home, userId: randomUUID() }],
    ['city is missing', { ...home, city: undefined }],
    ['city is a number', { ...home, city: 1 }],
    ['country is not one of ISO 3166-1', { ...home, country: 'UK' }],
    ['postal code is missing in a country that needs one', { ...home, postalCode: undefined }],
    ['postal code is not one of the country', { ...home, postalCode: '12345' }],
    ['region and city are missing in a country without postal codes', { name: 'Ada', line1: '1', country: 'HK' }],
    ['text holds U+0000', { ...home, city: 'Lon\0don' }],
  ]
  for (const [what, body] of malformed) {
    test(`when the ${what}, then it is refused`, async () => {
      const ada = await shop.sampleAdmin()
      assert.equal((await add(ada, body)).status, 400)
    })
  }
})

forEachDatabase((openTestDatabase) => {
  test('when many addresses are added at once, then one is the default and no more than twenty are kept', async () => {
    const db = await openTestDatabase({ migrations })
    const addresses = createAddressStore(db)
    const userId = randomUUID()
    await db.execute(sql`insert into users (id, name, email) values (${userId}, 'Ada', 'ada@example.com')`)
    const addOne = () => {
      const id = randomUUID()
      return addresses.update(userId, (book) => addAddress(book, id, { address: home, makeDefault: true }, new Date()))
    }
    const outcomes = await Promise.allSettled(Array.from({ length: 25 }, addOne))
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 20)
    const book = await addresses.bookOf(userId)
    assert.equal(book.length, 20)
    assert.equal(book.filter(({ isDefault }) => isDefault).length, 1)

    const [first] = book
    await addresses.update(userId, (all) =>
      replaceAddress(all, first?.id ?? '', { address: work, makeDefault: true }, new Date()),
    )
    const [moved, ...others] = await addresses.bookOf(userId)
    assert.deepEqual([moved?.line2, moved?.isDefault], ['Engine room', true])
    assert.ok(others.every(({ isDefault }) => !isDefault))
    await assert.rejects(
      addresses.update(randomUUID(), (all) => all),
      { code: 'unauthenticated' },
    )
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createApiDocument } from './api-document.ts'

function setUp() {
  const clock = { time: 0 }
  const services = {
    down: new Set<string>(),
    asked: 0,
    fetchDocument: async (service: string) => {
      services.asked += 1
      if (services.down.has(service)) throw new Error('down')
      return { paths: { [`/${service}`]: {} } }
    },
  }
  const apiDocument = createApiDocument({
    services: ['user-service', 'order-service'],
    title: async () => 'Storefleet API',
    fetchDocument: services.fetchDocument,
    own: { service: 'api-gateway', document: {} },
    isRouted: () => true,
    now: () => clock.time,
  })
  const paths = async () => Object.keys(JSON.parse((await apiDocument()).json).paths)
  return { clock, services, apiDocument, paths }
}

describe('the API document', () => {
  test('when it is asked for at once many times, then the services are asked once', async () => {
    const { apiDocument, services } = setUp()
    await Promise.all([apiDocument(), apiDocument(), apiDocument()])
    await apiDocument()
    assert.equal(services.asked, 2)
  })

  test('when it has grown old, then the services are asked again', async () => {
    const { apiDocument, services, clock } = setUp()
    const { json } = await apiDocument()
    clock.time += 30_000
    assert.equal((await apiDocument()).json, json)
    assert.equal(services.asked, 4)
  })

  test('when a service is down from the start, then it is missing, and asked again soon', async () => {
    const { apiDocument, paths, services, clock } = setUp()
    services.down.add('order-service')
    assert.deepEqual((await apiDocument()).missing, ['order-service'])
    assert.deepEqual(await paths(), ['/user-service'])
    services.down.clear()
    clock.time += 1_000
    assert.deepEqual(await paths(), ['/order-service', '/user-service'])
  })

  test('when a service goes down later, then its paths stay', async () => {
    const { paths, services, clock } = setUp()
    await paths()
    services.down.add('order-service')
    clock.time += 30_000
    assert.deepEqual(await paths(), ['/order-service', '/user-service'])
  })
})

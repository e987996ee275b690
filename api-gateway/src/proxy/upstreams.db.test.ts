import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fetchResponse } from '@storefleet/http-client'
import { waitFor } from '@storefleet/test-kit'
import { startFakeService } from '@storefleet/test-kit/upstream'
import { createUpstreams, type Upstream, type Upstreams } from './upstreams.ts'

const url = 'http://order-service.test:3003'
const limits = { maxConnections: 10, maxWaiting: 10, now: () => performance.now() }
const follow = (lookUp: () => Promise<string[]>) => createUpstreams([url], { ...limits, lookUp, lookUpEveryMs: 5 })
const addressesOf = ({ replicas }: Upstreams) => replicas.map(({ address }) => address)

describe('replicas behind one host name', () => {
  test('when the name has several addresses, then each is a replica and they are asked in turn', async () => {
    const upstreams = follow(async () => ['10.0.0.3', '10.0.0.1', '10.0.0.2'])
    await waitFor(() => upstreams.replicas.length === 3)
    const asked = [1, 2, 3, 4].map(() => upstreams.next(0)?.address)
    assert.deepEqual([new Set(asked).size, asked[3] === asked[0]], [3, true])
    await upstreams.close()
  })

  test('when replicas come and go, then those that stay keep their circuit', async () => {
    let addresses = ['10.0.0.1', '10.0.0.2']
    const upstreams = follow(async () => addresses)
    await waitFor(() => upstreams.replicas.length === 2)
    const staying = upstreams.replicas[1]
    addresses = ['10.0.0.2', '10.0.0.3']
    await waitFor(() => addressesOf(upstreams).includes('10.0.0.3'))
    assert.deepEqual(addressesOf(upstreams), ['10.0.0.2', '10.0.0.3'])
    assert.equal(upstreams.replicas[0], staying)
    await upstreams.close()
  })

  test('when the addresses cannot be looked up, then the known replicas stay', async () => {
    let lookUps = 0
    const upstreams = follow(async () => {
      lookUps += 1
      if (lookUps > 1) throw new Error('EAI_AGAIN')
      return ['10.0.0.1']
    })
    await waitFor(() => lookUps > 3)
    assert.deepEqual(addressesOf(upstreams), ['10.0.0.1'])
    await upstreams.close()
  })

  test('when a replica leaves, then its requests under way get their responses', async () => {
    let respond = () => {}
    const service = await startFakeService((_request, response) => {
      respond = () => response.end('done')
    })
    let addresses = ['127.0.0.1']
    const { port } = new URL(service.url)
    const upstreams = createUpstreams([`http://order-service.test:${port}`], {
      ...limits,
      lookUp: async () => addresses,
      lookUpEveryMs: 5,
    })
    await waitFor(() => addressesOf(upstreams)[0] === '127.0.0.1')
    const { pool } = upstreams.next(0) as Upstream
    const asked = fetchResponse(pool, { target: '/', headers: [], timeoutMs: 5_000, maxBytes: 100 })
    await waitFor(() => service.seen.length === 1)
    addresses = ['10.0.0.1']
    await waitFor(() => addressesOf(upstreams)[0] === '10.0.0.1')
    respond()
    assert.equal(String((await asked).body), 'done')
    assert.equal(service.seen[0]?.headers.host, `order-service.test:${port}`)
    await upstreams.close()
  })

  test('when a URL holds an address, then nothing is looked up', async () => {
    const lookUp = () => assert.fail('looked up')
    const upstreams = createUpstreams(['http://10.0.0.1:1', 'http://[::1]:1', 'http://localhost:1'], {
      ...limits,
      lookUp,
    })
    assert.equal(upstreams.replicas.length, 3)
    await upstreams.close()
  })
})

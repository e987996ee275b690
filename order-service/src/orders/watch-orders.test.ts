import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleOrder } from '../testing/example-order.ts'
import type { Order } from './domain/order.ts'
import { createOrderWatch, type Watcher } from './watch-orders.ts'

const limits = { watchers: 3, watchersPerClient: 2, heartbeatMs: 10_000, lifetimeMs: 600_000 }

/** Orders that change when told to, and what is asked of them. */
function watchedShop() {
  const versions = new Map<string, string>()
  const asked: string[][] = []
  let nowMs = 0
  const watch = createOrderWatch({
    store: {
      versions: async (ids) => {
        asked.push([...ids])
        return new Map([...versions].filter(([id]) => ids.includes(id)))
      },
      orders: async (ids) => {
        asked.push([...ids])
        return ids.map((id): Order => ({ ...exampleOrder(), id }))
      },
    },
    describe: ({ id }) => `"${id} ${versions.get(id)}"`,
    limits,
    now: () => new Date(nowMs),
  })
  const add = (orderId: string, watcher: Partial<Watcher> = {}) => {
    const received: string[] = []
    const client = { received, isEnded: false, stop: () => {} }
    const sink = {
      send: (text: string) => received.push(text) > 0,
      end: () => {
        client.isEnded = true
      },
    }
    client.stop = watch.add({
      ...{ orderId, client: undefined, lastEventId: undefined, authorize: () => {}, sink },
      ...watcher,
    })
    received.shift()
    return client
  }
  const pass = (ms: number) => {
    nowMs += ms
  }
  return { watch, versions, asked, add, pass }
}

test('when an order changes, then each who watches it is told once, and the others are not', async () => {
  const { watch, versions, add } = watchedShop()
  versions.set('a', '1-0').set('b', '1-0')
  const [one, other, stranger] = [add('a'), add('a', { lastEventId: '1-0' }), add('b', { lastEventId: '1-0' })]
  await watch.round()
  assert.deepEqual([one.received, other.received], [['id: 1-0\nevent: order\ndata: "a 1-0"\n\n'], []])
  versions.set('a', '2-5')
  await watch.round()
  await watch.round()
  const second = 'id: 2-5\nevent: order\ndata: "a 2-5"\n\n'
  assert.deepEqual([one.received.slice(1), other.received, stranger.received], [[second], [second], []])
})

test('when many watch, then a round asks once, and once more for what has changed', async () => {
  const { watch, versions, asked, add } = watchedShop()
  await watch.round()
  assert.deepEqual(asked, [])
  versions.set('a', '1-0').set('b', '1-0')
  const known = { lastEventId: '1-0' }
  for (const orderId of ['a', 'a', 'b']) add(orderId, known)
  await watch.round()
  assert.deepEqual(asked, [['a', 'b']])
  versions.set('b', '2-0')
  await watch.round()
  assert.deepEqual(asked.slice(1), [['a', 'b'], ['b']])
})

test('when nothing changes, then clients get a sign of life, and connect again after a time', async () => {
  const { watch, versions, add, pass } = watchedShop()
  versions.set('a', '1-0')
  const client = add('a', { lastEventId: '1-0' })
  await watch.round()
  pass(10_000)
  await watch.round()
  await watch.round()
  assert.deepEqual(client.received, [':\n\n'])
  pass(590_000)
  await watch.round()
  assert.deepEqual([client.isEnded, watch.size], [true, 0])
})

test('when a client may not read the order any more, or the order is gone, then its stream ends without it', async () => {
  const { watch, versions, add } = watchedShop()
  versions.set('a', '1-0')
  const refused = add('a', {
    authorize: () => {
      throw new Error('no')
    },
  })
  const gone = add('b')
  await watch.round()
  assert.deepEqual([refused.received, refused.isEnded], [[], true])
  assert.deepEqual([gone.received, gone.isEnded, watch.size], [[], true, 0])
})

test('when a client does not read, then it is let go', async () => {
  const { watch, versions, add } = watchedShop()
  versions.set('a', '1-0')
  add('a', { sink: { send: () => false, end: () => {} } })
  assert.equal(watch.size, 0)
})

test('when there are as many as are served, of one client or in all, then there is no room', () => {
  const { watch, add } = watchedShop()
  const first = add('a', { client: 'x' })
  add('a', { client: 'x' })
  assert.deepEqual([watch.hasRoomFor('x'), watch.hasRoomFor('y'), watch.hasRoomFor(undefined)], [false, true, true])
  add('a', { client: 'y' })
  assert.equal(watch.hasRoomFor('z'), false)
  first.stop()
  assert.equal(watch.hasRoomFor('x'), true)
})

test('when the replica stops, then each client is told to connect again soon, and no other is served', () => {
  const { watch, add } = watchedShop()
  const client = add('a')
  watch.end()
  assert.deepEqual([client.received, client.isEnded, watch.size], [['retry: 500\n\n'], true, 0])
  assert.equal(watch.hasRoomFor(undefined), false)
})

import type { Order } from './domain/order.ts'
import type { OrderWatchStore } from './store/order-watch-store.ts'

/** Where the events of one client go. Text is sent in whole events. */
export type EventSink = {
  /** Returns false where the client does not read what it is sent. */
  send(text: string): boolean
  /** Nothing is sent afterwards. */
  end(): void
}

/** One client that is told of the changes of an order. */
export type Watcher = Readonly<{
  orderId: string
  /** Names the client, for the limit of its streams; undefined where it is not known. */
  client: string | undefined
  /** The version that the client has. */
  lastEventId: string | undefined
  /** Throws where the client may not read the order any more. */
  authorize: (order: Order) => void
  sink: EventSink
}>

type WatchLimits = Readonly<{
  watchers: number
  watchersPerClient: number
  /** Longest silence, within what proxies allow. */
  heartbeatMs: number
  /** How long a client is served before it connects again, with a token that is good then. */
  lifetimeMs: number
}>

const watchLimits: WatchLimits = {
  watchers: 2_000,
  watchersPerClient: 20,
  heartbeatMs: 10_000,
  lifetimeMs: 600_000,
}

type Dependencies = {
  store: OrderWatchStore
  /** What a client is told of an order: one line of JSON. */
  describe: (order: Order) => string
  limits?: WatchLimits
  now: () => Date
}

type Watched = Watcher & { sentId: string | undefined; sentAtMs: number; readonly sinceMs: number }

/** How long a client waits before it connects again: a moment where this replica is going, so that another one serves it. */
const retryMs = 3_000
const retryAtEndMs = 500

export type OrderWatch = ReturnType<typeof createOrderWatch>

/**
 * Tells clients of the changes of their orders. However many they are, a round asks the database once which orders have changed, and
 * once more for those that have. Works with any number of replicas: each asks for the orders that its own clients watch.
 */
export function createOrderWatch({ store, describe, limits = watchLimits, now }: Dependencies) {
  const watched = new Set<Watched>()
  let isEnded = false

  const remove = (watcher: Watched) => {
    if (watched.delete(watcher)) watcher.sink.end()
  }
  const send = (watcher: Watched, text: string) => {
    watcher.sentAtMs = now().getTime()
    if (!watcher.sink.send(text)) remove(watcher)
  }
  const tell = (watcher: Watched, order: Order, id: string) => {
    try {
      watcher.authorize(order)
    } catch {
      return remove(watcher)
    }
    watcher.sentId = id
    send(watcher, `id: ${id}\nevent: order\ndata: ${describe(order)}\n\n`)
  }
  const keepAlive = (watcher: Watched) => {
    const nowMs = now().getTime()
    if (nowMs - watcher.sinceMs >= limits.lifetimeMs) remove(watcher)
    else if (nowMs - watcher.sentAtMs >= limits.heartbeatMs) send(watcher, ':\n\n')
  }

  return {
    get size() {
      return watched.size
    },

    /** Whether one more client can be served. */
    hasRoomFor(client: string | undefined): boolean {
      if (isEnded || watched.size >= limits.watchers) return false
      if (client === undefined) return true
      return [...watched].filter((watcher) => watcher.client === client).length < limits.watchersPerClient
    },

    /** Adds a client, which is told in the next round. Returns how to remove it. */
    add(watcher: Watcher): () => void {
      const nowMs = now().getTime()
      const added: Watched = { ...watcher, sentId: watcher.lastEventId, sentAtMs: nowMs, sinceMs: nowMs }
      watched.add(added)
      send(added, `retry: ${retryMs}\n\n`)
      return () => remove(added)
    },

    /** One round: whose order is another version than was sent is sent it; the others are sent a sign of life from time to time. */
    async round(): Promise<void> {
      if (watched.size === 0) return
      const asked = [...watched]
      const versions = await store.versions([...new Set(asked.map(({ orderId }) => orderId))])
      const isBehind = ({ orderId, sentId }: Watched) => versions.get(orderId) !== sentId
      const changed = new Set(asked.filter(isBehind).map(({ orderId }) => orderId))
      const orders = new Map(
        changed.size === 0 ? [] : (await store.orders([...changed])).map((order) => [order.id, order]),
      )
      for (const watcher of asked) {
        if (!watched.has(watcher)) continue
        const [order, id] = [orders.get(watcher.orderId), versions.get(watcher.orderId)]
        if (id === undefined) remove(watcher)
        else if (order && isBehind(watcher)) tell(watcher, order, id)
        if (watched.has(watcher)) keepAlive(watcher)
      }
    },

    /** Ends every stream, at the end of this replica: clients connect to another one. */
    end(): void {
      isEnded = true
      for (const watcher of watched) {
        send(watcher, `retry: ${retryAtEndMs}\n\n`)
        remove(watcher)
      }
    },
  }
}

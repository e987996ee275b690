import { type Connection, createConnection } from './connection.ts'
import type { Load } from './load-job.ts'
import type { Tally } from './load-tally.ts'

/** Load that is running. Stopping waits for what is under way. */
export type LoadRun = { stop(): Promise<void> }

const tickMs = 1
const defaultConnections = 512

export const startLoad = (load: Load, url: URL, tally: Tally): LoadRun =>
  'customers' in load ? runClosed(load.customers, url, tally) : runOpen(load, url, tally)

function runClosed(customers: number, url: URL, tally: Tally): LoadRun {
  let isOpen = true
  const serve = async () => {
    const connection = createConnection(url)
    while (isOpen) await tally.perform(connection, performance.now())
    connection.close()
  }
  const all = Promise.all(Array.from({ length: customers }, serve))
  return {
    async stop() {
      isOpen = false
      await all
    },
  }
}

type OpenLoad = Extract<Load, { perSecond: number }>

/** Requests fall due at ticks of a millisecond. One that finds no free connection waits, and its wait counts. */
function runOpen({ perSecond, connections = defaultConnections }: OpenLoad, url: URL, tally: Tally): LoadRun {
  const idle = Array.from({ length: connections }, () => createConnection(url))
  const waiting: number[] = []
  const inFlight = new Set<Promise<unknown>>()
  const beganAt = performance.now()
  let ticks = 0
  let arrived = 0

  async function serve(connection: Connection, firstDueAt: number) {
    for (let dueAt: number | undefined = firstDueAt; dueAt !== undefined; dueAt = waiting.shift()) {
      await tally.perform(connection, dueAt)
    }
    idle.push(connection)
  }

  function arrive(dueAt: number) {
    const connection = idle.pop()
    if (connection === undefined) {
      waiting.push(dueAt)
      return
    }
    const served: Promise<unknown> = serve(connection, dueAt).then(() => inFlight.delete(served))
    inFlight.add(served)
  }

  function tick() {
    for (; ticks * tickMs <= performance.now() - beganAt; ticks++) {
      const dueAt = beganAt + ticks * tickMs
      for (const until = Math.floor((ticks * tickMs * perSecond) / 1000); arrived < until; arrived++) arrive(dueAt)
    }
  }
  const timer = setInterval(tick, tickMs)

  return {
    async stop() {
      clearInterval(timer)
      for (const dueAt of waiting.splice(0)) tally.recordUnsent(dueAt)
      await Promise.all(inFlight)
      for (const connection of idle) connection.close()
    },
  }
}

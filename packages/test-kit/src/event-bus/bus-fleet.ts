import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { CloudEvent } from '@storefleet/contracts'
import type { Consumer, EventBus } from '@storefleet/events'
import { type FaultyNetwork, startFaultyNetwork } from '../faulty-network.ts'
import { waitFor } from '../wait-for.ts'
import type { BusDriver } from './bus-drivers.ts'

type OpenOptions = Partial<Parameters<BusDriver['create']>[0]> & { network?: FaultyNetwork }

/** The buses of one test: each as a process of its own would open it, under a prefix of the test's own. */
export type BusFleet = ReturnType<typeof openBusFleet>

export type DoomedReplica = {
  hasTaken(): boolean
  /** It ends without a word, and what it has taken is not accepted. */
  kill(): Promise<void>
}

const doomedReplica = fileURLToPath(new URL('doomed-replica.ts', import.meta.url))

export function openBusFleet(driver: BusDriver) {
  const prefix = `test-${randomUUID()}`
  const buses: EventBus[] = []
  const networks: FaultyNetwork[] = []
  const finishes: (() => void)[] = []
  let inProcess: EventBus | undefined

  const open = ({ network, ...options }: OpenOptions = {}): EventBus => {
    const url = network?.url ?? driver.url ?? 'in-process:'
    const bus = (driver.url === undefined && inProcess) || driver.create({ url, prefix, ...options })
    inProcess = bus
    buses.push(bus)
    return bus
  }
  const startNetwork = async () => {
    assert(driver.url !== undefined)
    const network = await startFaultyNetwork(driver.url)
    networks.push(network)
    return network
  }

  return {
    prefix,
    open,
    /** Work that lasts until it is finished, or the test is over. */
    startWork() {
      const { promise: work, resolve: finishWork } = Promise.withResolvers<void>()
      finishes.push(finishWork)
      return { work, finishWork }
    },
    /** A network to the broker that can be made to fail. */
    startNetwork,
    startDoomedReplica: (service: string, types: readonly string[]): Promise<DoomedReplica> =>
      driver.url === undefined
        ? doomInProcess(open(), service, types)
        : doomProcess([driver.url, prefix, service, ...types]),
    /** Publishes so that the events arrive and the response does not. */
    async publishUnconfirmed(events: readonly CloudEvent[], haveArrived: () => boolean): Promise<void> {
      if (driver.url === undefined) {
        await open().publish(events)
        throw new Error('The process ended before it heard the response')
      }
      const network = await startNetwork()
      const bus = open({ network })
      await publishAsRelay(bus, [eventOf('test.connected')])
      network.swallowResponses()
      const publishing = bus.publish(events)
      publishing.catch(() => {})
      await waitFor(haveArrived)
      network.cut()
      await publishing
    },
    async close() {
      for (const finish of finishes) finish()
      for (const network of networks) network.comeBack()
      for (const bus of new Set(buses)) await bus.close()
      for (const network of networks) await network.close()
      await driver.cleanUp(prefix)
    },
  }
}

async function doomInProcess(bus: EventBus, service: string, types: readonly string[]): Promise<DoomedReplica> {
  const { promise: death, reject: die } = Promise.withResolvers<void>()
  let hasTaken = false
  const accept = () => {
    hasTaken = true
    return death
  }
  const unsubscribe = await bus.subscribe({ service, types, accept })
  return {
    hasTaken: () => hasTaken,
    async kill() {
      die(new Error('The process was killed'))
      await unsubscribe()
    },
  }
}

async function doomProcess(args: string[]): Promise<DoomedReplica> {
  const child = spawn(process.execPath, [doomedReplica, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await waitFor(() => output.includes('subscribed'))
  return {
    hasTaken: () => output.includes('taken'),
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

/** As the relay does: again and again until it is confirmed. */
export async function publishAsRelay(bus: EventBus, events: readonly CloudEvent[]): Promise<void> {
  await waitFor(() => bus.publish(events).then(() => true), { timeoutMs: 120_000, everyMs: 20 })
}

export type Recorder = Consumer & { events: CloudEvent[]; subjects(): string[] }

/** A consumer that remembers what it was offered, and accepts it unless `accept` says otherwise. */
export function createRecorder(
  service: string,
  types: readonly string[],
  accept: Consumer['accept'] = async () => {},
): Recorder {
  const events: CloudEvent[] = []
  return {
    service,
    types,
    events,
    subjects: () => events.map(({ subject }) => subject),
    accept(event) {
      events.push(event)
      return accept(event)
    },
  }
}

export const eventOf = (type: string, subject: string = randomUUID(), data: unknown = {}): CloudEvent => ({
  specversion: '1.0',
  id: randomUUID(),
  source: '/test',
  type,
  subject,
  time: new Date().toISOString(),
  datacontenttype: 'application/json',
  dataschema: `urn:storefleet:event:${type}:1`,
  correlationid: randomUUID(),
  data,
})

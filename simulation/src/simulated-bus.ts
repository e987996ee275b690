import type { CloudEvent } from '@storefleet/contracts'
import type { Consumer, EventBus } from '@storefleet/events'
import type { Living, SimulatedProcess } from './simulated-process.ts'
import { setVirtualTimer } from './virtual-time.ts'
import type { World } from './world.ts'

type Message = { service: string; event: CloudEvent }
type Replica = { process: SimulatedProcess; accept: Consumer['accept'] }

/** The ids of variants are no part of a trace: they are not the same in the next run of a seed. */
const nameOf = ({ type, subject }: CloudEvent): string =>
  /^(order|payment|reservation)\./.test(type) ? `${type} of order ${subject}` : type

/** After that a broker offers an event again whose consumer has gone. */
const redeliverMs = 20_000

/**
 * A broker: at least once, late, doubled, out of order, to one replica of each service that listens. It refuses batches, and its
 * confirmations get lost.
 */
export function createSimulatedBus(world: World) {
  const { faults, below } = world
  const listeners = new Map<string, { types: readonly string[]; replicas: Map<string, Replica> }>()
  const queued = new Set<Message>()
  const handled = new Set<string>()

  const later = (ms: number, work: () => unknown) => setVirtualTimer(ms, () => void work(), null)

  function send(service: string, event: CloudEvent): void {
    const message = { service, event: structuredClone(event) }
    queued.add(message)
    later(world.isStormy ? below(faults.slowMs) : 1, () => offer(message))
  }

  async function offer(message: Message): Promise<void> {
    const again = () => later(500 + below(1_000), () => offer(message))
    const up = [...(listeners.get(message.service)?.replicas.values() ?? [])].filter(({ process }) => process.isUp())
    if (up.length === 0) return void again()
    const { process, accept } = world.pick(up)
    world.note(`${process.name} is given ${nameOf(message.event)}`)
    let isOver = false
    const lost = later(redeliverMs, () => {
      if (!isOver) offer(message)
    })
    const isAccepted = await process
      .run(() => accept(structuredClone(message.event)))
      .then(
        () => true,
        () => false,
      )
    isOver = true
    lost.isCleared = true
    const ofService = `${message.service} ${message.event.id}`
    if (isAccepted && handled.has(ofService)) world.mark('event handled twice')
    if (isAccepted) handled.add(ofService)
    if (!isAccepted || world.strikes(faults.double / 2, 'events doubled')) return void again()
    queued.delete(message)
  }

  /** The broker as a process of a service sees it. */
  const busOf = (living: Living, process: () => SimulatedProcess): EventBus => ({
    check: async () => {},
    close: async () => {},
    async subscribe({ service, types, accept }) {
      const { replicas } = listeners.get(service) ?? { replicas: new Map<string, Replica>() }
      replicas.set(living.name, { process: process(), accept })
      listeners.set(service, { types, replicas })
      return async () => {}
    },
    publish: (events) =>
      living.step(`publishes ${events.map(nameOf).join(', ')}`, async () => {
        if (world.strikes(faults.refuse, 'batches refused')) throw new Error('The broker refused a batch')
        for (const event of events) for (const service of wanting(event)) sendOnceOrTwice(service, event)
        if (world.strikes(faults.refuse, 'confirmations lost')) throw new Error('The confirmation was lost')
      }),
  })

  const wanting = ({ type }: CloudEvent) =>
    [...listeners].filter(([, { types }]) => types.includes(type)).map(([service]) => service)

  function sendOnceOrTwice(service: string, event: CloudEvent): void {
    send(service, event)
    if (world.strikes(faults.double, 'events doubled')) send(service, event)
  }

  return { busOf, queued: () => queued.size }
}

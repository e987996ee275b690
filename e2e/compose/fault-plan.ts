import { setTimeout as delay } from 'node:timers/promises'
import {
  type Container,
  killContainer,
  pauseContainer,
  restartContainer,
  startContainer,
  unpauseContainer,
} from './containers.ts'

export type Fault = { what: string; container: Container; strike(): Promise<void> }

const awayMs = 2_000

/** As if the machine had lost it: no time to finish anything. */
const kill = (container: Container): Fault => ({
  what: 'killed',
  container,
  async strike() {
    await killContainer(container)
    await delay(awayMs)
    await startContainer(container)
  },
})

/** As an operator does it. */
const restart = (container: Container): Fault => ({
  what: 'restarted',
  container,
  strike: async () => void (await restartContainer(container)),
})

/** It stands for the world's mail servers, and keeps the evidence: it only falls silent. */
const pause = (container: Container): Fault => ({
  what: 'paused',
  container,
  async strike() {
    await pauseContainer(container)
    await delay(awayMs)
    await unpauseContainer(container)
  },
})

const restarted = ['rabbitmq', 'redis-streams', 'order-database']

/** Every container killed in turn, then the event bus and a database restarted. */
export const planFaults = (containers: readonly Container[]): Fault[] => [
  ...containers.map((container) => (container.service === 'mail' ? pause(container) : kill(container))),
  ...containers.filter(({ service }) => restarted.includes(service)).map(restart),
]

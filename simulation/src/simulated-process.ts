import type { Driver, Session } from '@storefleet/database'
import type { SimulatedDatabase } from './simulated-database.ts'
import type { Owner } from './virtual-time.ts'
import { owners, setVirtualTimer } from './virtual-time.ts'
import type { World } from './world.ts'

/** A replica of a service that can be killed at any step, and starts again after a while. */
export type SimulatedProcess = ReturnType<typeof createProcess>

const shortestRestartMs = 200
const longestRestartMs = 3_000
/** What a killed process waits for. */
const never = (): Promise<never> => new Promise(() => {})
/** Ends a transaction of a process that was killed in it, as the server does when the connection breaks. */
class Killed extends Error {}

type Boot = (process: Living) => Promise<unknown>
/** What a service that boots needs of the process it runs in. */
export type Living = {
  name: string
  driver: Driver
  step<Result>(label: string, work: () => Promise<Result>): Promise<Result>
}

export function createProcess(world: World, name: string, server: SimulatedDatabase, boot: Boot) {
  const { driver: database } = server
  const { scheduler, below, faults } = world
  let owner: Owner = { skewMs: 0 }
  let isUp = false
  let isBooting = false

  const isOf = (life: Owner) => life === owner

  function kill(where: string): void {
    world.note(`kill -9 ${name} ${where}`)
    if (/^after publishes/.test(where)) world.mark('killed between publish and mark')
    if (where === 'in a transaction') world.mark('killed in a transaction')
    scheduler.forget(owner)
    isUp = false
    owner = { skewMs: below(2 * faults.skewMs) - Math.floor(faults.skewMs) }
    const restartMs = shortestRestartMs + below(longestRestartMs)
    setVirtualTimer(restartMs, () => void start(), null)
  }

  const dies = (where: string): boolean => {
    if (!isUp || !world.strikes(faults.crash, 'processes killed')) return false
    kill(where)
    return true
  }

  /** A step that others can see, such as a statement: the process may be killed before and after it. */
  async function step<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
    const life = owner
    await scheduler.turn(life)
    if (!isOf(life) || dies(`before ${label}`)) return never()
    world.note(`${name} ${label}`)
    if (server.hasRelaxed() && world.strikes(faults.stopDatabase, 'databases stopped'))
      await scheduler.outside(server.stop)
    const outcome = await scheduler.outside(work).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
    if ('error' in outcome && outcome.error instanceof Killed) return never()
    if (!isOf(life) || dies(`after ${label}`)) return never()
    if ('error' in outcome) throw outcome.error
    return outcome.value
  }

  const mortalSession = (session: Session): Session => ({
    script: session.script,
    run: async (statement) => {
      if (dies('in a transaction')) throw new Killed()
      return session.run(statement)
    },
  })
  const transaction: Driver['inTransaction'] = (work, options) =>
    step('transaction', () => database.inTransaction((session) => work(mortalSession(session)), options))
  type Run = Driver['run']
  const runBy =
    (run: Run): Run =>
    (statement) =>
      isBooting ? run(statement) : step(labelOf(statement), () => run(statement))
  const driver: Driver = {
    dialect: database.dialect,
    run: runBy(database.run),
    ...(database.runRelaxed && { runRelaxed: runBy(database.runRelaxed) }),
    inTransaction: (work, options) => (isBooting ? database.inTransaction(work, options) : transaction(work, options)),
    close: async () => {},
  }

  /** Starting reads files, and takes no time of the simulation; no process is killed meanwhile. */
  async function start(): Promise<void> {
    if (server.isDown()) {
      setVirtualTimer(shortestRestartMs, () => void start(), null)
      return
    }
    world.note(`${name} starts`)
    isBooting = true
    await owners.run(owner, () => scheduler.outside(() => boot({ name, driver, step })))
  }

  return {
    name,
    start,
    step,
    /** It has started, and its requests and jobs may begin. */
    opens(): void {
      isBooting = false
      isUp = true
    },
    isUp: () => isUp,
    /** Runs work in the process; what it never ends because the process was killed stays pending. */
    run: <Result>(work: () => Result): Result => owners.run(owner, work),
  }
}

const labelOf = ({ text, summary }: { text: string; summary?: string }): string =>
  summary ?? text.trim().slice(0, 40).replace(/\s+/g, ' ')

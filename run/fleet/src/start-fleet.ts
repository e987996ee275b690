import { findFreePort } from '@storefleet/process'
import { checkSettings } from './check-settings.ts'
import { environmentOf, type FleetSettings } from './fleet-environment.ts'
import { backendServices, type FleetService, nameOf, type Replica, urlOf } from './fleet-layout.ts'
import { type FleetProcess, startProcess } from './fleet-process.ts'
import { keepRunning } from './keep-running.ts'

export type FleetOptions = FleetSettings & {
  port: number
  /** Where the gateway's metrics are; any free port without it. The services have theirs where they listen. */
  metricsPort?: number
  replicas: number
  /** Has processes that end by themselves started again, and is told of it. Without it they stay away. */
  onEnd?: (message: string) => void
  /** Given each line a process prints, and that process's name. */
  onLine?: (name: string, line: string) => void
}

export type MetricsTarget = Readonly<{ service: FleetService; name: string; address: string }>

export type Fleet = {
  /** `order-service-2` and so on. */
  readonly names: readonly string[]
  /** The processes that run now. */
  processes(): readonly { name: string; pid: number }[]
  /** Where each process of the service listens. */
  urlsOf(service: FleetService): readonly string[]
  /** Where Prometheus reads each process: a host and port. */
  readonly metricsTargets: readonly MetricsTarget[]
  /** Ends one process and starts it again as it was; resolves when it serves. */
  restart(name: string, signal: NodeJS.Signals): Promise<void>
  /** Ends one process, which stays away until `restart`; resolves when it is gone. */
  end(name: string, signal: NodeJS.Signals): Promise<void>
  /** Sends one process a signal that does not end it: SIGSTOP or SIGCONT. */
  signal(name: string, signal: NodeJS.Signals): void
  /** Ends all, the gateway first. */
  stop(signal?: NodeJS.Signals): Promise<void>
}

/**
 * Starts every service in processes of its own; resolves when all of them serve. When one cannot, all are ended again.
 *
 * @throws ConfigError that tells all settings that cannot be used, before anything is started
 */
export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const { onLine = () => {}, onEnd } = options
  const fleet = await placeReplicas(options)
  checkSettings(options)
  let isStopping = false
  const processes = new Map<string, FleetProcess>()
  const launch = async (replica: Replica) => {
    const name = nameOf(replica)
    const started = startProcess(replica, environmentOf(replica, fleet, options), (line) => onLine(name, line))
    processes.set(name, started)
    await started.ready().catch(async (error: unknown) => {
      await started.end('SIGKILL')
      throw error
    })
    return started
  }
  const keepUp = (replica: Replica, first: FleetProcess) => {
    const start = () => launch(replica)
    if (onEnd === undefined) return
    const name = nameOf(replica)
    void keepRunning(first, { name, start, isStopping: () => isStopping, tell: onEnd, now: () => performance.now() })
  }
  const find = (name: string): FleetProcess => {
    const found = processes.get(name)
    if (found === undefined) throw new Error(`There is no ${name}`)
    return found
  }
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    isStopping = true
    const isDoor = ({ replica }: FleetProcess) => replica.service === 'api-gateway'
    const all = [...processes.values()]
    await Promise.all(all.filter(isDoor).map((each) => each.end(signal)))
    await Promise.all(all.map((each) => each.end(signal)))
  }

  try {
    await Promise.all(fleet.map(async (replica) => keepUp(replica, await launch(replica))))
  } catch (error) {
    await stop('SIGKILL')
    throw error
  }
  return {
    names: [...processes.keys()],
    processes: () => Array.from(processes, ([name, { pid }]) => ({ name, pid })),
    urlsOf: (service) => fleet.filter((replica) => replica.service === service).map(urlOf),
    metricsTargets: fleet.map((replica) => ({
      service: replica.service,
      name: nameOf(replica),
      address: `127.0.0.1:${replica.metricsPort}`,
    })),
    end: (name, signal) => find(name).end(signal),
    signal: (name, signal) => process.kill(find(name).pid, signal),
    async restart(name, signal) {
      const running = find(name)
      await running.end(signal)
      await launch(running.replica)
    },
    stop,
  }
}

async function placeReplicas({ port, metricsPort, replicas }: FleetOptions): Promise<Replica[]> {
  const behindTheDoor = async (service: FleetService, number: number): Promise<Replica> => {
    const ownPort = await findFreePort()
    return { service, number, port: ownPort, grpcPort: await findFreePort(), metricsPort: ownPort }
  }
  const gateway = async (): Promise<Replica> => ({
    service: 'api-gateway',
    number: 1,
    port,
    grpcPort: await findFreePort(),
    metricsPort: metricsPort ?? (await findFreePort()),
  })
  const numbers = Array.from({ length: replicas }, (_, index) => index + 1)
  const services = backendServices.flatMap((service) => numbers.map((number) => behindTheDoor(service, number)))
  return Promise.all([...services, gateway()])
}

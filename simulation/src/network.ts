import { ServiceError, unavailable } from '@storefleet/contracts'
import type { GrpcService } from '@storefleet/grpc'
import type { HttpApp } from '@storefleet/http'
import type { Living, SimulatedProcess } from './simulated-process.ts'
import { owners, setVirtualTimer } from './virtual-time.ts'
import type { World } from './world.ts'

export type Request = {
  method: 'GET' | 'POST' | 'PUT'
  path: string
  body?: unknown
  headers?: Record<string, string>
}
// biome-ignore lint/suspicious/noExplicitAny: a response as it came
export type Response = { status: number; body: any }

type Call = {
  service: string
  name: string
  request: object
  /** Told when it reaches the service. */
  onArrival?: (() => Promise<void>) | undefined
}
type Connected = { process: SimulatedProcess; http: HttpApp; grpc: readonly GrpcService[] }

const callTimeoutMs = 2_000
const requestTimeoutMs = 30_000
const longestRetryMs = 1_000
/** So long a request may be on its way. */
const longestLateMs = 60_000

/** Carries requests of customers and calls between services to one of the replicas that are up, and loses some both ways. */
export function createNetwork(world: World) {
  const { scheduler, faults, below } = world
  const replicas = new Map<string, Map<string, Connected>>()

  const upOf = (service: string) => {
    const up = [...(replicas.get(service)?.values() ?? [])].filter(({ process }) => process.isUp())
    return up.length === 0 ? undefined : world.pick(up)
  }
  const within = <Result>(ms: number, work: Promise<Result>) =>
    Promise.race([work, scheduler.sleep(ms).then(() => undefined)])

  /** The call reaches a replica; undefined where none is up. */
  function arrive({ service, name, request, onArrival }: Call, caller: string): Promise<unknown> | undefined {
    const to = upOf(service)
    if (!to) return undefined
    const handler = to.grpc.map(({ handlers }) => handlers[name]).find((each) => each !== undefined)
    if (!handler) throw new Error(`${service} has no ${name}`)
    const context = { caller, correlationId: world.newId() }
    return to.process.run(async () => {
      await onArrival?.()
      return handler(structuredClone(request), context)
    })
  }

  function arriveLater(call: Call, caller: string): void {
    // One that releases what an earlier try held: the try that followed may have been paid and shipped meanwhile.
    const probability = call.name === 'release' ? Math.min(1, 2 * faults.late) : faults.late / 2
    if (!world.strikes(probability, 'requests late')) return
    const deliver = () => {
      world.note(`${call.service} has ${call.name}${orderOf(call)}, which was late`)
      void arrive(call, caller)?.catch(() => {})
    }
    setVirtualTimer(below(longestLateMs), deliver, null)
  }

  /** A call of one service to another over gRPC. Throws 503 when there is no response. */
  async function call(from: Living, asked: Call): Promise<unknown> {
    const { service, name } = asked
    const away = () => unavailable('stock-unavailable', 'The catalogue does not respond; nothing was charged')
    await from.step(`calls ${service} ${name}${orderOf(asked)}`, async () => {})
    const isLost = world.strikes(faults.lose, 'requests lost')
    arriveLater(asked, from.name)
    const arrived = isLost ? undefined : arrive(asked, from.name)
    if (!arrived) {
      await scheduler.sleep(callTimeoutMs)
      throw away()
    }
    const calling = arrived.then(
      (value: unknown) => ({ value }),
      (error: unknown) => ({ error }),
    )
    const outcome = await within(callTimeoutMs, calling)
    if (!outcome || world.strikes(faults.lose, 'responses lost')) throw away()
    if ('error' in outcome) throw outcome.error instanceof ServiceError ? outcome.error : away()
    return outcome.value
  }

  /** Sends the request once. Undefined where no response came. */
  async function sendOnce(
    service: string,
    { method, path, body, headers = {} }: Request,
  ): Promise<Response | undefined> {
    const to = upOf(service)
    if (!to || world.strikes(faults.lose, 'requests lost')) return undefined
    const injected = to.process.run(() =>
      to.http.inject({
        method,
        url: path,
        headers: { host: 'localhost', ...headers },
        ...(body !== undefined && { payload: body as object }),
      }),
    )
    const response = await within(requestTimeoutMs, injected)
    if (!response || world.strikes(faults.lose, 'responses lost')) return undefined
    return { status: response.statusCode, body: response.body === '' ? undefined : response.json() }
  }

  return {
    connect(process: () => SimulatedProcess) {
      return async (service: { name: string; http: HttpApp; grpc: readonly GrpcService[] }) => {
        await service.http.ready()
        const its = replicas.get(service.name) ?? new Map<string, Connected>()
        its.set(process().name, { ...service, process: process() })
        replicas.set(service.name, its)
        process().opens()
        return { url: `http://${service.name}.test` }
      }
    },
    call,
    /**
     * Sends a request until it has a final response, as clients should do: with the same key each time. Throws where the request is
     * malformed or not allowed.
     */
    async send(service: string, request: Request): Promise<Response> {
      for (;;) {
        await scheduler.sleep(1 + below(50))
        const response = await owners.run(undefined, () => sendOnce(service, request))
        if (response && isMistaken(response))
          throw new Error(`${request.method} ${request.path}: ${JSON.stringify(response)}`)
        if (response && isFinal(response)) return response
        await scheduler.sleep(1 + below(longestRetryMs))
      }
    },
  }
}

/** A reservation has the id of its order. */
const orderOf = ({ request }: Call): string => {
  const { reservationId } = request as { reservationId?: string }
  return reservationId ? ` of order ${reservationId}` : ''
}

/** No customer of the simulation means to send what is refused like this: the simulation is wrong. */
const isMistaken = ({ status }: Response) => [400, 401, 403, 404, 415, 428].includes(status)

const isFinal = ({ status, body }: Response) =>
  status < 500 && body?.code !== 'idempotency-key-in-flight' && body?.code !== 'order-busy'

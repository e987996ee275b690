import { isIPv6, type LookupFunction } from 'node:net'
import { Connection, type ConnectionOwner, type Place } from './connection.ts'
import { type AnswerReceiver, Errand } from './errand.ts'
import { type ClientRequest, writeRequestHead } from './request-head.ts'
import { leftMs, RequestQueue } from './request-queue.ts'

type Options = Readonly<{
  /** With `http:` or `https:`, and the host that the service is asked as. */
  url: string
  /** Where to connect to, instead of looking up the host. */
  address?: string | undefined
  mostConnections: number
  /** How many requests may wait for one of them. */
  maxWaiting: number
  connectTimeoutMs: number
  /** How long a connection is kept that has nothing to carry: less than the service keeps it, so that none is used just as it closes. */
  keepAliveMs: number
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/** The connections to one address of a service. They are made when they are needed, so a service may come up later. */
export class ConnectionPool implements ConnectionOwner {
  readonly #options: Options
  readonly #place: Place
  readonly #host: string
  readonly #open = new Set<Connection>()
  /** The one that became free last comes last, and is taken first. */
  readonly #free: Connection[] = []
  readonly #queue: RequestQueue
  readonly #closed = Promise.withResolvers<void>()
  #isClosing = false
  #round = 0
  #rounds: NodeJS.Timeout | undefined

  constructor(options: Options) {
    this.#options = options
    this.#place = placeOf(options)
    this.#host = new URL(options.url).host
    this.#queue = new RequestQueue(options)
  }

  /** How many requests wait for a connection. */
  get waiting(): number {
    return this.#queue.length
  }

  /**
   * Sends a request, and hands its answer piece by piece to the receiver. Where all connections are taken, it waits for one
   * until its deadline. Throws a NoAnswerError where the request holds something that HTTP does not allow
   * (`invalid-request`), or too many wait already (`queue-full`).
   */
  send(request: ClientRequest, receiver: AnswerReceiver): Errand {
    const errand = new Errand(request, writeRequestHead(request, this.#host), receiver)
    const connection = this.#takeFree()
    if (connection !== undefined) connection.carry(errand)
    else if (this.#open.size < this.#options.mostConnections) this.#connectFor(errand)
    else this.#queue.add(errand, request.deadline ?? this.#options.now() + request.timeoutMs)
    return errand
  }

  /** Refuses the requests that wait, as those before them got no answer. */
  refuseWaiting(): void {
    this.#queue.close()
  }

  /** Waits for what is under way, then closes every connection. */
  close(): Promise<void> {
    this.#isClosing = true
    for (const connection of this.#free) connection.close()
    if (this.#open.size === 0) this.#rest()
    return this.#closed.promise
  }

  onFree(connection: Connection): void {
    const next = this.#queue.next()
    connection.freeSinceRound = this.#round
    if (next !== undefined) connection.carry(next)
    else if (this.#isClosing) connection.close()
    else this.#free.push(connection)
  }

  /** Connecting has taken some of the request's time. */
  onConnected(errand: Errand): void {
    const { deadline } = errand.request
    if (deadline !== undefined) errand.firstTimeoutMs = leftMs(deadline, this.#options.now())
  }

  onClosed(connection: Connection): void {
    this.#open.delete(connection)
    const index = this.#free.indexOf(connection)
    if (index !== -1) this.#free.splice(index, 1)
    const next = this.#queue.next()
    if (next !== undefined) this.#connectFor(next)
    else if (this.#open.size === 0) this.#rest()
  }

  #connectFor(errand: Errand): void {
    // Two rounds are as long as a connection may be free.
    this.#rounds ??= setInterval(() => this.#closeLongFree(), this.#options.keepAliveMs / 2).unref()
    this.#open.add(new Connection(this.#place, this, errand))
  }

  #takeFree(): Connection | undefined {
    let taken = this.#free.pop()
    while (taken !== undefined && !taken.isOpen) taken = this.#free.pop()
    return taken
  }

  #closeLongFree(): void {
    this.#round += 1
    for (const connection of this.#free) if (connection.freeSinceRound < this.#round - 1) connection.close()
  }

  #rest(): void {
    clearInterval(this.#rounds)
    this.#rounds = undefined
    if (this.#isClosing) this.#closed.resolve()
  }
}

function placeOf({ url, address, connectTimeoutMs }: Options): Place {
  const { protocol, hostname } = new URL(url)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: portOf(url),
    isSecure: protocol === 'https:',
    lookup: address === undefined ? undefined : alwaysAnswer(address),
    connectTimeoutMs,
  }
}

/** The port that an `http:` or `https:` URL means, also where it does not say. */
export function portOf(url: string): number {
  const { protocol, port } = new URL(url)
  return Number(port || (protocol === 'https:' ? 443 : 80))
}

/** Connects to one address, while the host name stays what the service and its certificate know. */
function alwaysAnswer(address: string): LookupFunction {
  const family = isIPv6(address) ? 6 : 4
  return (_host, options, callback) => {
    if (options.all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }
}

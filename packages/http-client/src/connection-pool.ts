import { isIPv6, type LookupFunction } from 'node:net'
import { Connection, type ConnectionOwner, type Endpoint } from './connection.ts'
import { PendingRequest, type ResponseReceiver } from './pending-request.ts'
import { type ClientRequest, writeRequestHead } from './request-head.ts'
import { leftMs, RequestQueue } from './request-queue.ts'

type Options = Readonly<{
  /** `http:` or `https:`; its host is sent as `Host` and checked against the certificate. */
  url: string
  /** IP address to connect to, instead of looking up the host. */
  address?: string | undefined
  maxConnections: number
  /** How many requests may wait for a connection. */
  maxWaiting: number
  connectTimeoutMs: number
  /** How long an idle connection is kept, in milliseconds: less than the service keeps it, so that none is used just as it closes. */
  keepAliveMs: number
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/** The connections to one address of a service. They are opened when they are needed, so the service may start later. */
export class ConnectionPool implements ConnectionOwner {
  readonly #options: Options
  readonly #endpoint: Endpoint
  readonly #host: string
  readonly #open = new Set<Connection>()
  /** The one that became idle last is used first. */
  readonly #idle: Connection[] = []
  readonly #queue: RequestQueue
  readonly #closed = Promise.withResolvers<void>()
  #isClosing = false
  #sweep = 0
  #sweepTimer: NodeJS.Timeout | undefined

  constructor(options: Options) {
    this.#options = options
    this.#endpoint = endpointOf(options)
    this.#host = new URL(options.url).host
    this.#queue = new RequestQueue(options)
  }

  /** How many requests wait for a connection. */
  get waiting(): number {
    return this.#queue.length
  }

  /**
   * Sends a request and passes the response to the receiver piece by piece. While all connections are busy, the request waits
   * until its deadline. Throws a NoResponseError: `invalid-request` for a request that is not valid HTTP, `queue-full` when
   * `maxWaiting` requests wait already.
   */
  send(request: ClientRequest, receiver: ResponseReceiver): PendingRequest {
    const pending = new PendingRequest(request, writeRequestHead(request, this.#host), receiver)
    const connection = this.#takeIdle()
    if (connection !== undefined) connection.dispatch(pending)
    else if (this.#open.size < this.#options.maxConnections) this.#connectFor(pending)
    else this.#queue.add(pending, request.deadline ?? this.#options.now() + request.timeoutMs)
    return pending
  }

  /** Fails every request that waits with `queue-closed`: those before them got no response. */
  refuseWaiting(): void {
    this.#queue.close()
  }

  /** Closes every connection once its request, and those that wait, are complete. */
  close(): Promise<void> {
    this.#isClosing = true
    for (const connection of this.#idle) connection.close()
    if (this.#open.size === 0) this.#stopIfEmpty()
    return this.#closed.promise
  }

  onIdle(connection: Connection): void {
    const next = this.#queue.next()
    connection.idleSinceSweep = this.#sweep
    if (next !== undefined) connection.dispatch(next)
    else if (this.#isClosing) connection.close()
    else this.#idle.push(connection)
  }

  /** Connecting took part of the request's time. */
  onConnected(pending: PendingRequest): void {
    const { deadline } = pending.request
    if (deadline !== undefined) pending.firstTimeoutMs = leftMs(deadline, this.#options.now())
  }

  onClosed(connection: Connection): void {
    this.#open.delete(connection)
    const index = this.#idle.indexOf(connection)
    if (index !== -1) this.#idle.splice(index, 1)
    const next = this.#queue.next()
    if (next !== undefined) this.#connectFor(next)
    else if (this.#open.size === 0) this.#stopIfEmpty()
  }

  #connectFor(pending: PendingRequest): void {
    // A connection is closed in the second sweep after it became idle.
    this.#sweepTimer ??= setInterval(() => this.#closeLongIdle(), this.#options.keepAliveMs / 2).unref()
    this.#open.add(new Connection(this.#endpoint, this, pending))
  }

  #takeIdle(): Connection | undefined {
    let taken = this.#idle.pop()
    while (taken !== undefined && !taken.isOpen) taken = this.#idle.pop()
    return taken
  }

  #closeLongIdle(): void {
    this.#sweep += 1
    for (const connection of this.#idle) if (connection.idleSinceSweep < this.#sweep - 1) connection.close()
  }

  #stopIfEmpty(): void {
    clearInterval(this.#sweepTimer)
    this.#sweepTimer = undefined
    if (this.#isClosing) this.#closed.resolve()
  }
}

function endpointOf({ url, address, connectTimeoutMs }: Options): Endpoint {
  const { protocol, hostname } = new URL(url)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: portOf(url),
    isSecure: protocol === 'https:',
    lookup: address === undefined ? undefined : fixedLookup(address),
    connectTimeoutMs,
  }
}

/** Returns the port of an `http:` or `https:` URL; 80 or 443 where it names none. */
export function portOf(url: string): number {
  const { protocol, port } = new URL(url)
  return Number(port || (protocol === 'https:' ? 443 : 80))
}

/** Resolves every host name to one address: the connection goes there, and the certificate is still checked against the name. */
function fixedLookup(address: string): LookupFunction {
  const family = isIPv6(address) ? 6 : 4
  return (_host, options, callback) => {
    if (options.all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }
}

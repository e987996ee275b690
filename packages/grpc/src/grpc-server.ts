import {
  logVerbosity,
  Server,
  ServerCredentials,
  setLogVerbosity,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js'
import { HealthService } from '@storefleet/contracts/grpc/health'
import { type CallerSecrets, createServiceTokenVerifier } from '@storefleet/identity'
import { type Logger, noTracing, type Tracing } from '@storefleet/observability'
import { Gauge, type Registry } from 'prom-client'
import { createCallDurations } from './call-durations.ts'
import { type CallHandlerOptions, createCallHandler } from './grpc-call-handler.ts'
import { type GrpcService, serviceNameOf } from './grpc-definition.ts'
import { createHealth } from './grpc-health.ts'

export type GrpcServerOptions = {
  services: readonly GrpcService[]
  /** Name of this service: callers' tokens must be meant for it. */
  service: string
  /** Who may call. */
  callers: CallerSecrets
  logger: Logger
  metrics?: Registry
  tracing?: Tracing
}

export type GrpcServer = {
  /** Returns the port, which matters for port 0. Plain text: TLS between services belongs to the network they share. */
  listen(host: string, port: number): Promise<number>
  /** Takes no more calls, lets those in flight end, and cuts off what is left after `graceMs`. */
  close(graceMs: number): Promise<void>
}

const channelOptions = {
  // Callers that stay connected would never see replicas that started after them.
  'grpc.max_connection_age_ms': 5 * 60_000,
  'grpc.max_connection_age_grace_ms': 30_000,
}

// grpc-js writes to stderr in a form of its own what it also reports as errors.
setLogVerbosity(logVerbosity.NONE)

/** A gRPC server with service identity on every call and the standard health service. */
export function createGrpcServer(options: GrpcServerOptions): GrpcServer {
  const { services, service, callers, logger, metrics, tracing = noTracing } = options
  const server = new Server(channelOptions)
  const health = createHealth(services.map(nameOf))
  const handlerOptions = {
    verifyToken: createServiceTokenVerifier({ audience: service, callers }),
    logger,
    durations:
      metrics &&
      createCallDurations(metrics, {
        name: 'grpc_server_call_duration_seconds',
        help: 'How long gRPC calls took, by method and status',
      }),
    countInFlight: createInFlightCount(metrics),
    tracing,
  }
  server.addService(HealthService, health.implementation)
  for (const each of services) server.addService(each.definition, implementationOf(each, handlerOptions))

  return {
    listen: (host, port) => bind(server, host, port),
    async close(graceMs) {
      health.stopServing()
      await shutDown(server, graceMs)
    },
  }
}

const nameOf = ({ definition }: GrpcService) => serviceNameOf(Object.values(definition)[0]?.path ?? '')

function implementationOf({ definition, handlers }: GrpcService, options: CallHandlerOptions) {
  const implementation: UntypedServiceImplementation = {}
  for (const [name, { path }] of Object.entries(definition)) {
    const handler = handlers[name]
    if (!handler) throw new Error(`${path} is not implemented`)
    implementation[name] = createCallHandler(path, handler, options)
  }
  return implementation
}

function createInFlightCount(metrics: Registry | undefined) {
  if (metrics === undefined) return () => {}
  const inFlight = new Gauge({
    name: 'grpc_server_calls_in_flight',
    help: 'gRPC calls that have no response yet',
    registers: [metrics],
  })
  return (change: 1 | -1) => inFlight.inc(change)
}

function bind(server: Server, host: string, port: number): Promise<number> {
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`
  return new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, boundPort) => {
      if (error) reject(asListenError(error, address, port))
      else resolve(boundPort)
    })
  })
}

/** grpc-js tells a busy port only in its message; Node's own servers tell it by `code`. */
function asListenError(error: Error, address: string, port: number): Error {
  const code = error.message.match(/\bE[A-Z]{4,}\b/)?.[0]
  return Object.assign(new Error(`gRPC cannot listen on ${address}: ${code ?? error.message}`, { cause: error }), {
    code,
    port,
  })
}

async function shutDown(server: Server, graceMs: number): Promise<void> {
  const force = setTimeout(() => server.forceShutdown(), graceMs)
  await new Promise<void>((resolve) => server.tryShutdown(() => resolve()))
  clearTimeout(force)
}

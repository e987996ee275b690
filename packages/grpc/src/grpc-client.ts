import { setTimeout as sleep } from 'node:timers/promises'
import {
  Client,
  type ClientUnaryCall,
  credentials,
  type ServiceError as GrpcError,
  Metadata,
  status,
} from '@grpc/grpc-js'
import { ServiceError } from '@storefleet/contracts'
import { createServiceTokenSource } from '@storefleet/identity'
import { currentContext, inSpan } from '@storefleet/observability'
import type { Registry } from 'prom-client'
import { createCallDurations } from './call-durations.ts'
import type { AnyMethod, GrpcDefinition, RequestOf, ResponseOf } from './grpc-definition.ts'
import { fromGrpcStatus } from './grpc-status.ts'

export type GrpcClientOptions = {
  /** `host:port`, or any target grpc-js resolves; calls are spread over every address it has. */
  address: string
  /** For the whole call, retries included. */
  deadlineMs: number
  /** Name of the calling service. */
  caller: string
  /** Name of the called service. */
  audience: string
  /** The calling service's own; signs its tokens. */
  secret: string
  metrics?: Registry
}

export type GrpcClient<Definition extends GrpcDefinition> = {
  readonly [Name in keyof Definition]: (request: RequestOf<Definition[Name]>) => Promise<ResponseOf<Definition[Name]>>
} & { close(): void }

const channelOptions = {
  'grpc.service_config': JSON.stringify({ loadBalancingConfig: [{ round_robin: {} }] }),
  'grpc.service_config_disable_resolution': 1,
  'grpc.enable_http_proxy': 0,
  'grpc.enable_channelz': 0,
  // A container that vanished without a word is noticed between calls.
  'grpc.keepalive_time_ms': 30_000,
  'grpc.keepalive_timeout_ms': 5_000,
  'grpc.keepalive_permit_without_calls': 1,
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 2_000,
  // A replica that comes back at another address is found about as soon as one at the same.
  'grpc.dns_min_time_between_resolutions_ms': 1_000,
}

/** Pauses before the second and the third attempt. */
const retryDelaysMs = [100, 300]

/**
 * A client of promise-returning methods for a generated client class: `createGrpcClient(StockClient, …)`.
 * Calls carry a service token and the current correlation id and trace. They throw the `ServiceError` the handler threw,
 * or `unavailable` when the service cannot be reached or misses the deadline.
 * A call is tried again only while no connection has carried it, so no handler runs twice.
 */
export function createGrpcClient<Definition extends GrpcDefinition>(
  generated: { service: Definition },
  { address, deadlineMs, caller, audience, secret, metrics }: GrpcClientOptions,
): GrpcClient<Definition> {
  const connection = new Client(address, credentials.createInsecure(), channelOptions)
  const serviceToken = createServiceTokenSource({ caller, audience, secret })
  const observe = createObserver(metrics)

  async function send(method: AnyMethod, request: unknown, outgoing: Outgoing, delaysMs: number[]): Promise<unknown> {
    const attempt = await callOnce(connection, method, request, outgoing)
    if ('response' in attempt) return attempt.response
    const [delayMs = Number.POSITIVE_INFINITY, ...laterMs] = delaysMs
    if (!attempt.neverSent || Date.now() + delayMs >= outgoing.deadline) {
      throw fromGrpcStatus(attempt.failure, { service: audience, method: method.path })
    }
    await sleep(delayMs)
    return send(method, request, outgoing, laterMs)
  }

  const call = (method: AnyMethod, request: unknown): Promise<unknown> =>
    observe(method.path, async () => {
      const deadline = Date.now() + deadlineMs
      return send(method, request, { metadata: outgoingMetadata(await serviceToken()), deadline }, retryDelaysMs)
    })

  const methods = Object.entries(generated.service).map(([name, method]) => [
    name,
    (request: unknown) => call(method, request),
  ])
  return { ...Object.fromEntries(methods), close: () => connection.close() }
}

/** Times each call and makes it a part of the trace in progress. */
function createObserver(metrics: Registry | undefined) {
  const durations =
    metrics &&
    createCallDurations(metrics, {
      name: 'grpc_client_call_duration_seconds',
      help: 'How long calls of other services took, repetitions included',
    })
  return async <Result>(path: string, work: () => Promise<Result>): Promise<Result> => {
    const startedAt = performance.now()
    const observed = (outcome: string) =>
      durations?.observe({ method: path, status: outcome }, (performance.now() - startedAt) / 1000)
    try {
      const response = await inSpan(path.slice(1), { kind: 'client' }, work)
      observed('OK')
      return response
    } catch (error) {
      observed(error instanceof ServiceError ? error.code.toUpperCase() : 'INTERNAL')
      throw error
    }
  }
}

function outgoingMetadata(token: string): Metadata {
  const metadata = new Metadata()
  metadata.set('authorization', `Bearer ${token}`)
  const context = currentContext()
  if (context) metadata.set('x-correlation-id', context.correlationId)
  if (context?.traceparent) metadata.set('traceparent', context.traceparent)
  return metadata
}

/** `deadline` in milliseconds since 1970. */
type Outgoing = { metadata: Metadata; deadline: number }

type Attempt = { response: unknown } | { failure: GrpcError; neverSent: boolean }

function callOnce(connection: Client, method: AnyMethod, request: unknown, { metadata, deadline }: Outgoing) {
  return new Promise<Attempt>((resolve) => {
    const call: ClientUnaryCall = connection.makeUnaryRequest(
      method.path,
      method.requestSerialize,
      method.responseDeserialize,
      request,
      metadata,
      { deadline },
      (failure, response) => {
        if (failure) resolve({ failure, neverSent: wasNeverSent(connection, call, failure) })
        else resolve({ response })
      },
    )
  })
}

/** Until a connection carries a call, its peer is still the channel's target. */
const wasNeverSent = (connection: Client, call: ClientUnaryCall, failure: GrpcError) =>
  failure.code === status.UNAVAILABLE && call.getPeer() === connection.getChannel().getTarget()

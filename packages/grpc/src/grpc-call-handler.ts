import { randomUUID } from 'node:crypto'
import { type handleUnaryCall, type Metadata, type ServerUnaryCall, status } from '@grpc/grpc-js'
import { ServiceError } from '@storefleet/contracts'
import {
  currentContext,
  faultIn,
  isCorrelationId,
  isTraceparent,
  type Logger,
  type RequestContext,
  runWithContext,
  type Tracing,
} from '@storefleet/observability'
import type { CallDurations } from './call-durations.ts'
import type { GrpcHandler } from './grpc-definition.ts'
import { toGrpcStatus } from './grpc-status.ts'

type Outcome = { response: unknown } | { failure: unknown }

export type CallHandlerOptions = {
  verifyToken: (token: string) => Promise<string>
  logger: Logger
  /** Observes seconds by `method` and `status`. */
  durations: CallDurations | undefined
  tracing: Tracing
  /** Called for each call that begins, with +1, and ends, with -1. */
  countInFlight: (change: 1 | -1) => void
}

const textOf = (metadata: Metadata, key: string) => metadata.get(key)[0]?.toString()

function contextOf(metadata: Metadata): RequestContext {
  const correlationId = textOf(metadata, 'x-correlation-id')
  const traceparent = textOf(metadata, 'traceparent')
  return {
    correlationId: isCorrelationId(correlationId) ? correlationId : randomUUID(),
    ...(isTraceparent(traceparent) && { traceparent }),
  }
}

/** Not a `ServiceError`: it would reach the caller's own caller, who is signed in well enough. */
const refusal = { code: status.UNAUTHENTICATED, details: 'A valid service token is required' }

/** Turns a promise-returning handler into one that grpc-js calls: identity first, then the work, then one log line. */
export function createCallHandler(path: string, handler: GrpcHandler, options: CallHandlerOptions) {
  const { verifyToken, logger, durations, tracing, countInFlight } = options

  function record(startedAtMs: number, caller: string | undefined, code: status, failure?: unknown) {
    countInFlight(-1)
    currentContext()?.span?.end(faultIn(failure))
    const durationMs = performance.now() - startedAtMs
    durations?.observe({ method: path, status: status[code] }, durationMs / 1000)
    const line = { method: path, caller, status: status[code], durationMs: Math.round(durationMs * 10) / 10 }
    if (failure === undefined || failure instanceof ServiceError) logger.info(line, 'gRPC call')
    else logger.error({ ...line, err: failure }, 'gRPC call failed')
  }

  async function identify(metadata: Metadata): Promise<string | undefined> {
    const token = textOf(metadata, 'authorization')?.match(/^Bearer (.+)$/)?.[1]
    return token === undefined ? undefined : verifyToken(token).catch(() => undefined)
  }

  const attempt = async (request: unknown, caller: string, correlationId: string): Promise<Outcome> => {
    try {
      return { response: await handler(request, { caller, correlationId }) }
    } catch (failure) {
      return { failure }
    }
  }

  const handle: handleUnaryCall<unknown, unknown> = (call: ServerUnaryCall<unknown, unknown>, answer) => {
    const startedAtMs = performance.now()
    countInFlight(1)
    const context = tracing.begin(contextOf(call.metadata), path.slice(1), { kind: 'server' })
    void runWithContext(context, async () => {
      const caller = await identify(call.metadata)
      if (caller === undefined) {
        answer(refusal)
        return record(startedAtMs, caller, refusal.code)
      }
      const outcome = await attempt(call.request, caller, context.correlationId)
      if ('response' in outcome) {
        answer(null, outcome.response)
        return record(startedAtMs, caller, status.OK)
      }
      const grpcStatus = toGrpcStatus(outcome.failure)
      answer(grpcStatus)
      record(startedAtMs, caller, grpcStatus.code, outcome.failure)
    })
  }
  return handle
}

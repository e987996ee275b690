import { type ServerUnaryCall, type ServerWritableStream, type sendUnaryData, status } from '@grpc/grpc-js'
import {
  type HealthCheckRequest,
  type HealthCheckResponse,
  type HealthServer,
  HealthCheckResponse_ServingStatus as ServingStatus,
} from '@storefleet/contracts/grpc/health'

type Watcher = ServerWritableStream<HealthCheckRequest, HealthCheckResponse>

/**
 * The standard health service (https://grpc.io/docs/guides/health-checking/). The empty name stands for the whole server.
 * It needs no service token: orchestrators ask it.
 */
export function createHealth(serviceNames: Iterable<string>) {
  const known = new Set(['', ...serviceNames])
  const watchers = new Set<Watcher>()
  let current: ServingStatus = ServingStatus.SERVING

  function check(call: ServerUnaryCall<HealthCheckRequest, unknown>, answer: sendUnaryData<HealthCheckResponse>) {
    if (known.has(call.request.service)) return answer(null, { status: current })
    answer({ code: status.NOT_FOUND, details: 'No such service' })
  }

  function watch(call: Watcher) {
    call.write({ status: known.has(call.request.service) ? current : ServingStatus.SERVICE_UNKNOWN })
    watchers.add(call)
    call.on('cancelled', () => watchers.delete(call))
  }

  return {
    implementation: { check, watch } satisfies HealthServer,
    /** Says NOT_SERVING from now on and ends every watch, which would otherwise keep the server open. */
    stopServing() {
      current = ServingStatus.NOT_SERVING
      for (const watcher of watchers) {
        watcher.write({ status: current })
        watcher.end()
      }
      watchers.clear()
    },
  }
}

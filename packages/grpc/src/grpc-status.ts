import { type StatusObject as GrpcStatus, Metadata, status } from '@grpc/grpc-js'
import { type ErrorCode, type ErrorDetails, ServiceError, unavailable, withOutagesNamed } from '@storefleet/contracts'

const grpcCodeOf: Record<ErrorCode, status> = {
  invalid: status.INVALID_ARGUMENT,
  unauthenticated: status.UNAUTHENTICATED,
  payment_required: status.FAILED_PRECONDITION,
  forbidden: status.PERMISSION_DENIED,
  not_found: status.NOT_FOUND,
  method_not_allowed: status.UNIMPLEMENTED,
  conflict: status.ABORTED,
  precondition_failed: status.FAILED_PRECONDITION,
  too_large: status.RESOURCE_EXHAUSTED,
  unsupported: status.INVALID_ARGUMENT,
  unprocessable: status.FAILED_PRECONDITION,
  precondition_required: status.FAILED_PRECONDITION,
  rate_limited: status.RESOURCE_EXHAUSTED,
  unavailable: status.UNAVAILABLE,
  timeout: status.DEADLINE_EXCEEDED,
}

/** Binary, because JSON may hold any character and plain metadata may not. */
const detailKey = 'storefleet-error-bin'

/** Trailers share the 64 KiB that HTTP/2 peers commonly allow for headers. */
const maxDetailBytes = 8 * 1024

type ErrorDetail = { code: ErrorCode; slug: string } & Pick<ErrorDetails, 'fields' | 'extra'>

function encodeDetail({ code, slug, fields, extra }: ServiceError): Buffer {
  const detail = Buffer.from(JSON.stringify({ code, slug, fields, extra } satisfies ErrorDetail))
  return detail.length <= maxDetailBytes ? detail : Buffer.from(JSON.stringify({ code, slug }))
}

/** What a failed call is answered with: all of a `ServiceError`, nothing of any other error. */
export function toGrpcStatus(failure: unknown): GrpcStatus {
  const error = withOutagesNamed(failure)
  const metadata = new Metadata()
  if (!(error instanceof ServiceError)) return { code: status.INTERNAL, details: 'Internal error', metadata }
  metadata.set(detailKey, encodeDetail(error))
  return { code: grpcCodeOf[error.code], details: error.message, metadata }
}

function decodeDetail(metadata: Metadata): ErrorDetail | undefined {
  const [bytes] = metadata.get(detailKey)
  if (!Buffer.isBuffer(bytes)) return undefined
  const detail = JSON.parse(bytes.toString()) as ErrorDetail
  return detail.code in grpcCodeOf ? detail : undefined
}

/** Our clients cancel nothing: CANCELLED is a server that was cut off in the middle of a call. */
const notThere: ReadonlySet<status> = new Set([status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.CANCELLED])

/**
 * The error a caller of `method` sees: the `ServiceError` that was thrown over there; `unavailable` when `service` could not be
 * reached or did not answer in time; otherwise (INTERNAL, a refused service token) an `Error`, for it is not the customer's doing.
 */
export function fromGrpcStatus(failure: GrpcStatus, { service, method }: { service: string; method: string }): Error {
  const detail = decodeDetail(failure.metadata)
  if (detail) return new ServiceError(detail.code, detail.slug, failure.details, { ...detail, cause: failure })
  if (notThere.has(failure.code)) {
    return unavailable('service-unavailable', `The ${service} is not available right now`, { cause: failure })
  }
  return new Error(`${method} failed with ${status[failure.code]}: ${failure.details}`, { cause: failure })
}

import { randomUUID } from 'node:crypto'

export type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer'
export type SpanAttributes = Record<string, string | number | boolean | undefined>
export type SpanOptions = { kind?: SpanKind; attributes?: SpanAttributes }

/** What one process adds to a trace: the span it began with, and those within. It is passed on whole, or not at all. */
export type LocalTrace = {
  readonly traceId: string
  readonly isSampled: boolean
  /** A trace with a failure is kept even if it is not sampled. */
  hasFailed: boolean
  hasEnded: boolean
  readonly ended: Span[]
  readonly pass: (spans: readonly Span[]) => void
}

/** More than this in one process is a loop: the rest is left out. */
const longestTrace = 1000

/** A piece of work and how long it took (https://opentelemetry.io/docs/specs/otel/trace/api/#span). */
export class Span {
  readonly trace: LocalTrace
  readonly id: string
  readonly parentId: string | undefined
  /** Whether it was begun here: the others have their parent in this process. */
  readonly isFirst: boolean
  readonly kind: SpanKind
  name: string
  attributes: SpanAttributes
  /** In milliseconds since 1970. */
  readonly startedAt: number
  endedAt: number | undefined
  /** Why it failed. */
  failure: string | undefined

  constructor(trace: LocalTrace, parentId: string | undefined, isFirst: boolean, name: string, options: SpanOptions) {
    this.trace = trace
    this.id = newSpanId()
    this.parentId = parentId
    this.isFirst = isFirst
    this.name = name
    this.kind = options.kind ?? 'internal'
    this.attributes = options.attributes ?? {}
    this.startedAt = performance.timeOrigin + performance.now()
  }

  /** W3C Trace Context, for work that another process does within this span. */
  get traceparent(): string {
    return `00-${this.trace.traceId}-${this.id}-${this.trace.isSampled ? '01' : '00'}`
  }

  child(name: string, options: SpanOptions = {}): Span {
    return new Span(this.trace, this.id, false, name, options)
  }

  /** Ends it; `failure` says why it failed. Only the first call counts. */
  end(failure?: unknown): void {
    if (this.endedAt !== undefined) return
    this.endedAt = performance.timeOrigin + performance.now()
    const { trace } = this
    if (failure !== undefined) {
      this.failure = failure instanceof Error ? failure.name : String(failure)
      trace.hasFailed = true
    }
    if (trace.ended.length < longestTrace) trace.ended.push(this)
    if (this.isFirst) trace.hasEnded = true
    if (!trace.hasEnded) return
    if (trace.isSampled || trace.hasFailed) trace.pass(trace.ended)
    trace.ended.length = 0
  }
}

/** Returns 64 random bits in hexadecimal, without the fixed bits of the UUID that they are taken from. */
export function newSpanId(): string {
  const uuid = randomUUID()
  return uuid.slice(0, 8) + uuid.slice(-8)
}

/** Returns a UUIDv4 without its dashes: 122 random bits and 6 fixed ones. node:crypto draws the bits for many UUIDs at a time. */
export function newTraceId(): string {
  const uuid = randomUUID()
  return uuid.slice(0, 8) + uuid.slice(9, 13) + uuid.slice(14, 18) + uuid.slice(19, 23) + uuid.slice(24)
}

type CompletedRequest = { method: string; route: string; status: number; correlationId: string }

/** Ends the span of a request; names as OpenTelemetry has them (https://opentelemetry.io/docs/specs/semconv/http/http-spans/). */
export function endRequestSpan(
  span: Span | undefined,
  { method, route, status, correlationId }: CompletedRequest,
): void {
  if (span === undefined) return
  span.name = `${method} ${route}`
  span.attributes = {
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': status,
    'storefleet.correlation_id': correlationId,
  }
  span.end(status >= 500 ? `HTTP ${status}` : undefined)
}

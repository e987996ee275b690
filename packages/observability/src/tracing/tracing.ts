import { ServiceError } from '@storefleet/contracts'
import { currentContext, type RequestContext, runWithContext } from '../context.ts'
import type { Logger } from '../logging/logger.ts'
import { type LocalTrace, newTraceId, Span, type SpanOptions } from './span.ts'

/** How a service tells its part of a trace. */
export type Tracing = {
  /** The context, with a span begun in it that continues the trace of its `traceparent`; the context itself where nothing is traced. */
  begin(context: RequestContext, name: string, options?: SpanOptions): RequestContext
  /** Sends what has not been sent yet. */
  close(): Promise<void>
}

export const noTracing: Tracing = { begin: (context) => context, close: async () => {} }

type TracingSettings = {
  /** Base URL of an OTLP/HTTP receiver; undefined traces nothing. */
  tracesEndpoint: string | undefined
  /** Share of the traces begun here that are sampled, 0 to 1; those begun elsewhere are sampled as they were there. */
  tracesSampleRatio: number
}

type Options = TracingSettings & { service: string; version: string; logger: Logger; isEdge?: boolean }

/** Tracing as the settings say. OpenTelemetry is loaded only where something is traced. */
export async function openTracing({
  tracesEndpoint,
  tracesSampleRatio,
  isEdge = false,
  ...options
}: Options): Promise<Tracing> {
  if (tracesEndpoint === undefined) return noTracing
  const { createOtlpExport } = await import('./otlp-export.ts')
  const { pass, close } = createOtlpExport({ url: `${tracesEndpoint}/v1/traces`, ...options })
  return { ...createTracing({ pass, sampleRatio: tracesSampleRatio, isEdge }), close }
}

type Pass = LocalTrace['pass']

/** Tracing that passes spans of sampled and of failed traces to `pass`. With `isEdge`, the sampling flag of callers is ignored. */
export function createTracing(options: { pass: Pass; sampleRatio: number; isEdge?: boolean }): Tracing {
  const { pass, sampleRatio, isEdge = false } = options
  return {
    begin(context, name, spanOptions = {}) {
      const parent = context.traceparent
      const traceId = parent?.slice(3, 35) ?? newTraceId()
      const isDecided = parent !== undefined && !isEdge
      const isSampled = isDecided ? isSampledIn(parent) : isSampledBy(sampleRatio, traceId)
      const trace: LocalTrace = { traceId, isSampled, hasFailed: false, hasEnded: false, ended: [], pass }
      return withSpan(context, new Span(trace, parent?.slice(36, 52), true, name, spanOptions))
    },
    close: async () => {},
  }
}

const isSampledIn = (traceparent: string) => (Number.parseInt(traceparent.slice(53), 16) & 1) === 1

/** Decided by the trace id, so that every process with the same ratio decides alike. */
const isSampledBy = (ratio: number, traceId: string) => Number.parseInt(traceId.slice(24), 16) < ratio * 2 ** 32

const withSpan = (context: RequestContext, span: Span): RequestContext => ({
  ...context,
  traceparent: span.traceparent,
  span,
})

/** Runs `work` as a span within the one in progress; where nothing is traced it is only run. */
export async function inSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  const context = currentContext()
  if (context?.span === undefined) return work()
  return endingSpan(withSpan(context, context.span.child(name, options)), work)
}

/** Runs `work` in the context, and ends its span with it. */
export async function endingSpan<T>(context: RequestContext, work: () => Promise<T>): Promise<T> {
  try {
    const result = await runWithContext(context, work)
    context.span?.end()
    return result
  } catch (error) {
    context.span?.end(faultIn(error))
    throw error
  }
}

/** A refusal is a response like any other; what a span fails with is a fault. */
export const faultIn = (error: unknown): unknown =>
  error instanceof ServiceError && error.status < 500 ? undefined : error

/** A span within the one in progress, for work that has none within itself; undefined where nothing is traced. */
export const leafSpan = (name: string, options: SpanOptions): Span | undefined =>
  currentContext()?.span?.child(name, options)

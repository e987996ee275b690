import { type HrTime, SpanKind as OtelKind, type SpanContext, SpanStatusCode, TraceFlags } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { type Resource, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, type ReadableSpan, type SpanExporter } from '@opentelemetry/sdk-trace'
import type { Logger } from '../logging/logger.ts'
import type { Span, SpanKind } from './span.ts'

export type OtlpExportOptions = { url: string; service: string; version: string; logger: Logger }

const kinds: Record<SpanKind, OtelKind> = {
  internal: OtelKind.INTERNAL,
  server: OtelKind.SERVER,
  client: OtelKind.CLIENT,
  producer: OtelKind.PRODUCER,
  consumer: OtelKind.CONSUMER,
}

/** Sends spans in batches, in the background. What a receiver that is away does not take is dropped. */
export function createOtlpExport({ url, service, version, logger }: OtlpExportOptions) {
  const resource = resourceFromAttributes({ 'service.name': service, 'service.version': version })
  const exporter = tellingOfFailure(new OTLPTraceExporter({ url }), logger)
  const batches = new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1000 })
  return {
    pass(spans: readonly Span[]) {
      for (const span of spans) batches.onEnd(readable(span, resource, service))
    },
    close: () => batches.shutdown(),
  }
}

const failureIsToldEveryMs = 60_000

function tellingOfFailure(exporter: SpanExporter, logger: Logger): SpanExporter {
  let quietUntil = 0
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.error && performance.now() >= quietUntil) {
          quietUntil = performance.now() + failureIsToldEveryMs
          logger.warn({ reason: result.error.message }, 'traces could not be sent')
        }
        done(result)
      })
    },
    shutdown: () => exporter.shutdown(),
  }
}

function readable(span: Span, resource: Resource, scope: string): ReadableSpan {
  const { trace, parentId, startedAt, endedAt = startedAt, failure } = span
  const contextOf = (spanId: string): SpanContext => ({
    traceId: trace.traceId,
    spanId,
    traceFlags: TraceFlags.SAMPLED,
  })
  return {
    name: span.name,
    kind: kinds[span.kind],
    spanContext: () => contextOf(span.id),
    ...(parentId !== undefined && { parentSpanContext: { ...contextOf(parentId), isRemote: span.isFirst } }),
    startTime: toHrTime(startedAt),
    endTime: toHrTime(endedAt),
    duration: toHrTime(endedAt - startedAt),
    status: failure === undefined ? { code: SpanStatusCode.UNSET } : { code: SpanStatusCode.ERROR, message: failure },
    attributes: span.attributes,
    links: [],
    events: [],
    ended: true,
    resource,
    instrumentationScope: { name: scope },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  }
}

/** Seconds and nanoseconds of a time in milliseconds. */
function toHrTime(ms: number): HrTime {
  const seconds = Math.floor(ms / 1000)
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)]
}

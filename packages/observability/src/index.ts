export { Gauge, Histogram, Registry } from 'prom-client'
export {
  currentContext,
  isCorrelationId,
  isTraceparent,
  type RequestContext,
  runWithContext,
  runWithoutContext,
} from './context.ts'
export { describeError, toText } from './logging/describe-error.ts'
export { type LogFile, openLogFile } from './logging/log-file.ts'
export { logProblem } from './logging/log-problems.ts'
export { createLogger, type Logger } from './logging/logger.ts'
export { safeText } from './logging/safe-fields.ts'
export { scrub } from './logging/scrub.ts'
export { withoutScrubbing } from './logging/without-scrubbing.ts'
export { createCounter, createScrapedGauge } from './metrics/domain-metrics.ts'
export { createDurationHistogram, type DurationSeries } from './metrics/duration-histogram.ts'
export { exposition } from './metrics/process-metrics.ts'
export { endRequestSpan, newSpanId, newTraceId } from './tracing/span.ts'
export { endingSpan, faultIn, inSpan, leafSpan, noTracing, openTracing, type Tracing } from './tracing/tracing.ts'
export { version } from './version.ts'
export { withTimeout } from './with-timeout.ts'

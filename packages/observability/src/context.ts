import { AsyncLocalStorage } from 'node:async_hooks'
import type { Span } from './tracing/span.ts'

/** What belongs to one request or event and follows it through every log line, call and event it causes. */
export type RequestContext = Readonly<{
  correlationId: string
  /** W3C Trace Context. */
  traceparent?: string
  userId?: string
  /** The piece of work in progress; present where it is traced. */
  span?: Span
}>

const storage = new AsyncLocalStorage<RequestContext>()

export const currentContext = (): RequestContext | undefined => storage.getStore()

export const runWithContext = <T>(context: RequestContext, work: () => T): T => storage.run(context, work)

/** For loops that outlive the request that happened to wake them. */
export const runWithoutContext = <T>(work: () => T): T => storage.exit(work)

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,127}$/

/** Whether a correlation id from outside may be used: 8 to 128 characters that are safe in logs and headers. */
export const isCorrelationId = (text: unknown): text is string => typeof text === 'string' && wellFormed.test(text)

const traceparentForm = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/** Whether the text is a version 00 `traceparent` (https://www.w3.org/TR/trace-context/#traceparent-header). */
export const isTraceparent = (text: unknown): text is string => typeof text === 'string' && traceparentForm.test(text)

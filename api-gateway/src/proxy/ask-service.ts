import { fetchResponse, headerOf } from '@storefleet/http-client'
import { drainingHeader } from './drain-notice.ts'
import { noteFailure } from './replicas.ts'
import { isQueueFailure } from './upstream-failure.ts'
import type { Upstream, Upstreams } from './upstreams.ts'

export type Question = Readonly<{
  path: string
  /** A flat list of names and values. */
  headers: readonly string[]
  /** For all replicas together. */
  timeoutMs: number
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

export type ServiceAnswer = Readonly<{ status: number; body: unknown }>

/** Asks a service what the gateway wants to know itself: one replica after another until one answers. Rejects where none does. */
export async function askService(upstreams: Upstreams, question: Question): Promise<ServiceAnswer> {
  const signal = AbortSignal.timeout(question.timeoutMs)
  const tried: Upstream[] = []
  let failure: unknown = new Error('No replica may be asked')
  const next = () => (signal.aborted ? undefined : upstreams.next(question.now(), tried))
  for (let upstream = next(); upstream !== undefined; upstream = next()) {
    tried.push(upstream)
    try {
      return await ask(upstream, question, signal)
    } catch (error) {
      if (!isQueueFailure(error)) noteFailure(upstream, question.now())
      failure = error
    }
  }
  throw failure
}

async function ask(
  { pool, breaker, drainNotice }: Upstream,
  { path: target, headers, timeoutMs, now }: Question,
  signal: AbortSignal,
): Promise<ServiceAnswer> {
  const { head, body } = await fetchResponse(pool, { target, headers, timeoutMs, signal })
  const document: unknown = JSON.parse(body.toString())
  breaker.succeeded()
  drainNotice.noted(headerOf(head, drainingHeader) !== undefined, now())
  return { status: head.status, body: document }
}

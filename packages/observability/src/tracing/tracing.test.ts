import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notFound } from '@storefleet/contracts'
import { currentContext, type RequestContext } from '../context.ts'
import type { Span } from './span.ts'
import { createTracing, endingSpan, inSpan, leafSpan, noTracing } from './tracing.ts'

const correlationId = 'correlation-1'
const traceId = '0123456789abcdef0123456789abcdef'
const sampled = `00-${traceId}-aaaaaaaaaaaaaaaa-01`
const unsampled = `00-${traceId}-aaaaaaaaaaaaaaaa-00`

function createRecorder(options: { sampleRatio?: number; isEdge?: boolean } = {}) {
  const passed: Span[] = []
  const tracing = createTracing({ sampleRatio: 0, ...options, pass: (spans) => passed.push(...spans) })
  const run = (context: RequestContext, work: () => Promise<unknown> = async () => {}) =>
    endingSpan(tracing.begin(context, 'GET /orders', { kind: 'server' }), work)
  return { run, passed, names: () => passed.map(({ name }) => name) }
}

test('when a traced request does work, then each piece is a child of the piece it is part of', async () => {
  const { run, passed } = createRecorder()
  await run({ correlationId, traceparent: sampled }, () =>
    inSpan('Stock/Reserve', { kind: 'client' }, async () => leafSpan('select orders', {})?.end()),
  )
  const [statement, call, request] = passed
  assert.deepEqual(
    passed.map(({ name, trace }) => [name, trace.traceId]),
    ['select orders', 'Stock/Reserve', 'GET /orders'].map((name) => [name, traceId]),
  )
  assert.equal(statement?.parentId, call?.id)
  assert.equal(call?.parentId, request?.id)
  assert.equal(request?.parentId, 'aaaaaaaaaaaaaaaa')
})

test('when work goes on elsewhere, then it is told the piece of work that asked for it', async () => {
  const { run, passed } = createRecorder()
  let told: string | undefined
  await run({ correlationId, traceparent: sampled }, async () => {
    told = currentContext()?.traceparent
  })
  assert.equal(told, `00-${traceId}-${passed[0]?.id}-01`)
})

test('when the caller did not sample the trace, then it is not passed on', async () => {
  const { run, passed } = createRecorder({ sampleRatio: 1 })
  await run({ correlationId, traceparent: unsampled })
  assert.deepEqual(passed, [])
})

test('when a trace that is not sampled fails, then what this process did of it is passed on whole', async () => {
  const { run, names, passed } = createRecorder()
  const failing = run({ correlationId, traceparent: unsampled }, () =>
    inSpan('Stock/Reserve', {}, () => Promise.reject(new TypeError('a bug'))),
  )
  await assert.rejects(failing, /a bug/)
  assert.deepEqual(names(), ['Stock/Reserve', 'GET /orders'])
  assert.equal(passed[0]?.failure, 'TypeError')
})

test('when work ends with a refusal, then it has not failed', async () => {
  const { run, passed } = createRecorder()
  const refused = run({ correlationId, traceparent: unsampled }, async () => {
    throw notFound('order-not-found', 'There is no such order')
  })
  await assert.rejects(refused, /no such order/)
  assert.deepEqual(passed, [])
})

test('when a trace begins here, then the ratio decides', async () => {
  const all = createRecorder({ sampleRatio: 1 })
  const none = createRecorder({ sampleRatio: 0 })
  for (const { run } of [all, none]) await run({ correlationId })
  assert.deepEqual([all.names(), none.names()], [['GET /orders'], []])
})

test('when a request comes from outside, then the sampling flag of its sender is ignored', async () => {
  const { run, passed } = createRecorder({ isEdge: true, sampleRatio: 0 })
  await run({ correlationId, traceparent: sampled })
  assert.deepEqual(passed, [])
})

test('when a piece of work outlasts the request, then it is passed on when it ends', async () => {
  const { run, names } = createRecorder()
  let late: Span | undefined
  await run({ correlationId, traceparent: sampled }, async () => {
    late = leafSpan('insert outbox', {})
  })
  late?.end()
  assert.deepEqual(names(), ['GET /orders', 'insert outbox'])
})

test('when nothing is traced, then the work is done and nothing else', async () => {
  const context = { correlationId }
  assert.equal(noTracing.begin(context, 'GET /orders'), context)
  assert.equal(await endingSpan(context, () => inSpan('Stock/Reserve', {}, async () => leafSpan('x', {}))), undefined)
})

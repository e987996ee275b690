import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { runWithContext } from '../context.ts'
import { createLogger } from './logger.ts'
import { withoutScrubbing } from './without-scrubbing.ts'

/** A logger that is silent but for its file, and the lines in that. */
function listeningLogger() {
  const lines: string[] = []
  const logger = createLogger({ level: 'fatal', file: { write: (line) => lines.push(line), close: () => {} } })
  return { logger, last: () => JSON.parse(lines.at(-1) ?? '{}') }
}

test('when a line is written in a context, then it has its ids, and the trace by its id alone', () => {
  const { logger, last } = listeningLogger()
  const context = {
    correlationId: 'corr-0123456789',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    userId: 'ada',
  }
  runWithContext(context, () => logger.child({ service: 'order-service' }).info({ orderId: 'o1' }, 'placed'))
  const { time, ...rest } = last()
  assert.deepEqual(rest, {
    level: 'info',
    service: 'order-service',
    correlationId: 'corr-0123456789',
    traceId: '0af7651916cd43dd8448eb211c80319c',
    userId: 'ada',
    orderId: 'o1',
    msg: 'placed',
  })
  assert.match(time, /^\d{4}-\d\d-\d\dT/)
})

test('when an error is logged, with or without a message of its own, then neither says its secrets', () => {
  const { logger, last } = listeningLogger()
  const error = Object.assign(new Error('no response from https://x.test/?token=hunter2'), { response: 'hunter2' })
  for (const log of [
    () => logger.error(error),
    () => logger.error({ err: error }),
    () => logger.error({ err: error }, 'failed for password=%s', 'hunter2'),
    () => logger.error({ error }, 'failed'),
    () => logger.error('failed: %s', error.message),
  ]) {
    log()
    const line = JSON.stringify(last())
    assert.doesNotMatch(line, /hunter2/)
    assert.match(line, /"msg":"(no response|failed)/)
  }
  assert.equal(last().level, 'error')
})

test('when Fastify makes a logger for a request, then nothing of its own gets into the line', () => {
  const { logger, last } = listeningLogger()
  const request = { method: 'GET', url: '/?token=hunter2', headers: { cookie: 'hunter2' } }
  logger.child({ reqId: 'req-1' }).info({ req: request }, 'request')
  const { time, ...rest } = last()
  assert.deepEqual(rest, { level: 'info', req: { method: 'GET', path: '/' }, msg: 'request' })
})

test('when the logger is to be silent, then its file is silent too', () => {
  const lines: string[] = []
  createLogger({ level: 'silent', file: { write: (line) => lines.push(line), close: () => {} } }).fatal('the end')
  assert.deepEqual(lines, [])
})

/** What a process says on its standard output that does this with a logger. */
function saidBy(code: string): string[] {
  const whole = `
    const { createLogger } = await import(${JSON.stringify(import.meta.resolve('./logger.ts'))})
    const logger = createLogger({ level: 'info' })
    ${code}`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', whole], { encoding: 'utf8' })
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).msg]))
}

test('when the process exits, then the lines it wrote last are there', () => {
  assert.deepEqual(saidBy("logger.info('one'); logger.info('two'); process.exit(1)"), ['one', 'two'])
})

test('when the process is killed, then a warning and all before it are there', () => {
  assert.deepEqual(saidBy("logger.info('one'); logger.warn('two'); process.kill(process.pid, 'SIGKILL')"), [
    'one',
    'two',
  ])
})

test('when fields are not scrubbed, then the line is as any other, with the ids of the context', () => {
  const { logger, last } = listeningLogger()
  const child = logger.child({ service: 'api-gateway' })
  const fields = { status: 200, token: 'hunter2' }
  const lineOf = (log: { info(fields: object, message: string): void }) => {
    runWithContext({ correlationId: 'correlation-1' }, () => log.info(fields, 'request'))
    const { time, ...line } = last()
    assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    return line
  }
  assert.deepEqual({ ...lineOf(child), token: 'hunter2' }, lineOf(withoutScrubbing(child)))
})

test('when the level changes, then it is the level of the lines without scrubbing as well', () => {
  const { logger, last } = listeningLogger()
  const plain = withoutScrubbing(logger)
  logger.level = 'warn'
  plain.info({ status: 200 }, 'request')
  assert.deepEqual(last(), {})
})

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('logs.mjs', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'storefleet-logs-'))
after(() => rmSync(data, { recursive: true, force: true }))

const correlationId = '0193aaaa-bbbb-7ccc-8ddd-eeeeffff0000'
const at = (second, service, msg, fields = {}) => ({
  level: 'info',
  time: `2026-11-23T12:00:0${second}.123Z`,
  service,
  correlationId,
  traceId: '0af7651916cd43dd8448eb211c80319c',
  ...fields,
  msg,
})
const toText = (lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')
const placed = at(1, 'order-service', 'request', { method: 'POST', status: 201, orderId: 'o-17' })
const asked = at(2, 'api-gateway', 'request', { path: '/api/v1/orders' })
const sent = at(3, 'notification-service', 'a delivery was sent', { channel: 'email' })
const other = { ...at(2, 'api-gateway', 'request'), correlationId: 'another-0123456789', traceId: 'f'.repeat(32) }

const search = (args, options = {}) =>
  spawnSync(process.execPath, [program, ...args, '--data', data], {
    encoding: 'utf8',
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, INIT_CWD: data },
    ...options,
  })

test('when nothing was ever logged, then one sentence says where lines would be', () => {
  const { status, stderr } = search(['x'])
  assert.equal(status, 1)
  assert.match(stderr, /^There are no logs in logs: [^\n]+\.\n$/)
})

test('when they stand in several files, then they come in the order of time, readable', () => {
  mkdirSync(join(data, 'logs'))
  writeFileSync(
    join(data, 'logs/shop.jsonl'),
    `no line of ours ${correlationId}\n${toText([asked, other, sent])}{"cut off`,
  )
  writeFileSync(join(data, 'logs/shop.previous.jsonl'), toText([placed]))
  const { status, stdout } = search([correlationId])
  assert.equal(status, 0)
  assert.deepEqual(stdout.trimEnd().split('\n'), [
    '2026-11-23 12:00:01.123 INFO  order-service          request method=POST status=201 orderId=o-17',
    '2026-11-23 12:00:02.123 INFO  api-gateway            request path=/api/v1/orders',
    '2026-11-23 12:00:03.123 INFO  notification-service   a delivery was sent channel=email',
  ])
})

test('when they are asked for as JSON, or by another id, then they are found as they were written', () => {
  assert.equal(search([correlationId, '--json']).stdout, toText([placed, asked, sent]))
  assert.equal(search(['--json', 'f'.repeat(32)]).stdout, toText([other]))
  assert.equal(search(['o-17', '--json']).stdout, toText([placed]))
})

test('when nothing mentions it, then one sentence says where it was looked for', () => {
  const { status, stdout, stderr } = search(['unheard-of'])
  assert.deepEqual([status, stdout], [1, ''])
  assert.equal(stderr, 'No line mentions unheard-of in logs/shop.previous.jsonl, logs/shop.jsonl.\n')
  assert.equal(search(['correlationId']).status, 1, 'names of fields are no values')
})

test('when lines of Compose are piped in, with or without its prefix, then they alone are looked through', () => {
  const failed = at(4, 'order-service', 'request failed', {
    level: 'error',
    err: {
      type: 'Error',
      message: 'no',
      stack: 'Error: no\n    at pay (pay.ts:1:1)',
      cause: { type: 'Error', message: 'why' },
    },
  })
  const input = `Attaching to storefleet_order-service_1\norder-service_1  | ${toText([failed])}${toText([asked])}`
  const { stdout } = search([correlationId], { input })
  assert.deepEqual(stdout.trimEnd().split('\n'), [
    '2026-11-23 12:00:02.123 INFO  api-gateway            request path=/api/v1/orders',
    '2026-11-23 12:00:04.123 ERROR order-service_1        request failed',
    '    Error: no',
    '        at pay (pay.ts:1:1)',
    '    caused by',
    '    Error: why',
  ])
  assert.match(search(['unheard-of'], { input }).stderr, /^No line of what was piped in mentions unheard-of\.\n$/)
})

test('when it is not clear what is asked for, then the usage is shown', () => {
  for (const args of [[], ['a', 'b'], ['--jason', 'a']]) {
    const { status, stderr } = search(args)
    assert.equal(status, 2)
    assert.match(stderr, /^npm run logs -- <id>/)
  }
})

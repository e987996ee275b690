import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSessionCount } from './session-count.ts'
import { createMessageReader } from './wire-messages.ts'

function follow() {
  const seen = { statements: [] as string[], commits: [] as boolean[] }
  const session = createSessionCount({
    onStatement: ({ text, rows }) => seen.statements.push(`${text} ${rows}`),
    onCommit: ({ isDurable }) => seen.commits.push(isDurable),
  })
  const client = (type: string, ...texts: string[]) =>
    session.fromClient({ type, body: Buffer.from(`${texts.join('\0')}\0`) })
  const server = (type: string, text = '') => session.fromServer({ type, body: Buffer.from(`${text}\0`) })
  const simple = (text: string, tag: string) => {
    client('Q', text)
    server('C', tag)
    server('Z')
  }
  const named = (name: string, tag: string) => {
    client('B', '', name)
    client('E', '')
    server('C', tag)
    server('Z')
  }
  return { seen, client, server, simple, named }
}

test('when a transaction writes, then its statements are counted one by one and its commit once', () => {
  const { seen, client, simple, named } = follow()
  client('P', 's1', 'insert into orders')
  simple('begin', 'BEGIN')
  named('s1', 'INSERT 0 1')
  named('s1', 'INSERT 0 1')
  assert.deepEqual(seen.commits, [])
  simple('commit', 'COMMIT')
  assert.deepEqual(seen, { statements: ['insert into orders 1', 'insert into orders 1'], commits: [true] })
})

test('when nothing is written, then there is no commit', () => {
  const { seen, simple } = follow()
  simple('update outbox set x', 'UPDATE 0')
  simple('select 1', 'SELECT 1')
  simple('begin', 'BEGIN')
  simple('insert into a', 'INSERT 0 1')
  simple('rollback', 'ROLLBACK')
  assert.deepEqual(seen.commits, [])
  assert.equal(seen.statements.length, 3)
})

test('when a session does not wait for the disk, then its commits say so', () => {
  const { seen, simple } = follow()
  simple('set statement_timeout = 6000; set synchronous_commit = off', 'SET')
  simple('update outbox set x', 'UPDATE 3')
  assert.deepEqual(seen.commits, [false])
})

test('when a statement fails, then the next one is not taken for it', () => {
  const { seen, client, server, named } = follow()
  client('P', 's1', 'insert into a')
  client('P', 's2', 'insert into b')
  client('B', '', 's1')
  client('E', '')
  server('E', 'unique violation')
  server('Z')
  named('s2', 'INSERT 0 1')
  assert.deepEqual(seen.statements, ['insert into b 1'])
})

test('when messages come cut anywhere, then they are read whole', () => {
  const message = (type: string, text: string) => {
    const body = Buffer.from(`${text}\0`)
    const head = Buffer.alloc(5)
    head.write(type, 0, 'latin1')
    head.writeInt32BE(body.length + 4, 1)
    return Buffer.concat([head, body])
  }
  const bytes = Buffer.concat([message('Q', 'begin'), message('Q', 'select 1')])
  for (let cut = 1; cut < bytes.length; cut++) {
    const read = createMessageReader({ isClient: false })
    const messages = [...read(bytes.subarray(0, cut)), ...read(bytes.subarray(cut))]
    assert.deepEqual(
      messages.map(({ type, body }) => `${type} ${body}`),
      ['Q begin\0', 'Q select 1\0'],
    )
  }
})

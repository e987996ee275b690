import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { test } from 'node:test'
import { parse } from 'acorn'
import { scrub } from '../packages/observability/src/index.ts'

const root = new URL('..', import.meta.url)
const source = '{packages/*,api-gateway,*-service,run/*}/src/**/*.ts'
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal']

/** The fixed texts that a file logs. */
function messagesOf(text) {
  const messages = []
  const look = (node) => {
    if (node === null || typeof node !== 'object') return
    const isLogCall = node.type === 'CallExpression' && levels.includes(node.callee.property?.name)
    const last = isLogCall ? node.arguments.at(-1) : undefined
    if (last?.type === 'Literal' && typeof last.value === 'string') messages.push(last.value)
    for (const child of Object.values(node)) look(child)
  }
  look(parse(stripTypeScriptTypes(text), { ecmaVersion: 'latest', sourceType: 'module' }))
  return messages
}

test('when the product logs a text of its own, then nothing of it is taken for a secret', () => {
  const paths = globSync(source, { cwd: root }).filter((path) => !/\.test\.ts$|testing\//.test(path))
  const messages = paths.flatMap((path) => messagesOf(readFileSync(new URL(path, root), 'utf8')))
  assert.ok(messages.length > 20, 'they are found')
  for (const message of messages) assert.equal(scrub(message), message)
})

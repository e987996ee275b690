import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseOptions } from './options.ts'

test('when options are given, then they are read, and what cannot be used is named', () => {
  assert.deepEqual(parseOptions([]), { port: 3000, replicas: 1 })
  assert.deepEqual(parseOptions(['--port', '8080', '--replicas=2']), { port: 8080, replicas: 2 })
  assert.equal(parseOptions(['--help']), 'help')
  assert.throws(() => parseOptions(['--replicas', '0']), /^ConfigError: --replicas is "0"/)
  assert.throws(() => parseOptions(['--workers', '2']), /^ConfigError: Unknown option '--workers'/)
})

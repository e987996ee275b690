import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseOptions } from './options.ts'

const known = ['catalog', 'gateway']

test('when options are given, then they are read, and what cannot be used is named', () => {
  assert.deepEqual(parseOptions([], known), { names: [], isFull: false, seconds: undefined, only: undefined })
  assert.deepEqual(parseOptions(['gateway', '--full', '--seconds', '2', '--only', 'nginx'], known), {
    names: ['gateway'],
    isFull: true,
    seconds: 2,
    only: 'nginx',
  })
  assert.equal(parseOptions(['--help'], known), 'help')
  assert.throws(() => parseOptions(['catalogue'], known), /There is no benchmark "catalogue"/)
  assert.throws(() => parseOptions(['--seconds', 'long'], known), /--seconds is "long"/)
})

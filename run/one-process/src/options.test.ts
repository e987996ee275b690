import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { describe, test } from 'node:test'
import { parseCommand } from './options.ts'
import { ShopRefusal } from './shop-refusal.ts'

const defaults = { dataFolder: resolve('/repository/.data'), workingFolder: resolve('/home/ada'), port: '3000' }
const parse = (...args: string[]) => parseCommand(args, defaults)

describe('the command line', () => {
  test('when nothing is said, then the shop starts on port 3000 and the default data', () => {
    assert.deepEqual(parse(), { name: 'start', port: 3000, dataFolder: defaults.dataFolder })
  })

  test('when a port and a folder are given, then they are used, the folder counted from where the person stands', () => {
    const expected = { name: 'start', port: 4000, dataFolder: resolve('/home/ada/shop2') }
    assert.deepEqual(parse('--port', '4000', '--data', 'shop2'), expected)
    assert.deepEqual(parse('--port=4000', '--data=shop2'), expected)
  })

  test('when PORT is set, then it counts where --port is not given', () => {
    const withPort = (...args: string[]) => parseCommand(args, { ...defaults, port: '8080' })
    assert.deepEqual(withPort(), { name: 'start', port: 8080, dataFolder: defaults.dataFolder })
    assert.deepEqual(withPort('--port', '4000'), { name: 'start', port: 4000, dataFolder: defaults.dataFolder })
    assert.throws(() => parseCommand([], { ...defaults, port: 'http' }), /^ShopRefusal: PORT takes a number/)
  })

  test('when reset is asked for, then it is reset of the folder named', () => {
    assert.deepEqual(parse('reset'), { name: 'reset', dataFolder: defaults.dataFolder })
    assert.deepEqual(parse('reset', '--data', '/srv/shop'), { name: 'reset', dataFolder: resolve('/srv/shop') })
  })

  test('when a backup or its restore is asked for, then it is of the folder named', () => {
    const folders = { dataFolder: defaults.dataFolder, backupFolder: resolve('/home/ada/kept') }
    assert.deepEqual(parse('backup', 'kept'), { name: 'backup', ...folders })
    assert.deepEqual(parse('restore', '--data', '/srv/shop', '/home/ada/kept'), {
      name: 'restore',
      ...folders,
      dataFolder: resolve('/srv/shop'),
    })
  })

  test('when help is asked for, then nothing else matters', () => {
    assert.deepEqual(parse('reset', '-h'), { name: 'help' })
  })

  const refused = [
    ['--prot', '1'],
    ['restart'],
    ['reset', 'all'],
    ['backup'],
    ['restore', ''],
    ['backup', 'one', 'two'],
    ['--port'],
    ['--port', ''],
    ['--port', 'http'],
    ['--port', '65536'],
    ['--port', '1.5'],
    ['--port=-1'],
    ['--data='],
    ['--help=yes'],
  ]
  for (const args of refused) {
    test(`when the arguments are "${args.join(' ')}", then they are refused in one sentence`, () => {
      assert.throws(
        () => parse(...args),
        (error: Error) => {
          assert.ok(error instanceof ShopRefusal)
          assert.match(error.message, /^[^\n]+: "npm start -- --help" lists what there is\.$/)
          return true
        },
      )
    })
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createFleetLog } from './fleet-log.ts'

function listeningLog(level: string) {
  const [kept, printed] = [[] as string[], [] as string[]]
  const file = { write: (line: string) => kept.push(line), close: () => {} }
  return { ...createFleetLog({ level, file, print: (line) => printed.push(line) }), kept, printed }
}
const lineAt = (level: string) => `{"level":"${level}","msg":"x"}`

test('when processes print below the level, then it is kept with the name of the process and not seen', () => {
  const log = listeningLog('warn')
  assert.equal(log.level, 'info')
  for (const line of [lineAt('info'), lineAt('error'), 'no JSON']) log.onLine('order-service-2', line)
  assert.deepEqual(log.kept, [
    '{"process":"order-service-2","level":"info","msg":"x"}\n',
    '{"process":"order-service-2","level":"error","msg":"x"}\n',
  ])
  assert.deepEqual(log.printed, [`order-service-2 | ${lineAt('error')}`, 'order-service-2 | no JSON'])
})

test('when more or nothing is to be seen, then the processes are told so', () => {
  assert.equal(listeningLog('debug').level, 'debug')
  assert.equal(listeningLog('silent').level, 'silent')
})

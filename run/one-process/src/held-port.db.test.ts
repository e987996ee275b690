import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdPort } from './held-port.ts'

test('when a port is held, then another start is told so in one sentence; when it is released, then it is free', async () => {
  const held = await holdPort('127.0.0.1', 0)
  await assert.rejects(holdPort('127.0.0.1', held.port), {
    name: 'ShopRefusal',
    message: `Port ${held.port} is in use by another program: choose another with "npm start -- --port 3000".`,
  })

  await held.release()
  await (await holdPort('127.0.0.1', held.port)).release()
})

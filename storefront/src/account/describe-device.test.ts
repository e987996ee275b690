import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeDevice } from './describe-device.ts'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const devices: Record<string, ReturnType<typeof describeDevice>> = {
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`]: {
    browser: 'Edge',
    system: 'Windows',
  },
  [`Mozilla/5.0 (Linux; Android 15) ${webkit} Chrome/140.0 Mobile Safari/537.36`]: {
    browser: 'Chrome',
    system: 'Android',
  },
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${webkit} Version/18.0 Mobile/15E148 Safari/604.1`]: {
    browser: 'Safari',
    system: 'iPhone',
  },
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0': { browser: 'Firefox', system: 'Linux' },
  'curl/8.0': { browser: undefined, system: undefined },
}

for (const [userAgent, device] of Object.entries(devices)) {
  test(`when a session is of ${userAgent}, then its device is told`, () => {
    assert.deepEqual(describeDevice(userAgent), device)
  })
}

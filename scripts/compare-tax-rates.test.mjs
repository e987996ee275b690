import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { differences, readRates } from './compare-tax-rates.mjs'

const day = '2026-11-27'
const ours = readRates(
  JSON.stringify({
    rates: {
      DE: [{ validFrom: '2021-01-01', basisPoints: 1900 }],
      FI: [
        { validFrom: '2013-01-01', basisPoints: 2400 },
        { validFrom: '2024-09-01', basisPoints: 2550 },
      ],
      NO: [{ validFrom: '2011-07-01', basisPoints: 2500 }],
    },
  }),
)

test('when another source differs, then each country is named, and changes that it announces', () => {
  const theirs = readRates('country,percent,validFrom\nDE,19\nFI,25.5\nEE,24\nDE,16,2027-01-01\n')
  assert.deepEqual(differences(ours, theirs, day), [
    'EE: 24 % there, no rate here',
    'NO: 25 % here, not in the other file',
    'DE: 16 % there from 2027-01-01, not known here',
  ])
  assert.deepEqual(differences(ours, theirs, '2024-08-31').slice(1, 2), ['FI: 24 % here, 25.5 % there'])
})

test('when the settings of a shop are compared, then their standard rates of whole countries are', () => {
  const rate = { country: 'DE', region: null, taxClass: 'standard', percent: '19', validFrom: '2021-01-01' }
  const settings = {
    rates: [rate, { ...rate, taxClass: 'reduced', percent: '7' }, { ...rate, region: 'BY', percent: '1' }],
  }
  assert.deepEqual(readRates(JSON.stringify(settings)), [{ country: 'DE', percent: 19, validFrom: '2021-01-01' }])
})

test('when a file is not of rates, then it is refused and says why', () => {
  assert.throws(() => readRates('Germany,19'), /"Germany" is no country code/)
  assert.throws(() => readRates('DE,much'), /DE has no percentage/)
  assert.throws(() => readRates('DE,19,soon'), /DE has a rate from "soon"/)
  assert.throws(() => readRates('{"rates":{}}'), /it has no rates/)
})

test('when it is run, then the exit code says whether they are equal', () => {
  const script = fileURLToPath(new URL('compare-tax-rates.mjs', import.meta.url))
  const file = join(mkdtempSync(join(tmpdir(), 'rates-')), 'theirs.csv')
  const run = (...options) => spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' })
  writeFileSync(file, 'XX,5\n')
  const differs = run(file, `--day=${day}`)
  assert.equal(differs.status, 1)
  assert.match(differs.stdout, /^XX: 5 % there, no rate here$/m)
  const own = fileURLToPath(new URL('../order-service/data/tax-rates.json', import.meta.url))
  assert.deepEqual([run(own, `--day=${day}`).status, run('/missing.csv').status, run().status], [0, 2, 2])
})
